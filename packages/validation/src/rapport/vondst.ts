import type { IngedeeldBlok } from './blok.ts'

/** A measure or a cause that was found in a report. */
export interface Vondst {
  /** As it stands in the document, without a label before it. */
  tekst: string
  /** Place of the block among the blocks. */
  blok: number
  /** The characters within the text of that block, end excluded. */
  bereik: [begin: number, einde: number]
}

/** The text of these sentences, with the punctuation that closes the last one. */
export function knipUit(tekst: string, plaats: number, begin: number, eind: number): Vondst {
  const slot = /^[)"'”’]*[.!;]?[)"'”’]*/.exec(tekst.slice(eind))?.[0].length ?? 0
  const tot = tekst[eind + slot - 1] === ';' ? eind : eind + slot
  return { tekst: tekst.slice(begin, tot), blok: plaats, bereik: [begin, tot] }
}

/** The parts of an enumeration within one paragraph, "(1) …; (2) …" or "a. …; b. …"; nothing when it is none. */
export function inOpsomming(tekst: string): [begin: number, eind: number][] {
  const tekens = [...tekst.matchAll(/(?:^|[\s:;,])(?:\((\d|[a-h])\)|(\d|[a-h])[.)])\s+/g)]
  const rij = tekens.map((m) => m[1] ?? m[2] ?? '')
  const klopt = rij.length >= 2 && (rij[0] === '1' || rij[0] === 'a') && rij.every((teken, n) => teken.charCodeAt(0) === (rij[0] ?? '').charCodeAt(0) + n)
  if (!klopt) return []
  return tekens.map((m, n) => {
    const begin = m.index + m[0].length
    const eind = tekens[n + 1]?.index ?? tekst.length
    return [begin, begin + tekst.slice(begin, eind).replace(/[\s;,]+$/, '').length]
  })
}

/** The cells of a table row, with their place in it. */
export function cellen(tekst: string): { tekst: string; begin: number }[] {
  let begin = 0
  return tekst.split('|').map((ruw) => {
    const cel = { tekst: ruw.trim(), begin: begin + (ruw.length - ruw.trimStart().length) }
    begin += ruw.length + 1
    return cel
  })
}

/** The places of the blocks that answer an item, with their text. */
export function blokkenVan(blokken: readonly IngedeeldBlok[], nummer: 7 | 9): { plaats: number; tekst: string; soort: IngedeeldBlok['blok']['soort'] }[] {
  return blokken.flatMap(({ blok, secties }, plaats) => (blok.soort !== 'kop' && secties.includes(nummer) ? [{ plaats, tekst: blok.tekst, soort: blok.soort }] : []))
}
