import { aspect } from '../maak.ts'
import type { Onderdeel } from '../onderdeel.ts'

export const ONDERDEEL_9: Onderdeel<9> = {
  nummer: 9,
  titel: 'Verbetermaatregelen',
  inleiding: 'Beschrijf wat u verandert, en bij welke oorzaak dat hoort. Maak elke maatregel SMART: specifiek, meetbaar, acceptabel, realistisch en tijdgebonden.',
  aspecten: [
    aspect<9>('9.maatregelen', {
      velden: ['verbetermaatregelen'],
      vraag: 'Welke verbetermaatregelen zijn er?',
      toelichting: 'De verbetermaatregelen. Elke maatregel zegt wat er precies verandert. Een voornemen zonder actie is niet genoeg.',
      soort: 'maatregelen',
    }),
    aspect<9>('9.aansluiting_basisoorzaken', {
      velden: ['verbetermaatregelen', 'basisoorzaken', 'aansluiting'],
      vraag: 'Bij welke basisoorzaak hoort elke maatregel?',
      toelichting: 'De maatregelen sluiten aan op de basisoorzaken. Bij elke basisoorzaak hoort een maatregel, en bij elke maatregel een oorzaak.',
      soort: 'maatregelen',
    }),
    aspect<9>('9.getroffen_en_voorgenomen', {
      velden: ['verbetermaatregelen'],
      vraag: 'Welke maatregelen zijn al genomen, en welke komen nog?',
      toelichting: 'De lezer ziet welke maatregelen al zijn getroffen en welke u nog van plan bent. Is er van één soort geen? Schrijf dat dan in de toelichting.',
      soort: 'maatregelen',
    }),
  ],
  plichten: [],
}
