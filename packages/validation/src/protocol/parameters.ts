import type { Partij } from './partij.ts'

/** Who may report; `aanbieder` is bound by law, the others may. */
export const MELDERS = ['aanbieder', 'client', 'burger', 'ambtenaar', 'ketenpartner'] as const
export type Melder = (typeof MELDERS)[number]

/** A field of the melding. */
export interface Intakeveld {
  id: string
  vraag: string
  verplicht: boolean
  /** Says who somebody is: kept apart and encrypted. */
  vertrouwelijk?: true
  grondslag: string
}

/** How and to whom receipt is confirmed, and whether a phone call has to be followed by a form. */
export interface Ontvangst {
  hoe: 'elektronisch' | 'e-mail' | 'niet geregeld'
  naTelefoon: 'bevestiging door de aanbieder' | 'formulier invullen' | 'niet geregeld'
  /** Days (0 for Sunday) and hours on which somebody answers, when the protocol says so. */
  bereikbaar?: { dagen: readonly number[]; van: string; tot: string }
  grondslag: string
}

/** When the aanbieder investigates himself, on what, and what follows a good zelfonderzoek. */
export interface Zelfonderzoekregel {
  wanneer: 'standaard' | 'na besluit' | 'niet geregeld'
  onderwerpen: readonly string[]
  rapportvorm: string
  naGoedOnderzoek: 'mededeling' | 'rapport' | 'niet geregeld'
  lichtClientIn: Partij | 'niet geregeld'
  grondslag: string
}

/** A round in which others react on a text. */
export interface Reactieronde {
  op: 'hoorverslag' | 'conceptrapport'
  wie: readonly Partij[]
  termijn: string
  over: 'feitelijke onjuistheden' | 'de inhoud' | 'feitelijke onjuistheden en de inhoud'
  ondertekend: boolean
  /** What is done with a reaction. */
  verwerking: string
  grondslag: string
}

/** Who gets what, per moment. */
export type Ontvangers = Readonly<Record<'ontvangst' | 'besluit' | 'concept' | 'rapport' | 'afschrift' | 'beeindiging', readonly Partij[]>>

/** Deviation in an emergency: from what, and from what never. */
export interface Spoedafwijking {
  van: string
  nooitVan: string
  inOverlegMet: readonly Partij[]
  grondslag: string
}

/** What comes after, and what is reported every year. */
export interface Vervolg {
  na: string
  jaarlijks: string
  jaarlijksAan: readonly Partij[]
  grondslag: string
}

/** Sentences that a page shows; every protocol has its own. */
export const TEKSTEN = ['meldplicht', 'laat', 'twijfel', 'na_melding'] as const
export type Tekst = (typeof TEKSTEN)[number]
