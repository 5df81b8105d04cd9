import type { TrendsQuery } from '@zelfonderzoek/schema'
import type { Jaarrij, Jaartabel, TabelId } from '@zelfonderzoek/validation/jaarverslag/jaartabel'

/** The tables of an answer as screen and CSV take them. */
export function alsJaartabellen(tabellen: TrendsQuery['trends']['tabellen']): Jaartabel[] {
  return tabellen.map((tabel) => ({
    ...tabel, id: tabel.id as TabelId, kolommen: [...tabel.kolommen],
    rijen: tabel.rijen.map((rij) => ({ ...rij, soort: rij.soort as Jaarrij['soort'], waarden: rij.waarden.map((waarde) => waarde ?? null), vorig: null })),
  }))
}
