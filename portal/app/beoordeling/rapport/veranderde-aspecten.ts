import { CHECKLIST } from '@zelfonderzoek/validation/checklist/checklist'
import type { Verschil } from '@zelfonderzoek/validation/zelfonderzoek/verschil'

/** Aspects of which a field reads differently since the round before. */
export function veranderdeAspecten(verschillen: readonly Verschil[]): Set<string> {
  const velden = new Set(verschillen.map(({ sectie, veld }) => `${sectie}.${veld}`))
  return new Set(CHECKLIST.flatMap(({ nummer, aspecten }) => aspecten.filter((aspect) => (aspect.velden as readonly string[]).some((veld) => velden.has(`${nummer}.${veld}`))).map(({ id }) => id)))
}
