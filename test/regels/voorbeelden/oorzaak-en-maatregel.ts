import type { Basisoorzaak, Verbetermaatregel } from '@zelfonderzoek/validation/zelfonderzoek/model'

/** A direct cause, a root cause and a measure, from which the tables make their reports. */
export const DIRECTE: Partial<Basisoorzaak> = { tekst: 'Het alarm ging niet af', soort: 'directe_oorzaak' }
export const BASIS: Partial<Basisoorzaak> = { tekst: 'Na onderhoud hoeft niemand te testen', klasse: 'organisatorisch' }
export const MAATREGEL: Partial<Verbetermaatregel> = { wat: 'Na onderhoud test de dienst alle deuren', eigenaar: 'teamleider', datum: '2027-01-15', norm: 'zes getekende formulieren' }
