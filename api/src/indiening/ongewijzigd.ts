import { aspectById, onderdeelMet } from '@zelfonderzoek/validation/checklist/checklist'
import type { AspectId } from '@zelfonderzoek/validation/checklist/aspect-ids'
import { canoniek, type Inhoud } from './canoniek.ts'

/** Everything of a report that answers one aspect, its duties and the free text of its section included. */
function antwoordOp(inhoud: Inhoud, id: AspectId): Record<string, unknown> {
  const { sectie, velden } = aspectById(id)
  const vanPlichten = onderdeelMet(sectie).plichten.filter((plicht) => plicht.aspect === id).flatMap((plicht) => plicht.velden)
  const bron: Record<string, unknown> = { ...inhoud.secties[sectie], basisoorzaken: inhoud.basisoorzaken, verbetermaatregelen: inhoud.verbetermaatregelen }
  return Object.fromEntries(['vrijeTekst', ...velden, ...vanPlichten].map((veld) => [veld, bron[veld]]))
}

/** True when what answers an aspect reads the same in both rounds. */
export function ongewijzigd(oud: Inhoud, nieuw: Inhoud, id: AspectId): boolean {
  return canoniek(antwoordOp(oud, id)) === canoniek(antwoordOp(nieuw, id))
}
