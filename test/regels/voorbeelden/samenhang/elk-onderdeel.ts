import type { KruisregelId } from '@zelfonderzoek/validation/bevinding/kruisregel-ids'
import { leden, nvt, zegt, zorgverleners } from '../rapport.ts'
import type { Samenhangrij } from '../tabel.ts'

/** Rules that look at every item. */
export const ELK_ONDERDEEL = {
  'nvt-met-tekst': [
    ['n.v.t. en een antwoord', { 6: { farmacotherapie: { tekst: 'Cliënt kreeg een slaapmiddel.', nvt: true, reden: 'geen medicijnen' } } }, ['farmacotherapie']],
    ['n.v.t. gekozen, en toch een reactie opgeschreven', { 10: { reactieClient: { tekst: 'De zoon vond de uitleg van de teamleider duidelijk.', nvt: true, reden: '' } } }, ['reactieClient']],
    ['n.v.t. zonder antwoord', { 6: { farmacotherapie: nvt('geen medicijnen') } }, []],
    ['een antwoord zonder n.v.t.', { 6: { farmacotherapie: zegt('Cliënt kreeg een slaapmiddel en was daardoor verward.') } }, []],
  ],
  'nvt-past-niet': [
    ['gegevens van de cliënt n.v.t. met reden', { 1: { clientgegevens: nvt('om redenen van privacy') } }, ['1.clientgegevens']],
    ['conclusies n.v.t. met reden', { 8: { conclusies: 'N.v.t., omdat de politie nog onderzoek doet.' } }, ['8.conclusies']],
    ['zorgzwaarte n.v.t. met reden', { 1: { zorgzwaarte: nvt('nog geen ondersteuning') } }, []],
    ['aangifte n.v.t. met reden', { 6: { aangifte: nvt('er was geen vermoeden van een strafbaar feit') } }, []],
  ],
  // @eis R-WKB-9, R-WKB-10
  'naam-bij-functie': [
    ['mevrouw met achternaam', { 4: { zorgverleners: zorgverleners({ functie: 'kok' }, { functie: 'mevrouw Jansen' }) } }, ['zorgverleners#r2']],
    ['voor- en achternaam', { 3: { leden: leden({ functie: 'Jan de Vries' }) } }, ['leden#r1']],
    ['voorletters in een langere tekst', { 5: { deskundigeWie: 'de deskundige, A.B. van Dijk' } }, ['deskundigeWie']],
    ['een tussenvoegsel met een hoofdletter', { 4: { zorgverleners: zorgverleners({ functie: 'dhr. De Vries' }, { functie: 'mevrouw Van der Berg' }) } }, ['zorgverleners#r1', 'zorgverleners#r2']],
    ['eigenaar van een maatregel', { maatregelen: [{ wat: 'Testen van de deuren', eigenaar: 'dhr. Pietersen' }] }, ['verbetermaatregelen#m1']],
    ['functies', { 3: { leden: leden({ functie: 'Persoonlijk Begeleider' }) }, 4: { zorgverleners: zorgverleners({ functie: 'Manager van Dienst' }, { functie: 'mevrouw X' }) }, 5: { clientWie: 'De dochter van de cliënt' } }, []],
    ['een functie als eigenaar', { maatregelen: [{ wat: 'Testen van de deuren', eigenaar: 'Hoofd Technische Dienst' }] }, []],
  ],
  bsn: [
    ['negen cijfers die aan de elfproef voldoen', { 1: { clientgegevens: zegt('Nummer 111222333 van de cliënt') } }, ['clientgegevens']],
    ['met punten', { 8: { conclusies: 'Zie 1112.22.333.' } }, ['conclusies']],
    ['in een regel', { 4: { zorgverleners: zorgverleners({ functie: 'kok', rol: '123456782' }) } }, ['zorgverleners#r1']],
    ['negen cijfers die niet voldoen', { 1: { clientgegevens: zegt('Nummer 111222334') } }, []],
    ['een telefoonnummer en een bedrag', { 1: { clientgegevens: zegt('Bel 0612345678, kosten 1.234.567,89 euro, 2026-11-10 12.30') } }, []],
  ],
} satisfies Partial<Record<KruisregelId, readonly Samenhangrij[]>>
