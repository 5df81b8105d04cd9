import type { Rol } from './rollen.ts'

/** What somebody does for the own organisation, outside any dossier. */
export const WERKZAAMHEDEN = [
  'jaarverslag_lezen', 'jaarverslag_schrijven', 'jaarverslag_vaststellen', 'consult_lezen', 'consult_starten', 'consult_beantwoorden', 'termijn_lezen',
  'uitsluiting_zien', 'uitsluiting_beheren', 'noodtoegang_openen', 'noodtoegang_lezen', 'noodtoegang_zien',
  'avg_lezen', 'vernietiging_lezen', 'vernietiging_voorstellen', 'vernietiging_besluiten', 'opvolging_lezen', 'trends_lezen',
  'loketcijfers_lezen', 'regie_lezen',
] as const
export type Werk = (typeof WERKZAAMHEDEN)[number]

const BELEID: Record<Werk, readonly Rol[]> = {
  jaarverslag_lezen: ['toezichthouder', 'systeem'],
  jaarverslag_schrijven: ['toezichthouder'],
  consult_lezen: ['onderzoeker', 'bestuurder', 'toezichthouder'],
  consult_starten: ['onderzoeker', 'bestuurder'],
  consult_beantwoorden: ['toezichthouder'],
  termijn_lezen: ['toezichthouder'],
  jaarverslag_vaststellen: ['toezichthouder'],
  uitsluiting_zien: ['toezichthouder', 'bestuurder', 'beheerder'],
  uitsluiting_beheren: ['toezichthouder', 'bestuurder', 'beheerder'],
  noodtoegang_openen: ['beheerder'],
  noodtoegang_lezen: ['beheerder'],
  noodtoegang_zien: ['toezichthouder', 'beheerder'],
  avg_lezen: ['toezichthouder'],
  vernietiging_lezen: ['toezichthouder'],
  vernietiging_voorstellen: ['toezichthouder'],
  vernietiging_besluiten: ['toezichthouder'],
  trends_lezen: ['toezichthouder', 'systeem'],
  opvolging_lezen: ['onderzoeker', 'bestuurder', 'toezichthouder', 'systeem'],
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
