import type { AspectId } from '../checklist/aspect-ids.ts'
import type { SectieNummer } from '../zelfonderzoek/model.ts'

/** What the checker says of one aspect. */
export const UITKOMSTEN = ['aanwezig', 'gedeeltelijk', 'ontbreekt', 'nvt_gemotiveerd', 'nvt_kaal'] as const
export type Uitkomst = (typeof UITKOMSTEN)[number]

/** The words for an outcome, as the user reads them beside the shape. */
export const UITKOMST_LABEL: Record<Uitkomst, string> = {
  aanwezig: 'Aanwezig',
  gedeeltelijk: 'Gedeeltelijk',
  ontbreekt: 'Ontbreekt',
  nvt_gemotiveerd: 'N.v.t. met reden',
  nvt_kaal: 'N.v.t. zonder reden',
}

/** `moet`: the Bijlage asks for it. `let_op`: advice. */
export const ERNSTEN = ['moet', 'let_op'] as const
export type Ernst = (typeof ERNSTEN)[number]

/** Where a finding is repaired. `rij` is the id of a row or record, `bereik` the characters of the text, end excluded. */
export interface Plaats {
  sectie: SectieNummer
  aspect?: AspectId
  veld?: string
  rij?: string
  bereik?: [start: number, eind: number]
}

/** What a rule reports. The sentence comes later, from `gegevens` (`bevinding/zin.ts`). */
export interface Bevinding {
  regel: string
  ernst: Ernst
  uitkomst?: Uitkomst
  plaats: Plaats
  grondslag: string
  gegevens: Record<string, string | number>
}

/** A finding in words: what is there, what is missing, what to add. */
export interface Zin {
  watErIs: string
  watOntbreekt: string
  vulAan: string
}

/** True when nothing more has to be added: answered, or not applicable with a reason. */
export function isCompleet(uitkomst: Uitkomst): boolean {
  return uitkomst === 'aanwezig' || uitkomst === 'nvt_gemotiveerd'
}
