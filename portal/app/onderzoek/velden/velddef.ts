import type { Secties, SectieNummer } from '@zelfonderzoek/validation/zelfonderzoek/model'

/** A column of a list in which every row has the same fields. */
export interface Kolomdef {
  veld: string
  label: string
  soort: 'tekst' | 'lang' | 'keuze' | 'datum' | 'tijd'
  keuzes?: readonly { waarde: string, label: string }[]
}

/** One field of a section, as the form shows it. `veld` is the property of the inhoud; with `vraag` the label is the question of the page part. */
export type Velddef = { vraag?: boolean } & (
  | { soort: 'antwoord', veld: string, label: string, hulp?: string, regels?: number }
  | { soort: 'tekst', veld: string, label: string, hulp?: string, regels?: number, nietVerplicht?: true }
  | { soort: 'datum', veld: string, label: string, hulp?: string, nietVerplicht?: true }
  | { soort: 'keuze', veld: string, label: string, hulp?: string, keuzes: readonly { waarde: string, label: string }[], bij?: Record<string, readonly Velddef[]> }
  | { soort: 'rijen', veld: string, label: string, hulp?: string, rij: string, kolommen: readonly Kolomdef[] }
)

/** A question with its fields; `aspecten` are the aspects of the Bijlage that it answers. */
export interface Vraagdef {
  id: string
  aspecten: readonly string[]
  velden: readonly Velddef[]
}

/** The form of a section. */
export type Sectievelden = { [N in SectieNummer]: readonly Vraagdef[] }

export type Inhoud = Secties[SectieNummer]
export type Veldwaarden = Record<string, unknown>
