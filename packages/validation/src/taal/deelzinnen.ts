import type { Teken } from './woorden.ts'
import type { Zin } from './zinnen.ts'

/** A clause: `van` and `tot` are indexes of tokens, `begin` and `einde` places in the text. */
export interface Deelzin { van: number, tot: number, begin: number, einde: number, zin: number }

/** Words that open a new clause wherever they stand. */
const VOEGWOORDEN: ReadonlySet<string> = new Set([
  'maar', 'want', 'doch', 'omdat', 'doordat', 'zodat', 'opdat', 'terwijl', 'hoewel', 'ofschoon', 'voordat', 'nadat', 'indien', 'tenzij', 'mits', 'zodra', 'zolang', 'aangezien', 'waardoor', 'waarbij', 'waarna', 'waarmee', 'waarin', 'wanneer', 'totdat', 'echter',
])
const GRENS: ReadonlySet<string> = new Set([',', ';', ':', '(', ')', '–', '—', '|', '•', '·', '.', '!', '?', '→', '/'])

/** The clauses of the text in order: they end at a mark or before a conjunction, and never cross a sentence. */
export function deelzinnen(tekens: readonly Teken[], zinnen: readonly Zin[]): Deelzin[] {
  const uit: Deelzin[] = []
  let i = 0
  for (const [nr, zin] of zinnen.entries()) {
    let van = -1
    const sluit = (tot: number): void => {
      const eerste = tekens[van]
      const laatste = tekens[tot - 1]
      if (van >= 0 && eerste && laatste && tot > van) uit.push({ van, tot, begin: eerste.begin, einde: laatste.einde, zin: nr })
      van = -1
    }
    for (; i < tekens.length; i += 1) {
      const t = tekens[i]
      if (!t || t.begin >= zin.einde) break
      if (t.begin < zin.begin) continue
      const los = t.woord === '-' && tekens[i + 1]?.begin !== t.einde
      if (t.soort === 'teken' && (GRENS.has(t.woord) || los)) {
        sluit(i)
        continue
      }
      if (van >= 0 && VOEGWOORDEN.has(t.woord)) sluit(i)
      if (van < 0) van = i
    }
    sluit(i)
  }
  return uit
}
