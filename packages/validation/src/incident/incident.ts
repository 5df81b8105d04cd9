import type { Datum } from '../kalender/datum.ts'
import type { Moment } from '../kalender/moment.ts'

/** A fact that is known, known not to be, or not known yet. */
export type JaNeeOnbekend = 'ja' | 'nee' | 'onbekend'

/** Where it belongs; none is ever a reason to refuse. */
export const DOMEINEN = ['wmo', 'jeugdwet', 'beide', 'zo_gevoeld'] as const
export type Domein = (typeof DOMEINEN)[number]

export const DADERKRINGEN = ['client', 'eigen_kring', 'medeclient', 'buitenstaander'] as const
export type Daderkring = (typeof DADERKRINGEN)[number]

/** Somebody who is missing. */
export interface Vermissing {
  sinds: Moment
  /** When somebody was found, or came back. */
  totEnMet?: Moment
  /** Whether the person receives care from the Wmo or the Jeugdwet. */
  ontvangtZorg: JaNeeOnbekend
  /** Dates of birth of everybody who is missing. */
  geboortedatums: readonly Datum[]
  uitGeslotenZorg: JaNeeOnbekend
  hoogVeiligheidsrisico: JaNeeOnbekend
  veiligThuis: { melding: JaNeeOnbekend; ernstigHuiselijkGeweld: JaNeeOnbekend; hoogRisico: JaNeeOnbekend }
  /** The general question: may safety be in danger? */
  veiligheidInGevaar: JaNeeOnbekend
}

/** What is known of an incident. What is left out is not known yet. */
export interface Incident {
  domein: Domein
  wettelijkeMeldplicht?: JaNeeOnbekend
  natuurlijkOverlijden?: JaNeeOnbekend
  bijzonderheid?: string
  suicide?: 'suicide' | 'poging' | 'vermoeden_onnatuurlijke_dood' | 'nee'
  ernstigGeweld?: { aard: readonly ('fysiek' | 'psychisch' | 'seksueel')[]; door: readonly Daderkring[] }
  geweldTegenMedewerker?: { geweld: JaNeeOnbekend; letsel: 'fysiek' | 'psychisch' | 'beide' | 'geen' | 'onbekend' }
  vermissing?: Vermissing | 'nee'
  breedBekend?: JaNeeOnbekend
  verbandMetZorg?: JaNeeOnbekend
  onrust?: JaNeeOnbekend
}

/** How a domain reads. */
export const DOMEIN_LABEL: Record<Domein, string> = { wmo: 'Wmo', jeugdwet: 'Jeugdwet', beide: 'Wmo en Jeugdwet', zo_gevoeld: 'Zo voelt het' }

/** How a circle reads, after "door". */
export const DADERKRING_LABEL: Record<Daderkring, string> = { client: 'een cliënt', eigen_kring: 'iemand uit de eigen kring', medeclient: 'een medecliënt', buitenstaander: 'een buitenstaander' }

/** Kinds of serious violence. */
export const GEWELD_LABEL = { fysiek: 'Lichamelijk geweld', psychisch: 'Psychisch grensoverschrijdend gedrag', seksueel: 'Seksueel grensoverschrijdend gedrag' } as const
export type Geweldaard = keyof typeof GEWELD_LABEL

/** What a death or an attempt was. */
export const SUICIDE_LABEL = { suicide: 'Suïcide', poging: 'Een poging tot suïcide', vermoeden_onnatuurlijke_dood: 'Een vermoeden van een onnatuurlijke dood', nee: 'Nee' } as const

/** Injury of a member of staff. */
export const LETSEL_LABEL = { fysiek: 'Lichamelijk letsel', psychisch: 'Psychisch letsel', beide: 'Lichamelijk en psychisch letsel', geen: 'Geen letsel', onbekend: 'Nog niet bekend' } as const
