import type { Bevinding } from '../bevinding/bevinding.ts'
import { isCompleet } from '../bevinding/bevinding.ts'
import type { SectieNummer, Zelfonderzoek } from '../zelfonderzoek/model.ts'
import type { AspectUitkomst } from './oordeel.ts'
import { controleerClient, controleerCommissie, controleerDatums, controleerZorgverleners } from './sectie-1-tot-4.ts'
import { controleerWijze } from './sectie-5.ts'
import { controleerFeiten } from './sectie-6.ts'
import { controleerConclusies, controleerMaatregelen, controleerOorzaken } from './sectie-7-tot-9.ts'
import { controleerBestuurder, controleerNazorg } from './sectie-10-en-11.ts'

export const SECTIESTANDEN = ['niet_begonnen', 'bezig', 'compleet', 'nvt'] as const
export type Sectiestand = (typeof SECTIESTANDEN)[number]

/** How complete one section is. */
export interface Sectiecontrole {
  nummer: SectieNummer
  stand: Sectiestand
  aanwezig: number
  totaal: number
  aspecten: AspectUitkomst[]
  bevindingen: Bevinding[]
}

const CONTROLES: { [N in SectieNummer]: (z: Zelfonderzoek) => AspectUitkomst[] } = {
  1: (z) => controleerClient(z.secties[1]),
  2: (z) => controleerDatums(z.secties[2]),
  3: (z) => controleerCommissie(z.secties[3]),
  4: (z) => controleerZorgverleners(z.secties[4]),
  5: (z) => controleerWijze(z.secties[5]),
  6: (z) => controleerFeiten(z.secties[6]),
  7: controleerOorzaken,
  8: controleerConclusies,
  9: controleerMaatregelen,
  10: (z) => controleerNazorg(z.secties[10]),
  11: (z) => controleerBestuurder(z.secties[11]),
}

/** Judges the aspects of one section by its own answers; the same in the browser, while typing, and in the api. */
export function controleerSectie(nummer: SectieNummer, z: Zelfonderzoek): Sectiecontrole {
  const aspecten = CONTROLES[nummer](z)
  const aanwezig = aspecten.filter((a) => isCompleet(a.uitkomst)).length
  return { nummer, stand: standVan(aspecten, aanwezig, z.secties[nummer].vrijeTekst), aanwezig, totaal: aspecten.length, aspecten, bevindingen: aspecten.flatMap((a) => a.bevindingen) }
}

function standVan(aspecten: readonly AspectUitkomst[], aanwezig: number, vrijeTekst: string): Sectiestand {
  if (aspecten.every((a) => a.uitkomst === 'nvt_gemotiveerd')) return 'nvt'
  if (aanwezig === aspecten.length) return 'compleet'
  return aspecten.every((a) => a.uitkomst === 'ontbreekt') && !vrijeTekst.trim() ? 'niet_begonnen' : 'bezig'
}
