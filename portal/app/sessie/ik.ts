import { tekstDocument } from '../api/document.ts'
import type { Gebruiker } from './gebruiker.ts'

/** Who is logged in, by our own tables; the identity provider only says which account. */
export const IK = tekstDocument<{ ik: Gebruiker | null }, Record<string, never>>(
  'query Ik { ik { id rol functie organisatie { id naam soort } } }',
)
