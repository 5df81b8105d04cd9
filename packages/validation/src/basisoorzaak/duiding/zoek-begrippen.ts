import type { Ontleding } from '../../taal/ontleed.ts'
import { termenOp, type TermenLijst } from '../../taal/zoek.ts'
import { BEGRIPPEN } from './begrippen.ts'

/** A class of words that stands in the text: the tokens [van, tot). */
export interface Begripvondst { begrip: string, van: number, tot: number }

const PER_TERM = new Map<string, string[]>()
for (const [begrip, lijst] of Object.entries(BEGRIPPEN)) for (const term of lijst) PER_TERM.set(term, [...PER_TERM.get(term) ?? [], begrip])
const ALLE: TermenLijst = [...PER_TERM.keys()]

/** Every class of words in the text, in order; of one class the longest at a place. Linear in the number of tokens. */
export function zoekBegrippen(o: Ontleding): Begripvondst[] {
  const uit: Begripvondst[] = []
  o.tokens.forEach((_, van) => {
    const langste = new Map<string, number>()
    for (const { term, tot } of termenOp(o, van, ALLE)) for (const begrip of PER_TERM.get(term) ?? []) langste.set(begrip, Math.max(tot, langste.get(begrip) ?? 0))
    for (const [begrip, tot] of langste) uit.push({ begrip, van, tot })
  })
  return uit
}
