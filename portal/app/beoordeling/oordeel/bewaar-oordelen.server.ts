import { AspectBeoordelenDocument, type AspectBeoordelenMutation } from '@zelfonderzoek/schema'
import { onderdeelMet } from '@zelfonderzoek/validation/checklist/checklist'
import type { SectieNummer } from '@zelfonderzoek/validation/zelfonderzoek/model'
import type { Bewaaruitkomst } from '../../onderzoek/gegevens/bewaaruitkomst.ts'
import type { Api } from '../../sessie/vereis-gebruiker.server.ts'
import type { Foutregel } from '../../ui/foutsamenvatting.tsx'
import { foutregels, tekstUit } from '../geweigerd.ts'
import type { Indiening } from '../laad-beoordeling.server.ts'
import type { Oordeelinvoer } from './oordeelgegevens.ts'

/** The judgements of a section from a posted form. */
export function oordelenUit(formulier: FormData, nummer: SectieNummer): Oordeelinvoer[] {
  return onderdeelMet(nummer).aspecten.map(({ id }) => ({
    aspect: id,
    oordeel: tekstUit(formulier, `${id}.oordeel`),
    opmerking: tekstUit(formulier, `${id}.opmerking`),
    reden: tekstUit(formulier, `${id}.reden`),
    versie: Number(tekstUit(formulier, `${id}.versie`)) || 0,
  }))
}

/** Saves every judgement that changed. What is refused comes back as an error; the others are saved. */
export async function bewaarOordelen(api: Api, { id, oordelen }: Indiening, invoer: readonly Oordeelinvoer[]): Promise<Foutregel[]> {
  const fouten: Foutregel[] = []
  for (const een of invoer) {
    const nu = oordelen.find((oordeel) => oordeel.aspect === een.aspect)
    if (een.oordeel === (nu?.oordeel ?? '') && een.opmerking === (nu?.opmerking ?? '') && een.reden === (nu?.reden ?? '')) continue
    const { aspectBeoordelen: uit } = await api(AspectBeoordelenDocument, { input: { indieningId: id, ...een, sleutel: crypto.randomUUID() } })
    if (uit.__typename === 'AspectBeoordeeld') continue
    fouten.push(...foutregels(uit).map(({ veld, tekst }) => ({ veld: ['opmerking', 'reden'].includes(veld) ? `${een.aspect}.${veld}` : `${een.aspect}.oordeel`, tekst })))
  }
  return fouten
}

/** Saves one judgement from the browser, and says in the portal's own words how that went. */
export async function bewaarOordeel(api: Api, indieningId: string, een: Oordeelinvoer, sleutel: string): Promise<Bewaaruitkomst> {
  const { aspectBeoordelen: uit } = await api(AspectBeoordelenDocument, { input: { indieningId, ...een, sleutel } })
  return uitkomst(uit)
}

function uitkomst(uit: AspectBeoordelenMutation['aspectBeoordelen']): Bewaaruitkomst {
  switch (uit.__typename) {
    case 'AspectBeoordeeld':
      return { soort: 'bewaard', versie: uit.oordeel.versie, bewaardOp: uit.oordeel.bewaardOp, stand: '', aanwezig: 0, totaal: 0 }
    case 'VersieConflict':
      return { soort: 'conflict', versie: uit.versie, huidig: { ...uit.huidig }, doorFunctie: uit.doorFunctie ?? null, op: uit.op ?? null }
    case 'InvoerFout':
      return { soort: 'fouten', fouten: uit.fouten.map(({ veld, bericht }) => ({ veld, bericht })) }
    default:
      return { soort: 'dicht', bericht: uit.bericht }
  }
}
