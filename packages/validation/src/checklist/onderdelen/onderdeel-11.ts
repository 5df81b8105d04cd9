import { aspect } from '../maak.ts'
import type { Onderdeel } from '../onderdeel.ts'

export const ONDERDEEL_11: Onderdeel<11> = {
  nummer: 11,
  titel: 'Verklaring van de bestuurder',
  inleiding: 'De bestuurder zegt hier zelf wat hij of zij van het rapport vindt. Is er geen bestuurder? Dan doet de eigenaar of de hoofdverantwoordelijke dit.',
  aspecten: [
    aspect<11>('11.bestuurder_onderschrijft', {
      velden: ['onderschrijft'],
      vraag: 'Op welke wijze onderschrijft u de analyse, de conclusies en de maatregelen?',
      toelichting: 'De wijze waarop de bestuurder achter analyse, conclusies en maatregelen staat. Bijvoorbeeld: besproken met de commissie, en vastgesteld op een datum.',
      soort: 'tekst',
    }),
    aspect<11>('11.bestuurder_aansluiting', {
      velden: ['aansluiting', 'aansluitingToelichting'],
      vraag: 'Sluiten de maatregelen volgens u aan bij de conclusies?',
      toelichting: 'Het oordeel van de bestuurder of de maatregelen bij de conclusies passen, in een hele zin. Passen ze niet? Dan een toelichting.',
      soort: 'ja_nee',
    }),
    aspect<11>('11.bestuurder_smart', {
      velden: ['smart'],
      vraag: 'Zijn de maatregelen SMART geformuleerd? Waaraan ziet u dat?',
      toelichting: 'Het oordeel van de bestuurder of de maatregelen specifiek, meetbaar, acceptabel, realistisch en tijdgebonden zijn, met de reden.',
      soort: 'tekst',
    }),
    aspect<11>('11.implementatie', {
      velden: ['implementatie'],
      vraag: 'Hoe voert u de maatregelen in?',
      toelichting: 'Hoe de maatregelen worden ingevoerd: wie doet wat, in welke stappen, en met welke middelen.',
      soort: 'tekst',
    }),
    aspect<11>('11.doelgroep_en_borging', {
      velden: ['doelgroep', 'borging'],
      vraag: 'Voor wie zijn de maatregelen, en hoe worden ze geborgd?',
      toelichting: 'Voor wie de maatregelen zijn bestemd, en hoe de bestuurder zorgt dat ze blijven werken.',
      soort: 'tekst',
    }),
  ],
  plichten: [],
}
