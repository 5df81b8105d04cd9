/** Every role; which one somebody has stands in our own table of gebruikers. */
export const ROLLEN = ['onderzoeker', 'bestuurder', 'toezichthouder', 'coordinator', 'contactambtenaar', 'beheerder', 'systeem'] as const
export type Rol = (typeof ROLLEN)[number]

/**
 * How the asker stands to a dossier: of his own organisation, of another, of his own but excluded from this case, or let in
 * for a while in an emergency.
 */
export const RELATIES = ['eigen', 'vreemd', 'uitgesloten', 'nood'] as const
export type Relatie = (typeof RELATIES)[number]
