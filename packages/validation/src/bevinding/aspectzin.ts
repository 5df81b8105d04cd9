import type { AspectId } from '../checklist/aspect-ids.ts'
import { nvtMag } from '../checklist/nvt.ts'
import { ASPECTWOORDEN, type Aspectwoorden } from './aspectwoorden.ts'
import type { Bevinding, Zin } from './bevinding.ts'
import { datumwoorden, delen } from './deelwoorden.ts'
import type { Geval } from './geval.ts'
import { type Mistcode, mistZin } from './tekstmist.ts'

type Gegevens = Bevinding['gegevens']
type Zinmaker = (g: Gegevens, woorden: Aspectwoorden, aspect: AspectId) => Zin

const vulAan = ({ vulAan: wat }: Aspectwoorden): string => `Vul aan: ${wat}`
const uitVrijeTekst = (w: Aspectwoorden): string => `Staat het antwoord in de overige tekst? Zet het dan bij deze vraag. Staat het er niet? Vul dan aan: ${w.vulAan}`

/** The sentences for every case. */
const GEVALZINNEN: Record<Geval, Zinmaker> = {
  leeg: (g, w) => (g['vrijeTekst']
    ? { watErIs: 'Bij de overige tekst van dit onderdeel staat wel iets, bij deze vraag niet.', watOntbreekt: w.mist, vulAan: uitVrijeTekst(w) }
    : { watErIs: 'Hier staat nog niets.', watOntbreekt: w.mist, vulAan: vulAan(w) }),
  vrij: (g, w, aspect) => ({ watErIs: `In de overige tekst staat ‘${g['citaat']}’.`, watOntbreekt: mistZin(aspect, g['mist'] as Mistcode), vulAan: vulAan(w) }),
  kaal: (g, w, aspect) => ({
    watErIs: g['citaat'] ? `U schrijft alleen ‘${g['citaat']}’.` : 'U kiest ‘niet van toepassing’.',
    watOntbreekt: nvtMag(aspect) ? 'De reden ontbreekt.' : 'Deze vraag heeft in elk rapport een antwoord.',
    vulAan: nvtMag(aspect) ? 'Vul aan: in één zin waarom dit hier niet van toepassing of niet nodig was.' : vulAan(w),
  }),
  uitstel: (g, w) => ({ watErIs: `U schrijft ‘${g['citaat']}’.`, watOntbreekt: w.mist, vulAan: vulAan(w) }),
  kort: (g, w) => ({ watErIs: `U schrijft alleen ‘${g['citaat']}’.`, watOntbreekt: 'Daarmee weet de lezer nog te weinig.', vulAan: vulAan(w) }),
  datum: (g) => ({ watErIs: `Als datum staat er ‘${g['citaat']}’.`, watOntbreekt: 'Dat is geen volledige datum, of de datum bestaat niet.', vulAan: 'Vul aan: de dag, de maand en het jaar. Weet u de dag niet precies? Leg dat dan uit bij de toelichting.' }),
  periode: (g) => ({ watErIs: `De gebeurtenis begint op ${datumwoorden(g['begin'])} en eindigt op ${datumwoorden(g['einde'])}.`, watOntbreekt: 'De laatste dag ligt voor de eerste dag.', vulAan: 'Verbeter de datum die niet klopt.' }),
  rijen: (g, w) => ({
    watErIs: g['er'] ? `Bij ${g['er']} van de ${g['totaal']} regels staat het er.` : g['totaal'] === 1 ? 'Er staat één regel.' : `Er staan ${g['totaal']} regels.`,
    watOntbreekt: `Bij ${g['bij']} staat niet ${w.perRij ?? 'het antwoord'}.`,
    vulAan: vulAan(w),
  }),
  vage_rij: (g, w) => ({ watErIs: g['bij'] === g['citaat'] ? `U schrijft ‘${g['citaat']}’.` : `Bij ${g['bij']} staat ‘${g['citaat']}’.`, watOntbreekt: `Daarmee weet de lezer nog niet ${w.perRij ?? 'genoeg'}.`, vulAan: vulAan(w) }),
  helft: (g) => ({ watErIs: `U beschrijft ${delen(g['er'])}.`, watOntbreekt: `Wat nog ontbreekt: ${delen(g['mist'])}.`, vulAan: `Vul aan: ${delen(g['mist'])}.` }),
  keuze: () => ({ watErIs: 'U schrijft een toelichting.', watOntbreekt: 'U koos nog geen antwoord.', vulAan: 'Kies het antwoord dat bij uw toelichting past.' }),
  kaal_ja: (_, w) => ({ watErIs: 'U kiest ja.', watOntbreekt: 'De uitleg daarbij ontbreekt.', vulAan: vulAan(w) }),
  kaal_nee: (_, w) => ({ watErIs: 'U kiest nee.', watOntbreekt: 'De reden ontbreekt.', vulAan: vulAan(w) }),
  een_moment: (_, w) => ({ watErIs: 'Er staat één moment.', watOntbreekt: 'Met één moment kan de lezer het verloop niet volgen.', vulAan: vulAan(w) }),
  zonder_tijd: (g) => ({ watErIs: g['aantal'] === 1 ? 'Er staat één feit.' : `Er staan ${g['aantal']} feiten.`, watOntbreekt: 'Er staat geen datum of tijd bij.', vulAan: 'Vul aan: bij elk feit een datum of een tijd. Weet u die niet precies? Schrijf dan ‘omstreeks’.' }),
  alleen_directe: (g) => ({ watErIs: g['aantal'] === 1 ? 'U noemt één directe oorzaak.' : `U noemt ${g['aantal']} directe oorzaken.`, watOntbreekt: 'Er is nog geen basisoorzaak.', vulAan: 'Vraag door bij elke directe oorzaak: waardoor kon dit gebeuren?' }),
  losse_oorzaken: (g) => ({ watErIs: `U noemt ${g['aantal']} oorzaken, los van elkaar.`, watOntbreekt: 'De lezer ziet niet hoe u van de gebeurtenis bij deze oorzaken kwam.', vulAan: 'Hang elke oorzaak onder wat eruit voortkwam, of beschrijf de stappen van uw methode.' }),
  een_soort: (g) => ({
    watErIs: `Alle maatregelen zijn ${g['soort']}.`,
    watOntbreekt: g['soort'] === 'getroffen' ? 'Er staat niet wat u nog van plan bent.' : 'Er staat niet wat u al hebt gedaan.',
    vulAan: g['soort'] === 'getroffen' ? 'Vul de voorgenomen maatregelen aan. Zijn er geen? Schrijf dan bij de toelichting: er zijn geen voorgenomen maatregelen.' : 'Vul de getroffen maatregelen aan. Zijn er geen? Schrijf dan bij de toelichting: er zijn geen getroffen maatregelen.',
  }),
  alleen_onafhankelijk: (_, w) => ({ watErIs: 'U schrijft in het algemeen over de onafhankelijkheid.', watOntbreekt: 'Per lid staat niet hoe betrokken het was.', vulAan: vulAan(w) }),
}

/** The sentences of a finding about one of the 47 aspects. */
export function aspectzin(aspect: AspectId, gegevens: Gegevens): Zin {
  const geval = gegevens['geval'] as Geval
  return (GEVALZINNEN[geval] ?? GEVALZINNEN.leeg)(gegevens, ASPECTWOORDEN[aspect], aspect)
}
