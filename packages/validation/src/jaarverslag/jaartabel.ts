import type { Getal } from './drempel.ts'

/** Every table of the jaarverslag, in the order in which they stand. */
export const TABEL_IDS = ['kwartaal', 'maand', 'gemeente', 'voorziening', 'termijn', 'oordeel', 'onderdeel', 'oorzaak', 'status', 'sterkte', 'uitvoering'] as const
export type TabelId = (typeof TABEL_IDS)[number]

/** A row of counts. `onder` belongs to the row above it, `totaal` is the sum. */
export interface Jaarrij {
  id: string
  naam: string
  soort: 'gewoon' | 'onder' | 'totaal'
  waarden: Getal[]
  /** The last column in the year before. */
  vorig: Getal
}

/** A table with nothing in it that may not be read: screen, chart, CSV and PDF all come from this. */
export interface Jaartabel {
  id: TabelId
  titel: string
  toelichting: string
  /** Heading of the column with the names of the rows. */
  kop: string
  kolommen: string[]
  rijen: Jaarrij[]
}

/** The row with this id in the table with that id. */
export function vindRij(tabellen: readonly Jaartabel[], tabel: TabelId, rij: string): Jaarrij | undefined {
  return tabellen.find(({ id }) => id === tabel)?.rijen.find(({ id }) => id === rij)
}

/** The last count of a row: the one that the year before is compared with. */
export function laatste(rij: Jaarrij | undefined): Getal {
  return rij?.waarden.at(-1) ?? null
}

/** The tables of a year beside those of the year before; a row that the year before lacks is hidden there. */
export function metVorig(tabellen: readonly Jaartabel[], vorige: readonly Jaartabel[]): Jaartabel[] {
  return tabellen.map((tabel) => ({ ...tabel, rijen: tabel.rijen.map((rij) => ({ ...rij, vorig: laatste(vindRij(vorige, tabel.id, rij.id)) })) }))
}

/** True when not one count of a table may be read, of the year before neither. */
export function isHeelVerborgen({ rijen }: Jaartabel): boolean {
  return rijen.every(({ waarden, vorig }) => vorig === null && waarden.every((waarde) => waarde === null))
}
