import type { KruisregelId } from '@zelfonderzoek/validation/bevinding/kruisregel-ids'
import { feiten, nvt, zegt } from '../rapport.ts'
import type { Samenhangrij } from '../tabel.ts'

const VAL = { tijd: '10.00', feit: 'cliënt valt in de badkamer' }
const ARTS = { tijd: '11.00', feit: 'huisarts onderzoekt de cliënt' }
const DOCHTER = { tijd: '12.00', feit: 'teamleider belt de dochter' }

/** Rules about dates and facts: items 2 and 6. */
export const FEITEN = {
  // @eis R-WKB-8
  'datum-volgorde': [
    ['de bestuurder wist het eerder', { 2: { datumGebeurtenis: '2026-11-10', datumBestuurder: '2026-11-09' } }, ['datumBestuurder']],
    ['de melding was eerder', { 2: { datumGebeurtenis: '2026-11-10' } }, ['datumGebeurtenis'], { meldingOp: '2026-11-09' }],
    ['gebeurtenis, bestuurder en melding op volgorde', { 2: { datumGebeurtenis: '2026-11-10', datumBestuurder: '2026-11-10' } }, [], { meldingOp: '2026-11-11' }],
    ['een datum die niet bestaat wordt niet vergeleken', { 2: { datumGebeurtenis: '2026-02-30', datumBestuurder: '2026-02-01' } }, []],
  ],
  // @eis R-WKB-8
  'datum-bestuurder-melding': [
    ['melding voordat de bestuurder het wist', { 2: { datumBestuurder: '2026-11-12' } }, ['datumBestuurder'], { meldingOp: '2026-11-11' }],
    ['melding een week voor de bestuurder', { 2: { datumGebeurtenis: '2026-11-02', datumBestuurder: '2026-11-11' } }, ['datumBestuurder'], { meldingOp: '2026-11-04' }],
    ['melding op dezelfde dag', { 2: { datumBestuurder: '2026-11-11' } }, [], { meldingOp: '2026-11-11' }],
    ['melding onbekend', { 2: { datumBestuurder: '2026-11-12' } }, []],
  ],
  // @eis R-WKB-17
  'tijdschema-kort': [
    ['twee momenten', { 6: { tijdschema: feiten(VAL, ARTS) } }, ['tijdschema']],
    ['twee momenten in één nacht', { 6: { tijdschema: feiten({ datum: '2026-11-10', tijd: '23.40', feit: 'begeleider brengt de cliënt naar bed' }, { datum: '2026-11-11', tijd: '04.10', feit: 'politie vindt de cliënt op de dijk' }) } }, ['tijdschema']],
    ['drie momenten', { 6: { tijdschema: feiten(VAL, ARTS, DOCHTER) } }, []],
    ['één moment: dan zegt het aspect dat', { 6: { tijdschema: feiten(VAL) } }, []],
  ],
  // @eis R-WKB-17
  'tijdschema-volgorde': [
    ['een eerdere dag later', { 6: { tijdschema: feiten({ datum: '2026-11-11', feit: 'cliënt wordt gevonden' }, { datum: '2026-11-10', feit: 'alarm in onderhoud' }) } }, ['tijdschema#r2']],
    ['het laatste feit hoort vooraan', { 6: { tijdschema: feiten({ datum: '2026-11-10', ...VAL }, { datum: '2026-11-10', ...ARTS }, { datum: '2026-09-03', feit: 'valrisico ingeschat als hoog' }) } }, ['tijdschema#r3']],
    ['op volgorde', { 6: { tijdschema: feiten({ datum: '2026-11-10', feit: 'alarm in onderhoud' }, { tijd: '02.00', feit: 'ronde van de slaapdienst' }, { datum: '2026-11-11', feit: 'cliënt wordt gevonden' }) } }, []],
    ['alleen tijden, zonder datum', { 6: { tijdschema: feiten(ARTS, VAL) } }, []],
  ],
  // @eis R-WKB-23
  '6.afwijking_motivering': [
    ['richtlijn zonder woord over afwijken', { 6: { richtlijnen: zegt('Huisprotocol toezicht') } }, ['richtlijnenAfwijking']],
    ['twee protocollen, en bij de afwijking alleen een streepje', { 6: { richtlijnen: zegt('Protocol medicatie en protocol overdracht'), richtlijnenAfwijking: '-' } }, ['richtlijnenAfwijking']],
    ['niet afgeweken', { 6: { richtlijnen: zegt('Huisprotocol toezicht'), richtlijnenAfwijking: 'Er is niet afgeweken.' } }, []],
    ['n.v.t.', { 6: { richtlijnen: nvt('er is geen richtlijn') } }, []],
  ],
  // @eis R-WKB-26
  '6.melding_fabrikant': [
    ['hulpmiddel zonder woord over de fabrikant', { 6: { hulpmiddelen: zegt('Het deuralarm ging niet af.') } }, ['fabrikant']],
    ['een gescheurde tilband', { 6: { hulpmiddelen: zegt('De tilband scheurde tijdens het tillen.'), fabrikant: ' ' } }, ['fabrikant']],
    ['gemeld', { 6: { hulpmiddelen: zegt('Het deuralarm ging niet af.'), fabrikant: 'Gemeld op 16 november' } }, []],
    ['geen hulpmiddel', { 6: { hulpmiddelen: nvt('er was geen hulpmiddel') } }, []],
  ],
  // @eis R-WKB-31
  'om-in-melding': [
    ['melding ja, rapport n.v.t.', { 6: { openbaarMinisterie: nvt('geen strafbaar feit') } }, ['openbaarMinisterie'], { openbaarMinisterie: 'ja_gepland' }],
    ['melding ja, rapport nee', { 6: { openbaarMinisterie: zegt('Nee') } }, ['openbaarMinisterie'], { openbaarMinisterie: 'ja_gedaan' }],
    ['melding ja, rapport beschrijft', { 6: { openbaarMinisterie: zegt('Het Openbaar Ministerie doet geen onderzoek.') } }, [], { openbaarMinisterie: 'ja_gedaan' }],
    ['melding nee, rapport n.v.t.', { 6: { openbaarMinisterie: nvt('geen strafbaar feit') } }, [], { openbaarMinisterie: 'nee' }],
  ],
  // @eis R-WKB-31
  'om-niet-in-melding': [
    ['melding nee, rapport beschrijft', { 6: { openbaarMinisterie: zegt('Het Openbaar Ministerie doet geen onderzoek.') } }, ['openbaarMinisterie'], { openbaarMinisterie: 'nee' }],
    ['melding nee, het staat in de overige tekst', { 6: { vrijeTekst: 'De officier van justitie heeft besloten niet te vervolgen.' } }, ['openbaarMinisterie'], { openbaarMinisterie: 'nee' }],
    ['melding onbekend', { 6: { openbaarMinisterie: zegt('Het Openbaar Ministerie doet geen onderzoek.') } }, []],
    ['melding nee, rapport n.v.t.', { 6: { openbaarMinisterie: nvt('er is geen vermoeden van een strafbaar feit') } }, [], { openbaarMinisterie: 'nee' }],
  ],
} satisfies Partial<Record<KruisregelId, readonly Samenhangrij[]>>
