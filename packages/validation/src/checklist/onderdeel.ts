import type { Secties, SectieNummer } from '../zelfonderzoek/model.ts'
import type { AspectVan, PlichtVan } from './aspect-ids.ts'

/** How a question is answered. */
export type Antwoordsoort = 'antwoord' | 'tekst' | 'datum' | 'lijst' | 'ja_nee' | 'keuze' | 'oorzaken' | 'maatregelen'

/** A field of the inhoud of a section, or the records that belong to it. */
export type Veld<N extends SectieNummer> = N extends SectieNummer ? Exclude<keyof Secties[N], 'vrijeTekst'> | Records<N> : never
type Records<N extends SectieNummer> = N extends 9 ? 'basisoorzaken' | 'verbetermaatregelen' : N extends 7 ? 'basisoorzaken' : never

/** What aspects and duties have in common. */
interface Vraag<N extends SectieNummer> {
  sectie: N
  /** The first field is the place to which a finding points. */
  velden: readonly Veld<N>[]
  vraag: string
  /** What the Bijlage demands, in our own words. */
  toelichting: string
  grondslag: string
  soort: Antwoordsoort
  /** When the question has to be answered. */
  wanneer: string
  /** Whether "niet van toepassing" with a reason is an answer. */
  nvt: boolean
}

/** One of the 47 things that the Bijlage asks of the report. */
export interface Aspect<N extends SectieNummer = SectieNummer> extends Vraag<N> {
  id: AspectVan<N>
}

/** A duty of the Bijlage that is not an aspect of its own. `aspect` names the aspect of which it is a half. */
export interface Plicht<N extends SectieNummer = SectieNummer> extends Vraag<N> {
  id: PlichtVan<N>
  aspect?: AspectVan<N>
}

/** One of the eleven items of the Bijlage. */
export interface Onderdeel<N extends SectieNummer = SectieNummer> {
  nummer: N
  titel: string
  inleiding: string
  aspecten: readonly Aspect<N>[]
  plichten: readonly Plicht<N>[]
}

/** An answer that is enough, and one that is not. */
export interface Voorbeeld {
  goed: string
  minder: string
}
