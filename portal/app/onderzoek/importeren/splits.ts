import { zinnen } from '@zelfonderzoek/validation/taal/zinnen'
import type { Stuk, Tekstblok } from '../document/stukken.ts'

/** A place where the user splits the report: in a block before this character, or with 0 between it and the block before. */
export interface Splitsing { blok: number, teken: number }

/** A block, or a part of it, with where it came from. */
export interface Gesplitst { blokken: Tekstblok[], herkomst: Splitsing[], /** Places of blocks before which a piece ends. */ grenzen: ReadonlySet<number> }

/** A place at which a piece can be split, with the words that follow. */
export interface Splitsplek { plek: string, woorden: string }

const MEESTE = 500
const GETOONDE_WOORDEN = 8

/** Reads splits from a form, `12.340,15.0`; what is no split is left out. */
export function leesSplitsingen(tekst: string): Splitsing[] {
  const gelezen = tekst.split(',').flatMap((paar) => (/^\d{1,6}\.\d{1,7}$/.test(paar) ? [{ blok: Number(paar.split('.')[0]), teken: Number(paar.split('.')[1]) }] : []))
  return [...new Map(gelezen.map((s) => [sleutelVan(s), s])).values()].slice(0, MEESTE).sort((a, b) => a.blok - b.blok || a.teken - b.teken)
}

export const schrijfSplitsingen = (splitsingen: readonly Splitsing[]): string => splitsingen.map(sleutelVan).join(',')
export const sleutelVan = ({ blok, teken }: Splitsing): string => `${blok}.${teken}`

/** The blocks with the splits in them. No character is lost but the white space at a split. */
export function splitsBlokken(blokken: readonly Tekstblok[], splitsingen: readonly Splitsing[]): Gesplitst {
  const uit: Tekstblok[] = []
  const herkomst: Splitsing[] = []
  const grenzen = new Set<number>()
  blokken.forEach((blok, nr) => {
    const eigen = splitsingen.filter((s) => s.blok === nr && s.teken < blok.tekst.length)
    if (eigen.some(({ teken }) => teken === 0)) grenzen.add(uit.length)
    const begin = [0, ...eigen.map(({ teken }) => teken).filter((teken) => teken > 0)]
    begin.forEach((van, n) => {
      const tekst = begin.length === 1 ? blok.tekst : blok.tekst.slice(van, begin[n + 1]).trim()
      if (!tekst) return
      if (n > 0) grenzen.add(uit.length)
      uit.push(begin.length === 1 ? blok : { ...blok, tekst })
      herkomst.push({ blok: nr, teken: van })
    })
  })
  return { blokken: uit, herkomst, grenzen }
}

/** Where a piece can be split: before each next sentence of a paragraph, and before each next item of a list or row of a table. */
export function splitsplekken({ soort, van, blokken }: Stuk, herkomst: readonly Splitsing[]): Splitsplek[] {
  if (soort === 'kop') return []
  const woorden = (tekst: string): string => tekst.split(/\s+/, GETOONDE_WOORDEN).join(' ')
  return blokken.flatMap(({ tekst }, n) => {
    const bron = herkomst[van + n]
    if (!bron) return []
    const tussen = n > 0 ? [{ plek: sleutelVan(bron), woorden: woorden(tekst) }] : []
    if (soort !== 'alinea') return tussen
    return [...tussen, ...zinnen(tekst).slice(1).map(({ begin, tekst: zin }) => ({ plek: sleutelVan({ blok: bron.blok, teken: bron.teken + begin }), woorden: woorden(zin) }))]
  })
}
