import type { EcmCode } from '../basisoorzaak/ecm-codes.ts'
import { type Pasoordeel, pasBijOorzaak } from './past-bij-oorzaak.ts'
import { beoordeelMaatregel, type Letteroordeel } from './smart/beoordeel-maatregel.ts'
import { splitsMaatregelen, type Tekstbereik } from './splits-maatregelen.ts'
import { bepaalSterkte, type Sterkteoordeel } from './sterkte/bepaal-sterkte.ts'
import { type Lensoordeel, tweedeLens } from './tweede-lens.ts'

/** Everything the check reads in one measure. Advice; a person decides. */
export interface Maatregellezing {
  letters: Letteroordeel[]
  lens: Lensoordeel[]
  sterkte: Sterkteoordeel | undefined
  /** Per code of a linked cause. */
  pas: { code: EcmCode, oordeel: Pasoordeel }[]
  /** The measures in the text; more than one asks to be split. */
  delen: Tekstbereik[]
}

/** Reads a measure: SMART, the second lens, strength, fit with the codes of its causes, and whether there is more than one in it. */
export function leesMaatregel(tekst: string, codes: readonly EcmCode[] = []): Maatregellezing {
  return { letters: beoordeelMaatregel(tekst), lens: tweedeLens(tekst), sterkte: bepaalSterkte(tekst), pas: codes.map((code) => ({ code, oordeel: pasBijOorzaak(tekst, code) })), delen: splitsMaatregelen(tekst) }
}
