import { aspect } from '../maak.ts'
import type { Onderdeel } from '../onderdeel.ts'

export const ONDERDEEL_1: Onderdeel<1> = {
  nummer: 1,
  titel: 'Cliënt',
  inleiding: 'Vertel over de cliënt alleen wat de lezer nodig heeft om het rapport te begrijpen. Schrijf geen naam en geen burgerservicenummer op.',
  aspecten: [
    aspect<1>('1.clientgegevens', {
      velden: ['clientgegevens'],
      vraag: 'Wat moet de lezer over de cliënt weten?',
      toelichting: 'De gegevens van de cliënt die voor dit rapport van belang zijn. Denk aan leeftijd, woonsituatie en beperking of aandoening. Gegevens die de lezer niet nodig heeft, laat u weg.',
      soort: 'antwoord',
    }),
    aspect<1>('1.zorgzwaarte', {
      velden: ['zorgzwaarte'],
      vraag: 'Hoeveel en welke ondersteuning kreeg de cliënt?',
      toelichting: 'De zorgzwaarte: welke ondersteuning de cliënt kreeg, op welk niveau en voor hoeveel uren of dagdelen.',
      soort: 'antwoord',
      wanneer: 'Altijd, tenzij er nog geen ondersteuning was. Schrijf dan waarom niet.',
    }),
  ],
  plichten: [],
}
