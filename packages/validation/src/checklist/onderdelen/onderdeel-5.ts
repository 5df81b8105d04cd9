import { aspect, plicht } from '../maak.ts'
import type { Onderdeel } from '../onderdeel.ts'

export const ONDERDEEL_5: Onderdeel<5> = {
  nummer: 5,
  titel: 'Wijze van onderzoek',
  inleiding: 'Beschrijf hoe de commissie aan haar kennis is gekomen. De lezer moet kunnen nagaan of het onderzoek zorgvuldig was.',
  aspecten: [
    aspect<5>('5.gehoorde_medewerkers', {
      velden: ['gehoorden'],
      vraag: 'Welke medewerkers zijn gehoord?',
      toelichting: 'De functie van elke medewerker die is gehoord. Eén regel per medewerker.',
      soort: 'lijst',
    }),
    aspect<5>('5.wijze_horen_medewerkers', {
      velden: ['gehoorden'],
      vraag: 'Hoe is elke medewerker gehoord?',
      toelichting: 'De wijze van horen per medewerker: apart of samen, in een gesprek, per telefoon of schriftelijk, en of er een verslag is.',
      soort: 'lijst',
    }),
    aspect<5>('5.client_gehoord', {
      velden: ['clientGehoord', 'clientWie'],
      vraag: 'Is de cliënt, een vertegenwoordiger of een nabestaande gehoord?',
      toelichting: 'Of de cliënt, de wettelijk vertegenwoordiger of een nabestaande is gehoord, en wie dat was. De gemeente hecht veel belang aan hun inbreng bij de feiten.',
      soort: 'ja_nee',
    }),
    aspect<5>('5.client_wijze_of_toelichting', {
      velden: ['clientWijze', 'clientToelichting'],
      vraag: 'Op welke wijze, of waarom niet?',
      toelichting: 'Is er gehoord? Dan de wijze waarop. Is er niet gehoord? Dan een toelichting.',
      soort: 'tekst',
    }),
    aspect<5>('5.informatiebronnen', {
      velden: ['informatiebronnen'],
      vraag: 'Welke informatiebronnen zijn geraadpleegd?',
      toelichting: 'De stukken en bronnen die de commissie heeft bekeken, elk bij naam.',
      soort: 'antwoord',
    }),
    aspect<5>('5.literatuur_richtlijnen', {
      velden: ['literatuur'],
      vraag: 'Welke literatuur, richtlijnen en protocollen zijn bij het onderzoek betrokken?',
      toelichting: 'De titels van literatuur, richtlijnen en protocollen, landelijk of van uzelf. Noem waar het kan de versie of het jaar.',
      soort: 'antwoord',
      wanneer: 'Altijd, tenzij er niets over bestaat. Schrijf dan waarom niet.',
    }),
    aspect<5>('5.externe_deskundige', {
      velden: ['deskundige', 'deskundigeWie', 'deskundigeWijze', 'deskundigeToelichting'],
      vraag: 'Is een externe deskundige geraadpleegd?',
      toelichting: 'Of iemand van buiten met kennis van zaken is geraadpleegd. Zo ja: wie, en op welke wijze. Zo nee: waarom dat niet nodig was.',
      soort: 'ja_nee',
    }),
    aspect<5>('5.analysemethode', {
      velden: ['analysemethode', 'analysemethodeAnders'],
      vraag: 'Welke analysemethode is toegepast?',
      toelichting: 'De methode waarmee de commissie de oorzaken zocht. Is het een andere methode? Beschrijf dan de stappen. Bij onderdeel 7 gebruikt u dezelfde methode.',
      soort: 'keuze',
    }),
  ],
  plichten: [
    plicht<5>('5.deskundige_wijze', {
      aspect: '5.externe_deskundige',
      velden: ['deskundigeWijze'],
      vraag: 'Hoe is de externe deskundige geraadpleegd?',
      toelichting: 'De wijze van raadplegen: wat is gevraagd, en gaf de deskundige advies in een gesprek of op papier.',
      soort: 'tekst',
      wanneer: 'Als een externe deskundige is geraadpleegd.',
    }),
  ],
}
