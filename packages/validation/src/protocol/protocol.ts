import type { Beslishulp } from '../beslishulp/beslishulp.ts'
import type { Datum } from '../kalender/datum.ts'
import type { Intakeveld, Melder, Ontvangers, Ontvangst, Reactieronde, Spoedafwijking, Tekst, Vervolg, Zelfonderzoekregel } from './parameters.ts'
import type { Berichtdefinitie, Besluitdefinitie, Deel, Procedureregel, Processtand } from './procedure.ts'
import type { Feit, GesteldeTermijn, Protocoltermijn } from './protocoltermijn.ts'

/** A question that the toezichthouder answers about the zelfonderzoek. */
export interface Eindvraag {
  id: string
  vraag: string
  grondslag: string
}

/**
 * Everything in which one protocol differs from another. It names rules and contains none. A version that was
 * published never changes: other rules are another version, with half-open dates.
 */
export interface Protocol {
  id: string
  /** All versions of the same protocol share this. */
  reeks: string
  naam: string
  soort: 'toezicht' | 'loket'
  gemeentecodes: readonly string[]
  geldigVanaf: Datum
  /** First day on which it no longer holds. */
  geldigTot?: Datum
  /** Whether the text itself gives the day, or whether it follows from something else in the text. */
  datering: { bron: 'tekst' | 'afgeleid'; toelichting: string }
  bron: string
  domeinen: readonly ('wmo' | 'jeugdwet' | 'zo_gevoeld')[]
  melders: readonly Melder[]
  kanalen: readonly ('portaal' | 'e-mail' | 'telefoon' | 'webformulier')[]
  intake: readonly Intakeveld[]
  /** The date from which the term to report counts; absent when the protocol sets none. */
  meldtermijnVanaf?: Feit
  ontvangst: Ontvangst
  beslishulp: Beslishulp
  zelfonderzoek: Zelfonderzoekregel
  /** The checklist of the report, when the protocol has one of its own. */
  checklist?: string
  /** The questions on which the toezichthouder ends the investigation. */
  eindvragen: readonly Eindvraag[]
  /** Parts that the notice of the ending must hold. */
  slotdelen: readonly Deel[]
  rapportdelen: readonly Deel[]
  /** Questions that the own investigation of the toezichthouder answers. */
  onderzoeksvragen: readonly string[]
  reactierondes: readonly Reactieronde[]
  ontvangers: Ontvangers
  spoedafwijking?: Spoedafwijking
  vervolg: Vervolg
  /** An aim over the whole case, and the terms that follow each other until then; of each step those that take each other's place. */
  prognose?: { doel: string; keten: readonly (readonly string[])[] }
  belangenconflict?: { wie: string; gevolg: string; grondslag: string }
  termijnen: Readonly<Record<string, Protocoltermijn>>
  gesteldeTermijnen: Readonly<Record<string, GesteldeTermijn>>
  besluiten: readonly Besluitdefinitie[]
  berichten: readonly Berichtdefinitie[]
  standen: readonly Processtand[]
  procedure: readonly Procedureregel[]
  teksten: Readonly<Record<Tekst, string>>
}
