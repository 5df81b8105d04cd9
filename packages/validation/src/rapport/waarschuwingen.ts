import { isBsn } from '../taal/bsn.ts'

/** What should not stand in a report, or makes it unreadable for the check. */
export const WAARSCHUWINGEN = ['naam', 'bsn', 'adres', 'telefoon', 'geboortedatum', 'e-mailadres', 'geen_nederlands', 'geen_tekst'] as const
export type Waarschuwingsoort = (typeof WAARSCHUWINGEN)[number]

export interface Waarschuwing {
  soort: Waarschuwingsoort
  /** The characters in the text, end excluded; left out when it concerns the whole text. */
  bereik?: [begin: number, einde: number]
  zin: string
}

/** What the reader is told. */
export const WAARSCHUWING_ZIN: Record<Waarschuwingsoort, string> = {
  naam: 'Dit lijkt de naam van een persoon. Schrijf de functie op, of een letter.',
  bsn: 'Dit kan een burgerservicenummer zijn. Het rapport heeft dat niet nodig. Haal het weg.',
  adres: 'Dit lijkt een adres. Beschrijf de plaats zonder straat en huisnummer.',
  telefoon: 'Dit lijkt een telefoonnummer. Haal het weg.',
  geboortedatum: 'Dit lijkt een geboortedatum. De leeftijd is genoeg.',
  'e-mailadres': 'Dit is een e-mailadres. Haal het weg.',
  geen_nederlands: 'Dit lijkt geen Nederlands. De controle leest alleen Nederlands.',
  geen_tekst: 'Wij vinden geen tekst. Is dit een scan? Stuur dan het bestand waarvan de scan is gemaakt.',
}

const TUSSEN = "(?:(?:van|von|de|der|den|ten|ter|te|het|'t|la|le|el|al|ben)\\s+){0,3}"
const NAAM = `${TUSSEN}\\p{Lu}\\p{Ll}{2,}(?:-\\p{Lu}\\p{Ll}+)?`
const PATRONEN: readonly (readonly [Waarschuwingsoort, RegExp])[] = [
  ['e-mailadres', /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}/g],
  ['geboortedatum', /\b(?:geboren(?: op| te \p{Lu}\p{Ll}+ op)?|geb\.?(?: op)?|geboortedatum:?)\s+(?:\d{1,2}[-/. ](?:\d{1,2}|\p{L}{3,9})[-/. ]\d{2,4})/giu],
  ['telefoon', /(?<![\d-])(?:(?:\+31|0031)[ -]?(?:\(0\))?|0)(?:6[ -]?(?:\d[ -]?){7}\d|[1-57-9]\d{1,2}[ -]?(?:\d[ -]?){5,6}\d)(?![\d-])/g],
  ['adres', /\b\p{Lu}[\p{Ll}'-]{1,30}(?:straat|laan|weg|plein|gracht|kade|singel|dreef|hof|pad|dijk|steeg|plantsoen|markt|lei)\s+\d{1,4}\s?[a-zA-Z]?\b/gu],
  ['adres', /\b[1-9]\d{3}\s?[A-Z]{2}\b(?=[\s,.)]|$)/g],
  ['naam', new RegExp(`\\b(?:[Mm]evrouw|[Mm]eneer|[Mm]evr\\.?|[Mm]w\\.?|[Dd]hr\\.?|[Dd]e heer|[Jj]uffrouw)\\s+(?:(?:\\p{Lu}\\.\\s?){0,4})${NAAM}`, 'gu')],
  ['naam', new RegExp(`(?<![\\p{L}.])(?:\\p{Lu}\\.){1,4}\\s?${NAAM}`, 'gu')],
]
/** Words with a capital that follow "mevrouw" or "de heer" without being a name, at the start of a sentence or as a body. */
const GEEN_NAAM = /\s(?:Het|De|Een|Zij|Hij|Zijn|Haar|Wij|Dit|Dat|Toen|Daarna|Cli[eë]nt\p{L}*|Begeleider|Zorg\p{L}*)$/u
const NEGEN = /(?<![\d.,+-])\d(?:[ .]?\d){8}(?![\d-]|[.,]\d)/g
const NEDERLANDS = new Set('de het een en van is dat in op te met voor zijn niet die aan er om hij zij ze was door als ook bij naar heeft uit werd wordt maar over dan wij na nog geen deze'.split(' '))
const MINSTE_WOORDEN = 40
/** In Dutch prose about one word in three is in the list above. */
const MINSTE_AANDEEL = 0.15

/** Everything in the text that the reader should look at again, in order of place. Linear in the length of the text. */
export function vindWaarschuwingen(tekst: string): Waarschuwing[] {
  const woorden = tekst.toLowerCase().match(/\p{L}+/gu) ?? []
  if (woorden.length === 0) return [{ soort: 'geen_tekst', zin: WAARSCHUWING_ZIN.geen_tekst }]
  const gevonden: Waarschuwing[] = []
  const voegToe = (soort: Waarschuwingsoort, begin: number, einde: number): void => {
    if (!gevonden.some(({ bereik }) => bereik && bereik[0] < einde && begin < bereik[1])) gevonden.push({ soort, bereik: [begin, einde], zin: WAARSCHUWING_ZIN[soort] })
  }
  for (const { 0: cijfers, index } of tekst.matchAll(NEGEN)) if (isBsn(cijfers.replace(/\D/g, ''))) voegToe('bsn', index, index + cijfers.length)
  for (const [soort, patroon] of PATRONEN) {
    for (const { 0: stuk, index } of tekst.matchAll(patroon)) if (soort !== 'naam' || !GEEN_NAAM.test(stuk)) voegToe(soort, index, index + stuk.length)
  }
  gevonden.sort((a, b) => (a.bereik?.[0] ?? 0) - (b.bereik?.[0] ?? 0))
  const vreemd = woorden.length >= MINSTE_WOORDEN && woorden.filter((woord) => NEDERLANDS.has(woord)).length / woorden.length < MINSTE_AANDEEL
  return vreemd ? [{ soort: 'geen_nederlands', zin: WAARSCHUWING_ZIN.geen_nederlands }, ...gevonden] : gevonden
}
