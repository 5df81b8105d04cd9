import { aspecttabel, kruistabel } from './hulp.ts'

const directe = { tekst: 'Het alarm ging niet af', soort: 'directe_oorzaak' as const }
const basis = { tekst: 'Na onderhoud hoeft niemand te testen', klasse: 'organisatorisch' as const }
const maatregel = { wat: 'Na onderhoud test de dienst alle deuren', eigenaar: 'teamleider', datum: '2027-01-15', norm: 'zes getekende formulieren' }

aspecttabel('7.basisoorzaken', [
  ['een basisoorzaak', { oorzaken: [directe, basis] }, 'aanwezig'],
  ['alleen directe oorzaken', { oorzaken: [directe] }, 'gedeeltelijk', /nog geen basisoorzaak/],
  ['een oorzaak zonder tekst telt niet', { oorzaken: [{ tekst: ' ' }] }, 'ontbreekt'],
  ['niets', {}, 'ontbreekt'],
])

aspecttabel('7.methode_toegepast', [
  ['de stappen beschreven', { 7: { methodeToegepast: 'Per tak is gevraagd waardoor dit kwam.' } }, 'aanwezig'],
  ['een boom met takken', { oorzaken: [directe, { ...basis, ouderId: 'o1' }] }, 'aanwezig'],
  ['alleen de naam', { 7: { methodeToegepast: 'De PRISMA-methode' } }, 'gedeeltelijk'],
  ['oorzaken los van elkaar', { oorzaken: [directe, basis] }, 'gedeeltelijk', /los van elkaar/],
  ['n.v.t.', { 7: { methodeToegepast: 'n.v.t.' } }, 'nvt_kaal'],
  ['niets', {}, 'ontbreekt'],
])

aspecttabel('7.classificatie', [
  ['elke basisoorzaak ingedeeld, de directe niet', { oorzaken: [directe, basis] }, 'aanwezig'],
  ['één van de twee', { oorzaken: [basis, { tekst: 'Eén dienst voor twee gebouwen' }] }, 'gedeeltelijk', /‘Eén dienst voor twee gebouwen’/],
  ['geen enkele', { oorzaken: [{ tekst: 'Eén dienst voor twee gebouwen' }] }, 'ontbreekt'],
  ['geen oorzaken', {}, 'ontbreekt'],
])

aspecttabel('8.conclusies', [
  ['een conclusie', { 8: { conclusies: 'De cliënt kon ongezien naar buiten doordat het alarm stuk was.' } }, 'aanwezig'],
  ['een enkel oordeel', { 8: { conclusies: 'De zorg was voldoende.' } }, 'gedeeltelijk'],
  ['wordt nagezonden', { 8: { conclusies: 'Wordt nagezonden.' } }, 'ontbreekt'],
  ['niets', { 8: { conclusies: '\n' } }, 'ontbreekt'],
])

aspecttabel('9.maatregelen', [
  ['een actie', { maatregelen: [maatregel] }, 'aanwezig'],
  ['een voornemen in drie woorden', { maatregelen: [{ wat: 'Communicatie beter maken' }] }, 'gedeeltelijk'],
  ['niets', {}, 'ontbreekt'],
])

aspecttabel('9.aansluiting_basisoorzaken', [
  ['alles gekoppeld', { oorzaken: [directe, basis], maatregelen: [{ ...maatregel, oorzaakIds: ['o2'] }] }, 'aanwezig'],
  ['een oorzaak zonder maatregel', { oorzaken: [basis, basis], maatregelen: [{ ...maatregel, oorzaakIds: ['o1'] }] }, 'gedeeltelijk', /Basisoorzaak O2/],
  ['een maatregel zonder oorzaak', { oorzaken: [basis], maatregelen: [{ ...maatregel, oorzaakIds: ['o1'] }, maatregel] }, 'gedeeltelijk', /Maatregel M2/],
  ['een koppeling met een oorzaak die er niet is', { oorzaken: [basis], maatregelen: [{ ...maatregel, oorzaakIds: ['weg'] }] }, 'ontbreekt'],
  ['alleen beweerd', { 9: { aansluiting: 'De maatregelen sluiten aan op de oorzaken.' }, oorzaken: [basis], maatregelen: [maatregel] }, 'gedeeltelijk'],
  ['geen maatregelen', { oorzaken: [basis] }, 'ontbreekt'],
])

aspecttabel('9.getroffen_en_voorgenomen', [
  ['van beide', { maatregelen: [{ ...maatregel, status: 'getroffen' }, { ...maatregel, status: 'voorgenomen' }] }, 'aanwezig'],
  ['alleen voorgenomen', { maatregelen: [{ ...maatregel, status: 'voorgenomen' }] }, 'gedeeltelijk', /wat u al hebt gedaan/],
  ['alleen getroffen, en dat staat er', { 9: { aansluiting: 'Er zijn geen voorgenomen maatregelen.' }, maatregelen: [{ ...maatregel, status: 'getroffen' }] }, 'aanwezig'],
  ['bij één niet gekozen', { maatregelen: [{ ...maatregel, status: 'getroffen' }, maatregel] }, 'gedeeltelijk', /Bij M2 staat niet/],
  ['nergens gekozen', { maatregelen: [maatregel] }, 'ontbreekt'],
])

kruistabel('topgebeurtenis', [
  ['oorzaken zonder gebeurtenis', { oorzaken: [basis] }, ['topgebeurtenis']],
  ['met gebeurtenis', { 7: { topgebeurtenis: 'Cliënt liep ongezien weg' }, oorzaken: [basis] }, []],
])
kruistabel('directe-oorzaak-zonder-basisoorzaak', [
  ['een tak die te vroeg stopt', { oorzaken: [directe, { ...basis, ouderId: 'o1' }, directe] }, ['basisoorzaken#o3']],
  ['nog geen basisoorzaak: dan zegt het aspect dat', { oorzaken: [directe] }, []],
])
kruistabel('oorzaak-in-kring', [
  ['twee oorzaken onder elkaar', { oorzaken: [{ ...basis, ouderId: 'o2' }, { ...basis, ouderId: 'o1' }] }, ['basisoorzaken#o1', 'basisoorzaken#o2']],
  ['onder een oorzaak die er niet is', { oorzaken: [{ ...basis, ouderId: 'weg' }] }, ['basisoorzaken#o1']],
  ['een boom', { oorzaken: [directe, { ...basis, ouderId: 'o1' }] }, []],
])
kruistabel('code-bij-klasse', [
  ['code past', { oorzaken: [{ ...basis, ecmCode: 'OP' }] }, []],
  ['menselijk met een organisatorische code', { oorzaken: [{ ...basis, klasse: 'menselijk', ecmCode: 'OP' }] }, ['basisoorzaken#o1']],
  ['nog niet ingedeeld', { oorzaken: [{ ...basis, klasse: '', ecmCode: 'OP' }] }, []],
])
kruistabel('prisma-zonder-code', [
  ['PRISMA zonder code', { 5: { analysemethode: 'prisma' }, oorzaken: [basis] }, ['basisoorzaken#o1']],
  ['SIRE zonder code', { 5: { analysemethode: 'sire' }, oorzaken: [basis] }, []],
])
kruistabel('methode-verschilt', [
  ['PRISMA gekozen, SIRE genoemd', { 5: { analysemethode: 'prisma' }, 7: { methodeToegepast: 'Volgens SIRE gewerkt' } }, ['methodeToegepast']],
  ['beide genoemd', { 5: { analysemethode: 'prisma' }, 7: { methodeToegepast: 'PRISMA, met de tijdlijn van SIRE' } }, []],
  ['een dam in het water is geen methode', { 5: { analysemethode: 'prisma' }, 7: { methodeToegepast: 'Cliënt liep over de dam' } }, []],
])
kruistabel('oorzaak-zonder-maatregel', [
  ['per basisoorzaak', { oorzaken: [directe, basis, basis], maatregelen: [{ ...maatregel, oorzaakIds: ['o2'] }] }, ['basisoorzaken#o3']],
])
kruistabel('maatregel-zonder-oorzaak', [
  ['per maatregel', { oorzaken: [basis], maatregelen: [maatregel, { ...maatregel, oorzaakIds: ['o1'] }] }, ['verbetermaatregelen#m1']],
])
kruistabel('maatregel-onvolledig', [
  ['volledig', { maatregelen: [maatregel] }, []],
  ['zonder eigenaar', { maatregelen: [{ ...maatregel, eigenaar: '' }] }, ['verbetermaatregelen#m1']],
  ['zo snel mogelijk', { maatregelen: [{ ...maatregel, datum: 'zo snel mogelijk' }] }, ['verbetermaatregelen#m1']],
  ['een kwartaal', { maatregelen: [{ ...maatregel, datum: 'eerste kwartaal' }] }, []],
  ['een termijn vanaf een begin', { maatregelen: [{ ...maatregel, datum: 'binnen zes weken na vaststelling' }] }, []],
  ['zonder norm', { maatregelen: [{ ...maatregel, norm: 'n.v.t.' }] }, ['verbetermaatregelen#m1']],
])
