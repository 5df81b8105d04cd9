import type { AspectVan } from '@zelfonderzoek/validation/checklist/aspect-ids'
import type { Aspectrij } from '../tabel.ts'
import { leden, nvt, zegt, zorgverleners } from '../rapport.ts'

/** Items 1 to 4. */
export const ASPECTEN_1_TOT_4: Record<AspectVan<1 | 2 | 3 | 4>, readonly Aspectrij[]> = {
  // @eis R-WKB-7
  '1.clientgegevens': [
    ['niets', {}, 'ontbreekt', /Hier staat nog niets/],
    ['een beschrijving', { 1: { clientgegevens: zegt('Cliënt is 78 jaar en woont alleen met beginnende dementie.') } }, 'aanwezig'],
    ['een los feit', { 1: { clientgegevens: zegt('78 jaar') } }, 'gedeeltelijk', /alleen ‘78 jaar’/],
    ['alleen leestekens', { 1: { clientgegevens: zegt(' - . ') } }, 'ontbreekt'],
    ['n.v.t. zonder reden: de vraag heeft altijd een antwoord', { 1: { clientgegevens: nvt() } }, 'nvt_kaal', /elk rapport een antwoord/],
    ['half antwoord in de overige tekst', { 1: { vrijeTekst: 'Cliënt is 78 jaar.' } }, 'gedeeltelijk', /In de overige tekst staat ‘Cliënt is 78 jaar/],
    ['heel antwoord in de overige tekst', { 1: { vrijeTekst: 'Een vrouw van 78 jaar met dementie, die zelfstandig woont in een appartement.' } }, 'aanwezig'],
    ['overige tekst over iets anders', { 1: { vrijeTekst: 'Dit onderdeel is besproken in de vergadering.' } }, 'ontbreekt', /overige tekst/],
    ['leeftijd, beperking en woonsituatie', { 1: { clientgegevens: zegt('Jongen van 16 jaar met een licht verstandelijke beperking. Hij woont sinds 2024 in ons gezinshuis en gaat naar het speciaal onderwijs.') } }, 'aanwezig'],
  ],
  // @eis R-WKB-7
  '1.zorgzwaarte': [
    ['een omvang', { 1: { zorgzwaarte: zegt('Begeleiding individueel, zes uur per week') } }, 'aanwezig'],
    ['een pakket in één woord', { 1: { zorgzwaarte: zegt('VPT') } }, 'aanwezig'],
    ['er is een indicatie', { 1: { zorgzwaarte: zegt('Er is een indicatie.') } }, 'gedeeltelijk'],
    ['hoog', { 1: { zorgzwaarte: zegt('Hoog') } }, 'gedeeltelijk', /‘Hoog’/],
    ['n.v.t. met reden', { 1: { zorgzwaarte: nvt('de cliënt had nog geen ondersteuning') } }, 'nvt_gemotiveerd'],
    ['n.v.t. met n.v.t. als reden', { 1: { zorgzwaarte: nvt('n.v.t.') } }, 'nvt_kaal', /De reden ontbreekt/],
    ['de tekst n.v.t.', { 1: { zorgzwaarte: zegt('N.v.t.') } }, 'nvt_kaal'],
    ['de tekst niet van toepassing', { 1: { zorgzwaarte: zegt('niet van toepassing') } }, 'nvt_kaal'],
    ['n.v.t. met de reden in de tekst', { 1: { zorgzwaarte: zegt('N.v.t., want de ondersteuning was nog niet gestart.') } }, 'nvt_gemotiveerd'],
    ['n.v.t. in deze zaak', { 1: { zorgzwaarte: zegt('N.v.t. in deze zaak.') } }, 'nvt_kaal'],
    ['volgt nog', { 1: { zorgzwaarte: zegt('Volgt nog') } }, 'ontbreekt'],
    ['een indicatie met soort en omvang', { 1: { zorgzwaarte: zegt('Beschermd wonen met dagelijkse begeleiding en drie dagdelen dagbesteding. Beschikking van februari 2026.') } }, 'aanwezig'],
  ],
  // @eis R-WKB-8
  '2.datum_calamiteit': [
    ['een datum', { 2: { datumGebeurtenis: '2026-11-10' } }, 'aanwezig'],
    ['een periode', { 2: { datumGebeurtenis: '2026-11-10', datumEinde: '2026-11-12' } }, 'aanwezig'],
    ['niets', {}, 'ontbreekt'],
    ['een maand', { 2: { datumGebeurtenis: 'november 2026' } }, 'gedeeltelijk', /geen volledige datum/],
    ['een datum die niet bestaat', { 2: { datumGebeurtenis: '2026-02-30' } }, 'gedeeltelijk'],
    ['een einde dat geen datum is', { 2: { datumGebeurtenis: '2026-11-10', datumEinde: 'onbekend' } }, 'gedeeltelijk'],
    ['een einde voor het begin', { 2: { datumGebeurtenis: '2026-11-10', datumEinde: '2026-11-09' } }, 'gedeeltelijk', /voor de eerste dag/],
    ['n.v.t.', { 2: { datumGebeurtenis: 'n.v.t.' } }, 'nvt_kaal'],
  ],
  // @eis R-WKB-8
  '2.datum_melden_bestuurder': [
    ['een datum', { 2: { datumBestuurder: '2028-02-29' } }, 'aanwezig'],
    ['zo snel mogelijk', { 2: { datumBestuurder: 'zo snel mogelijk' } }, 'gedeeltelijk'],
    ['niets', { 2: { toelichting: 'De bestuurder was op reis.' } }, 'ontbreekt'],
    ['n.v.t. met uitleg bij de toelichting', { 2: { datumBestuurder: 'n.v.t.', toelichting: 'De bestuurder was er zelf bij.' } }, 'nvt_gemotiveerd'],
    ['dezelfde dag als de gebeurtenis', { 2: { datumGebeurtenis: '2026-11-10', datumBestuurder: '2026-11-10' } }, 'aanwezig'],
    ['alleen een maand', { 2: { datumBestuurder: 'half november' } }, 'gedeeltelijk', /‘half november’/],
  ],
  // @eis R-WKB-9
  '3.functies_leden': [
    ['geen leden', {}, 'ontbreekt'],
    ['een lege regel telt niet', { 3: { leden: leden({}) } }, 'ontbreekt'],
    ['elk lid een functie', { 3: { leden: leden({ functie: 'kwaliteitsfunctionaris' }, { functie: 'gedragsdeskundige' }) } }, 'aanwezig'],
    ['één lid zonder functie', { 3: { leden: leden({ functie: 'kwaliteitsfunctionaris' }, { vakdiscipline: 'verpleegkunde' }) } }, 'gedeeltelijk', /regel 2/],
    ['geen enkel lid met functie', { 3: { leden: leden({ vakdiscipline: 'verpleegkunde' }) } }, 'ontbreekt'],
    ['ook een lid van buiten', { 3: { leden: leden({ functie: 'extern voorzitter' }, { functie: 'teamleider van een andere locatie' }, { functie: 'orthopedagoog' }) } }, 'aanwezig'],
  ],
  // @eis R-WKB-9
  '3.vakdiscipline_leden': [
    ['elk lid een vak', { 3: { leden: leden({ functie: 'teamleider', vakdiscipline: 'sociaal werk' }) } }, 'aanwezig'],
    ['een lid zonder vak', { 3: { leden: leden({ functie: 'teamleider' }, { functie: 'arts', vakdiscipline: 'geneeskunde' }) } }, 'gedeeltelijk', /Bij teamleider staat niet welke vakdiscipline/],
    ['een streepje is geen vak', { 3: { leden: leden({ functie: 'teamleider', vakdiscipline: '-' }) } }, 'ontbreekt'],
    ['drie leden uit drie vakken', { 3: { leden: leden({ functie: 'voorzitter', vakdiscipline: 'veiligheidskunde' }, { functie: 'adviseur kwaliteit', vakdiscipline: 'verpleegkunde' }, { functie: 'gedragsdeskundige', vakdiscipline: 'orthopedagogiek' }) } }, 'aanwezig'],
  ],
  // @eis R-WKB-9
  '3.betrokkenheid_leden': [
    ['niet betrokken is een antwoord', { 3: { leden: leden({ functie: 'teamleider', betrokkenheid: 'geen' }) } }, 'aanwezig'],
    ['bij één lid niet gekozen', { 3: { leden: leden({ functie: 'teamleider', betrokkenheid: 'geen' }, { functie: 'arts' }) } }, 'gedeeltelijk', /Bij arts staat niet hoe betrokken/],
    ['alleen onafhankelijk', { 3: { leden: leden({ functie: 'teamleider' }), onafhankelijkheid: 'De commissie was onafhankelijk.' } }, 'gedeeltelijk', /Per lid/],
    ['niets gekozen', { 3: { leden: leden({ functie: 'teamleider' }) } }, 'ontbreekt'],
    ['ook een lid dat zijdelings betrokken was', { 3: { leden: leden({ functie: 'kwaliteitsfunctionaris', betrokkenheid: 'geen' }, { functie: 'teamleider', betrokkenheid: 'zijdelings', toelichting: 'maakte het rooster van die week' }) } }, 'aanwezig'],
  ],
  // @eis R-WKB-10
  '4.functies_zorgverleners': [
    ['functies', { 4: { zorgverleners: zorgverleners({ functie: 'begeleider slaapdienst' }, { functie: 'wijkverpleegkundige' }) } }, 'aanwezig'],
    ['een letter in plaats van een functie', { 4: { zorgverleners: zorgverleners({ functie: 'begeleider slaapdienst' }, { functie: 'medewerker A' }) } }, 'gedeeltelijk', /‘medewerker A’/],
    ['een nummer in plaats van een functie', { 4: { zorgverleners: zorgverleners({ functie: '2' }) } }, 'gedeeltelijk'],
    ['een rol zonder functie', { 4: { zorgverleners: zorgverleners({ functie: 'begeleider avonddienst' }, { rol: 'vond de cliënt' }) } }, 'gedeeltelijk', /vond de cliënt/],
    ['niemand', {}, 'ontbreekt'],
    ['functies met de rol in die nacht', { 4: { zorgverleners: zorgverleners({ functie: 'begeleider avonddienst', rol: 'bracht de cliënt naar bed' }, { functie: 'begeleider slaapdienst', rol: 'vond de kamer leeg' }) } }, 'aanwezig'],
  ],
}
