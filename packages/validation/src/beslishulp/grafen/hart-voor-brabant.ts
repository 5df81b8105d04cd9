import type { Beslishulp } from '../beslishulp.ts'

const CONSULT = 'overleg'

/** Chapter 1: two definitions of calamiteit (text and Bijlage 1), geweld, and the border with an incident. */
export const BESLISHULP_HART_VOOR_BRABANT: Beslishulp = {
  begin: 'betrokkenheid',
  vragen: [
    {
      id: 'betrokkenheid', vraag: 'Gebeurde het terwijl een aanbieder van Wmo-ondersteuning betrokken was?',
      toelichting: 'Ook de toegang tot de Wmo en ondersteuning die de gemeente zelf geeft, tellen mee.',
      voorbeelden: ['Begeleiding', 'Beschermd wonen', 'Hulp bij het huishouden', 'Het gesprek bij de gemeente over ondersteuning'], grondslag: 'Hart voor Brabant Inleiding en Bijlage 1',
      antwoorden: [{ antwoord: 'ja', naar: 'geweld' }, { antwoord: 'nee', naar: 'buiten' }, { antwoord: 'twijfel', naar: CONSULT }],
    },
    {
      id: 'geweld', vraag: 'Ging het om ernstig grensoverschrijdend gedrag tegen een cliënt, door een beroepskracht of door een cliënt die in dezelfde accommodatie verblijft?',
      toelichting: 'Het gedrag kan lichamelijk, psychisch of seksueel zijn. Verblijf van een dagdeel is genoeg.',
      voorbeelden: ['Een beroepskracht heeft seksueel contact met een cliënt', 'Een cliënt mishandelt een ander op de dagbesteding'], grondslag: 'Hart voor Brabant 1 en Bijlage 1, geweld',
      antwoorden: [{ antwoord: 'ja', naar: 'melden_geweld' }, { antwoord: 'nee', naar: 'licht' }, { antwoord: 'twijfel', naar: CONSULT }],
    },
    {
      id: 'licht', vraag: 'Was het een lichte verstoring: een fout, een ongeluk of een bijna-ongeluk zonder ernstig gevolg?',
      toelichting: 'Een fout is een afwijking van hoe het had gemoeten, een ongeluk een gebeurtenis waarbij meestal schade ontstaat, een bijna-ongeluk een ongeluk dat net niet plaatsvond.',
      voorbeelden: ['Verkeerde medicijnen zonder blijvende schade', 'Een val zonder ernstig letsel', 'Bijna struikelen over een los matje'], grondslag: 'Hart voor Brabant 1, verschil calamiteit en incident',
      antwoorden: [{ antwoord: 'ja', naar: 'incident' }, { antwoord: 'nee', naar: 'kwaliteit' }, { antwoord: 'twijfel', naar: CONSULT }],
    },
    {
      id: 'kwaliteit', vraag: 'Was het niet beoogd of onverwacht, en heeft het met de kwaliteit van de voorziening te maken?',
      toelichting: 'De vraag is of tekortschietende kwaliteit mogelijk een rol speelde, niet of dat al vaststaat.',
      voorbeelden: ['Toezicht dat was afgesproken, bleef uit', 'Een signaal werd niet doorgegeven'], grondslag: 'Hart voor Brabant 1, calamiteit',
      antwoorden: [{ antwoord: 'ja', naar: 'gevolg' }, { antwoord: 'nee', naar: 'geen_melding' }, { antwoord: 'twijfel', naar: CONSULT }],
    },
    {
      id: 'gevolg', vraag: 'Leidde het tot een ernstig schadelijk gevolg of de dood van een cliënt, of had dat kunnen gebeuren?',
      toelichting: 'Bijlage 1 noemt ook een gevolg dat had kunnen ontstaan. Bij de melding geeft u aan welk van de twee het is.',
      voorbeelden: ['Een cliënt overlijdt', 'Een cliënt raakt zwaargewond', 'Een brand die op het laatste moment is ontdekt'], grondslag: 'Hart voor Brabant 1 en Bijlage 1, calamiteit',
      antwoorden: [{ antwoord: 'ja', naar: 'melden_calamiteit' }, { antwoord: 'nee', naar: 'incident' }, { antwoord: 'twijfel', naar: CONSULT }],
    },
  ],
  antwoorden: [
    { id: 'melden_calamiteit', uitkomst: 'calamiteit', advies: 'Meld deze calamiteit zo spoedig mogelijk bij de toezichthouder van de gemeente die de beschikking gaf, uiterlijk binnen drie werkdagen na de gebeurtenis.', grondslag: 'Hart voor Brabant Meldingsplicht 1 tot en met 3' },
    { id: 'melden_geweld', uitkomst: 'geweld', advies: 'Meld dit geweld zo spoedig mogelijk bij de toezichthouder van de gemeente die de beschikking gaf, uiterlijk binnen drie werkdagen.', grondslag: 'Hart voor Brabant Meldingsplicht 1 tot en met 3' },
    { id: 'incident', uitkomst: 'incident', advies: 'Een incident meldt u niet. U legt het wel vast en analyseert het, om ervan te leren.', grondslag: 'Hart voor Brabant 1, verschil calamiteit en incident' },
    { id: 'buiten', uitkomst: 'geen_melding', advies: 'Dit valt buiten het toezicht op de Wmo. Kijk of een rijksinspectie bevoegd is.', grondslag: 'Hart voor Brabant Afbakening 1' },
    { id: 'geen_melding', uitkomst: 'geen_melding', advies: 'U hoeft dit niet te melden. Leg het vast als u er iets van kunt leren.', grondslag: 'Hart voor Brabant 1' },
    { id: CONSULT, uitkomst: 'consult', advies: 'Neem contact op met het Wmo-toezicht. De meldtermijn loopt intussen door.', grondslag: 'Hart voor Brabant 1, bij twijfel' },
  ],
}
