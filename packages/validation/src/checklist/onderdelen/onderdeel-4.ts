import { aspect } from '../maak.ts'
import type { Onderdeel } from '../onderdeel.ts'

export const ONDERDEEL_4: Onderdeel<4> = {
  nummer: 4,
  titel: 'Betrokken zorgverleners',
  inleiding: 'Noem iedereen die als zorgverlener bij de gebeurtenis betrokken was. Schrijf functies op, geen namen.',
  aspecten: [
    aspect<4>('4.functies_zorgverleners', {
      velden: ['zorgverleners'],
      vraag: 'Welke zorgverleners waren betrokken?',
      toelichting: 'De functies van alle betrokken zorgverleners, ook van wie van een andere organisatie komt. Een letter of een nummer in plaats van een functie is niet genoeg.',
      soort: 'lijst',
    }),
  ],
  plichten: [],
}
