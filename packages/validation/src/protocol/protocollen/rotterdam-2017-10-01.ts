import { BESLISHULP_ROTTERDAM } from '../../beslishulp/grafen/rotterdam.ts'
import type { Protocol } from '../protocol.ts'

const rot = (plaats: string): string => `Rotterdam ${plaats}`
const MELDERS = ['melder', 'onderzoeker', 'bestuurder'] as const
const OPEN = ['gemeld', 'in_behandeling', 'regie'] as const

/**
 * Incidentenloket in een Notendop, Rotterdam: the short version of an incidentenprotocol that is not in the source. It
 * is a loket beside the legal toezicht and does not take its place. The text gives no day; the first day is that on which the inspection
 * that criterion 1 names came to be.
 */
export const ROTTERDAM_2017: Protocol = {
  id: 'rotterdam-2017-10-01',
  reeks: 'rotterdam',
  naam: 'Incidentenloket, Rotterdam',
  soort: 'loket',
  gemeentecodes: ['0599'],
  geldigVanaf: '2017-10-01',
  datering: { bron: 'afgeleid', toelichting: 'De tekst noemt geen dag. De Inspectie Gezondheidszorg en Jeugd uit criterium 1 bestaat sinds 1 oktober 2017.' },
  bron: 'Incidentenloket in een Notendop',
  domeinen: ['wmo', 'jeugdwet', 'zo_gevoeld'],
  melders: ['aanbieder', 'client', 'burger', 'ambtenaar', 'ketenpartner'],
  kanalen: ['portaal', 'e-mail', 'telefoon'],
  intake: [
    { id: 'domein', vraag: 'Wmo, Jeugdwet, beide, of voelt het zo', verplicht: true, grondslag: rot('titel') },
    { id: 'spoed', vraag: 'Is er spoed', verplicht: true, grondslag: rot('Hoe, spoed') },
    { id: 'criterium', vraag: 'Welk criterium, of twijfel', verplicht: true, grondslag: rot('criteria') },
    { id: 'omschrijving', vraag: 'Wat er is gebeurd', verplicht: true, grondslag: rot('criteria') },
    { id: 'organisaties', vraag: 'Welke organisaties erbij betrokken zijn', verplicht: false, grondslag: rot('doelstelling') },
    { id: 'onrust', vraag: 'Is er onrust of kan die ontstaan, en wat is de achtergrond', verplicht: false, grondslag: rot('taak 2') },
    { id: 'wettelijkeMelding', vraag: 'Is het ook bij het toezicht Wmo of de inspectie gemeld', verplicht: true, grondslag: rot('criterium 1') },
  ],
  ontvangst: { hoe: 'niet geregeld', naTelefoon: 'niet geregeld', bereikbaar: { dagen: [0, 1, 2, 3, 4, 5, 6], van: '09:00', tot: '22:00' }, grondslag: rot('Hoe, bereikbaarheid') },
  beslishulp: BESLISHULP_ROTTERDAM,
  zelfonderzoek: { wanneer: 'niet geregeld', onderwerpen: [], rapportvorm: 'niet geregeld', naGoedOnderzoek: 'niet geregeld', lichtClientIn: 'niet geregeld', grondslag: rot('criteria') },
  eindvragen: [],
  slotdelen: [],
  rapportdelen: [],
  onderzoeksvragen: [],
  reactierondes: [],
  ontvangers: { ontvangst: ['bestuurlijke_lijn'], besluit: ['melder'], concept: [], rapport: [], afschrift: [], beeindiging: ['melder'] },
  spoedafwijking: { van: 'de gewone weg per e-mail', nooitVan: 'de wettelijke meldplicht', inOverlegMet: [], grondslag: rot('Hoe, spoed') },
  vervolg: { na: 'Knelpunten worden leerpunten voor beleid, werkproces of stelsel.', jaarlijks: 'Leren en ontwikkelen op basis van data en inhoud.', jaarlijksAan: ['bestuurlijke_lijn'], grondslag: rot('Waarom 3 en taak 3') },
  termijnen: {
    vermissing_48_uur: { id: 'vermissing_48_uur', naam: 'Vermissing uit gesloten zorg: 48 uur', bindt: 'coordinator', vanaf: [{ gebeurtenis: 'vermist_sinds' }], duur: 48, eenheid: 'uur', soort: 'hard', atw: 'geen', grondslag: rot('criterium 6'), verlengbaar: false, lezing: 'Na het einde valt de vermissing in elk geval onder criterium 6.' },
  },
  gesteldeTermijnen: {},
  besluiten: [
    { id: 'criteria', naam: 'Onder welk criterium het valt', grondslag: rot('criteria'), gronden: [1, 2, 3, 4, 5, 6, 7].map((nummer) => ({ id: `ROT-C${nummer}`, tekst: `Criterium ${nummer}`, grondslag: rot(`criterium ${nummer}`) })) },
    {
      id: 'regie', naam: 'Procesregie', grondslag: rot('taak 5'),
      gronden: [
        { id: 'leeronderzoek', tekst: 'Een leeronderzoek met de hele keten.', grondslag: rot('taak 5') },
        { id: 'woningsluiting_minderjarigen', tekst: 'Een woningsluiting op last van de burgemeester waarbij minderjarigen betrokken zijn.', grondslag: rot('taak 5') },
        { id: 'vastgelopen_casus', tekst: 'Een casus die vastzit.', grondslag: rot('taak 5') },
      ],
    },
  ],
  berichten: [
    { id: 'melding_loket', naam: 'Nieuwe melding bij het loket', aan: ['loket'], grondslag: rot('Hoe, e-mail') },
    { id: 'spoedmelding', naam: 'Spoedmelding', aan: ['loket'], grondslag: rot('Hoe, spoed') },
    { id: 'gelezen', naam: 'De melding is gelezen', aan: ['melder'], grondslag: rot('Hoe, bereikbaarheid') },
    { id: 'wettelijke_melding', naam: 'Meld zo nodig ook bij het toezicht Wmo of de inspectie', aan: ['melder'], grondslag: rot('criterium 1') },
    { id: 'informatienotitie', naam: 'Bestuurlijke informatienotitie', aan: ['bestuurlijke_lijn'], grondslag: rot('taak 1') },
    { id: 'consult_gevraagd', naam: 'Verzoek om consult', aan: ['loket'], grondslag: rot('taak 4') },
    { id: 'consult_gegeven', naam: 'Consult', aan: ['melder'], grondslag: rot('taak 4') },
    { id: 'regie', naam: 'Procesregie begint', aan: ['melder', 'bestuurlijke_lijn'], grondslag: rot('taak 5') },
    { id: 'afgesloten', naam: 'De zaak is afgesloten', aan: ['melder'], grondslag: rot('taak 1') },
  ],
  standen: [
    { id: 'nieuw', naam: 'Nog niets', dossierstand: 'concept', soort: 'begin', aanZet: ['melder'], watNu: 'Iemand meldt, belt met spoed of vraagt om overleg.' },
    { id: 'concept', naam: 'Concept', dossierstand: 'concept', soort: 'loopt', aanZet: ['melder', 'onderzoeker', 'bestuurder'], watNu: 'De melder maakt de melding af en dient haar in.' },
    { id: 'consult', naam: 'Consult', dossierstand: 'gemeld', soort: 'loopt', aanZet: ['coordinator'], watNu: 'De coördinator denkt mee. Er lopen geen termijnen. Het consult kan een melding worden.' },
    { id: 'gemeld', naam: 'Gemeld', dossierstand: 'gemeld', soort: 'loopt', aanZet: ['coordinator'], watNu: 'De coördinator leest de melding en kiest het criterium.' },
    { id: 'in_behandeling', naam: 'In behandeling', dossierstand: 'gemeld', soort: 'loopt', aanZet: ['coordinator'], watNu: 'De coördinator informeert het bestuur, begint zo nodig procesregie en legt leerpunten vast.' },
    { id: 'regie', naam: 'Procesregie', dossierstand: 'gemeld', soort: 'loopt', aanZet: ['coordinator'], watNu: 'De coördinator voert de regie over wat organisaties samen doen.' },
    { id: 'afgesloten', naam: 'Afgesloten', dossierstand: 'afgesloten', soort: 'eind', watNu: 'De zaak is klaar. Leerpunten blijven staan.' },
  ],
  procedure: [
    { rol: MELDERS, van: ['nieuw'], handeling: 'melding_schrijven', naar: 'concept', grondslag: rot('Hoe, e-mail') },
    { rol: MELDERS, van: ['concept'], handeling: 'melding_schrijven', grondslag: rot('Hoe, e-mail') },
    { rol: MELDERS, van: ['concept'], handeling: 'melding_indienen', naar: 'gemeld', eisen: ['melding_volledig'], berichten: ['melding_loket'], grondslag: rot('Hoe, e-mail') },
    { rol: ['coordinator'], van: ['nieuw'], handeling: 'spoed_registreren', naar: 'gemeld', berichten: ['spoedmelding'], grondslag: rot('Hoe, spoed') },
    { rol: ['coordinator'], van: ['nieuw'], handeling: 'incident_vastleggen', naar: 'gemeld', berichten: ['melding_loket'], grondslag: rot('Hoe, e-mail') },
    { rol: [...MELDERS, 'coordinator'], van: ['nieuw', 'concept'], handeling: 'consult_vragen', naar: 'consult', berichten: ['consult_gevraagd'], grondslag: rot('taak 4 en slot') },
    { rol: ['coordinator'], van: ['consult'], handeling: 'consult_geven', berichten: ['consult_gegeven'], grondslag: rot('taak 4') },
    { rol: ['coordinator'], van: ['consult'], handeling: 'consult_omzetten', naar: 'gemeld', eisen: ['motivering'], berichten: ['melding_loket'], grondslag: rot('taak 4') },
    { rol: ['coordinator'], van: ['gemeld'], handeling: 'melding_lezen', berichten: ['gelezen'], grondslag: rot('Hoe, bereikbaarheid') },
    { rol: ['coordinator'], van: ['gemeld'], handeling: 'criteria_vaststellen', naar: 'in_behandeling', besluit: 'criteria', eisen: ['grond', 'criterium_geraakt'], berichten: ['wettelijke_melding'], grondslag: rot('criteria') },
    { rol: ['coordinator'], van: OPEN, handeling: 'informatienotitie_versturen', eisen: ['minimale_gegevens'], berichten: ['informatienotitie'], grondslag: rot('taak 1 en 2') },
    { rol: ['coordinator'], van: OPEN, handeling: 'vermissing_registreren', start: ['vermissing_48_uur'], grondslag: rot('criterium 6') },
    { rol: ['coordinator'], van: OPEN, handeling: 'vermissing_beeindigen', mits: 'vermissing_48_uur', stopt: ['vermissing_48_uur'], grondslag: rot('criterium 6') },
    { rol: ['coordinator'], van: ['in_behandeling', 'consult'], handeling: 'regie_starten', naar: 'regie', besluit: 'regie', eisen: ['grond', 'motivering'], berichten: ['regie'], grondslag: rot('taak 5') },
    { rol: ['coordinator'], van: ['regie'], handeling: 'regie_afronden', naar: 'in_behandeling', eisen: ['motivering'], grondslag: rot('taak 5') },
    { rol: ['coordinator'], van: ['in_behandeling', 'regie', 'consult', 'afgesloten'], handeling: 'leerpunt_vastleggen', grondslag: rot('taak 3') },
    { rol: ['coordinator'], van: ['gemeld', 'in_behandeling', 'consult'], handeling: 'zaak_afsluiten', naar: 'afgesloten', eisen: ['motivering'], berichten: ['afgesloten'], grondslag: rot('taak 1') },
  ],
  teksten: {
    meldplicht: 'Het loket noemt geen termijn. Bel bij spoed. De wettelijke meldplicht bij het toezicht Wmo of de inspectie blijft gelden.',
    laat: 'U kunt altijd melden, ook later.',
    twijfel: 'Neem bij twijfel contact op met het loket. Dat is dan een consult.',
    na_melding: 'Het loket leest meldingen elke dag tussen 9.00 en 22.00 uur.',
  },
}
