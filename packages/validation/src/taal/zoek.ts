import { ontleed, type Ontleding, type Token } from './ontleed.ts'
import { indexVan, type Patroon, type Term, type TermenIndex, type TermenLijst } from './termen.ts'

export type { TermenLijst } from './termen.ts'
/** A term of the list that stands in the text, with its place. */
export interface Vondst { term: string, begin: number, einde: number }

function past(deel: Patroon, token: Token | undefined): boolean {
  if (!token) return false
  switch (deel.soort) {
    case 'elk': return true
    case 'vorm': return token.woord === deel.waarde
    case 'stam': return token.stam === deel.waarde
    case 'einde': return token.stam.endsWith(deel.waarde)
    case 'begin': return token.woord.startsWith(deel.waarde)
  }
}

function kandidaten(index: TermenIndex, token: Token): Term[] {
  const uit = [...(index.stam.get(token.stam) ?? []), ...(index.vorm.get(token.woord) ?? [])]
  if (index.langste === 0 || token.soort !== 'woord') return uit
  for (let lengte = index.kortste; lengte <= index.langste; lengte += 1) {
    if (lengte <= token.stam.length) uit.push(...(index.einde.get(token.stam.slice(-lengte)) ?? []))
    if (lengte <= token.woord.length) uit.push(...(index.begin.get(token.woord.slice(0, lengte)) ?? []))
  }
  return uit
}

/** The longest term of the list that starts at token `i`, with the index after its last token; undefined when none does. */
export function termOp(o: Ontleding, i: number, lijst: TermenLijst): { term: string, tot: number } | undefined {
  const token = o.tokens[i]
  if (!token) return undefined
  let beste: Term | undefined
  for (const term of kandidaten(indexVan(lijst), token)) {
    if (beste && term.delen.length <= beste.delen.length) continue
    if (term.delen.every((deel, n) => past(deel, o.tokens[i + n]))) beste = term
  }
  return beste && { term: beste.term, tot: i + beste.delen.length }
}

/** Every term of the list that starts at token `i`, longer and shorter ones alike. */
export function termenOp(o: Ontleding, i: number, lijst: TermenLijst): { term: string, tot: number }[] {
  const token = o.tokens[i]
  if (!token) return []
  return kandidaten(indexVan(lijst), token).filter((term) => term.delen.every((deel, n) => past(deel, o.tokens[i + n]))).map(({ term, delen }) => ({ term, tot: i + delen.length }))
}

/** Every term of the list in the text, left to right and without overlap (the longest wins). Linear in the number of tokens. */
export function zoekTermen(tekst: string | Ontleding, lijst: TermenLijst): Vondst[] {
  const o = typeof tekst === 'string' ? ontleed(tekst) : tekst
  const uit: Vondst[] = []
  for (let i = 0; i < o.tokens.length;) {
    const gevonden = termOp(o, i, lijst)
    const eerste = o.tokens[i]
    const laatste = gevonden && o.tokens[gevonden.tot - 1]
    if (gevonden && eerste && laatste) uit.push({ term: gevonden.term, begin: eerste.begin, einde: laatste.einde })
    i = gevonden ? gevonden.tot : i + 1
  }
  return uit
}

/** Whether any term of the list stands in the text. */
export function bevatTerm(o: Ontleding, lijst: TermenLijst): boolean {
  return o.tokens.some((_, i) => termOp(o, i, lijst) !== undefined)
}
