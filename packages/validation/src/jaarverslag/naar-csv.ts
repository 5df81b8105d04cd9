import type { Jaartabel } from './jaartabel.ts'

/** What stands in a cell whose count is hidden. */
export const VERBORGEN = 'verborgen'

/**
 * The tables as CSV: a line per count, whole numbers, `;` between and CRLF after, as spreadsheets here expect them, with a byte order mark so that they read UTF-8.
 * A cell that a spreadsheet would run as a formula gets an apostrophe before it.
 */
export function naarCsv(jaar: number, tabellen: readonly Jaartabel[], metVorig: boolean): string {
  const regels = tabellen.flatMap(({ titel, kolommen, rijen }) => rijen.flatMap(({ naam, waarden, vorig }) => [
    ...kolommen.map((kolom, plaats) => [titel, naam, kolom, String(jaar), getal(waarden[plaats] ?? null)]),
    ...(metVorig ? [[titel, naam, kolommen.at(-1) ?? '', String(jaar - 1), getal(vorig)]] : []),
  ]))
  return `\uFEFF${[['tabel', 'rij', 'kolom', 'jaar', 'aantal'], ...regels].map((cellen) => `${cellen.map(cel).join(';')}\r\n`).join('')}`
}

const getal = (waarde: number | null): string => (waarde === null ? VERBORGEN : String(waarde))

function cel(waarde: string): string {
  const veilig = /^[=+\-@\t\r]/.test(waarde) ? `'${waarde}` : waarde
  return /[;"\r\n]/.test(veilig) ? `"${veilig.replaceAll('"', '""')}"` : veilig
}
