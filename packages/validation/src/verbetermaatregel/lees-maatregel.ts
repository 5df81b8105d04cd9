import type { EcmCode } from '../basisoorzaak/ecm-codes.ts'
import { type Pasoordeel, pasBijOorzaak } from './past-bij-oorzaak.ts'
import { beoordeelMaatregel, type Letteroordeel } from './smart/beoordeel-maatregel.ts'
import { splitsMaatregelen, type Tekstbereik } from './splits-maatregelen.ts'
import { bepaalSterkte, type Sterkteoordeel, vindSoorten } from './sterkte/bepaal-sterkte.ts'
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
  const letters = beoordeelMaatregel(tekst)
  const soorten = vindSoorten(tekst)
  const sterkte = bepaalSterkte(tekst, soorten)
  return { letters, lens: tweedeLens(tekst, letters, sterkte), sterkte, pas: codes.map((code) => ({ code, oordeel: pasBijOorzaak(tekst, code, soorten) })), delen: splitsMaatregelen(tekst) }
}
