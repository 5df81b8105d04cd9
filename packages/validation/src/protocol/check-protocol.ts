import { checkBeslishulp } from '../beslishulp/check-beslishulp.ts'
import { checkIds } from './check/check-ids.ts'
import { checkKlokken } from './check/check-klokken.ts'
import { checkStanden } from './check/check-standen.ts'
import { checkVerwijzingen } from './check/check-verwijzingen.ts'
import { checkWaarden } from './check/check-waarden.ts'
import type { Protocol } from './protocol.ts'

/**
 * What is wrong with a protocol, in words; empty when it is sound. Sound means: every id is unique, every reference is
 * known, every stand is reached, only end stands end, every term has a start and an end, and every path of the decision
 * help answers.
 */
export function checkProtocol(protocol: Protocol): string[] {
  return [...checkIds(protocol), ...checkVerwijzingen(protocol), ...checkWaarden(protocol), ...checkStanden(protocol), ...checkKlokken(protocol), ...checkBeslishulp(protocol.beslishulp)].map((fout) => `${protocol.id}: ${fout}`)
}

/** What is wrong between versions: the same id twice, or two versions of one protocol that hold on the same day. */
export function checkVersies(protocollen: readonly Protocol[]): string[] {
  return protocollen.flatMap((een, i) => protocollen.slice(i + 1).flatMap((ander) => {
    if (een.id === ander.id) return [`${een.id} bestaat twee keer`]
    const samen = een.geldigVanaf < (ander.geldigTot ?? '9999') && ander.geldigVanaf < (een.geldigTot ?? '9999')
    return een.reeks === ander.reeks && samen ? [`${een.id} en ${ander.id} gelden op dezelfde dag`] : []
  }))
}
