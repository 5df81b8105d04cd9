import { aspect, plicht } from '../maak.ts'
import type { Onderdeel } from '../onderdeel.ts'
import { OMSTANDIGHEDEN } from './onderdeel-6-omstandigheden.ts'
import { CONTACTEN } from './onderdeel-6-contacten.ts'

/** "Voor zover van toepassing" in the head of item 6. */
export const ONDERDEEL_6: Onderdeel<6> = {
  nummer: 6,
  titel: 'Feiten en tijdschema',
  inleiding: 'Beschrijf de feiten in volgorde, met datum en tijd. Beantwoord daarna de vragen. Is een vraag niet van toepassing? Zeg dan in één zin waarom.',
  aspecten: [
    aspect<6>('6.tijdschema', {
      velden: ['tijdschema'],
      vraag: 'Wat gebeurde er, en wanneer?',
      toelichting: 'De feiten met een tijdschema, zodat de lezer het verloop kan volgen. Zet bij elk feit een datum of een tijd.',
      soort: 'lijst',
    }),
    ...OMSTANDIGHEDEN,
    ...CONTACTEN,
  ],
  plichten: [
    plicht<6>('6.afwijking_motivering', {
      aspect: '6.richtlijnen_gehanteerd',
      velden: ['richtlijnenAfwijking'],
      vraag: 'Is van een richtlijn afgeweken? Waarom?',
      toelichting: 'Bij elke afwijking van een richtlijn of protocol de reden. Is er niet afgeweken? Schrijf ook dat op.',
      soort: 'tekst',
      wanneer: 'Als u richtlijnen of protocollen noemt.',
    }),
    plicht<6>('6.reflectie', {
      aspect: '6.bevoegd_bekwaam',
      velden: ['reflectie'],
      vraag: 'Hoe kijkt u terug op bevoegdheid en bekwaamheid?',
      toelichting: 'Een reflectie: was de inzet van deze medewerkers passend, en wat leert u daarvan?',
      soort: 'tekst',
      wanneer: 'Als u bevoegdheid en bekwaamheid beschrijft.',
    }),
    plicht<6>('6.melding_fabrikant', {
      aspect: '6.hulpmiddelen',
      velden: ['fabrikant'],
      vraag: 'Is het hulpmiddel bij de fabrikant gemeld?',
      toelichting: 'Een eventuele melding bij de fabrikant van het hulpmiddel, met datum en uitkomst.',
      soort: 'tekst',
      wanneer: 'Als een hulpmiddel een rol speelde.',
    }),
    plicht<6>('6.communicatie_extern', {
      aspect: '6.communicatie_zorgverleners',
      velden: ['communicatieExtern'],
      vraag: 'Hoe was de communicatie met zorgverleners buiten uw organisatie?',
      toelichting: 'De communicatie tussen zorgverleners wordt intern én extern beschreven.',
      soort: 'tekst',
      wanneer: 'Als u de communicatie tussen zorgverleners beschrijft.',
    }),
    plicht<6>('6.ketensamenwerking', {
      aspect: '6.ketenpartners',
      velden: ['ketenSamenwerking'],
      vraag: 'Hoe verliep de samenwerking met de ketenpartners?',
      toelichting: 'Niet alleen welke ketenpartners er waren, maar ook hoe u samenwerkte in deze casus.',
      soort: 'tekst',
      wanneer: 'Als ketenpartners betrokken waren.',
    }),
    plicht<6>('6.aangifte_gegevens', {
      aspect: '6.aangifte',
      velden: ['aangifteWijze', 'aangifteDatum', 'aangiftePlaats'],
      vraag: 'Op welke wijze, op welke datum en waar is aangifte gedaan?',
      toelichting: 'De wijze, de datum en de plaats van de aangifte.',
      soort: 'tekst',
      wanneer: 'Als aangifte is gedaan.',
    }),
  ],
}
