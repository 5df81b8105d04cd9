import { isDatum } from '../kalender/datum.ts'
import { type Invoerfout, LANGSTE_TEKST } from '../zelfonderzoek/invoer.ts'
import { AVG_BESLUIT, AVG_SOORTEN, type AvgSoort, HOEDANIGHEID, IDENTITEITSWIJZE, OMVANG, WISWIJZE } from './verzoeksoort.ts'
import { isWeigeringsgrond, WEIGERINGSGRONDEN, type Weigeringsgrond } from './weigeringsgrond.ts'

/** A betrokkene as he is typed in. */
export interface Betrokkeneinvoer {
  hoedanigheid: string
  naam: string
  contact: string
  geboortedatum: string
}

/** A decision as it is typed in. */
export interface Besluitinvoer {
  besluit: string
  gronden: readonly string[]
  motivering: string
  omvang: string
  wiswijze: string
  /** Of a correction: where it stands, and how it reads from now on. */
  plaats: string
  wordt: string
}

type Regel = readonly [goed: boolean, veld: string, code: string, bericht: string]
const fouten = (...regels: readonly Regel[]): Invoerfout[] => regels.filter(([goed]) => !goed).map(([, veld, code, bericht]) => ({ veld, code, bericht }))
const LANG = 'Deze tekst is te lang. Kort de tekst in.'
const past = (tekst: string): boolean => tekst.length <= LANGSTE_TEKST && !/\u0000|\p{Surrogate}/u.test(tekst)

/** What is wrong with a betrokkene; a name and a birthday may be unknown. */
export function controleerBetrokkene({ hoedanigheid, naam, contact, geboortedatum }: Betrokkeneinvoer): Invoerfout[] {
  return fouten(
    [Object.hasOwn(HOEDANIGHEID, hoedanigheid), 'hoedanigheid', 'KEUZE_ONGELDIG', 'Kies wie deze persoon is.'],
    [naam.trim() !== '', 'naam', 'VERPLICHT_VELD', 'Schrijf de naam op. Weet u die niet, schrijf dan hoe de persoon in het dossier heet.'],
    [past(naam), 'naam', 'TE_LANG', LANG], [past(contact), 'contact', 'TE_LANG', LANG],
    [geboortedatum === '' || isDatum(geboortedatum), 'geboortedatum', 'DATUM_ONGELDIG', 'Vul een datum in die bestaat, of laat dit leeg.'],
  )
}

/** What is wrong with a request that is written down; `vandaag` is the last day on which it can have come in. */
export function controleerVerzoek({ soort, ontvangenOp, vraag }: { soort: string; ontvangenOp: string; vraag: string }, vandaag: string): Invoerfout[] {
  return fouten(
    [AVG_SOORTEN.some((een) => een === soort), 'soort', 'KEUZE_ONGELDIG', 'Kies wat de betrokkene vraagt.'],
    [isDatum(ontvangenOp), 'ontvangenOp', 'VERPLICHT_VELD', 'Schrijf op welke dag het verzoek binnenkwam.'],
    [!isDatum(ontvangenOp) || ontvangenOp <= vandaag, 'ontvangenOp', 'DATUM_ONGELDIG', 'Deze dag is nog niet geweest. Schrijf op wanneer het verzoek binnenkwam.'],
    [vraag.trim() !== '', 'vraag', 'VERPLICHT_VELD', 'Schrijf kort op wat de betrokkene vraagt.'],
    [past(vraag), 'vraag', 'TE_LANG', LANG],
  )
}

/** What is wrong with how the identity was seen. */
export function controleerIdentiteit(wijze: string): Invoerfout[] {
  return fouten([Object.hasOwn(IDENTITEITSWIJZE, wijze), 'wijze', 'KEUZE_ONGELDIG', 'Kies hoe u de identiteit hebt vastgesteld.'])
}

/** What is wrong with a decision about a request. Refusing, also in part, needs a ground from the list that fits the kind of request (Westerkwartier art. 5 lid 3). */
export function controleerAvgBesluit(soort: AvgSoort, identiteitVast: boolean, invoer: Besluitinvoer): Invoerfout[] {
  const { besluit, gronden, motivering, omvang, wiswijze, plaats, wordt } = invoer
  const weigert = besluit === 'geweigerd' || besluit === 'deels'
  const geeft = besluit === 'toegewezen' || besluit === 'deels'
  const passend = gronden.every((id) => isWeigeringsgrond(id) && (WEIGERINGSGRONDEN[id] as Weigeringsgrond).soorten.includes(soort))
  return fouten(
    [Object.hasOwn(AVG_BESLUIT, besluit), 'besluit', 'KEUZE_ONGELDIG', 'Kies wat u besluit.'],
    [identiteitVast || (besluit === 'geweigerd' && gronden.includes('identiteit')), 'besluit', 'IDENTITEIT_ONTBREEKT', 'Stel eerst de identiteit vast. Lukt dat niet, weiger dan met die grond.'],
    [!weigert || gronden.length > 0, 'gronden', 'GROND_ONTBREEKT', 'Kies op welke grond u weigert. Zonder grond mag u niet weigeren.'],
    [weigert || gronden.length === 0, 'gronden', 'GROND_ONGELDIG', 'U weigert niets. Haal de grond weg, of kies een ander besluit.'],
    [passend, 'gronden', 'GROND_ONGELDIG', 'Deze grond past niet bij dit verzoek. Kies een grond uit de lijst.'],
    [motivering.trim() !== '', 'motivering', 'VERPLICHT_VELD', 'Leg uit waarom u dit besluit. De betrokkene krijgt deze uitleg.'],
    [past(motivering), 'motivering', 'TE_LANG', LANG],
    [!geeft || (soort !== 'beperking' && soort !== 'bezwaar') || Object.hasOwn(OMVANG, omvang), 'omvang', 'KEUZE_ONGELDIG', 'Kies wat niet meer mag worden gebruikt.'],
    [!geeft || soort !== 'wissing' || Object.hasOwn(WISWIJZE, wiswijze), 'wiswijze', 'KEUZE_ONGELDIG', 'Kies wat wordt gewist.'],
    [!geeft || soort !== 'rectificatie' || plaats.trim() !== '', 'plaats', 'VERPLICHT_VELD', 'Schrijf op waar het staat dat u verbetert, bijvoorbeeld: melding, omschrijving.'],
    [!geeft || soort !== 'rectificatie' || wordt.trim() !== '', 'wordt', 'VERPLICHT_VELD', 'Schrijf op wat er voortaan moet staan.'],
    [past(plaats) && past(wordt), 'wordt', 'TE_LANG', LANG],
  )
}
