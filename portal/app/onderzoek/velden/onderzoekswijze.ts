import type { Vraagdef } from './velddef.ts'

const JA_NEE = [{ waarde: 'ja', label: 'Ja' }, { waarde: 'nee', label: 'Nee' }] as const

/** Section 5: how the investigation was done. */
export const ONDERZOEKSWIJZE: readonly Vraagdef[] = [
  {
    id: 'gehoorden', aspecten: ['5.gehoorde_medewerkers', '5.wijze_horen_medewerkers'], velden: [{
      soort: 'rijen', veld: 'gehoorden', label: 'Gehoorde medewerkers', hulp: 'Eén regel per functie. Schrijf op hoe het gesprek ging.', rij: 'Medewerker', kolommen: [
        { veld: 'functie', label: 'Functie', soort: 'tekst' },
        { veld: 'wijze', label: 'Wijze van horen', soort: 'tekst' },
        { veld: 'verslag', label: 'Is er een verslag?', soort: 'keuze', keuzes: JA_NEE },
      ],
    }],
  },
  {
    id: 'clientGehoord', aspecten: ['5.client_gehoord', '5.client_wijze_of_toelichting'], velden: [{
      soort: 'keuze', veld: 'clientGehoord', label: 'Is de cliënt, een vertegenwoordiger of een nabestaande gehoord?', keuzes: JA_NEE, bij: {
        ja: [
          { soort: 'tekst', veld: 'clientWie', label: 'Wie is gehoord?', hulp: 'Bijvoorbeeld: de cliënt zelf, de mentor of de dochter. Geen naam.', regels: 1 },
          { soort: 'tekst', veld: 'clientWijze', label: 'Op welke wijze?', regels: 3 },
        ],
        nee: [{ soort: 'tekst', veld: 'clientToelichting', label: 'Waarom niet?', regels: 3 }],
      },
    }],
  },
  { id: 'informatiebronnen', aspecten: ['5.informatiebronnen'], velden: [{ soort: 'antwoord', veld: 'informatiebronnen', label: 'Informatiebronnen', hulp: 'Noem elke bron apart. Bijvoorbeeld het ondersteuningsplan of het logboek van de nacht.' }] },
  { id: 'literatuur', aspecten: ['5.literatuur_richtlijnen'], velden: [{ soort: 'antwoord', veld: 'literatuur', label: 'Literatuur, richtlijnen en protocollen' }] },
  {
    id: 'deskundige', aspecten: ['5.externe_deskundige'], velden: [{
      soort: 'keuze', veld: 'deskundige', label: 'Is er een externe deskundige geraadpleegd?', keuzes: JA_NEE, bij: {
        ja: [
          { soort: 'tekst', veld: 'deskundigeWie', label: 'Welke deskundige?', hulp: 'Noem het vak, geen naam.', regels: 1 },
          { soort: 'tekst', veld: 'deskundigeWijze', label: 'Op welke wijze?', regels: 3 },
        ],
        nee: [{ soort: 'tekst', veld: 'deskundigeToelichting', label: 'Waarom niet?', regels: 2 }],
      },
    }],
  },
  {
    id: 'analysemethode', aspecten: ['5.analysemethode'], velden: [{
      soort: 'keuze', veld: 'analysemethode', label: 'Welke analysemethode is toegepast?', keuzes: [
        { waarde: 'prisma', label: 'PRISMA' }, { waarde: 'sire', label: 'SIRE' }, { waarde: 'dam', label: 'DAM' },
        { waarde: 'tripod_beta', label: 'Tripod Beta' }, { waarde: 'bow_tie', label: 'Bow-tie' }, { waarde: 'anders', label: 'Anders' },
      ],
      bij: { anders: [{ soort: 'tekst', veld: 'analysemethodeAnders', label: 'Beschrijf de methode', regels: 3 }] },
    }],
  },
]
