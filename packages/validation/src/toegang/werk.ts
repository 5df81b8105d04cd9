import type { Rol } from './rollen.ts'

/** What somebody does for the own organisation, outside any dossier. */
export const WERKZAAMHEDEN = ['jaarverslag_lezen', 'jaarverslag_schrijven', 'consult_lezen', 'consult_starten', 'consult_beantwoorden', 'termijn_lezen'] as const
export type Werk = (typeof WERKZAAMHEDEN)[number]

const BELEID: Record<Werk, readonly Rol[]> = {
  jaarverslag_lezen: ['toezichthouder', 'systeem'],
  jaarverslag_schrijven: ['toezichthouder'],
  consult_lezen: ['onderzoeker', 'bestuurder', 'toezichthouder'],
  consult_starten: ['onderzoeker', 'bestuurder'],
  consult_beantwoorden: ['toezichthouder'],
  termijn_lezen: ['toezichthouder'],
}

/** Whether a role does this work. */
export function magWerk(rol: Rol, werk: Werk): boolean {
  return BELEID[werk].includes(rol)
}

/** True for work outside any dossier. */
export function isWerk(naam: string): naam is Werk {
  return Object.hasOwn(BELEID, naam)
}
