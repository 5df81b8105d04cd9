import type { Rol } from './rol.ts'

/** The person behind the session, as our own tables know them. */
export interface Gebruiker {
  id: string
  rol: Rol
  /** What the person does, for example "Kwaliteitsfunctionaris". Names of persons are not shown. */
  functie: string
  organisatie: { id: string, naam: string, soort: 'aanbieder' | 'toezichthouder' | 'gemeente' }
}
