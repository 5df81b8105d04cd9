import type { Velddef, Vraagdef } from './velddef.ts'

const aspect = (naam: string, veld: string, label: string, extra: readonly Velddef[] = []): Vraagdef => ({
  id: veld,
  aspecten: [`6.${naam}`],
  velden: [{ soort: 'antwoord', veld, label }, ...extra],
})
const half = (veld: string, label: string, regels = 2): Velddef => ({ soort: 'tekst', veld, label, regels })

/** Section 6: the facts with their times, and the fifteen aspects "voor zover van toepassing". */
export const FEITEN: readonly Vraagdef[] = [
  {
    id: 'tijdschema', aspecten: ['6.tijdschema'], velden: [{
      soort: 'rijen', veld: 'tijdschema', label: 'Tijdschema', hulp: 'Eén regel per moment, van vroeg naar laat.', rij: 'Moment', kolommen: [
        { veld: 'datum', label: 'Datum', soort: 'datum' },
        { veld: 'tijd', label: 'Tijd', soort: 'tijd' },
        { veld: 'feit', label: 'Wat gebeurde er?', soort: 'lang' },
        { veld: 'bron', label: 'Bron', soort: 'tekst' },
      ],
    }],
  },
  aspect('opname_indicatie', 'opnameIndicatie', 'Opname-indicatie en behandeling'),
  aspect('locatie_context', 'locatieContext', 'Locatie, setting en context'),
  aspect('voorgeschiedenis', 'voorgeschiedenis', 'Voorgeschiedenis en comorbiditeit'),
  aspect('risicotaxatie', 'risicotaxatie', 'Risicotaxatie'),
  aspect('toezicht_op_client', 'toezicht', 'Toezicht op de cliënt'),
  aspect('richtlijnen_gehanteerd', 'richtlijnen', 'Gehanteerde richtlijnen en protocollen', [half('richtlijnenAfwijking', 'Waarom is hiervan afgeweken?')]),
  aspect('bevoegd_bekwaam', 'bevoegdBekwaam', 'Bevoegdheid en bekwaamheid van medewerkers', [half('reflectie', 'Hoe kijkt u daarop terug?')]),
  aspect('farmacotherapie', 'farmacotherapie', 'Medicijnen'),
  aspect('hulpmiddelen', 'hulpmiddelen', 'Medische hulpmiddelen', [half('fabrikant', 'Is dit bij de fabrikant gemeld?')]),
  aspect('vrijheidsbeperking', 'vrijheidsbeperking', 'Vrijheidsbeperkende maatregelen'),
  aspect('communicatie_zorgverleners', 'communicatieZorgverleners', 'Communicatie tussen zorgverleners, intern', [half('communicatieExtern', 'En met zorgverleners buiten uw organisatie?')]),
  aspect('communicatie_client_familie', 'communicatieClient', 'Communicatie met de cliënt, vertegenwoordiger en familie'),
  aspect('ketenpartners', 'ketenpartners', 'Welke ketenpartners waren betrokken, en hoe?', [half('ketenSamenwerking', 'Hoe verliep de samenwerking?')]),
  aspect('openbaar_ministerie', 'openbaarMinisterie', 'Openbaar Ministerie'),
  aspect('aangifte', 'aangifte', 'Aangifte bij de politie', [half('aangifteWijze', 'Op welke wijze?', 1), { soort: 'datum', veld: 'aangifteDatum', label: 'Op welke datum?' }, half('aangiftePlaats', 'Waar?', 1)]),
]
