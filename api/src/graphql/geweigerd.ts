import type { Weigering } from './fout.type.ts'

/** An expected refusal inside a transaction: it undoes what was done and becomes the answer. */
export class Geweigerd extends Error {
  readonly weigering: Weigering

  constructor(weigering: Weigering) {
    super(weigering.code)
    this.weigering = weigering
  }
}

/** True when an outcome is a refusal and not a result. */
export function isWeigering(uitkomst: object): uitkomst is Weigering {
  return '__typename' in uitkomst && 'code' in uitkomst && 'bericht' in uitkomst
}
