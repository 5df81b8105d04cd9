import { AspectBeoordelenDocument } from '@zelfonderzoek/schema'
import { onderdeelMet } from '@zelfonderzoek/validation/checklist/checklist'
import type { SectieNummer } from '@zelfonderzoek/validation/zelfonderzoek/model'
import type { Api } from '../sessie/vereis-gebruiker.server.ts'
import type { Foutregel } from '../ui/foutsamenvatting.tsx'
import { foutregels, tekstUit } from './geweigerd.ts'
import type { Indiening } from './laad-beoordeling.server.ts'

/** What was typed about one aspect. */
export interface Oordeelinvoer { aspect: string, oordeel: string, opmerking: string, reden: string, versie: number }

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
