import type { Ernst } from '../bevinding/bevinding.ts'
import type { KruisregelId } from '../bevinding/kruisregel-ids.ts'
import type { AspectId } from '../checklist/aspect-ids.ts'
import { SECTIENUMMERS, type SectieNummer } from '../zelfonderzoek/model.ts'
import { ASPECTREGELS } from './aspectregels.ts'
import { KRUISREGELS } from './kruisregels.ts'
import { ASPECTUITLEG } from './uitleg/aspectuitleg.ts'
import { KRUISUITLEG } from './uitleg/kruisuitleg.ts'

/** A rule as its page describes it: when it reports, how serious that is, and where the Bijlage asks for it. */
export interface Regelbeschrijving {
  id: AspectId | KruisregelId
  sectie: SectieNummer | 'elke'
  ernst: Ernst
  grondslag: string
  uitleg: string
}

/** Every rule of the checker, in the order of the Bijlage; the documentation is made from this list. */
export const REGELS: readonly Regelbeschrijving[] = [
  ...SECTIENUMMERS.flatMap((nummer) => ASPECTREGELS[nummer]).map(({ id, sectie, ernst, grondslag }) => {
    const { aanwezig, gedeeltelijk } = ASPECTUITLEG[id]
    return { id, sectie, ernst, grondslag, uitleg: `Aanwezig: ${aanwezig} Gedeeltelijk: ${gedeeltelijk}` }
  }),
  ...KRUISREGELS.map(({ id, sectie, ernst, grondslag }) => ({ id, sectie, ernst, grondslag, uitleg: KRUISUITLEG[id].uitleg })),
]
