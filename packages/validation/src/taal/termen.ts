import { normaliseer } from './normaliseer.ts'
import { stam } from './stam.ts'
import { tekens } from './woorden.ts'

/**
 * A list of search terms as data. A plain word matches by stem ("controle" finds "gecontroleerd"); "=kan" only that form;
 * "*leider" the end of a compound and the word itself; "medicatie*" the start of a compound; several words match one after the other; "_" is any one token.
 */
export type TermenLijst = readonly string[]

export type Patroon = { soort: 'stam' | 'vorm' | 'einde' | 'begin' | 'elk', waarde: string }
export interface Term { term: string, delen: readonly Patroon[] }
/** A list made ready: terms by the key of their first word. */
export interface TermenIndex { stam: Map<string, Term[]>, vorm: Map<string, Term[]>, einde: Map<string, Term[]>, begin: Map<string, Term[]>, kortste: number, langste: number }

function patroon(stuk: string): Patroon {
  if (stuk === '_') return { soort: 'elk', waarde: '' }
  if (stuk.startsWith('=')) return { soort: 'vorm', waarde: normaliseer(stuk.slice(1)) }
  if (stuk.startsWith('*')) return { soort: 'einde', waarde: stam(normaliseer(stuk.slice(1))) }
  if (stuk.endsWith('*')) return { soort: 'begin', waarde: normaliseer(stuk.slice(0, -1)) }
  const eerste = tekens(stuk)[0]
  return { soort: 'stam', waarde: eerste?.soort === 'woord' ? stam(eerste.woord) : normaliseer(stuk) }
}

const klaar = new WeakMap<TermenLijst, TermenIndex>()

/** Compiles a list once; the same array gives the same index. */
export function indexVan(lijst: TermenLijst): TermenIndex {
  const bekend = klaar.get(lijst)
  if (bekend) return bekend
  const index: TermenIndex = { stam: new Map(), vorm: new Map(), einde: new Map(), begin: new Map(), kortste: 99, langste: 0 }
  for (const term of lijst) {
    const delen = term.split(' ').filter(Boolean).map(patroon)
    const eerste = delen[0]
    if (!eerste || eerste.soort === 'elk') continue
    const bak = index[eerste.soort]
    const rij = bak.get(eerste.waarde)
    if (rij) rij.push({ term, delen })
    else bak.set(eerste.waarde, [{ term, delen }])
    if (eerste.soort === 'einde' || eerste.soort === 'begin') {
      index.kortste = Math.min(index.kortste, eerste.waarde.length)
      index.langste = Math.max(index.langste, eerste.waarde.length)
    }
  }
  klaar.set(lijst, index)
  return index
}
