import type { SectieNummer } from '../zelfonderzoek/model.ts'

/** A piece of a document, in reading order. `vet` when all of its text is bold. A table row holds its cells with ` | ` between them. */
export interface Blok {
  soort: 'kop' | 'alinea' | 'lijstpunt' | 'tabelrij'
  /** Of a heading: 1 is the highest. */
  niveau?: number
  tekst: string
  vet?: boolean
}

/** A block with the items of the Bijlage that it answers; none for a foreword, a summary or a list of annexes. */
export interface IngedeeldBlok {
  blok: Blok
  secties: SectieNummer[]
}

/** Blocks under one heading, the heading itself left out. */
export interface Hoofdstuk {
  kop?: Blok
  niveau: number
  /** Place of the heading among the blocks; -1 for what stands before the first heading. */
  plaats: number
  blokken: { blok: Blok; plaats: number }[]
}
