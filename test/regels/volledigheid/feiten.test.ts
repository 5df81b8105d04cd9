import type { AspectId } from '@zelfonderzoek/validation/checklist/aspect-ids'
import type { Sectie6 } from '@zelfonderzoek/validation/zelfonderzoek/model'
import { aspecttabel, feiten, kruistabel, nvt, zegt } from './hulp.ts'

aspecttabel('6.tijdschema', [
  ['momenten met datum en tijd', { 6: { tijdschema: feiten({ datum: '2026-11-10', tijd: '23.40', feit: 'naar bed' }, { tijd: '02.15', feit: 'deur open' }, { tijd: '04.10', feit: 'politie' }) } }, 'aanwezig'],
  ['één moment', { 6: { tijdschema: feiten({ datum: '2026-11-10', feit: 'val' }) } }, 'gedeeltelijk', /één moment/],
  ['feiten zonder tijd', { 6: { tijdschema: feiten({ feit: 'val' }, { feit: 'arts' }) } }, 'gedeeltelijk', /geen datum of tijd/],
  ['één feit zonder tijd', { 6: { tijdschema: feiten({ tijd: '10.00', feit: 'val' }, { feit: 'arts gebeld' }) } }, 'gedeeltelijk', /bij elk feit een datum of een tijd/],
  ['een datum die niet bestaat', { 6: { tijdschema: feiten({ datum: '2026-13-01', feit: 'val' }, { tijd: '11.00', feit: 'arts' }) } }, 'gedeeltelijk', /2026-13-01/],
  ['een moment zonder feit', { 6: { tijdschema: feiten({ tijd: '10.00', feit: 'val' }, { tijd: '11.00' }) } }, 'gedeeltelijk', /11.00/],
  ['alleen een tijd', { 6: { tijdschema: feiten({ tijd: '10.00' }) } }, 'gedeeltelijk'],
  ['lege regels', { 6: { tijdschema: feiten({}, {}) } }, 'ontbreekt'],
  ['één moment in de vrije tekst', { 6: { vrijeTekst: 'Om 10 uur viel de cliënt.' } }, 'gedeeltelijk', /In de overige tekst/],
  ['een verloop met tijden in de vrije tekst', { 6: { vrijeTekst: 'Op 3 maart 2026 om 22.00 uur liep de begeleider de ronde. Om 22.40 uur ging het alarm. Om 23.05 uur is de cliënt gevonden.' } }, 'aanwezig'],
])

type Antwoordveld = 'opnameIndicatie' | 'locatieContext' | 'voorgeschiedenis' | 'risicotaxatie' | 'toezicht' | 'farmacotherapie' | 'hulpmiddelen' | 'vrijheidsbeperking' | 'communicatieClient' | 'openbaarMinisterie'

/** Aspects with one field: an answer that is enough, and one that is too vague. */
const ENKELVOUDIG: readonly [AspectId, Antwoordveld, string, string][] = [
  ['6.opname_indicatie', 'opnameIndicatie', 'Cliënt woont hier sinds 2024 omdat thuis wonen niet meer veilig was.', 'Er is een indicatie.'],
  ['6.locatie_context', 'locatieContext', 'Twee gebouwen met één slaapdienst.', 'De woonvorm.'],
  ['6.voorgeschiedenis', 'voorgeschiedenis', 'In 2025 twee keer weggelopen, heeft diabetes.', 'Dementie'],
  ['6.risicotaxatie', 'risicotaxatie', 'In maart is het risico op dwalen als hoog ingeschat.', 'De risico’s waren bekend.'],
  ['6.toezicht_op_client', 'toezicht', 'De slaapdienst liep twee rondes.', 'Er was toezicht.'],
  ['6.farmacotherapie', 'farmacotherapie', 'Het slaapmiddel maakte de cliënt meer verward.', 'Slaapmiddel gebruikt'],
  ['6.hulpmiddelen', 'hulpmiddelen', 'Het deuralarm ging niet af.', 'Een rollator'],
  ['6.vrijheidsbeperking', 'vrijheidsbeperking', 'De deur is op slot, zo staat het in het plan.', 'Deur op slot'],
  ['6.communicatie_client_familie', 'communicatieClient', 'De dochter is om 06.50 uur gebeld.', 'De familie is geïnformeerd.'],
  ['6.openbaar_ministerie', 'openbaarMinisterie', 'Het Openbaar Ministerie besloot niet te vervolgen.', 'Het OM is geïnformeerd'],
]
for (const [aspect, veld, goed, vaag] of ENKELVOUDIG) {
  const met = (antwoord: Sectie6[Antwoordveld]) => ({ 6: { [veld]: antwoord } })
  aspecttabel(aspect, [
    [goed, met(zegt(goed)), 'aanwezig'],
    [`te vaag: ${vaag}`, met(zegt(vaag)), 'gedeeltelijk', /weet de lezer nog te weinig/],
    ['niets', {}, 'ontbreekt'],
    ['n.v.t. met reden', met(nvt('dit speelde hier geen rol')), 'nvt_gemotiveerd'],
    ['n.v.t. zonder reden', met(nvt('  ')), 'nvt_kaal', /in één zin waarom/],
    ['nee', met(zegt('nee')), 'nvt_kaal'],
    ['nee, met uitleg', met(zegt('Nee, dat was bij deze cliënt nooit nodig geweest.')), 'nvt_gemotiveerd'],
  ])
}

aspecttabel('6.richtlijnen_gehanteerd', [
  ['een protocol', { 6: { richtlijnen: zegt('Huisprotocol nachtelijk toezicht') } }, 'aanwezig'],
  ['volgens protocol', { 6: { richtlijnen: zegt('Volgens protocol') } }, 'gedeeltelijk'],
  ['alleen een afwijking', { 6: { richtlijnenAfwijking: 'De ronde verviel door een val elders.' } }, 'gedeeltelijk', /welke richtlijn/],
  ['niets', {}, 'ontbreekt'],
])

aspecttabel('6.bevoegd_bekwaam', [
  ['met reflectie', { 6: { bevoegdBekwaam: zegt('Begeleider niveau 4, geschoold in dwalen.'), reflectie: 'Voor twee gebouwen was dit te veel.' } }, 'aanwezig'],
  ['zonder reflectie', { 6: { bevoegdBekwaam: zegt('Begeleider niveau 4, geschoold in dwalen.') } }, 'gedeeltelijk', /hoe u daarop terugkijkt/],
  ['reflectie n.v.t.', { 6: { bevoegdBekwaam: zegt('Begeleider niveau 4.'), reflectie: 'n.v.t.' } }, 'gedeeltelijk'],
  ['bevoegd en bekwaam', { 6: { bevoegdBekwaam: zegt('Bevoegd en bekwaam.'), reflectie: 'Geen zorgen over gehad.' } }, 'gedeeltelijk'],
  ['n.v.t. met reden', { 6: { bevoegdBekwaam: nvt('er was geen medewerker bij') } }, 'nvt_gemotiveerd'],
])

aspecttabel('6.communicatie_zorgverleners', [
  ['intern en extern', { 6: { communicatieZorgverleners: zegt('Mondelinge overdracht om 23 uur'), communicatieExtern: 'De huisarts is gebeld.' } }, 'aanwezig'],
  ['alleen intern', { 6: { communicatieZorgverleners: zegt('Mondelinge overdracht om 23 uur') } }, 'gedeeltelijk', /zorgverleners daarbuiten/],
  ['alleen extern', { 6: { communicatieExtern: 'De huisarts is gebeld.' } }, 'gedeeltelijk', /binnen uw organisatie/],
  ['extern n.v.t. met reden', { 6: { communicatieZorgverleners: zegt('Mondelinge overdracht om 23 uur'), communicatieExtern: 'N.v.t., er was niemand anders betrokken.' } }, 'aanwezig'],
])

aspecttabel('6.ketenpartners', [
  ['partners en samenwerking', { 6: { ketenpartners: zegt('Politie en huisarts'), ketenSamenwerking: 'De politie zocht snel mee.' } }, 'aanwezig'],
  ['alleen namen van partners', { 6: { ketenpartners: zegt('Politie en huisarts') } }, 'gedeeltelijk', /hoe de samenwerking verliep/],
  ['n.v.t. zonder reden', { 6: { ketenpartners: nvt() } }, 'nvt_kaal'],
])

aspecttabel('6.aangifte', [
  ['wijze, datum en plaats', { 6: { aangifteWijze: 'op het bureau', aangifteDatum: '2026-11-12', aangiftePlaats: 'Lindemark' } }, 'aanwezig'],
  ['er is aangifte gedaan', { 6: { aangifte: zegt('Er is aangifte gedaan.') } }, 'gedeeltelijk', /de wijze van aangifte, de datum van aangifte en de plaats/],
  ['ja', { 6: { aangifte: zegt('Ja') } }, 'gedeeltelijk'],
  ['zonder plaats', { 6: { aangifteWijze: 'online', aangifteDatum: '2026-11-12' } }, 'gedeeltelijk', /de plaats van aangifte/],
  ['een datum die niet bestaat', { 6: { aangifteWijze: 'online', aangifteDatum: 'gisteren', aangiftePlaats: 'Lindemark' } }, 'gedeeltelijk', /‘gisteren’/],
  ['nee', { 6: { aangifte: zegt('Nee') } }, 'nvt_kaal'],
  ['n.v.t. met reden', { 6: { aangifte: nvt('er was geen vermoeden van een strafbaar feit') } }, 'nvt_gemotiveerd'],
  ['niets', {}, 'ontbreekt'],
])

kruistabel('tijdschema-kort', [
  ['twee momenten', { 6: { tijdschema: feiten({ tijd: '10.00', feit: 'val' }, { tijd: '11.00', feit: 'arts' }) } }, ['tijdschema']],
  ['drie momenten', { 6: { tijdschema: feiten({ tijd: '10.00', feit: 'val' }, { tijd: '11.00', feit: 'arts' }, { tijd: '12.00', feit: 'dochter' }) } }, []],
])

kruistabel('tijdschema-volgorde', [
  ['op volgorde', { 6: { tijdschema: feiten({ datum: '2026-11-10', feit: 'a' }, { tijd: '02.00', feit: 'b' }, { datum: '2026-11-11', feit: 'c' }) } }, []],
  ['een eerdere dag later', { 6: { tijdschema: feiten({ datum: '2026-11-11', feit: 'a' }, { datum: '2026-11-10', feit: 'b' }) } }, ['tijdschema#r2']],
])

kruistabel('6.afwijking_motivering', [
  ['richtlijn zonder woord over afwijken', { 6: { richtlijnen: zegt('Huisprotocol toezicht') } }, ['richtlijnenAfwijking']],
  ['niet afgeweken', { 6: { richtlijnen: zegt('Huisprotocol toezicht'), richtlijnenAfwijking: 'Er is niet afgeweken.' } }, []],
  ['n.v.t.', { 6: { richtlijnen: nvt('er is geen richtlijn') } }, []],
])

kruistabel('6.melding_fabrikant', [
  ['hulpmiddel zonder woord over de fabrikant', { 6: { hulpmiddelen: zegt('Het deuralarm ging niet af.') } }, ['fabrikant']],
  ['gemeld', { 6: { hulpmiddelen: zegt('Het deuralarm ging niet af.'), fabrikant: 'Gemeld op 16 november' } }, []],
  ['geen hulpmiddel', { 6: { hulpmiddelen: nvt('er was geen hulpmiddel') } }, []],
])

kruistabel('om-in-melding', [
  ['melding ja, rapport n.v.t.', { 6: { openbaarMinisterie: nvt('geen strafbaar feit') } }, ['openbaarMinisterie'], { openbaarMinisterie: 'ja_gepland' }],
  ['melding ja, rapport beschrijft', { 6: { openbaarMinisterie: zegt('Het Openbaar Ministerie doet geen onderzoek.') } }, [], { openbaarMinisterie: 'ja_gedaan' }],
  ['melding nee, rapport n.v.t.', { 6: { openbaarMinisterie: nvt('geen strafbaar feit') } }, [], { openbaarMinisterie: 'nee' }],
])

kruistabel('om-niet-in-melding', [
  ['melding nee, rapport beschrijft', { 6: { openbaarMinisterie: zegt('Het Openbaar Ministerie doet geen onderzoek.') } }, ['openbaarMinisterie'], { openbaarMinisterie: 'nee' }],
  ['melding onbekend', { 6: { openbaarMinisterie: zegt('Het Openbaar Ministerie doet geen onderzoek.') } }, []],
])
