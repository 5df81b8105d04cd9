import type { AspectId } from '../checklist/aspect-ids.ts'
import { ASPECTWOORDEN } from './aspectwoorden.ts'
import type { Bevinding, Zin } from './bevinding.ts'
import { datumwoorden, delen } from './deelwoorden.ts'
import type { KruisregelId } from './kruisregel-ids.ts'

type Zinmaker = (g: Bevinding['gegevens']) => Zin

const hoofdletter = (zin: string): string => zin.charAt(0).toUpperCase() + zin.slice(1)
const volgorde: Zinmaker = (g) => ({
  watErIs: `${hoofdletter(delen(g['wat']))} was op ${datumwoorden(g['watOp'])}. ${hoofdletter(delen(g['voor']))} was op ${datumwoorden(g['voorOp'])}.`,
  watOntbreekt: 'Die volgorde kan niet kloppen.',
  vulAan: 'Kijk beide datums na en verbeter de datum die niet klopt.',
})

/** The sentences of the rules beside the aspects. */
export const KRUISZINNEN: Record<KruisregelId, Zinmaker> = {
  'nvt-met-tekst': (g) => ({ watErIs: `U kiest ‘niet van toepassing’, en u schrijft ook ‘${g['citaat']}’.`, watOntbreekt: 'De lezer weet niet wat geldt.', vulAan: 'Haal de keuze weg, of zet uw tekst bij de reden.' }),
  'nvt-past-niet': (g) => ({ watErIs: `U schrijft dat dit niet van toepassing is: ‘${g['citaat']}’.`, watOntbreekt: 'Deze vraag heeft in bijna elk rapport een antwoord.', vulAan: `Kijk of u toch kunt aanvullen: ${ASPECTWOORDEN[g['aspect'] as AspectId].vulAan}` }),
  'datum-volgorde': volgorde,
  'datum-bestuurder-melding': volgorde,
  '3.deskundigheid': () => ({ watErIs: 'De leden van de commissie staan er.', watOntbreekt: 'Er staat niet waarom de commissie deskundig genoeg is.', vulAan: 'Vul aan: kennis van de ondersteuning en ervaring met onderzoek.' }),
  '3.onafhankelijkheid': (g) => ({ watErIs: `${g['functie'] ? `${hoofdletter(String(g['functie']))} is` : 'Een lid is'} ${g['mate']} betrokken bij de gebeurtenis.`, watOntbreekt: 'De leden zijn bij voorkeur onafhankelijk. Een uitleg ontbreekt.', vulAan: 'Vul aan: hoe de commissie toch onafhankelijk kon werken.' }),
  '3.disciplines': (g) => ({ watErIs: `Bij onderdeel 4 noemt u: ${g['functies']}.`, watOntbreekt: 'In de commissie zien wij geen lid uit dat vak.', vulAan: 'Zit het vak wel in de commissie? Zet het bij dat lid. Kon het niet? Leg dat uit bij de deskundigheid.' }),
  'client-wie': () => ({ watErIs: 'Er staat dat iemand is gehoord, en op welke wijze.', watOntbreekt: 'Er staat niet wie.', vulAan: 'Vul aan: de cliënt zelf, een vertegenwoordiger of een nabestaande. Schrijf geen naam op.' }),
  'betrokkene-niet-gehoord': (g) => ({ watErIs: `Bij onderdeel 4 noemt u: ${g['functie']}.`, watOntbreekt: 'Bij onderdeel 5 staat niet dat deze persoon is gehoord.', vulAan: 'Voeg een regel toe, of leg uit waarom deze persoon niet is gehoord.' }),
  'tijdschema-kort': () => ({ watErIs: 'Er staan twee momenten.', watOntbreekt: 'Met drie of meer momenten volgt de lezer het verloop beter.', vulAan: 'Vul aan: wat er vlak voor en vlak na de gebeurtenis was.' }),
  'tijdschema-volgorde': (g) => ({ watErIs: `${hoofdletter(datumwoorden(g['datum']))} staat na ${datumwoorden(g['eerder'])}.`, watOntbreekt: 'De feiten staan niet in volgorde.', vulAan: 'Zet de feiten van vroeg naar laat, of verbeter de datum.' }),
  '6.afwijking_motivering': () => ({ watErIs: 'U noemt de richtlijnen en protocollen.', watOntbreekt: 'Er staat niet of u ervan afweek.', vulAan: 'Vul aan: de reden van de afwijking, of dat u niet afweek.' }),
  '6.melding_fabrikant': () => ({ watErIs: 'U beschrijft een hulpmiddel.', watOntbreekt: 'Er staat niet of het bij de fabrikant is gemeld.', vulAan: 'Vul aan: wanneer het is gemeld, of waarom dat niet nodig was.' }),
  'om-in-melding': () => ({ watErIs: 'In de melding staat dat het Openbaar Ministerie is of wordt ingelicht.', watOntbreekt: 'Hier staat dat het niet van toepassing is.', vulAan: 'Beschrijf wat het Openbaar Ministerie deed, of leg uit wat er is veranderd.' }),
  'om-niet-in-melding': () => ({ watErIs: 'U beschrijft hier de betrokkenheid van het Openbaar Ministerie.', watOntbreekt: 'In de melding staat dat het Openbaar Ministerie niet wordt ingelicht.', vulAan: 'Leg uit wat er na de melding is veranderd.' }),
  topgebeurtenis: () => ({ watErIs: 'U noemt oorzaken.', watOntbreekt: 'De gebeurtenis waar de analyse begint, ontbreekt.', vulAan: 'Vul aan: de topgebeurtenis. Wat ging er mis?' }),
  'directe-oorzaak-zonder-basisoorzaak': (g) => ({ watErIs: `${g['nummer']} is een directe oorzaak: ‘${g['citaat']}’.`, watOntbreekt: 'Onder deze oorzaak hangt nog geen basisoorzaak.', vulAan: 'Vraag door: waardoor kon dit gebeuren?' }),
  'oorzaak-in-kring': (g) => ({ watErIs: `${g['nummer']} hangt onder een oorzaak die er niet is, of onder zichzelf.`, watOntbreekt: 'De boom klopt daardoor niet.', vulAan: 'Kies opnieuw waar deze oorzaak onder hangt.' }),
  'code-bij-klasse': (g) => ({ watErIs: `U kiest ${g['klasse']}, met code ${g['code']} (${String(g['naam']).toLowerCase()}).`, watOntbreekt: `Die code hoort bij ${g['hoort']}.`, vulAan: 'Kies een andere code, of een andere indeling.' }),
  'prisma-zonder-code': (g) => ({ watErIs: `${g['er']} van de ${g['totaal']} basisoorzaken ${g['er'] === 1 ? 'heeft' : 'hebben'} een ECM-code.`, watOntbreekt: 'Bij PRISMA krijgt elke basisoorzaak een code.', vulAan: 'Kies de code die het best past.' }),
  'methode-verschilt': (g) => ({ watErIs: `Bij onderdeel 5 kiest u ${g['gekozen']}. Hier noemt u ${g['genoemd']}.`, watOntbreekt: 'De lezer weet niet welke methode u gebruikte.', vulAan: 'Noem op beide plaatsen dezelfde methode.' }),
  'oorzaak-zonder-maatregel': (g) => ({ watErIs: `Basisoorzaak ${g['nummer']}: ‘${g['citaat']}’.`, watOntbreekt: 'Bij deze oorzaak hoort nog geen maatregel.', vulAan: `Maak een maatregel voor ${g['nummer']}, of koppel een maatregel die er al is.` }),
  'maatregel-zonder-oorzaak': (g) => ({ watErIs: `Maatregel ${g['nummer']}: ‘${g['citaat']}’.`, watOntbreekt: 'Er staat niet bij welke oorzaak deze maatregel hoort.', vulAan: 'Kies de oorzaak waar deze maatregel iets aan doet.' }),
  'maatregel-onvolledig': (g) => ({ watErIs: `Maatregel ${g['nummer']}: ‘${g['citaat']}’.`, watOntbreekt: `Wat nog ontbreekt: ${delen(g['mist'])}.`, vulAan: `Vul aan: ${delen(g['mist'])}.` }),
  'reactie-na-horen': () => ({ watErIs: 'Bij onderdeel 5 is de cliënt, een vertegenwoordiger of een nabestaande gehoord.', watOntbreekt: 'Hier staat dat een reactie niet van toepassing is.', vulAan: 'Vul aan: wat deze persoon vond van de afhandeling en de nazorg.' }),
  '10.delen_met_betrokkenen': (g) => ({ watErIs: g['mist'] === 'gedeeld_op' ? 'Er staat met wie de inhoud is gedeeld.' : 'De nazorg staat er.', watOntbreekt: `Wat nog ontbreekt: ${delen(g['mist'])}.`, vulAan: `Vul aan: ${delen(g['mist'])}.` }),
  'naam-bij-functie': (g) => ({ watErIs: `‘${g['citaat']}’ lijkt een naam.`, watOntbreekt: 'Hier hoort een functie te staan.', vulAan: 'Schrijf de functie op en haal de naam weg.' }),
  bsn: () => ({ watErIs: 'Hier staat een nummer dat een burgerservicenummer kan zijn.', watOntbreekt: 'Het rapport heeft dat nummer niet nodig.', vulAan: 'Haal het nummer weg.' }),
}
