/** Every role; which one somebody has stands in our own table of gebruikers. */
export const ROLLEN = ['onderzoeker', 'bestuurder', 'toezichthouder', 'coordinator', 'contactambtenaar', 'beheerder', 'systeem'] as const
export type Rol = (typeof ROLLEN)[number]

/** How the asker stands to a dossier: of his own organisation, or not. */
export const RELATIES = ['eigen', 'vreemd'] as const
export type Relatie = (typeof RELATIES)[number]
