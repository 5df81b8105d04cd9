import type { Rol } from './rollen.ts'

/** What somebody does for the own organisation, outside any dossier. */
export const WERKZAAMHEDEN = ['jaarverslag_lezen', 'jaarverslag_schrijven', 'loketcijfers_lezen', 'regie_lezen'] as const
export type Werk = (typeof WERKZAAMHEDEN)[number]

const BELEID: Record<Werk, readonly Rol[]> = {
  jaarverslag_lezen: ['toezichthouder', 'systeem'],
  jaarverslag_schrijven: ['toezichthouder'],
  loketcijfers_lezen: ['coordinator'],
  regie_lezen: ['onderzoeker', 'bestuurder', 'contactambtenaar'],
}

/** Whether a role does this work. */
export function magWerk(rol: Rol, werk: Werk): boolean {
  return BELEID[werk].includes(rol)
}

/** True for work outside any dossier. */
export function isWerk(naam: string): naam is Werk {
  return Object.hasOwn(BELEID, naam)
}
