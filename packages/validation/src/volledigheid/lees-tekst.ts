/** What a text is, without reading its language: the words of a small list, or something else. */
export type Tekstsoort = 'leeg' | 'nvt_kaal' | 'nvt_met_reden' | 'uitstel' | 'kort' | 'inhoud'

/** When a text is enough for a question. */
export interface Teksteis {
  /** Fewest words; 1 when left out. */
  woorden?: number
  /** Whole answers that say nothing, without capitals, article or full stop. */
  vaag?: readonly string[]
}

const KAAL = new Set(['n.v.t', 'nvt', 'n v t', 'niet van toepassing', 'geen', 'nee', 'neen', 'niet', 'x'])
const UITSTEL = new Set(['volgt', 'volgt nog', 'volgt later', 'later', 'pm', 'p.m', 'nnb', 'n.n.b', 'nog niet bekend', 'nog in te vullen', 'wordt nagezonden', 'wordt nog aangevuld', 'todo', 'tbd'])
const JA = new Set(['ja', 'akkoord', 'oké', 'ok', 'bekend', 'aanwezig', 'gedaan', 'in orde', 'goed', 'prima', 'idem', 'zie boven', 'zie bijlage', 'zie rapport'])
const NVT_BEGIN = /^(n\.?\s?v\.?\s?t\.?|niet van toepassing|nee|neen)(?=[\s,.:;–-])/i
const VULSEL = /\b(in deze (zaak|casus|situatie)|bij deze cliënt|hier|voor (ons|deze melding))\b/gi
/** A literal answer is never longer. */
const LANGSTE_LITERAL = 120
/** Fewer words after "n.v.t." cannot be a reason. */
const WOORDEN_VAN_EEN_REDEN = 3

/** Sorts a text by the literal lists above. Judging what it says is for people, and for the rules of language. */
export function leesTekst(tekst: string, eis: Teksteis = {}): Tekstsoort {
  if (!/[\p{L}\p{N}]/u.test(tekst)) return 'leeg'
  const bloot = tekst.trim()
  if (bloot.length <= LANGSTE_LITERAL) {
    const woorden = kern(bloot)
    if (KAAL.has(woorden)) return 'nvt_kaal'
    if (UITSTEL.has(woorden)) return 'uitstel'
    if (JA.has(woorden) || eis.vaag?.includes(woorden)) return 'kort'
  }
  const begin = NVT_BEGIN.exec(bloot)
  if (begin) return telWoorden(bloot.slice(begin[0].length).replace(VULSEL, ' '), WOORDEN_VAN_EEN_REDEN) >= WOORDEN_VAN_EEN_REDEN ? 'nvt_met_reden' : 'nvt_kaal'
  const nodig = eis.woorden ?? 1
  return telWoorden(bloot, nodig) < nodig ? 'kort' : 'inhoud'
}

/** True when the text says something: an answer, or why there is none. */
export function zegtIets(tekst: string): boolean {
  const soort = leesTekst(tekst)
  return soort === 'inhoud' || soort === 'nvt_met_reden'
}

/** The first words, to show as evidence: at most `lengte` characters, and where it can be no half word. */
export function citaat(tekst: string, lengte = 120): string {
  const begin = tekst.slice(0, lengte * 2)
  const vlak = begin.trim().replace(/\s+/g, ' ')
  if (vlak.length <= lengte && begin.length === tekst.length) return vlak
  const tot = vlak.lastIndexOf(' ', lengte - 1)
  // Half of a surrogate pair at the cut cannot be stored.
  return `${vlak.slice(0, tot > lengte / 2 ? tot : lengte - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}

/** Without capitals, blanks, a leading article and closing punctuation. */
function kern(tekst: string): string {
  return tekst.toLowerCase().replace(/[’`]/g, "'").replace(/\s+/g, ' ').replace(/^[\s"'‘“(-]+|[\s"'”.,;:!)-]+$/g, '').replace(/^(de|het|een) /, '')
}

/** Counts words, but no further than `genoeg`. */
function telWoorden(tekst: string, genoeg: number): number {
  const woord = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu
  let aantal = 0
  while (aantal < genoeg && woord.test(tekst)) aantal += 1
  return aantal
}
