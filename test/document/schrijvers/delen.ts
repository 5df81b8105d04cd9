import type { Blok } from '@zelfonderzoek/validation/rapport/blok'
import { leesMarkdown } from '@zelfonderzoek/document/lees-markdown'

/** How a writer shows a heading: with a heading style, or only in bold. */
export type Kopvorm = 'koppen' | 'vet'

/** A heading, a paragraph, a list or a table, as a writer makes them. */
export type Deel =
  | { soort: 'kop', niveau: number, tekst: string }
  | { soort: 'alinea', regels: string[], vet: boolean }
  | { soort: 'lijst', genummerd: boolean, punten: string[] }
  | { soort: 'tabel', rijen: string[][] }

const PUNT = /^\s*(?:([-*•–])|\d{1,2}[.)])\s+/

/** The parts of a report in Markdown, lists and tables put together. */
export function inDelen(markdown: string): Deel[] {
  const uit: Deel[] = []
  for (const blok of leesMarkdown(markdown)) voegToe(uit, blok)
  return uit
}

function voegToe(uit: Deel[], { soort, niveau, tekst, vet }: Blok): void {
  const laatste = uit.at(-1)
  if (soort === 'kop') uit.push({ soort, niveau: niveau ?? 1, tekst })
  else if (soort === 'alinea') uit.push({ soort, regels: tekst.split('\n'), vet: vet ?? false })
  else if (soort === 'lijstpunt') {
    const genummerd = !PUNT.exec(tekst)?.[1]
    const punt = tekst.replace(PUNT, '')
    if (laatste?.soort === 'lijst' && laatste.genummerd === genummerd) laatste.punten.push(punt)
    else uit.push({ soort: 'lijst', genummerd, punten: [punt] })
  } else {
    const rij = tekst.split('|').map((cel) => cel.trim())
    if (laatste?.soort === 'tabel') laatste.rijen.push(rij)
    else uit.push({ soort: 'tabel', rijen: [rij] })
  }
}
