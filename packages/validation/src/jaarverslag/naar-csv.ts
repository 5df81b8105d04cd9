import { csvVan } from './csv-van.ts'
import type { Jaartabel } from './jaartabel.ts'

/** What stands in a cell whose count is hidden. */
export const VERBORGEN = 'verborgen'

/** The tables as CSV: a line per count, in whole numbers. */
export function naarCsv(jaar: number, tabellen: readonly Jaartabel[], metVorig: boolean): string {
  const regels = tabellen.flatMap(({ titel, kolommen, rijen }) => rijen.flatMap(({ naam, waarden, vorig }) => [
    ...kolommen.map((kolom, plaats) => [titel, naam, kolom, String(jaar), getal(waarden[plaats] ?? null)]),
    ...(metVorig ? [[titel, naam, kolommen.at(-1) ?? '', String(jaar - 1), getal(vorig)]] : []),
  ]))
  return csvVan([['tabel', 'rij', 'kolom', 'jaar', 'aantal'], ...regels])
}

const getal = (waarde: number | null): string => (waarde === null ? VERBORGEN : String(waarde))
