import { deelzinnen, type Deelzin } from './deelzinnen.ts'
import { stam } from './stam.ts'
import { tekens, type Teken } from './woorden.ts'
import { zinnen, type Zin } from './zinnen.ts'

/** A token with its stem, its sentence and its clause (-1 for a mark between clauses). */
export interface Token extends Teken { stam: string, zin: number, deel: number }
/** A text read once: everything the rules look at. Places are indexes in `tekst`. */
export interface Ontleding { tekst: string, tokens: readonly Token[], zinnen: readonly Zin[], delen: readonly Deelzin[] }

/** Reads a Dutch text into sentences, clauses and tokens. Pure, and linear in the length of the text. */
export function ontleed(tekst: string): Ontleding {
  const losse = tekens(tekst)
  const gevonden = zinnen(tekst)
  const delen = deelzinnen(losse, gevonden)
  const tokens: Token[] = []
  let z = 0
  let d = 0
  for (const [i, t] of losse.entries()) {
    while (z < gevonden.length - 1 && t.begin >= (gevonden[z]?.einde ?? 0)) z += 1
    while (d < delen.length && i >= (delen[d]?.tot ?? 0)) d += 1
    const deel = delen[d]
    tokens.push({ ...t, stam: t.soort === 'woord' ? stam(t.woord) : t.woord, zin: z, deel: deel && i >= deel.van ? d : -1 })
  }
  return { tekst, tokens, zinnen: gevonden, delen }
}

/** The index of the first token that ends after `plaats`. Logarithmic. */
export function tokenOp(o: Ontleding, plaats: number): number {
  let laag = 0
  let hoog = o.tokens.length
  while (laag < hoog) {
    const midden = (laag + hoog) >> 1
    if ((o.tokens[midden]?.einde ?? 0) > plaats) hoog = midden
    else laag = midden + 1
  }
  return laag
}
