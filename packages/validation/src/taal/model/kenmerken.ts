import { getalwaarde } from '../getal.ts'
import type { Ontleding, Token } from '../ontleed.ts'

/** A feature of a text, with the words it was read from; `begin` and `einde` are indexes in the text. */
export interface Kenmerk { naam: string, begin: number, einde: number }

/** Characters of a measure or a cause that are read; whoever writes more in one of them, writes a report. It bounds the time. */
export const LEES_TOT = 3000

/** Numbers and clock times weigh as such, not by their value. */
function sleutel(t: Token): string {
  if (t.soort === 'getal' || getalwaarde(t.woord) !== undefined && t.woord !== 'een') return '#'
  return t.stam
}

/** The words of a text as features: stems, the first words of a sentence and the length; with `samen` also pairs of stems, and beginnings and ends of long words (compounds). */
export function woordkenmerken(o: Ontleding, { samen }: { samen: boolean }): Kenmerk[] {
  const uit: Kenmerk[] = []
  let vorige: Token | undefined
  let eerste = -1
  for (const t of o.tokens) {
    if (t.soort === 'teken') continue
    const s = sleutel(t)
    const plek = { begin: t.begin, einde: t.einde }
    uit.push({ naam: `w:${s}`, ...plek })
    if (samen && s.length > 7) uit.push({ naam: `e:${s.slice(-5)}`, ...plek }, { naam: `b:${s.slice(0, 5)}`, ...plek })
    if (t.zin !== eerste) {
      uit.push({ naam: `1:${s}`, ...plek })
      eerste = t.zin
    } else if (samen && vorige) uit.push({ naam: `p:${sleutel(vorige)} ${s}`, begin: vorige.begin, einde: t.einde })
    vorige = t
  }
  const lengte = o.tokens.filter((t) => t.soort !== 'teken').length
  for (const grens of [5, 8, 12, 18, 26, 40]) if (lengte > grens) uit.push({ naam: `lang:${grens}`, begin: 0, einde: 0 })
  if (o.zinnen.length > 1) uit.push({ naam: 'zinnen:meer', begin: 0, einde: 0 })
  return uit
}
