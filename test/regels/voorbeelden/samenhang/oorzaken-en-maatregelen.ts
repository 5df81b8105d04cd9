import type { KruisregelId } from '@zelfonderzoek/validation/bevinding/kruisregel-ids'
import { BASIS as basis, DIRECTE as directe, MAATREGEL as maatregel } from '../oorzaak-en-maatregel.ts'
import type { Samenhangrij } from '../tabel.ts'

/** Rules about causes and measures: items 5, 7 and 9. */
export const OORZAKEN_EN_MAATREGELEN = {
  // @eis R-WKB-33
  topgebeurtenis: [
    ['oorzaken zonder gebeurtenis', { oorzaken: [basis] }, ['topgebeurtenis']],
    ['een boom zonder top', { 7: { topgebeurtenis: ' ', methodeToegepast: 'Per tak is gevraagd waardoor dit kwam.' }, oorzaken: [directe, { ...basis, ouderId: 'o1' }] }, ['topgebeurtenis']],
    ['met gebeurtenis', { 7: { topgebeurtenis: 'Cliënt liep ongezien weg' }, oorzaken: [basis] }, []],
    ['nog geen oorzaken', {}, []],
  ],
  // @eis R-WKB-33
  'directe-oorzaak-zonder-basisoorzaak': [
    ['een tak die te vroeg stopt', { oorzaken: [directe, { ...basis, ouderId: 'o1' }, { tekst: 'De slaapdienst sliep', soort: 'directe_oorzaak' }] }, ['basisoorzaken#o3']],
    ['twee takken die te vroeg stoppen', { oorzaken: [basis, directe, { tekst: 'De cliënt had haar schoenen nog aan', soort: 'directe_oorzaak' }] }, ['basisoorzaken#o2', 'basisoorzaken#o3']],
    ['elke tak eindigt in een basisoorzaak', { oorzaken: [directe, { ...basis, ouderId: 'o1' }] }, []],
    ['nog geen basisoorzaak: dan zegt het aspect dat', { oorzaken: [directe] }, []],
  ],
  'oorzaak-in-kring': [
    ['twee oorzaken onder elkaar', { oorzaken: [{ ...basis, ouderId: 'o2' }, { ...basis, ouderId: 'o1' }] }, ['basisoorzaken#o1', 'basisoorzaken#o2']],
    ['onder een oorzaak die er niet is', { oorzaken: [{ ...basis, ouderId: 'weg' }] }, ['basisoorzaken#o1']],
    ['een boom', { oorzaken: [directe, { ...basis, ouderId: 'o1' }] }, []],
    ['oorzaken naast elkaar', { oorzaken: [directe, basis] }, []],
  ],
  'code-bij-klasse': [
    ['menselijk met een organisatorische code', { oorzaken: [{ ...basis, klasse: 'menselijk', ecmCode: 'OP' }] }, ['basisoorzaken#o1']],
    ['technisch met een code voor de cliënt', { oorzaken: [{ tekst: 'De sensor van de deur was versleten', klasse: 'technisch', ecmCode: 'PRF' }] }, ['basisoorzaken#o1']],
    ['code past', { oorzaken: [{ ...basis, ecmCode: 'OP' }] }, []],
    ['nog niet ingedeeld', { oorzaken: [{ ...basis, klasse: '', ecmCode: 'OP' }] }, []],
  ],
  'prisma-zonder-code': [
    ['PRISMA zonder code', { 5: { analysemethode: 'prisma' }, oorzaken: [basis] }, ['basisoorzaken#o1']],
    ['PRISMA, één van de twee met code', { 5: { analysemethode: 'prisma' }, oorzaken: [{ ...basis, ecmCode: 'OP' }, { tekst: 'De sensor van de deur was versleten', klasse: 'technisch' }] }, ['basisoorzaken#o2']],
    ['PRISMA met code', { 5: { analysemethode: 'prisma' }, oorzaken: [{ ...basis, ecmCode: 'OP' }] }, []],
    ['SIRE zonder code', { 5: { analysemethode: 'sire' }, oorzaken: [basis] }, []],
  ],
  // @eis R-WKB-33
  'methode-verschilt': [
    ['PRISMA gekozen, SIRE genoemd', { 5: { analysemethode: 'prisma' }, 7: { methodeToegepast: 'Volgens SIRE gewerkt' } }, ['methodeToegepast']],
    ['SIRE gekozen, bow-tie genoemd', { 5: { analysemethode: 'sire' }, 7: { methodeToegepast: 'De barrières zijn in een bow-tie gezet.' } }, ['methodeToegepast']],
    ['beide genoemd', { 5: { analysemethode: 'prisma' }, 7: { methodeToegepast: 'PRISMA, met de tijdlijn van SIRE' } }, []],
    ['een dam in het water is geen methode', { 5: { analysemethode: 'prisma' }, 7: { methodeToegepast: 'Cliënt liep over de dam' } }, []],
  ],
  // @eis R-WKB-35
  'oorzaak-zonder-maatregel': [
    ['één van de twee basisoorzaken', { oorzaken: [directe, basis, { tekst: 'Eén slaapdienst voor twee gebouwen', klasse: 'organisatorisch' }], maatregelen: [{ ...maatregel, oorzaakIds: ['o2'] }] }, ['basisoorzaken#o3']],
    ['nog geen maatregelen', { oorzaken: [basis, { tekst: 'De sensor van de deur was versleten', klasse: 'technisch' }] }, ['basisoorzaken#o1', 'basisoorzaken#o2']],
    ['een directe oorzaak heeft geen eigen maatregel nodig', { oorzaken: [directe, { ...basis, ouderId: 'o1' }], maatregelen: [{ ...maatregel, oorzaakIds: ['o2'] }] }, []],
    ['één maatregel voor beide', { oorzaken: [basis, { tekst: 'De sensor van de deur was versleten', klasse: 'technisch' }], maatregelen: [{ ...maatregel, oorzaakIds: ['o1', 'o2'] }] }, []],
  ],
  // @eis R-WKB-35
  'maatregel-zonder-oorzaak': [
    ['de eerste van de twee', { oorzaken: [basis], maatregelen: [maatregel, { ...maatregel, oorzaakIds: ['o1'] }] }, ['verbetermaatregelen#m1']],
    ['een losse maatregel', { oorzaken: [basis], maatregelen: [{ ...maatregel, oorzaakIds: ['o1'] }, { wat: 'Alle medewerkers volgen een cursus reanimatie' }] }, ['verbetermaatregelen#m2']],
    ['gekoppeld', { oorzaken: [basis], maatregelen: [{ ...maatregel, oorzaakIds: ['o1'] }] }, []],
    ['nog geen maatregelen', { oorzaken: [basis] }, []],
  ],
  // @eis R-WKB-2
  'maatregel-onvolledig': [
    ['zonder eigenaar', { maatregelen: [{ ...maatregel, eigenaar: '' }] }, ['verbetermaatregelen#m1']],
    ['zo snel mogelijk', { maatregelen: [{ ...maatregel, datum: 'zo snel mogelijk' }] }, ['verbetermaatregelen#m1']],
    ['zonder norm', { maatregelen: [{ ...maatregel, norm: 'n.v.t.' }] }, ['verbetermaatregelen#m1']],
    ['volledig', { maatregelen: [maatregel] }, []],
    ['een kwartaal', { maatregelen: [{ ...maatregel, datum: 'eerste kwartaal' }] }, []],
    ['een termijn vanaf een begin', { maatregelen: [{ ...maatregel, datum: 'binnen zes weken na vaststelling' }] }, []],
  ],
} satisfies Partial<Record<KruisregelId, readonly Samenhangrij[]>>
