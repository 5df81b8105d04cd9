import type { Verbetermaatregel } from '../../zelfonderzoek/model.ts'
import { bepaalSterkte } from './bepaal-sterkte.ts'

/** Whether a report has measures and all of them are weak: then at least one stronger or intermediate action is advised (RCA2). A measure that is not recognised is given the benefit of the doubt. */
export function alleenZwak(maatregelen: readonly Verbetermaatregel[]): boolean {
  const met = maatregelen.filter(({ wat }) => wat.trim())
  return met.length > 0 && met.every(({ wat }) => bepaalSterkte(wat)?.sterkte === 'zwak')
}
