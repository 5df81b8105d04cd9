import type { Kenmerk } from '../../taal/model/kenmerken.ts'
import { ontkend } from '../../taal/ontkenning.ts'
import type { Ontleding } from '../../taal/ontleed.ts'
import { zoekBegrippen } from './zoek-begrippen.ts'

const WIE = new Set(['eigen', 'nieuweling', 'allen', 'leiding', 'client', 'verwant', 'vreemde', 'instantie', 'leverancier', 'toestel', 'programma', 'netwerk', 'document'])
const ALGEMEEN = new Set(['moment', 'bestendig', 'reden'])

/** What kinds of words stand in a cause: which, denied or not, who or what a clause opens with, and which stand together in a clause, and in the last clause. */
export function begripkenmerken(o: Ontleding): Kenmerk[] {
  const uit: Kenmerk[] = []
  const vondsten = zoekBegrippen(o)
  const aantal = new Map<string, number>()
  const eerste = new Map<string, { begin: number, einde: number }>()
  const perDeel = new Map<number, Set<string>>()
  let onderwerp = ''
  const langst = new Map<string, number>()
  for (const { begrip, van, tot } of vondsten) langst.set(begrip, Math.max(tot - van, langst.get(begrip) ?? 0))
  for (const { begrip, van, tot } of vondsten) {
    const begin = o.tokens[van]?.begin ?? 0
    const einde = o.tokens[tot - 1]?.einde ?? begin
    const nr = o.tokens[van]?.deel ?? -1
    aantal.set(begrip, (aantal.get(begrip) ?? 0) + 1)
    if (!eerste.has(begrip)) eerste.set(begrip, { begin, einde })
    if (tot - van === langst.get(begrip)) uit.push({ naam: `b=${begrip}`, begin, einde })
    if (!ALGEMEEN.has(begrip)) {
      if (ontkend(o, begin, einde)) uit.push({ naam: `b=${begrip}:niet`, begin, einde })
      const deel = perDeel.get(nr) ?? new Set()
      deel.add(begrip)
      perDeel.set(nr, deel)
    }
    if (!onderwerp && WIE.has(begrip)) {
      onderwerp = begrip
      uit.push({ naam: `eerst=${begrip}`, begin, einde })
    }
  }
  for (const [begrip, n] of aantal) for (const grens of [2, 3, 5]) if (n >= grens) uit.push({ naam: `b=${begrip}>${grens}`, ...(eerste.get(begrip) ?? { begin: 0, einde: 0 }) })
  const laatste = Math.max(...perDeel.keys(), -1)
  for (const [nr, deel] of perDeel) {
    const lijst = [...deel].sort()
    const plek = { begin: o.delen[nr]?.begin ?? 0, einde: o.delen[nr]?.einde ?? 0 }
    if (nr === laatste && nr > 0) for (const b of lijst) uit.push({ naam: `slot=${b}`, ...(eerste.get(b) ?? plek) })
    for (let i = 0; i < lijst.length; i += 1) for (let j = i + 1; j < lijst.length; j += 1) uit.push({ naam: `samen=${lijst[i]}+${lijst[j]}`, begin: 0, einde: 0 })
  }
  return uit
}
