import type { Uitkomst } from '@zelfonderzoek/validation/bevinding/bevinding'

/** What was said of one aspect, with the version it was read at. */
export interface Oordeelinvoer { aspect: string, oordeel: string, opmerking: string, reden: string, versie: number }

/** One aspect as its card shows it; plain data, so that it travels with the island. */
export interface Aspectgegevens {
  id: string
  vraag: string
  grondslag: string
  /** Address of the words in the report, on the same page. */
  plek: string
  /** What the check said when the report was handed in. */
  controle: { uitkomst: Uitkomst, watErIs: string, watOntbreekt: string, bewijs: string } | null
  /** What the toezichthouder said in the round before, as a line. */
  vorige: string
  /** The text under this aspect is not what it was in the round before. */
  veranderd: boolean
  oordeel: Oordeelinvoer
  bewaardOp: string | null
}

/** Id of the card of an aspect, for links to it. */
export function aspectplek(aspect: string): string {
  return `aspect-${aspect}`
}
