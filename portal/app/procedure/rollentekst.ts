import { PROCESROL_LABEL, type Procesrol } from '@zelfonderzoek/validation/protocol/procesrol'
import { opsomming } from './opsomming.ts'

/** `de aanbieder of wie gehoord is`: the two roles of an aanbieder read as one. */
export function rollentekst(rollen: readonly Procesrol[]): string {
  const samen = rollen.includes('onderzoeker') && rollen.includes('bestuurder')
  const woorden = rollen.filter((rol) => !samen || rol !== 'bestuurder').map((rol) => (samen && rol === 'onderzoeker' ? 'de aanbieder' : PROCESROL_LABEL[rol]))
  return opsomming(woorden, 'of')
}
