import type { Onderdeel } from '../checklist.ts'

export const ONDERDEEL_7: Onderdeel = {
  nummer: 7,
  titel: 'Basisoorzaken',
  inleiding: 'Vraag door tot u bij de oorzaak achter de oorzaak bent. Een basisoorzaak is een oorzaak waar u zelf iets aan kunt doen.',
  aspecten: [
    { id: '7.basisoorzaken', vraag: 'Wat zijn de basisoorzaken?', eis: 'Een analyse tot aan de basisoorzaken.', grondslag: 'Bijlage, onderdeel 7', soort: 'boom', nvt: false },
    { id: '7.methode_toegepast', vraag: 'Hoe is de methode toegepast?', eis: 'De analyse is gedaan met de methode die u bij onderdeel 5 noemt.', grondslag: 'Bijlage, onderdeel 7', soort: 'tekst', nvt: false },
    { id: '7.classificatie', vraag: 'Is elke basisoorzaak technisch, organisatorisch of menselijk?', eis: 'De basisoorzaken zijn ingedeeld als technisch, organisatorisch of menselijk.', grondslag: 'Bijlage, onderdeel 7', soort: 'boom', nvt: false },
  ],
  plichten: [],
}

export const ONDERDEEL_8: Onderdeel = {
  nummer: 8,
  titel: 'Conclusies',
  inleiding: 'Schrijf op wat de commissie vindt, en waarop zij dat baseert.',
  aspecten: [
    { id: '8.conclusies', vraag: 'Welke conclusies trekt de commissie?', eis: 'De conclusies van de onderzoekscommissie.', grondslag: 'Bijlage, onderdeel 8', soort: 'tekst', nvt: false },
  ],
  plichten: [],
}

export const ONDERDEEL_9: Onderdeel = {
  nummer: 9,
  titel: 'Verbetermaatregelen',
  inleiding: 'Beschrijf wat u verandert, en bij welke oorzaak dat hoort. Maak elke maatregel SMART: specifiek, meetbaar, acceptabel, realistisch en tijdgebonden.',
  aspecten: [
    { id: '9.maatregelen', vraag: 'Welke verbetermaatregelen zijn er?', eis: 'De verbetermaatregelen, SMART geformuleerd.', grondslag: 'Bijlage, onderdeel 9', soort: 'maatregelen', nvt: false },
    { id: '9.aansluiting_basisoorzaken', vraag: 'Bij welke basisoorzaak hoort elke maatregel?', eis: 'De aansluiting van de maatregelen op de basisoorzaken.', grondslag: 'Bijlage, onderdeel 9', soort: 'maatregelen', nvt: false },
    { id: '9.getroffen_en_voorgenomen', vraag: 'Welke maatregelen zijn al genomen, en welke komen nog?', eis: 'De getroffen en de voorgenomen maatregelen.', grondslag: 'Bijlage, onderdeel 9', soort: 'maatregelen', nvt: false },
  ],
  plichten: [],
}
