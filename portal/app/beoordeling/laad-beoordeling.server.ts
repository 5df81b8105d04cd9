import { BeoordelingDocument, type BeoordelingQuery } from '@zelfonderzoek/schema'
import type { Uitkomst } from '@zelfonderzoek/validation/bevinding/bevinding'
import { leegZelfonderzoek } from '@zelfonderzoek/validation/zelfonderzoek/leeg'
import type { Zelfonderzoek } from '@zelfonderzoek/validation/zelfonderzoek/model'
import { foutAntwoord, vereisGevonden } from '../sessie/antwoorden.server.ts'
import { type Ingelogd, vereisGebruiker } from '../sessie/vereis-gebruiker.server.ts'
import type { Zin } from '@zelfonderzoek/validation/bevinding/bevinding'

export type Beoordeeldossier = NonNullable<BeoordelingQuery['dossier']>
export type Indiening = Beoordeeldossier['indieningen'][number]
export type Oordeelrij = Indiening['oordelen'][number]

/** The outcome of the check at the moment of submitting, with the sentences of then. */
export interface Aspectcontrole { aspect: string, uitkomst: Uitkomst, bewijs: string, bevindingen: Zin[] }

export interface Beoordeling extends Ingelogd {
  dossier: Beoordeeldossier
  /** The newest round: the one that is judged. */
  indiening: Indiening
  controle: Aspectcontrole[]
}

/** The newest submitted report with its judgements; 404 as long as there is none. */
export async function laadBeoordeling(request: Request, id: string | undefined): Promise<Beoordeling> {
  const ingelogd = await vereisGebruiker(request, ['toezichthouder'])
  const dossier = vereisGevonden(request, (await ingelogd.api(BeoordelingDocument, { id: id ?? '' })).dossier)
  const indiening = [...dossier.indieningen].sort((a, b) => b.ronde - a.ronde)[0]
  if (!indiening) throw foutAntwoord(request, 404, 'NIET_GEVONDEN')
  return { ...ingelogd, dossier, indiening, controle: controleVan(indiening) }
}

/** The findings that were frozen with the report. */
export function controleVan({ controle }: Indiening): Aspectcontrole[] {
  return (controle as unknown as { aspecten: Aspectcontrole[] }).aspecten
}

/** The report as it was frozen; what it leaves out is empty. */
export function rapportVan({ inhoud }: Indiening): Zelfonderzoek {
  const { secties, basisoorzaken, verbetermaatregelen } = inhoud as unknown as Partial<Zelfonderzoek>
  const leeg = leegZelfonderzoek()
  return { secties: { ...leeg.secties, ...secties }, basisoorzaken: basisoorzaken ?? [], verbetermaatregelen: verbetermaatregelen ?? [] }
}
