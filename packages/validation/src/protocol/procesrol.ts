import { type Rol, ROLLEN } from '../toegang/rollen.ts'

/** Who acts in a procedure: the roles of the portal, and the parties that a protocol gives something to do. */
export const PROCESROLLEN = [...ROLLEN, 'melder', 'gehoorde'] as const
export type Procesrol = Rol | 'melder' | 'gehoorde'

/** How a role reads. */
export const PROCESROL_LABEL: Record<Procesrol, string> = {
  onderzoeker: 'de onderzoeker van de aanbieder',
  bestuurder: 'de bestuurder van de aanbieder',
  toezichthouder: 'de toezichthouder',
  contactambtenaar: 'de contactambtenaar',
  beheerder: 'de beheerder',
  systeem: 'een gekoppeld systeem',
  melder: 'de melder',
  gehoorde: 'wie gehoord is',
  coordinator: 'de coördinator',
}
