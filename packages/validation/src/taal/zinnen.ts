import { AFKORTINGEN, VOOR_NAAM } from './afkortingen.ts'
import { normaliseer } from './normaliseer.ts'

/** A part of a text with its place: `tekst` is `bron.slice(begin, einde)`, without white space around it. */
export interface Zin { tekst: string, begin: number, einde: number }

const segmenter = new Intl.Segmenter('nl', { granularity: 'sentence' })
const LAATSTE_WOORD = /([\p{L}\p{N}./]{1,14})\.\s*$/u
const ALLEEN_OPSOMMING = /^\s*(?:[-–—•*·▪o]|\(?(?:\d{1,3}|[a-zA-Z])[.)])\s*$/u
const VERVOLG_KLEIN = /[.!?]["”’)]?[ \t]+(?=["“‘(]?[\p{Ll}])/gu

function eindigtOpAfkorting(stuk: string, volgende: string): boolean {
  const laatste = LAATSTE_WOORD.exec(stuk.slice(-24))?.[1]
  if (!laatste) return false
  const kaal = normaliseer(laatste)
  if (VOOR_NAAM.has(kaal)) return true
  if (AFKORTINGEN.has(kaal)) return !/^\s*\p{Lu}/u.test(volgende)
  return /^\p{Lu}$/u.test(laatste) && /^\s*\p{Lu}/u.test(volgende)
}

/** Places inside one segment where a sentence ends although the next one starts in lower case (telegram style). */
function innerlijkeEinden(stuk: string): number[] {
  const einden: number[] = []
  for (const gevonden of stuk.matchAll(VERVOLG_KLEIN)) {
    const laatste = LAATSTE_WOORD.exec(stuk.slice(Math.max(0, gevonden.index - 23), gevonden.index + 1))?.[1]
    if (stuk[gevonden.index] === '.' && laatste && (AFKORTINGEN.has(normaliseer(laatste)) || laatste.length === 1)) continue
    einden.push(gevonden.index + gevonden[0].length)
  }
  return einden
}

/**
 * The sentences of a Dutch text in order. A line break and a list item end a sentence; a known abbreviation does not.
 * Linear in the length of the text; white space around a sentence is left out.
 */
export function zinnen(tekst: string): Zin[] {
  const uit: Zin[] = []
  const voegToe = (begin: number, einde: number): void => {
    while (begin < einde && /\s/.test(tekst[begin] ?? '')) begin += 1
    while (einde > begin && /\s/.test(tekst[einde - 1] ?? '')) einde -= 1
    if (begin < einde) uit.push({ tekst: tekst.slice(begin, einde), begin, einde })
  }
  let open = -1
  const stukken = [...segmenter.segment(tekst)]
  for (const [nr, { segment, index }] of stukken.entries()) {
    if (open < 0) open = index
    const volgende = stukken[nr + 1]
    const regelEinde = /[\r\n\u2028\u2029]\s*$/.test(segment)
    if (!regelEinde && volgende && (eindigtOpAfkorting(segment, volgende.segment) || ALLEEN_OPSOMMING.test(segment))) continue
    let begin = open
    const geheel = tekst.slice(open, index + segment.length)
    for (const binnen of innerlijkeEinden(geheel)) {
      voegToe(begin, open + binnen)
      begin = open + binnen
    }
    voegToe(begin, index + segment.length)
    open = -1
  }
  return uit
}
