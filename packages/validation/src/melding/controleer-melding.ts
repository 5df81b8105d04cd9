import { type Datum, isDatum } from '../kalender/datum.ts'
import { datumLang, dagenTussen } from '../kalender/dagen.ts'
import { computeTermijn, type Termijndefinitie } from '../termijn/compute-termijn.ts'
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
}

const VERPLICHT: readonly (readonly [lees: (m: Meldinginhoud) => string, veld: string, bericht: string])[] = [
  [(m) => m.contactpersoonNaam, 'contactpersoonNaam', 'Vul de naam van de contactpersoon in.'],
  [(m) => m.contactpersoonFunctie, 'contactpersoonFunctie', 'Vul de functie van de contactpersoon in.'],
  [(m) => m.soort, 'soort', 'Kies of het een calamiteit of geweld is.'],
  [(m) => m.titel, 'titel', 'Geef de melding een korte titel zonder namen.'],
  [(m) => m.voorzieningsoort, 'voorzieningsoort', 'Kies de soort voorziening.'],
  [(m) => m.gemeentecode, 'gemeentecode', 'Kies de gemeente die de beschikking gaf.'],
  [(m) => m.omschrijving, 'omschrijving', 'Beschrijf wat er is gebeurd.'],
  [(m) => m.datumGebeurtenis, 'datumGebeurtenis', 'Vul de datum van de gebeurtenis in.'],
  [(m) => m.datumBekend, 'datumBekend', 'Vul de datum in waarop de gebeurtenis bij u bekend werd.'],
  [(m) => m.functieBeroepskracht, 'functieBeroepskracht', 'Vul de functie van de betrokken beroepskracht in.'],
  [(m) => m.clientNaam, 'clientNaam', 'Vul de naam van de cliënt in.'],
  [(m) => m.clientContact, 'clientContact', 'Vul de contactgegevens van de cliënt in.'],
  [(m) => m.clientGeboortedatum, 'clientGeboortedatum', 'Vul de geboortedatum van de cliënt in.'],
  [(m) => m.actieOnderzoek.actie, 'actieOnderzoek.actie', 'Schrijf op wat u doet om de gebeurtenis te onderzoeken.'],
  [(m) => m.actieOnderzoek.termijn, 'actieOnderzoek.termijn', 'Schrijf op wanneer u dat doet.'],
  [(m) => m.actieGevolgen.actie, 'actieGevolgen.actie', 'Schrijf op wat u doet om de gevolgen te beperken of te herstellen.'],
  [(m) => m.actieGevolgen.termijn, 'actieGevolgen.termijn', 'Schrijf op wanneer u dat doet.'],
  [(m) => m.actieInformeren.actie, 'actieInformeren.actie', 'Schrijf op hoe u de cliënt, vertegenwoordiger of nabestaanden inlicht.'],
  [(m) => m.actieInformeren.termijn, 'actieInformeren.termijn', 'Schrijf op wanneer u dat doet.'],
  [(m) => m.actieInformeren.wie, 'actieInformeren.wie', 'Kies wie u inlicht.'],
  [(m) => m.openbaarMinisterie, 'openbaarMinisterie', 'Kies of de gebeurtenis bij het Openbaar Ministerie is of wordt gemeld.'],
]

/** Whether a melding may be sent (Westerkwartier art. 4), and whether it is in time (art. 2). Late is accepted, and asks why. */
export function controleerMelding(m: Meldinginhoud, vandaag: Datum, melden: Termijndefinitie): Meldingcontrole {
  const fouten = VERPLICHT.filter(([lees]) => !lees(m).trim()).map(([, veld, bericht]) => ({ veld, code: 'VERPLICHT_VELD', bericht }))
  fouten.push(...controleerDatums(m, vandaag))
  const uiterlijkOp = isDatum(m.datumBekend) ? computeTermijn(melden, m.datumBekend).eindOp : undefined
  const laat = uiterlijkOp !== undefined && dagenTussen(uiterlijkOp, vandaag) > 0
  if (laat && !m.redenLaat.trim()) fouten.push({ veld: 'redenLaat', code: 'VERPLICHT_VELD', bericht: `Deze melding had uiterlijk op ${datumLang(uiterlijkOp)} gedaan moeten zijn. Schrijf op waarom het later werd.` })
  return { fouten, uiterlijkOp, laat }
}

function controleerDatums(m: Meldinginhoud, vandaag: Datum): Veldfout[] {
  const velden = [['datumGebeurtenis', m.datumGebeurtenis], ['datumBekend', m.datumBekend], ['clientGeboortedatum', m.clientGeboortedatum]] as const
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
