import type { Stand } from '@zelfonderzoek/validation/dossier/stand'

/** What a step needs to know of a dossier. */
export interface Dossierrij {
  id: string
  aanbiederId: string
  toezichthouderId: string
  gemeenteId: string
  stand: Stand
  zaaknummer: string
  protocol: string
  /** Somebody else than the aanbieder told it, and the aanbieder has not reported yet. */
  melderBuiten: boolean
}
