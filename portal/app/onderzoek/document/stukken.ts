import type { Blok } from '@zelfonderzoek/validation/rapport/blok'

/** A block as it travels through JSON to the page. */
export interface Tekstblok extends Pick<Blok, 'soort' | 'tekst'> { niveau?: number | undefined, vet?: boolean | undefined }

/** Blocks that a reader sees as one: a paragraph, a heading, a whole list or a whole table. */
export interface Stuk {
  soort: Blok['soort']
  /** Places of the first block and after the last one. */
  van: number
  tot: number
  blokken: readonly Tekstblok[]
}

/** The blocks as a reader sees them. Rows of a table and points of a list stay together as long as `samen` agrees. */
export function inStukken(blokken: readonly Tekstblok[], samen: (vorige: number, plaats: number) => boolean = () => true): Stuk[] {
  const stukken: Stuk[] = []
  blokken.forEach((blok, plaats) => {
    const vorige = stukken.at(-1)
    const hoortBij = vorige && vorige.soort === blok.soort && (blok.soort === 'tabelrij' || blok.soort === 'lijstpunt') && samen(plaats - 1, plaats)
    if (hoortBij) stukken[stukken.length - 1] = { ...vorige, tot: plaats + 1, blokken: [...vorige.blokken, blok] }
    else stukken.push({ soort: blok.soort, van: plaats, tot: plaats + 1, blokken: [blok] })
  })
  return stukken
}

/** A list item without the sign that stood before it. */
export function puntTekst(tekst: string): string {
  return tekst.replace(/^(?:[-*•–]|\d{1,2}[.)])\s+/, '')
}

/** The text of these blocks as it is put in a field: paragraphs apart, list items and table rows under each other. */
export function alsVeldtekst(blokken: readonly Tekstblok[]): string {
  return inStukken(blokken).map(({ soort, blokken: bij }) => bij.map(({ tekst }) => (soort === 'lijstpunt' ? `- ${puntTekst(tekst)}` : tekst)).join('\n')).join('\n\n')
}
