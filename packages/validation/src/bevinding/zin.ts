import type { Bevinding } from './bevinding.ts'

/** A finding in words: what is there, what is missing, what to add. */
export interface Zin {
  watErIs: string
  watOntbreekt: string
  vulAan: string
}

type Gegevens = Bevinding['gegevens']
type Zinmaker = (g: Gegevens) => Partial<Zin> & { vulAan: string }

const ZINNEN: Record<string, Zinmaker> = {
  leeg: () => ({ watOntbreekt: 'Hier staat nog niets.', vulAan: 'Vul aan: beantwoord de vraag, of zeg waarom die niet van toepassing is.' }),
  leeg_verplicht: () => ({ watOntbreekt: 'Hier staat nog niets.', vulAan: 'Vul aan: beantwoord de vraag.' }),
  staat_mogelijk_in_vrije_tekst: () => ({ watErIs: 'Er staat tekst bij Overige tekst.', watOntbreekt: 'Bij deze vraag staat nog niets.', vulAan: 'Vul aan: zet het antwoord bij deze vraag.' }),
  nvt_zonder_reden: () => ({ watErIs: 'U zegt dat dit niet van toepassing is.', watOntbreekt: 'De reden ontbreekt.', vulAan: 'Vul aan: zeg in één zin waarom dit niet van toepassing is.' }),
  te_kort: (g) => ({ watErIs: `U schrijft alleen ‘${g['tekst']}’.`, watOntbreekt: 'Daarmee kan de lezer het verloop niet volgen.', vulAan: 'Vul aan: schrijf in een hele zin wat er was of wat er gebeurde.' }),
  lijst_leeg: (g) => ({ watOntbreekt: `De lijst ${g['lijst']} is leeg.`, vulAan: 'Vul aan: voeg ten minste één regel toe.' }),
  rij_mist: (g) => ({ watErIs: `U noemt ${g['aantal']} van de ${g['totaal']}.`, watOntbreekt: `Bij ${g['wie']} staat niet: ${g['wat']}.`, vulAan: `Vul aan: ${g['wat']} van ${g['wie']}.` }),
  datum_bestaat_niet: (g) => ({ watErIs: `U schrijft ‘${g['tekst']}’.`, watOntbreekt: 'Dat is geen hele datum, of de datum bestaat niet.', vulAan: 'Vul aan: dag, maand en jaar, bijvoorbeeld 9 maart 2026.' }),
  helft_ontbreekt: (g) => ({ watErIs: `U beschrijft ${g['eerste']}.`, watOntbreekt: `Er staat nog niets over ${g['tweede']}.`, vulAan: `Vul aan: ${g['tweede']}.` }),
  keuze_ontbreekt: () => ({ watOntbreekt: 'U koos nog niet.', vulAan: 'Vul aan: kies een antwoord.' }),
  ja_zonder_wijze: (g) => ({ watErIs: `U zegt ja.`, watOntbreekt: `Er staat niet ${g['wat']}.`, vulAan: `Vul aan: ${g['wat']}.` }),
  nee_zonder_reden: () => ({ watErIs: 'U zegt nee.', watOntbreekt: 'Er staat niet waarom.', vulAan: 'Vul aan: leg in één zin uit waarom niet.' }),
  tijdschema_kort: (g) => ({ watErIs: `Er ${g['aantal'] === 1 ? 'staat één moment' : `staan ${g['aantal']} momenten`} met een datum of tijd.`, watOntbreekt: 'Het verloop is daarmee niet te volgen.', vulAan: 'Vul aan: noem ten minste drie momenten, elk met een datum of tijd.' }),
  geen_basisoorzaak: (g) => ({ watErIs: Number(g['aantal']) ? 'U noemt wat er misging.' : '', watOntbreekt: 'Er is nog geen basisoorzaak.', vulAan: 'Vul aan: vraag door. Waardoor kon dit gebeuren?' }),
  oorzaak_zonder_klasse: (g) => ({ watErIs: `${g['aantal']} van de ${g['totaal']} oorzaken hebben een klasse.`, watOntbreekt: `Deze nog niet: ‘${g['tekst']}’.`, vulAan: 'Vul aan: kies technisch, organisatorisch of menselijk.' }),
  geen_maatregel: () => ({ watOntbreekt: 'Er is nog geen verbetermaatregel.', vulAan: 'Vul aan: schrijf op wat u verandert.' }),
  maatregel_onvolledig: (g) => ({ watErIs: `De maatregel ‘${g['tekst']}’ staat er.`, watOntbreekt: `Er staat niet bij: ${g['wat']}.`, vulAan: `Vul aan: ${g['wat']}.` }),
  alleen_een_soort: (g) => ({ watErIs: `Alle maatregelen zijn ${g['soort']}.`, watOntbreekt: `Er is geen maatregel ${g['andere']}, of dat is niet aangegeven.`, vulAan: 'Vul aan: geef bij elke maatregel aan of die al is genomen of nog komt.' }),
  oorzaak_zonder_maatregel: (g) => ({ watErIs: `De basisoorzaak ‘${g['tekst']}’ staat er.`, watOntbreekt: 'Er hoort nog geen maatregel bij.', vulAan: 'Vul aan: koppel een maatregel aan deze oorzaak, of leg uit waarom er geen komt.' }),
  maatregel_zonder_oorzaak: (g) => ({ watErIs: `De maatregel ‘${g['tekst']}’ staat er.`, watOntbreekt: 'Er staat niet bij welke oorzaak die hoort.', vulAan: 'Vul aan: kies de oorzaak waar deze maatregel iets aan doet.' }),
  datum_volgorde: (g) => ({ watErIs: `${g['eerst']} is ${g['eerstOp']}, ${g['later']} is ${g['laterOp']}.`, watOntbreekt: 'Die volgorde kan niet kloppen.', vulAan: 'Controleer beide datums.' }),
  lid_betrokken: (g) => ({ watErIs: `${g['functie']} is direct betrokken bij de gebeurtenis.`, watOntbreekt: 'De Bijlage vraagt bij voorkeur onafhankelijke leden.', vulAan: 'Leg uit hoe de commissie toch onafhankelijk kon onderzoeken.' }),
  niet_gehoord: (g) => ({ watErIs: `Bij onderdeel 4 noemt u: ${g['functie']}.`, watOntbreekt: 'Bij onderdeel 5 staat niet dat deze persoon is gehoord.', vulAan: 'Vul aan bij onderdeel 5, of leg uit waarom niet.' }),
  discipline_ontbreekt: () => ({ watOntbreekt: 'De vakken van de commissie dekken niet zichtbaar de betrokken zorgverleners.', vulAan: 'Leg bij deskundigheid uit welke vakken in de commissie zitten.' }),
  deskundigheid_leeg: () => ({ watOntbreekt: 'Er staat niet waarom de commissie deskundig genoeg is.', vulAan: 'Vul aan: noem kennis en ervaring van de leden.' }),
  delen_leeg: () => ({ watOntbreekt: 'Er staat niet met wie de inhoud van het rapport is gedeeld.', vulAan: 'Vul aan: met wie en wanneer.' }),
  methode_niet_zichtbaar: (g) => ({ watErIs: `Bij onderdeel 5 kiest u ${g['methode']}.`, watOntbreekt: `Bij onderdeel 7 noemt u ${g['andere']}.`, vulAan: 'Maak de methode bij onderdeel 5 en 7 gelijk.' }),
  bsn_gevonden: () => ({ watErIs: 'Hier staat een nummer dat een burgerservicenummer kan zijn.', watOntbreekt: '', vulAan: 'Haal het nummer weg. Het rapport heeft het niet nodig.' }),
  naam_in_functie: (g) => ({ watErIs: `Bij functie staat ‘${g['tekst']}’. Dat lijkt een naam.`, watOntbreekt: '', vulAan: 'Schrijf de functie op, geen naam.' }),
  om_verschilt: () => ({ watErIs: 'In de melding staat dat het Openbaar Ministerie is of wordt ingelicht.', watOntbreekt: 'Bij onderdeel 6 staat dat het niet van toepassing is.', vulAan: 'Maak beide gelijk.' }),
}

/** The sentences of a finding, at B1 level. */
export function bevindingZin(bevinding: Bevinding): Zin {
  const { watErIs = '', watOntbreekt = '', vulAan } = ZINNEN[bevinding.regel]?.(bevinding.gegevens) ?? { vulAan: '' }
  return { watErIs, watOntbreekt, vulAan }
}

/** Every rule that has sentences. */
export const REGELS_MET_ZIN: readonly string[] = Object.keys(ZINNEN)
