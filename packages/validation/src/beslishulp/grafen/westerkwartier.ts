import type { Beslishulp } from '../beslishulp.ts'

const CONSULT = 'overleg'

/** Art. 2 with the definitions of Wmo 2015 art. 1.1.1, which the protocol does not repeat. */
export const BESLISHULP_WESTERKWARTIER: Beslishulp = {
  begin: 'verstrekking',
  vragen: [
    {
      id: 'verstrekking', vraag: 'Gebeurde het bij de verstrekking van een Wmo-voorziening?',
      toelichting: 'Een voorziening is ondersteuning die de gemeente op grond van de Wmo 2015 geeft. Ook iemand voor wie een melding bij de gemeente is gedaan, geldt als cliënt.',
      voorbeelden: ['Tijdens begeleiding thuis', 'In een woonvorm van beschermd wonen', 'In het vervoer naar dagbesteding'], grondslag: 'Westerkwartier art. 1 onder a en art. 2',
      antwoorden: [{ antwoord: 'ja', naar: 'geweld' }, { antwoord: 'nee', naar: 'buiten' }, { antwoord: 'twijfel', naar: CONSULT }],
    },
    {
      id: 'geweld', vraag: 'Ging het om geweld tegen een cliënt, door een beroepskracht of door een andere cliënt?',
      toelichting: 'Geweld is lichamelijk, geestelijk of seksueel. Geweld tegen een medewerker valt hier niet onder.',
      voorbeelden: ['Een beroepskracht slaat een cliënt', 'Een medebewoner dwingt een cliënt tot seks', 'Een beroepskracht kleineert een cliënt keer op keer'], grondslag: 'Westerkwartier art. 2 onder b; Wmo 2015 art. 1.1.1',
      antwoorden: [{ antwoord: 'ja', naar: 'melden_geweld' }, { antwoord: 'nee', naar: 'onverwacht' }, { antwoord: 'twijfel', naar: CONSULT }],
    },
    {
      id: 'onverwacht', vraag: 'Was het een niet-beoogde of onverwachte gebeurtenis die met de kwaliteit van de voorziening te maken heeft?',
      toelichting: 'Denk aan wat er aan zorg, toezicht, afspraken of hulpmiddelen ontbrak of misging.',
      voorbeelden: ['Een deur viel niet in het slot', 'De overdracht ontbrak', 'Een hulpmiddel brak'], grondslag: 'Wmo 2015 art. 1.1.1',
      antwoorden: [{ antwoord: 'ja', naar: 'gevolg' }, { antwoord: 'nee', naar: 'geen_melding' }, { antwoord: 'twijfel', naar: CONSULT }],
    },
    {
      id: 'gevolg', vraag: 'Leidde het tot een ernstig schadelijk gevolg voor een cliënt, of tot de dood van een cliënt?',
      toelichting: 'Een ernstig gevolg is bijvoorbeeld opname in een ziekenhuis of blijvende schade.',
      voorbeelden: ['Een heupbreuk na een val', 'Onderkoeling na een nacht buiten', 'Overlijden'], grondslag: 'Wmo 2015 art. 1.1.1',
      antwoorden: [{ antwoord: 'ja', naar: 'melden_calamiteit' }, { antwoord: 'nee', naar: 'incident' }, { antwoord: 'twijfel', naar: CONSULT }],
    },
  ],
  antwoorden: [
    { id: 'melden_calamiteit', uitkomst: 'calamiteit', advies: 'Meld deze calamiteit zo snel mogelijk bij de toezichthouder, uiterlijk binnen drie werkdagen.', grondslag: 'Westerkwartier art. 2 onder a' },
    { id: 'melden_geweld', uitkomst: 'geweld', advies: 'Meld dit geweld zo snel mogelijk bij de toezichthouder, uiterlijk binnen drie werkdagen.', grondslag: 'Westerkwartier art. 2 onder b' },
    { id: 'incident', uitkomst: 'incident', advies: 'Dit is geen calamiteit. Leg het vast als incident en bespreek wat u ervan leert.', grondslag: 'Westerkwartier art. 2' },
    { id: 'buiten', uitkomst: 'geen_melding', advies: 'Dit protocol gaat alleen over Wmo-voorzieningen. Kijk of een andere toezichthouder of inspectie bevoegd is.', grondslag: 'Westerkwartier art. 2' },
    { id: 'geen_melding', uitkomst: 'geen_melding', advies: 'U hoeft dit niet te melden volgens dit protocol.', grondslag: 'Westerkwartier art. 2' },
    { id: CONSULT, uitkomst: 'consult', advies: 'Overleg met de toezichthouder. Het overleg is nog geen melding, en de meldtermijn loopt door.', grondslag: 'Westerkwartier art. 2' },
  ],
}
