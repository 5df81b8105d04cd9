import type { Protocolbestand } from '@zelfonderzoek/validation/protocol/protocolbestand'
import type { Protocol } from '@zelfonderzoek/validation/protocol/protocol'

const bron = (artikel: string): string => `Voorbeeldstad ${artikel}`

/** A protocol of a gemeente that does not exist: fewer steps, terms in months, and a citizen may report. Only this file is new. */
export const VOORBEELDSTAD: Protocol = {
  id: 'voorbeeldstad-2026-01-01', reeks: 'voorbeeldstad', naam: 'Meldprotocol Voorbeeldstad', soort: 'toezicht', gemeentecodes: ['9999'], geldigVanaf: '2026-01-01',
  datering: { bron: 'tekst', toelichting: 'Art. 9.' }, bron: 'verzonnen', domeinen: ['wmo'], melders: ['aanbieder', 'burger'], kanalen: ['portaal'],
  intake: [{ id: 'omschrijving', vraag: 'Wat er is gebeurd', verplicht: true, grondslag: bron('art. 2') }],
  meldtermijnVanaf: 'gebeurtenis',
  ontvangst: { hoe: 'elektronisch', naTelefoon: 'niet geregeld', grondslag: bron('art. 3') },
  beslishulp: {
    begin: 'ernstig',
    vragen: [{ id: 'ernstig', vraag: 'Was het ernstig?', toelichting: 'Denk aan blijvende schade.', voorbeelden: ['Een breuk'], grondslag: bron('art. 1'), antwoorden: [{ antwoord: 'ja', naar: 'melden' }, { antwoord: 'nee', naar: 'niet' }, { antwoord: 'twijfel', naar: 'overleg' }] }],
    antwoorden: [
      { id: 'melden', uitkomst: 'calamiteit', advies: 'Meld het.', grondslag: bron('art. 1') },
      { id: 'niet', uitkomst: 'incident', advies: 'Leg het vast.', grondslag: bron('art. 1') },
      { id: 'overleg', uitkomst: 'consult', advies: 'Overleg met ons.', grondslag: bron('art. 1') },
    ],
  },
  zelfonderzoek: { wanneer: 'standaard', onderwerpen: ['feiten'], rapportvorm: 'vrij', naGoedOnderzoek: 'mededeling', lichtClientIn: 'toezichthouder', grondslag: bron('art. 5') },
  eindvragen: [{ id: 'duidelijk', vraag: 'Is duidelijk wat er gebeurde?', grondslag: bron('art. 6') }],
  slotdelen: [], rapportdelen: [], onderzoeksvragen: [], reactierondes: [],
  ontvangers: { ontvangst: ['melder'], besluit: ['aanbieder'], concept: [], rapport: [], afschrift: [], beeindiging: ['aanbieder', 'client'] },
  vervolg: { na: 'Niets.', jaarlijks: 'Een overzicht.', jaarlijksAan: ['colleges'], grondslag: bron('art. 8') },
  termijnen: {
    melden: { id: 'melden', naam: 'Melden', bindt: 'onderzoeker', vanaf: [{ gebeurtenis: 'gebeurtenis' }], duur: 24, eenheid: 'uur', soort: 'hard', atw: 'geen', grondslag: bron('art. 2'), verlengbaar: false },
    zelfonderzoek: { id: 'zelfonderzoek', naam: 'Zelfonderzoek doen', bindt: 'onderzoeker', vanaf: [{ gebeurtenis: 'ontvangst_bevestigen' }], duur: 2, eenheid: 'maand', soort: 'hard', atw: 'geen', grondslag: bron('art. 5'), verlengbaar: false },
  },
  gesteldeTermijnen: {},
  besluiten: [{ id: 'einde', naam: 'Het onderzoek eindigt', gronden: [], grondslag: bron('art. 6') }],
  berichten: [
    { id: 'ontvangen', naam: 'Uw melding is ontvangen', aan: ['melder'], grondslag: bron('art. 3') },
    { id: 'einde', naam: 'Het onderzoek is klaar', aan: ['aanbieder', 'client'], delen: [{ id: 'samenvatting', naam: 'Samenvatting', grondslag: bron('art. 6') }], grondslag: bron('art. 6') },
  ],
  standen: [
    { id: 'nieuw', naam: 'Nog niets', dossierstand: 'concept', soort: 'begin', aanZet: ['melder'], watNu: 'Iemand meldt.' },
    { id: 'gemeld', naam: 'Gemeld', dossierstand: 'gemeld', soort: 'loopt', aanZet: ['toezichthouder'], watNu: 'De toezichthouder bevestigt.' },
    { id: 'bezig', naam: 'Bezig', dossierstand: 'zelfonderzoek', soort: 'loopt', aanZet: ['onderzoeker'], watNu: 'De aanbieder onderzoekt.' },
    { id: 'binnen', naam: 'Binnen', dossierstand: 'ingediend', soort: 'loopt', aanZet: ['toezichthouder'], watNu: 'De toezichthouder beoordeelt.' },
    { id: 'klaar', naam: 'Klaar', dossierstand: 'afgesloten', soort: 'eind', watNu: 'Er volgt niets meer.' },
  ],
  procedure: [
    { rol: ['onderzoeker', 'melder'], van: ['nieuw'], handeling: 'melding_indienen', naar: 'gemeld', eisen: ['melding_volledig'], start: ['melden'], berichten: ['ontvangen'], grondslag: bron('art. 2') },
    { rol: ['toezichthouder'], van: ['gemeld'], handeling: 'ontvangst_bevestigen', naar: 'bezig', start: ['zelfonderzoek'], stopt: ['melden'], grondslag: bron('art. 3 en 5') },
    { rol: ['onderzoeker'], van: ['bezig'], handeling: 'zelfonderzoek_indienen', naar: 'binnen', stopt: ['zelfonderzoek'], grondslag: bron('art. 5') },
    { rol: ['toezichthouder'], van: ['binnen'], handeling: 'onderzoek_beeindigen', naar: 'klaar', besluit: 'einde', eisen: ['vragen_ja', 'delen'], berichten: ['einde'], grondslag: bron('art. 6') },
  ],
  teksten: { meldplicht: 'Meld binnen een dag.', laat: 'Later mag ook.', twijfel: 'Bel ons.', na_melding: 'U krijgt bericht.' },
}

/** The same as the one file that adds it: protocol, mandate and name. */
export const VOORBEELDSTAD_BESTAND: Protocolbestand = {
  protocol: VOORBEELDSTAD,
  mandaten: [{ gemeentecode: '9999', vanaf: '2026-01-01', soort: 'toezicht', instantie: 'Toezicht Voorbeeldstad', protocol: 'voorbeeldstad', bron: bron('art. 9') }],
  gemeenten: { '9999': 'Voorbeeldstad' },
}
