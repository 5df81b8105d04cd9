/** Largest file, in bytes. */
export const GROOTSTE_BESTAND = 20 * 1024 * 1024
/** Most files with one dossier, and their size together in bytes; removed ones do not count. */
export const MEESTE_BESTANDEN = 20
export const GROOTSTE_DOSSIER = 200 * 1024 * 1024
/** Uploads of one person at the same time. */
export const TEGELIJK = 3
