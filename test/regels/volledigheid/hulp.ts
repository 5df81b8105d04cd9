import type { Bevinding } from '@zelfonderzoek/validation/bevinding/bevinding'
import { bevindingZin } from '@zelfonderzoek/validation/bevinding/zin'

/** The three sentences of a finding as one text. */
export function inWoorden(bevinding: Bevinding): string {
  const { watErIs, watOntbreekt, vulAan } = bevindingZin(bevinding)
  return [watErIs, watOntbreekt, vulAan].join(' ')
}
