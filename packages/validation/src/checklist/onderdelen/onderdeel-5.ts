import type { Onderdeel } from '../checklist.ts'

export const ONDERDEEL_5: Onderdeel = {
  nummer: 5,
  titel: 'Wijze van onderzoek',
  inleiding: 'Beschrijf hoe de commissie aan haar kennis kwam. De lezer moet kunnen nagaan of het onderzoek zorgvuldig was.',
  aspecten: [
    { id: '5.gehoorde_medewerkers', vraag: 'Welke medewerkers zijn gehoord?', eis: 'De functies van de medewerkers die zijn gehoord.', grondslag: 'Bijlage, onderdeel 5, streepje 1', soort: 'lijst', nvt: false },
    { id: '5.wijze_horen_medewerkers', vraag: 'Hoe zijn zij gehoord?', eis: 'De wijze van horen: apart of samen, mondeling of schriftelijk, met of zonder verslag.', grondslag: 'Bijlage, onderdeel 5, streepje 1', soort: 'lijst', nvt: false },
    { id: '5.client_gehoord', vraag: 'Is de cliënt, een vertegenwoordiger of een nabestaande gehoord?', eis: 'Of de cliënt, vertegenwoordiger of nabestaande is gehoord.', grondslag: 'Bijlage, onderdeel 5, streepje 2', soort: 'ja_nee', nvt: false },
    { id: '5.client_wijze_of_toelichting', vraag: 'Op welke wijze? Of waarom niet?', eis: 'Bij ja: op welke wijze. Bij nee: een toelichting.', grondslag: 'Bijlage, onderdeel 5, streepje 3', soort: 'tekst', nvt: false },
    { id: '5.informatiebronnen', vraag: 'Welke informatiebronnen zijn geraadpleegd?', eis: 'De bronnen, elk bij naam.', grondslag: 'Bijlage, onderdeel 5, streepje 4', soort: 'tekst', nvt: true },
    { id: '5.literatuur_richtlijnen', vraag: 'Welke literatuur, richtlijnen en protocollen zijn gebruikt?', eis: 'De literatuur, richtlijnen en protocollen die bij het onderzoek zijn betrokken.', grondslag: 'Bijlage, onderdeel 5, streepje 5', soort: 'tekst', nvt: true },
    { id: '5.externe_deskundige', vraag: 'Is een externe deskundige geraadpleegd?', eis: 'Of een deskundige van buiten is geraadpleegd en zo ja, op welke wijze.', grondslag: 'Bijlage, onderdeel 5, streepje 6', soort: 'ja_nee', nvt: true },
    { id: '5.analysemethode', vraag: 'Welke analysemethode is toegepast?', eis: 'De methode waarmee de oorzaken zijn gezocht.', grondslag: 'Bijlage, onderdeel 5, streepje 7', soort: 'keuze', nvt: false },
  ],
  plichten: [
    { id: 'inbreng_client', eis: 'De colleges hechten veel belang aan de inbreng van de cliënt, vertegenwoordiger of nabestaande bij de feiten.', grondslag: 'Bijlage, inleiding' },
    { id: 'deskundige_wijze', eis: 'Bij een externe deskundige: hoe die is geraadpleegd.', grondslag: 'Bijlage, onderdeel 5, streepje 6' },
  ],
}
