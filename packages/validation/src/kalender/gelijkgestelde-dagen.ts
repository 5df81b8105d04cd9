import type { Datum } from './datum.ts'

/**
 * Days made equal to a holiday by royal decree (Algemene termijnenwet art. 3 lid 3). They cannot be computed: outside
 * `vanaf` to `tot` nothing is known, and whoever counts there must say so.
 */
export const GELIJKGESTELD: { bron: string; vanaf: Datum; tot: Datum; dagen: readonly Datum[] } = {
  bron: 'Staatscourant 2025, 24713',
  vanaf: '2026-01-01',
  tot: '2028-12-31',
  dagen: ['2026-01-02', '2026-05-15', '2027-05-07', '2028-04-28', '2028-05-26'],
}

/** Last day for which the days made equal are known. */
export const GELIJKGESTELD_TOT: Datum = GELIJKGESTELD.tot

/** First day for which the days made equal are known. */
export const GELIJKGESTELD_VANAF: Datum = GELIJKGESTELD.vanaf
