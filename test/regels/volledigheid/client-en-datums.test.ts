import { aspecttabel, kruistabel, nvt, zegt } from './hulp.ts'

aspecttabel('1.clientgegevens', [
  ['niets', {}, 'ontbreekt', /Hier staat nog niets/],
  ['een beschrijving', { 1: { clientgegevens: zegt('Cliënt is 78 jaar en woont alleen met beginnende dementie.') } }, 'aanwezig'],
  ['een los feit', { 1: { clientgegevens: zegt('78 jaar') } }, 'gedeeltelijk', /alleen ‘78 jaar’/],
  ['alleen leestekens', { 1: { clientgegevens: zegt(' - . ') } }, 'ontbreekt'],
  ['n.v.t. zonder reden: de vraag heeft altijd een antwoord', { 1: { clientgegevens: nvt() } }, 'nvt_kaal', /elk rapport een antwoord/],
  ['half antwoord in de overige tekst', { 1: { vrijeTekst: 'Cliënt is 78 jaar.' } }, 'gedeeltelijk', /In de overige tekst staat ‘Cliënt is 78 jaar/],
  ['heel antwoord in de overige tekst', { 1: { vrijeTekst: 'Een vrouw van 78 jaar met dementie, die zelfstandig woont in een appartement.' } }, 'aanwezig'],
  ['overige tekst over iets anders', { 1: { vrijeTekst: 'Dit onderdeel is besproken in de vergadering.' } }, 'ontbreekt', /overige tekst/],
])

aspecttabel('1.zorgzwaarte', [
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
])

aspecttabel('2.datum_calamiteit', [
  ['een datum', { 2: { datumGebeurtenis: '2026-11-10' } }, 'aanwezig'],
  ['een periode', { 2: { datumGebeurtenis: '2026-11-10', datumEinde: '2026-11-12' } }, 'aanwezig'],
  ['niets', {}, 'ontbreekt'],
  ['een maand', { 2: { datumGebeurtenis: 'november 2026' } }, 'gedeeltelijk', /geen volledige datum/],
  ['een datum die niet bestaat', { 2: { datumGebeurtenis: '2026-02-30' } }, 'gedeeltelijk'],
  ['een einde dat geen datum is', { 2: { datumGebeurtenis: '2026-11-10', datumEinde: 'onbekend' } }, 'gedeeltelijk'],
  ['een einde voor het begin', { 2: { datumGebeurtenis: '2026-11-10', datumEinde: '2026-11-09' } }, 'gedeeltelijk', /voor de eerste dag/],
  ['n.v.t.', { 2: { datumGebeurtenis: 'n.v.t.' } }, 'nvt_kaal'],
])

aspecttabel('2.datum_melden_bestuurder', [
  ['een datum', { 2: { datumBestuurder: '2028-02-29' } }, 'aanwezig'],
  ['zo snel mogelijk', { 2: { datumBestuurder: 'zo snel mogelijk' } }, 'gedeeltelijk'],
  ['niets', { 2: { toelichting: 'De bestuurder was op reis.' } }, 'ontbreekt'],
  ['n.v.t. met uitleg bij de toelichting', { 2: { datumBestuurder: 'n.v.t.', toelichting: 'De bestuurder was er zelf bij.' } }, 'nvt_gemotiveerd'],
])

kruistabel('datum-volgorde', [
  ['gebeurtenis, bestuurder en melding op volgorde', { 2: { datumGebeurtenis: '2026-11-10', datumBestuurder: '2026-11-10' } }, [], { meldingOp: '2026-11-11' }],
  ['de bestuurder wist het eerder', { 2: { datumGebeurtenis: '2026-11-10', datumBestuurder: '2026-11-09' } }, ['datumBestuurder']],
  ['de melding was eerder', { 2: { datumGebeurtenis: '2026-11-10' } }, ['datumGebeurtenis'], { meldingOp: '2026-11-09' }],
  ['een datum die niet bestaat wordt niet vergeleken', { 2: { datumGebeurtenis: '2026-02-30', datumBestuurder: '2026-02-01' } }, []],
])

kruistabel('datum-bestuurder-melding', [
  ['melding op dezelfde dag', { 2: { datumBestuurder: '2026-11-11' } }, [], { meldingOp: '2026-11-11' }],
  ['melding voordat de bestuurder het wist', { 2: { datumBestuurder: '2026-11-12' } }, ['datumBestuurder'], { meldingOp: '2026-11-11' }],
  ['melding onbekend', { 2: { datumBestuurder: '2026-11-12' } }, []],
])

kruistabel('nvt-met-tekst', [
  ['n.v.t. en een antwoord', { 6: { farmacotherapie: { tekst: 'Cliënt kreeg een slaapmiddel.', nvt: true, reden: 'geen medicijnen' } } }, ['farmacotherapie']],
  ['n.v.t. zonder antwoord', { 6: { farmacotherapie: nvt('geen medicijnen') } }, []],
])

kruistabel('nvt-past-niet', [
  ['cliëntgegevens n.v.t. met reden', { 1: { clientgegevens: nvt('om redenen van privacy') } }, ['1.clientgegevens']],
  ['zorgzwaarte n.v.t. met reden', { 1: { zorgzwaarte: nvt('nog geen ondersteuning') } }, []],
])
