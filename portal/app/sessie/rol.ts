/** Roles of people; a machine client never reaches the portal. */
export const ROLLEN = ['onderzoeker', 'bestuurder', 'toezichthouder', 'contactambtenaar', 'beheerder'] as const
export type Rol = (typeof ROLLEN)[number]

/** First page of each role. */
export const STARTPAGINA: Record<Rol, string> = {
  onderzoeker: '/onderzoeken',
  bestuurder: '/onderzoeken',
  toezichthouder: '/werkvoorraad',
  contactambtenaar: '/dossiers',
  beheerder: '/beheer',
}
