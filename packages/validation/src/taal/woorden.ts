import { normaliseer } from './normaliseer.ts'

/** A word or number: `woord` in lower case and without diacritics, with its place in the source text. */
export interface Woord { woord: string, begin: number, einde: number }
/** A word, number or mark as read from left to right. */
export interface Teken extends Woord { soort: 'woord' | 'getal' | 'teken' }

const STUK = /(\p{L}{1,3}(?:\.\p{L}{1,3})+\.?(?![\p{L}\p{N}]))|(\d+(?:[.,:/-]\d+)*)|('[snt](?!\p{L})|[\p{L}\p{M}\p{N}]+(?:[-‐‑'’&][\p{L}\p{M}\p{N}]+)*)|([^\s])/gu

/** Every word, number and mark of the text, in order. "i.p.v." is one word, "1,60" and "12-3-2027" are one number. */
export function tekens(tekst: string): Teken[] {
  const uit: Teken[] = []
  for (const stuk of tekst.matchAll(STUK)) {
    const begin = stuk.index
    const einde = begin + stuk[0].length
    if (stuk[1]) uit.push({ soort: 'woord', woord: normaliseer(stuk[1]).replaceAll('.', ''), begin, einde })
    else if (stuk[2]) uit.push({ soort: 'getal', woord: stuk[2], begin, einde })
    else if (stuk[3]) uit.push({ soort: 'woord', woord: normaliseer(stuk[3]), begin, einde })
    else uit.push({ soort: 'teken', woord: stuk[0], begin, einde })
  }
  return uit
}

/** The words and numbers of the text, without the marks. */
export function woorden(tekst: string): Woord[] {
  return tekens(tekst).filter((t) => t.soort !== 'teken').map(({ woord, begin, einde }) => ({ woord, begin, einde }))
}
