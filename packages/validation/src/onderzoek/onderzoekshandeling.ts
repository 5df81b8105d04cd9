import type { Proceshandeling } from '../protocol/proceshandeling.ts'

/** Steps of an investigation that bring something to write down. */
export const ONDERZOEKSHANDELINGEN = ['deskundige_raadplegen', 'ter_plaatse_onderzoeken', 'contract_raadplegen', 'beleid_bestuderen'] as const satisfies readonly Proceshandeling[]
export type Onderzoekshandeling = (typeof ONDERZOEKSHANDELINGEN)[number]
