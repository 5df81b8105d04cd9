import type { Moment } from '@zelfonderzoek/validation/kalender/moment'

/** A moment as the rules write it, in whole seconds UTC. */
export function momentVan(op: Date): Moment {
  return `${op.toISOString().slice(0, 19)}Z`
}
