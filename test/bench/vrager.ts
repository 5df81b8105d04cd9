import type { RijContext } from '../../api/src/database/lees.ts'

/** Who is behind a token of the bench. */
export interface Vrager {
  id: string
  org: string
  rol: string
  rij: RijContext
}

export type Vragers = Record<string, Vrager>
