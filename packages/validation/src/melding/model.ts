import type { Datum } from '../kalender/datum.ts'
import type { Klokstand } from '../kalender/kloktijd.ts'

/** What the melding is about. */
export const MELDINGSOORTEN = ['calamiteit', 'geweld'] as const
export type Meldingsoort = (typeof MELDINGSOORTEN)[number]

/** Kinds of voorziening, as the protocols name them. */
export const VOORZIENINGSOORT_LABEL = {
  begeleiding: 'Begeleiding',
  dagbesteding: 'Dagbesteding',
  vervoer_dagbesteding: 'Vervoer naar dagbesteding',
  hulp_bij_het_huishouden: 'Hulp bij het huishouden',
  logeervoorziening: 'Logeervoorziening of kortdurend verblijf',
  hulpmiddelen: 'Hulpmiddelen',
  woningaanpassing: 'Woningaanpassing',
  beschermd_wonen: 'Beschermd wonen',
  geen: 'Nog geen, alleen een hulpvraag of onderzoek bij de gemeente',
} as const
export type Voorzieningsoort = keyof typeof VOORZIENINGSOORT_LABEL

/** Whether the event was or will be told to the Openbaar Ministerie (art. 4 lid 2). */
export const OM_LABEL = { ja_gedaan: 'Ja, dat is gedaan', ja_gepland: 'Ja, dat gaan wij doen', nee: 'Nee', nvt: 'Niet van toepassing' } as const
export type Om = keyof typeof OM_LABEL

/** To whom the cliënt's side is told (art. 4 lid 1 onder h). */
export const INFORMEREN_LABEL = { client: 'De cliënt', vertegenwoordiger: 'De wettelijk vertegenwoordiger', nabestaanden: 'De nabestaanden' } as const

/** Whether the harm came about or could have (Hart voor Brabant 1 and Bijlage 1 define it in two ways; both are accepted). */
export const GEVOLG_LABEL = { ingetreden: 'Ja, het gevolg is er', mogelijk: 'Nee, maar het had kunnen gebeuren' } as const
export type Gevolg = keyof typeof GEVOLG_LABEL

/** Whether a rijksinspectie is competent, and knows (Hart voor Brabant Afbakening 1). */
export const RIJKSINSPECTIE_LABEL = { niet_bevoegd: 'Nee, geen inspectie is bevoegd', gemeld: 'Ja, en de inspectie weet ervan', niet_gemeld: 'Ja, en de inspectie weet het nog niet', onduidelijk: 'Dat weten wij niet' } as const
export type Rijksinspectie = keyof typeof RIJKSINSPECTIE_LABEL

/** An action with the term in which it happens. */
export interface Actie {
  actie: string
  termijn: string
}

/** The melding as it is typed; every field may still be empty. The letters are those of Westerkwartier art. 4 lid 1. */
export interface Meldinginhoud {
  /** a */
  contactpersoonNaam: string
  contactpersoonFunctie: string
  /** Not asked by a protocol; so that the toezichthouder can write back. */
  contactpersoonEmail: string
  soort: '' | Meldingsoort
  titel: string
  voorzieningsoort: '' | Voorzieningsoort
  /** CBS code of the gemeente that gave the beschikking. */
  gemeentecode: string
  /** c and f: one text answers both. */
  omschrijving: string
  datumGebeurtenis: Datum
  /** `UU:MM` on the clock in Amsterdam; may stay empty. */
  tijdGebeurtenis: string
  /** Only for a time that came twice that day: which of the two. */
  klokstand: '' | Klokstand
  datumBekend: Datum
  /** The day on which it was clear that it is a calamiteit; for the file, no term counts from it. */
  datumVastgesteld: Datum
  gevolg: '' | Gevolg
  rijksinspectie: '' | Rijksinspectie
  /** d */
  functieBeroepskracht: string
  /** e */
  clientNaam: string
  clientContact: string
  clientGeboortedatum: Datum
  /** g */
  anderen: { id: string; functie: string; rol: string }[]
  /** h */
  actieOnderzoek: Actie
  actieGevolgen: Actie
  actieInformeren: Actie & { wie: '' | keyof typeof INFORMEREN_LABEL }
  openbaarMinisterie: '' | Om
  redenLaat: string
}

/** Fields that say who the cliënt is; they are kept encrypted, apart from the rest. */
export const CLIENTVELDEN = ['clientNaam', 'clientContact', 'clientGeboortedatum'] as const

/** A melding in which nobody has typed yet. */
export function legeMelding(): Meldinginhoud {
  return {
    contactpersoonNaam: '', contactpersoonFunctie: '', contactpersoonEmail: '', soort: '', titel: '', voorzieningsoort: '', gemeentecode: '', omschrijving: '',
    datumGebeurtenis: '', tijdGebeurtenis: '', klokstand: '', datumBekend: '', datumVastgesteld: '', gevolg: '', rijksinspectie: '', functieBeroepskracht: '', clientNaam: '', clientContact: '', clientGeboortedatum: '', anderen: [],
    actieOnderzoek: { actie: '', termijn: '' }, actieGevolgen: { actie: '', termijn: '' }, actieInformeren: { actie: '', termijn: '', wie: '' },
    openbaarMinisterie: '', redenLaat: '',
  }
}
