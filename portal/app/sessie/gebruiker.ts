import { ROLLEN } from '@zelfonderzoek/validation/toegang/rollen'
import type { IkQuery } from '@zelfonderzoek/schema'
import type { Rol } from './rol.ts'

/** The person behind the session, as our own tables know them. */
export interface Gebruiker {
  id: string
  rol: Rol
  /** What the person does, for example "Kwaliteitsfunctionaris". Names of persons are not shown. */
  functie: string
  organisatie: {
    id: string
    naam: string
    /** `aanbieder`, `toezichthouder` or `gemeente`. */
    soort: string
    /** An aanbieder of one person may declare what that person wrote. */
    eenpersoons: boolean
  }
}

/** The answer of the api as a Gebruiker; undefined for an account without a role for people. */
export function alsGebruiker(ik: IkQuery['ik']): Gebruiker | undefined {
  return ik && isRol(ik.rol) ? { ...ik, rol: ik.rol } : undefined
}

function isRol(rol: string): rol is Rol {
  return rol !== 'systeem' && (ROLLEN as readonly string[]).includes(rol)
}
