import type { Onderdeel } from '../checklist.ts'

export const ONDERDEEL_10: Onderdeel = {
  nummer: 10,
  titel: 'Nazorg',
  inleiding: 'Nazorg is de steun na de gebeurtenis: voor de cliënt en de familie, en voor de zorgverleners.',
  aspecten: [
    { id: '10.nazorg_betrokkenen', vraag: 'Welke nazorg kregen de betrokkenen?', eis: 'De nazorg aan de betrokkenen.', grondslag: 'Bijlage, onderdeel 10', soort: 'tekst', nvt: true },
    { id: '10.nazorg_zorgverleners', vraag: 'Welke nazorg kregen de zorgverleners?', eis: 'De nazorg aan de betrokken zorgverleners.', grondslag: 'Bijlage, onderdeel 10', soort: 'tekst', nvt: true },
    { id: '10.reactie_client', vraag: 'Hoe reageerde de cliënt of de familie op de afhandeling en de nazorg?', eis: 'De reactie van de cliënt, vertegenwoordiger of nabestaande op de afhandeling en de nazorg.', grondslag: 'Bijlage, onderdeel 10', soort: 'tekst', nvt: true },
  ],
  plichten: [
    { id: 'delen', eis: 'De bestuurder zorgt dat de zakelijke inhoud van het rapport met alle betrokkenen wordt gedeeld.', grondslag: 'Bijlage, inleiding' },
  ],
}

export const ONDERDEEL_11: Onderdeel = {
  nummer: 11,
  titel: 'Verklaring van de bestuurder',
  inleiding: 'De bestuurder zegt hier wat hij of zij van het rapport vindt. Is er geen bestuurder? Dan doet de eigenaar dit.',
  aspecten: [
    { id: '11.bestuurder_onderschrijft', vraag: 'Hoe onderschrijft de bestuurder analyse, conclusies en maatregelen?', eis: 'De wijze waarop de bestuurder het rapport onderschrijft.', grondslag: 'Bijlage, onderdeel 11, streepje 1', soort: 'tekst', nvt: false },
    { id: '11.bestuurder_aansluiting', vraag: 'Sluiten de maatregelen aan bij de conclusies?', eis: 'Het oordeel van de bestuurder, met toelichting als het antwoord nee is.', grondslag: 'Bijlage, onderdeel 11, streepje 2', soort: 'ja_nee', nvt: false },
    { id: '11.bestuurder_smart', vraag: 'Zijn de maatregelen SMART geformuleerd?', eis: 'Het oordeel van de bestuurder over SMART.', grondslag: 'Bijlage, onderdeel 11, streepje 3', soort: 'tekst', nvt: false },
    { id: '11.implementatie', vraag: 'Hoe voert de bestuurder de maatregelen in?', eis: 'Hoe de maatregelen worden ingevoerd.', grondslag: 'Bijlage, onderdeel 11, streepje 3', soort: 'tekst', nvt: false },
    { id: '11.doelgroep_en_borging', vraag: 'Voor wie zijn de maatregelen, en hoe worden ze geborgd?', eis: 'Voor wie de maatregelen zijn en hoe ze worden geborgd.', grondslag: 'Bijlage, onderdeel 11, streepje 3', soort: 'tekst', nvt: false },
  ],
  plichten: [],
}
