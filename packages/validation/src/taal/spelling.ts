import { klank } from './klank.ts'
import { normaliseer } from './normaliseer.ts'
import type { Ontleding, Token } from './ontleed.ts'
import { stam } from './stam.ts'
import type { TermenLijst } from './termen.ts'

/** Shorter words differ from each other by one letter too often. */
const KORTST_OP_KLANK = 6
const KORTST_OP_LETTER = 7

/** The words that mistakes are led back to, ready to be looked up. */
export interface Woordvoorraad { bekend: ReadonlySet<string>, stammen: ReadonlySet<string>, klanken: ReadonlyMap<string, string>, letters: ReadonlyMap<string, string>, onthouden: Map<string, string | undefined> }

const MEEST_ONTHOUDEN = 20_000

/** Makes the single words of lists ready. Once per list; linear in its length. */
export function woordvoorraad(lijsten: readonly TermenLijst[]): Woordvoorraad {
  const bekend = new Set(lijsten.flat().flatMap((term) => term.split(' ').map((deel) => normaliseer(deel.replace(/^[=*]|\*$/g, '')))).filter((w) => w.length > 1))
  const klanken = new Map<string, string>()
  const letters = new Map<string, string>()
  for (const woord of bekend) {
    if (woord.length < KORTST_OP_KLANK) continue
    const k = klank(woord)
    if (!klanken.has(k)) klanken.set(k, woord)
    if (woord.length >= KORTST_OP_LETTER) for (const s of sporen(k)) if (!letters.has(s)) letters.set(s, woord)
  }
  return { bekend, stammen: new Set([...bekend].map((w) => stam(w))), klanken, letters, onthouden: new Map() }
}

/** A word without each of its letters in turn, and the word itself: two words of which one lost a letter, or that changed two letters about, share one. */
function sporen(woord: string): string[] {
  return [woord, ...Array.from(woord, (_, i) => woord.slice(0, i) + woord.slice(i + 1))]
}

/** Whether one of two keys lost a letter of the other, or they have the same letters in another order; one letter for another makes a different word too often ("gebeurd", "gekeurd"). */
const eenLetter = (a: string, b: string): boolean => Math.abs(a.length - b.length) === 1 || (a.length === b.length && [...a].sort().join('') === [...b].sort().join(''))

function juist(woord: string, v: Woordvoorraad): string | undefined {
  if (v.onthouden.has(woord)) return v.onthouden.get(woord)
  const k = klank(woord)
  let uit = woord.length >= KORTST_OP_KLANK ? v.klanken.get(k) : undefined
  if (uit === undefined && woord.length >= KORTST_OP_LETTER) {
    for (const s of sporen(k)) {
      const kandidaat = v.letters.get(s)
      if (kandidaat?.startsWith(woord.charAt(0)) && eenLetter(k, klank(kandidaat))) {
        uit = kandidaat
        break
      }
    }
  }
  if (v.onthouden.size >= MEEST_ONTHOUDEN) v.onthouden.clear()
  v.onthouden.set(woord, uit)
  return uit
}

/** The same reading with mistakes in spelling led back to known words; places stay those of the text. */
export function herstelSpelling(o: Ontleding, v: Woordvoorraad): Ontleding {
  let anders = false
  const tokens = o.tokens.map((t): Token => {
    if (t.soort !== 'woord' || t.woord.length < KORTST_OP_KLANK || v.bekend.has(t.woord) || v.stammen.has(t.stam)) return t
    const woord = juist(t.woord, v)
    if (woord === undefined) return t
    anders = true
    return { ...t, woord, stam: stam(woord) }
  })
  return anders ? { ...o, tokens } : o
}
