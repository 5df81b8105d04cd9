import type { Onderdeel } from '../checklist.ts'

export const ONDERDEEL_1: Onderdeel = {
  nummer: 1,
  titel: 'Cliënt',
  inleiding: 'Vertel over de cliënt alleen wat de lezer nodig heeft om het rapport te begrijpen. Schrijf geen naam op.',
  aspecten: [
    { id: '1.clientgegevens', vraag: 'Wat moet de lezer over de cliënt weten?', eis: 'Gegevens van de cliënt die van belang zijn voor dit rapport.', grondslag: 'Bijlage, onderdeel 1', soort: 'tekst', nvt: true },
    { id: '1.zorgzwaarte', vraag: 'Hoeveel en welke ondersteuning kreeg de cliënt?', eis: 'De zorgzwaarte: soort, niveau en omvang van de ondersteuning.', grondslag: 'Bijlage, onderdeel 1', soort: 'tekst', nvt: true },
  ],
  plichten: [],
}

export const ONDERDEEL_2: Onderdeel = {
  nummer: 2,
  titel: 'Datums',
  inleiding: 'Schrijf op wanneer het gebeurde, en wanneer de bestuurder het hoorde.',
  aspecten: [
    { id: '2.datum_calamiteit', vraag: 'Op welke dag gebeurde het?', eis: 'De datum van de calamiteit of het geweld.', grondslag: 'Bijlage, onderdeel 2', soort: 'datum', nvt: false },
    { id: '2.datum_melden_bestuurder', vraag: 'Op welke dag is het bij de bestuurder gemeld?', eis: 'De datum waarop de bestuurder het hoorde. Is er geen bestuurder? Dan de eigenaar.', grondslag: 'Bijlage, onderdeel 2', soort: 'datum', nvt: false },
  ],
  plichten: [],
}

export const ONDERDEEL_3: Onderdeel = {
  nummer: 3,
  titel: 'Onderzoekscommissie',
  inleiding: 'Laat zien wie het onderzoek deed. De commissie is deskundig en bestaat liefst uit mensen die niet betrokken waren.',
  aspecten: [
    { id: '3.functies_leden', vraag: 'Welke functies hebben de leden?', eis: 'De functie van elk lid van de commissie.', grondslag: 'Bijlage, onderdeel 3, streepje 1', soort: 'lijst', nvt: false },
    { id: '3.vakdiscipline_leden', vraag: 'Welk vak hebben de leden?', eis: 'De vakdiscipline van elk lid.', grondslag: 'Bijlage, onderdeel 3, streepje 1', soort: 'lijst', nvt: false },
    { id: '3.betrokkenheid_leden', vraag: 'Hoe betrokken waren de leden bij de gebeurtenis?', eis: 'Van elk lid de mate van betrokkenheid.', grondslag: 'Bijlage, onderdeel 3, streepje 2', soort: 'lijst', nvt: false },
  ],
  plichten: [
    { id: 'deskundigheid', eis: 'De commissie is voldoende deskundig.', grondslag: 'Bijlage, inleiding' },
    { id: 'onafhankelijkheid', eis: 'De leden zijn bij voorkeur onafhankelijk.', grondslag: 'Bijlage, inleiding' },
    { id: 'disciplines', eis: 'Waar mogelijk zitten alle betrokken disciplines in het team.', grondslag: 'Bijlage, inleiding' },
  ],
}

export const ONDERDEEL_4: Onderdeel = {
  nummer: 4,
  titel: 'Betrokken zorgverleners',
  inleiding: 'Noem iedereen die bij de gebeurtenis betrokken was, met functie. Schrijf geen namen op.',
  aspecten: [
    { id: '4.functies_zorgverleners', vraag: 'Welke zorgverleners waren betrokken?', eis: 'De functies van alle betrokken zorgverleners.', grondslag: 'Bijlage, onderdeel 4', soort: 'lijst', nvt: false },
  ],
  plichten: [],
}
