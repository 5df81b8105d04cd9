import { type Datum, isDatum } from '../kalender/datum.ts'
import { leesEmail } from '../email/lees-email.ts'
import { datumLang, dagenTussen } from '../kalender/dagen.ts'
import { duidKloktijd, isKloktijd } from '../kalender/kloktijd.ts'
import { eindeVanDag } from '../kalender/moment.ts'
import type { Gang } from '../protocol/gang.ts'
import type { Protocol } from '../protocol/protocol.ts'
import { kiesProtocol } from '../protocol/select-protocol.ts'
import { computeTermijn } from '../termijn/compute-termijn.ts'
import type { Meldinginhoud } from './model.ts'

export interface Veldfout {
  veld: string
  code: string
  bericht: string
}

export interface Meldingcontrole {
  fouten: Veldfout[]
  /** Last day on which the melding is in time; undefined while the start is unknown. */
  uiterlijkOp: Datum | undefined
  laat: boolean
  /** The event is so long ago that the year may be a slip; a question, not a refusal. */
  langGeleden: boolean
}

/** From so many days ago on the date is asked about once more. */
const LANG_GELEDEN = 10 * 365

/** A field that may have to be filled in: always, or when the intake of the protocol asks what stands in `bij`. */
type Verplicht = readonly [lees: (m: Meldinginhoud) => string, veld: string, bericht: string, bij?: string]

const VERPLICHT: readonly Verplicht[] = [
  [(m) => m.contactpersoonNaam, 'contactpersoonNaam', 'Vul de naam van de contactpersoon in.', 'contactpersoonNaam'],
  [(m) => m.contactpersoonFunctie, 'contactpersoonFunctie', 'Vul de functie van de contactpersoon in.', 'contactpersoonFunctie'],
  [(m) => m.soort, 'soort', 'Kies of het een calamiteit of geweld is.'],
  [(m) => m.titel, 'titel', 'Geef de melding een korte titel zonder namen.'],
  [(m) => m.voorzieningsoort, 'voorzieningsoort', 'Kies de soort voorziening.'],
  [(m) => m.gemeentecode, 'gemeentecode', 'Kies de gemeente die de beschikking gaf.'],
  [(m) => m.omschrijving, 'omschrijving', 'Beschrijf wat er is gebeurd.'],
  [(m) => m.gevolg, 'gevolg', 'Kies of het gevolg er is, of had kunnen ontstaan.', 'gevolg'],
  [(m) => m.datumGebeurtenis, 'datumGebeurtenis', 'Vul de datum van de gebeurtenis in.'],
  [(m) => m.datumBekend, 'datumBekend', 'Vul de datum in waarop de gebeurtenis bij u bekend werd.', 'bekend_bij_aanbieder'],
  [(m) => m.functieBeroepskracht, 'functieBeroepskracht', 'Vul de functie van de betrokken beroepskracht in.', 'functieBeroepskracht'],
  [(m) => m.clientNaam, 'clientNaam', 'Vul de naam van de cliënt in.', 'clientNaam'],
  [(m) => m.clientContact, 'clientContact', 'Vul de contactgegevens van de cliënt in.', 'clientContact'],
  [(m) => m.clientGeboortedatum, 'clientGeboortedatum', 'Vul de geboortedatum van de cliënt in.', 'clientGeboortedatum'],
  [(m) => m.actieOnderzoek.actie, 'actieOnderzoek.actie', 'Schrijf op wat u doet om de gebeurtenis te onderzoeken.', 'actieOnderzoek'],
  [(m) => m.actieOnderzoek.termijn, 'actieOnderzoek.termijn', 'Schrijf op wanneer u dat doet.', 'actieOnderzoek'],
  [(m) => m.actieGevolgen.actie, 'actieGevolgen.actie', 'Schrijf op wat u doet om de gevolgen te beperken of te herstellen.', 'actieGevolgen'],
  [(m) => m.actieGevolgen.termijn, 'actieGevolgen.termijn', 'Schrijf op wanneer u dat doet.', 'actieGevolgen'],
  [(m) => m.actieInformeren.actie, 'actieInformeren.actie', 'Schrijf op hoe u de cliënt, vertegenwoordiger of nabestaanden inlicht.', 'actieInformeren'],
  [(m) => m.actieInformeren.termijn, 'actieInformeren.termijn', 'Schrijf op wanneer u dat doet.', 'actieInformeren'],
  [(m) => m.actieInformeren.wie, 'actieInformeren.wie', 'Kies wie u inlicht.', 'actieInformeren'],
  [(m) => m.openbaarMinisterie, 'openbaarMinisterie', 'Kies of de gebeurtenis bij het Openbaar Ministerie is of wordt gemeld.', 'openbaarMinisterie'],
]

/** Whether a melding may be sent under a protocol, and whether it is in time. Late is accepted, and asks why. */
export function controleerMelding(m: Meldinginhoud, vandaag: Datum, protocol: Protocol): Meldingcontrole {
  const gevraagd = new Set([...protocol.intake.filter(({ verplicht }) => verplicht).map(({ id }) => id), protocol.meldtermijnVanaf as string | undefined])
  const fouten = VERPLICHT.filter(([lees, , , bij]) => (!bij || gevraagd.has(bij)) && !lees(m).trim()).map(([, veld, bericht]) => ({ veld, code: 'VERPLICHT_VELD', bericht }))
  fouten.push(...controleerEmail(m), ...controleerDatums(m, vandaag), ...controleerTijd(m), ...controleerMandaat(m, vandaag))
  const uiterlijkOp = meldenUiterlijk(m, protocol)
  const laat = uiterlijkOp !== undefined && dagenTussen(uiterlijkOp, vandaag) > 0
  if (laat && !m.redenLaat.trim()) fouten.push({ veld: 'redenLaat', code: 'VERPLICHT_VELD', bericht: `Deze melding had uiterlijk op ${datumLang(uiterlijkOp)} gedaan moeten zijn. Schrijf op waarom het later werd.` })
  return { fouten, uiterlijkOp, laat, langGeleden: isDatum(m.datumGebeurtenis) && dagenTussen(m.datumGebeurtenis, vandaag) > LANG_GELEDEN }
}

/** The dates of a melding from which terms may count. */
export function feitenVan(m: Meldinginhoud): Gang['feiten'] {
  return { ...(isDatum(m.datumGebeurtenis) ? { gebeurtenis: m.datumGebeurtenis } : {}), ...(isDatum(m.datumBekend) ? { bekend_bij_aanbieder: m.datumBekend } : {}) }
}

/** Last day to report; undefined when the protocol sets none, or while its start is unknown. A term in hours counts from the end of the day, of which only the date is known. */
function meldenUiterlijk(m: Meldinginhoud, { meldtermijnVanaf, termijnen }: Protocol): Datum | undefined {
  const vanaf = meldtermijnVanaf && feitenVan(m)[meldtermijnVanaf]
  const melden = termijnen['melden']
  if (!vanaf || !melden) return undefined
  return computeTermijn(melden, melden.eenheid === 'uur' ? eindeVanDag(vanaf) : vanaf).eindOp
}

/** Whether somebody supervises here for this gemeente and this kind of voorziening; if not, to whom to turn. */
function controleerMandaat({ gemeentecode, voorzieningsoort }: Meldinginhoud, vandaag: Datum): Veldfout[] {
  if (!gemeentecode) return []
  const { mandaat, protocol } = kiesProtocol({ gemeentecode, op: vandaag, ...(voorzieningsoort ? { voorzieningsoort } : {}) })
  if (mandaat.uitkomst === 'kies_soort') return []
  if (mandaat.uitkomst !== 'gevonden') return [{ veld: mandaat.uitkomst === 'andere_soort' ? 'voorzieningsoort' : 'gemeentecode', code: 'BUITEN_WERKGEBIED', bericht: mandaat.advies }]
  if (protocol?.soort === 'loket') return [{ veld: 'gemeentecode', code: 'ALLEEN_LOKET', bericht: `${mandaat.mandaat.instantie} neemt hier meldingen aan naast het toezicht. De wettelijke melding doet u bij het toezicht Wmo van die gemeente.` }]
  return []
}

function controleerDatums(m: Meldinginhoud, vandaag: Datum): Veldfout[] {
  const velden = [['datumGebeurtenis', m.datumGebeurtenis], ['datumBekend', m.datumBekend], ['datumVastgesteld', m.datumVastgesteld], ['clientGeboortedatum', m.clientGeboortedatum]] as const
  const fouten: Veldfout[] = []
  for (const [veld, datum] of velden) {
    if (!datum) continue
    if (!isDatum(datum)) fouten.push({ veld, code: 'DATUM_ONGELDIG', bericht: 'Deze datum bestaat niet. Schrijf dag, maand en jaar, bijvoorbeeld 9 3 2026.' })
    else if (datum > vandaag) fouten.push({ veld, code: 'DATUM_TOEKOMST', bericht: 'De datum mag niet na vandaag liggen.' })
  }
  if (isDatum(m.datumGebeurtenis) && isDatum(m.datumBekend) && m.datumBekend < m.datumGebeurtenis) {
    fouten.push({ veld: 'datumBekend', code: 'DATUM_VOLGORDE', bericht: 'De gebeurtenis kan niet bekend zijn voordat zij gebeurde. Controleer beide datums.' })
  }
  if (isDatum(m.clientGeboortedatum) && isDatum(m.datumGebeurtenis) && m.clientGeboortedatum > m.datumGebeurtenis) {
    fouten.push({ veld: 'clientGeboortedatum', code: 'DATUM_VOLGORDE', bericht: 'De geboortedatum ligt na de gebeurtenis. Controleer beide datums.' })
  }
  return fouten
}

function controleerEmail({ contactpersoonEmail }: Meldinginhoud): Veldfout[] {
  if (!contactpersoonEmail.trim() || leesEmail(contactpersoonEmail)) return []
  return [{ veld: 'contactpersoonEmail', code: 'EMAIL_ONGELDIG', bericht: 'Dit is geen e-mailadres. Schrijf het als naam@organisatie.nl, of laat het leeg.' }]
}

/** The time of the event on the clock of that day: in March one hour is skipped, in October one comes twice. */
function controleerTijd({ datumGebeurtenis, tijdGebeurtenis, klokstand }: Meldinginhoud): Veldfout[] {
  if (!tijdGebeurtenis) return []
  if (!isKloktijd(tijdGebeurtenis)) return [{ veld: 'tijdGebeurtenis', code: 'TIJD_ONGELDIG', bericht: 'Deze tijd bestaat niet. Schrijf uren en minuten, bijvoorbeeld 14:30.' }]
  if (!isDatum(datumGebeurtenis)) return []
  const klok = duidKloktijd(datumGebeurtenis, tijdGebeurtenis)
  if (klok.soort === 'bestaat_niet') return [{ veld: 'tijdGebeurtenis', code: 'TIJD_BESTAAT_NIET', bericht: `Op ${datumLang(datumGebeurtenis)} ging de klok een uur vooruit en bestond ${tijdGebeurtenis} niet. Bedoelt u ${klok.voorstel}?` }]
  if (klok.soort === 'twee_keer' && !klokstand) return [{ veld: 'klokstand', code: 'TIJD_TWEE_KEER', bericht: `Op ${datumLang(datumGebeurtenis)} was het twee keer ${tijdGebeurtenis}. Kies of het voor of na het verzetten van de klok was.` }]
  return []
}
