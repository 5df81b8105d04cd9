import { aspect, plicht } from '../maak.ts'
import type { Onderdeel } from '../onderdeel.ts'

export const ONDERDEEL_10: Onderdeel<10> = {
  nummer: 10,
  titel: 'Nazorg',
  inleiding: 'Nazorg is de steun na de gebeurtenis: voor de cliënt en de familie, en voor de zorgverleners.',
  aspecten: [
    aspect<10>('10.nazorg_betrokkenen', {
      velden: ['nazorgBetrokkenen'],
      vraag: 'Welke nazorg kregen de betrokkenen?',
      toelichting: 'De nazorg voor de cliënt, de familie en andere cliënten die er last van hadden: wat is gedaan, door wie en wanneer.',
      soort: 'antwoord',
      wanneer: 'Altijd, tenzij er geen betrokkenen zijn om te steunen. Schrijf dan waarom niet.',
    }),
    aspect<10>('10.nazorg_zorgverleners', {
      velden: ['nazorgZorgverleners'],
      vraag: 'Welke nazorg kregen de betrokken zorgverleners?',
      toelichting: 'De nazorg voor de zorgverleners: wat is aangeboden en wat is gedaan.',
      soort: 'antwoord',
      wanneer: 'Altijd, tenzij er geen zorgverleners betrokken waren. Schrijf dan waarom niet.',
    }),
    aspect<10>('10.reactie_client', {
      velden: ['reactieClient'],
      vraag: 'Wat vindt de cliënt of de familie van de afhandeling en de nazorg?',
      toelichting: 'De reactie van de cliënt, de wettelijk vertegenwoordiger of een nabestaande op de afhandeling en op de nazorg. Het gaat niet om de reactie op de gebeurtenis zelf.',
      soort: 'antwoord',
      wanneer: 'Altijd, tenzij er niemand is om het aan te vragen. Schrijf dan waarom niet.',
    }),
  ],
  plichten: [
    plicht<10>('10.delen_met_betrokkenen', {
      velden: ['gedeeldMet', 'gedeeldOp'],
      vraag: 'Met wie is de inhoud van het rapport gedeeld, en wanneer?',
      toelichting: 'De bestuurder zorgt ervoor dat de zakelijke inhoud van het rapport met alle betrokkenen wordt gedeeld.',
      soort: 'tekst',
    }),
  ],
}
