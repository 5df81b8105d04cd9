import { aspect } from '../maak.ts'
import type { Onderdeel } from '../onderdeel.ts'

export const ONDERDEEL_8: Onderdeel<8> = {
  nummer: 8,
  titel: 'Conclusies',
  inleiding: 'Schrijf op wat de commissie vindt, en waarop zij dat baseert.',
  aspecten: [
    aspect<8>('8.conclusies', {
      velden: ['conclusies'],
      vraag: 'Welke conclusies trekt de commissie?',
      toelichting: 'De conclusies van de onderzoekscommissie. Zij volgen uit de feiten van onderdeel 6 en de oorzaken van onderdeel 7.',
      soort: 'tekst',
    }),
  ],
  plichten: [],
}
