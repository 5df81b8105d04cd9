import { aspect } from '../maak.ts'
import type { Onderdeel } from '../onderdeel.ts'

export const ONDERDEEL_7: Onderdeel<7> = {
  nummer: 7,
  titel: 'Basisoorzaken',
  inleiding: 'Begin bij wat er misging. Vraag steeds: waardoor kwam dat? Stop pas bij de oorzaak waar u zelf iets aan kunt doen. Dat is de basisoorzaak.',
  aspecten: [
    aspect<7>('7.basisoorzaken', {
      velden: ['basisoorzaken', 'topgebeurtenis'],
      vraag: 'Wat zijn de basisoorzaken?',
      toelichting: 'Een analyse tot aan de basisoorzaken. Een directe oorzaak, zoals een vergissing, is het begin van de analyse en niet het einde.',
      soort: 'oorzaken',
    }),
    aspect<7>('7.methode_toegepast', {
      velden: ['methodeToegepast', 'basisoorzaken'],
      vraag: 'Hoe is de methode toegepast?',
      toelichting: 'De analyse is gedaan met de methode die u bij onderdeel 5 noemt. De lezer kan dat zien aan de stappen, de takken of de barrières.',
      soort: 'tekst',
    }),
    aspect<7>('7.classificatie', {
      velden: ['basisoorzaken'],
      vraag: 'Is elke basisoorzaak ingedeeld?',
      toelichting: 'Elke basisoorzaak is ingedeeld als technisch, organisatorisch of menselijk. Kijk eerst naar de techniek, dan naar de organisatie en pas daarna naar de mens.',
      soort: 'oorzaken',
    }),
  ],
  plichten: [],
}
