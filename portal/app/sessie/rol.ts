import type { Rol as ElkeRol } from '@zelfonderzoek/validation/toegang/rollen'

/** Roles of people; a machine client never reaches the portal. */
export type Rol = Exclude<ElkeRol, 'systeem'>

/** First page of each role. */
export const STARTPAGINA: Record<Rol, string> = {
  onderzoeker: '/onderzoeken',
  bestuurder: '/onderzoeken',
  toezichthouder: '/werkvoorraad',
  coordinator: '/incidenten',
  contactambtenaar: '/dossiers',
  beheerder: '/beheer',
}
