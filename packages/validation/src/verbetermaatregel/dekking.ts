import { bouwBoom, leesvolgorde } from '../basisoorzaak/boom.ts'
import type { Basisoorzaak, Verbetermaatregel } from '../zelfonderzoek/model.ts'
import { opNummer } from './nummers.ts'

/** A cause with, per measure, whether that measure works on it. */
export interface Dekkingsrij {
  oorzaak: Basisoorzaak
  cellen: boolean[]
  gedekt: boolean
}

/** The table of causes (rows, in reading order) and measures (columns, by number). */
export interface Dekking {
  maatregelen: Verbetermaatregel[]
  rijen: Dekkingsrij[]
  /** Basisoorzaken for which there is no measure; directe oorzaken need none of their own. */
  zonderMaatregel: Basisoorzaak[]
  /** Measures that belong to no cause that exists. */
  zonderOorzaak: Verbetermaatregel[]
}

/** How the measures fit the causes (Bijlage, onderdeel 9). Records without text are left out. */
export function dekking(oorzaken: readonly Basisoorzaak[], alle: readonly Verbetermaatregel[]): Dekking {
  const maatregelen = opNummer(alle).filter((m) => m.wat.trim())
  const gekoppeld = maatregelen.map((m) => new Set(m.oorzaakIds))
  const rijen = leesvolgorde(bouwBoom(oorzaken)).map(({ oorzaak }) => oorzaak).filter((o) => o.tekst.trim()).map((oorzaak) => {
    const cellen = gekoppeld.map((ids) => ids.has(oorzaak.id))
    return { oorzaak, cellen, gedekt: cellen.includes(true) }
  })
  return {
    maatregelen,
    rijen,
    zonderMaatregel: rijen.filter(({ oorzaak, gedekt }) => oorzaak.soort === 'basisoorzaak' && !gedekt).map(({ oorzaak }) => oorzaak),
    zonderOorzaak: maatregelen.filter((_, kolom) => !rijen.some(({ cellen }) => cellen[kolom])),
  }
}
