interface Criteriumtekst {
  nummer: number
  naam: string
  vraag: string
  toelichting: string
  voorbeelden: readonly string[]
  advies: string
}

/** The seven criteria of the Rotterdam incidentenloket, in its short version; the full incidentenprotocol may say more. */
export const CRITERIA = {
  'ROT-C1': {
    nummer: 1, naam: 'Calamiteit met een wettelijke meldplicht', vraag: 'Is het een calamiteit die u volgens de wet moet melden bij het toezicht Wmo of de inspectie?',
    toelichting: 'De calamiteit heeft te maken met de Wmo of de Jeugdwet.', voorbeelden: ['Overlijden dat met de kwaliteit van de begeleiding te maken kan hebben'],
    advies: 'Meld het bij het loket én bij het toezicht Wmo of de inspectie. De melding bij het loket vervangt de wettelijke melding niet.',
  },
  'ROT-C2': {
    nummer: 2, naam: 'Natuurlijk overlijden met een bijzonderheid', vraag: 'Is iemand een natuurlijke dood gestorven, en is daar iets bijzonders aan?',
    toelichting: 'Schrijf op wat er bijzonder aan is.', voorbeelden: ['Iemand lag lang overleden in zijn woning'], advies: 'Meld het bij het loket en beschrijf de bijzonderheid.',
  },
  'ROT-C3': {
    nummer: 3, naam: 'Suïcide, poging daartoe of onnatuurlijke dood', vraag: 'Gaat het om suïcide, een poging daartoe, of een vermoeden van een onnatuurlijke dood?',
    toelichting: 'Een vermoeden is genoeg.', voorbeelden: ['Een poging tot suïcide', 'Een overlijden waarbij de oorzaak niet duidelijk is'], advies: 'Meld het bij het loket.',
  },
  'ROT-C4': {
    nummer: 4, naam: 'Ernstig geweld of grensoverschrijdend gedrag', vraag: 'Was er ernstig lichamelijk geweld of ernstig grensoverschrijdend gedrag door een cliënt, iemand uit de eigen kring, een medecliënt of een buitenstaander?',
    toelichting: 'Het gedrag kan psychisch of seksueel zijn. Dit is ruimer dan geweld in de Wmo.', voorbeelden: ['Een familielid mishandelt een cliënt', 'Een buitenstaander misbruikt een cliënt'], advies: 'Meld het bij het loket. Valt het ook onder de wettelijke meldplicht, meld het dan ook daar.',
  },
  'ROT-C5': {
    nummer: 5, naam: 'Geweld tegen een medewerker met letsel', vraag: 'Was er geweld tegen een medewerker, met lichamelijk of psychisch letsel?',
    toelichting: 'Zonder letsel valt het niet onder dit criterium.', voorbeelden: ['Een medewerker breekt een pols bij een aanval', 'Een medewerker valt uit met klachten na een bedreiging'], advies: 'Meld het bij het loket.',
  },
  'ROT-C6': {
    nummer: 6, naam: 'Vermissing waarbij de veiligheid in gevaar is', vraag: 'Is iemand die zorg krijgt vermist, en is de veiligheid misschien in gevaar?',
    toelichting: 'In elk geval bij een hoog veiligheidsrisico, bij kinderen onder de 13 jaar, bij gesloten zorg na 48 uur, en bij een melding bij Veilig Thuis met een hoog risico.', voorbeelden: ['Een kind van twaalf is weggelopen', 'Iemand is langer dan 48 uur weg uit gesloten jeugdzorg'], advies: 'Meld het bij het loket. Bel bij spoed.',
  },
  'ROT-C7': {
    nummer: 7, naam: 'Breed bekend en mogelijk onrust', vraag: 'Is het breed bekend, heeft het met zorg of het ontbreken daarvan te maken, en kan het tot onrust leiden?',
    toelichting: 'Het gaat om andere situaties rondom cliënten.', voorbeelden: ['Een woning van een gezin wordt gesloten', 'Iemand verwondt zichzelf uit wanhoop, omdat hij op hulp wacht'], advies: 'Meld het bij het loket, met de achtergrond die nodig is om het goed te begrijpen.',
  },
} as const satisfies Record<string, Criteriumtekst>
export type Criterium = keyof typeof CRITERIA
