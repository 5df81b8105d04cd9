import type { AspectVan } from '@zelfonderzoek/validation/checklist/aspect-ids'
import type { Antwoord, Sectie6 } from '@zelfonderzoek/validation/zelfonderzoek/model'
import type { Aspectrij } from '../tabel.ts'
import { feiten, nvt, zegt } from '../rapport.ts'

type Antwoordveld = Exclude<{ [V in keyof Sectie6]: Sectie6[V] extends Antwoord ? V : never }[keyof Sectie6], 'vrijeTekst'>

/** A question with one answer: enough, too vague, nothing, and the ways to say that it does not apply. */
function antwoorden(veld: Antwoordveld, goed: string, vaag: string, reden: string, nee: string): Aspectrij[] {
  const met = (antwoord: Antwoord) => ({ 6: { [veld]: antwoord } })
  return [
    ['een antwoord', met(zegt(goed)), 'aanwezig'],
    ['te vaag', met(zegt(vaag)), 'gedeeltelijk', /weet de lezer nog te weinig/],
    ['niets', {}, 'ontbreekt'],
    ['n.v.t. met reden', met(nvt(reden)), 'nvt_gemotiveerd'],
    ['n.v.t. zonder reden', met(nvt('  ')), 'nvt_kaal', /in één zin waarom/],
    ['alleen nee', met(zegt('nee')), 'nvt_kaal'],
    ['nee, met uitleg', met(zegt(nee)), 'nvt_gemotiveerd'],
  ]
}

/** Item 6. */
export const ASPECTEN_6: Record<AspectVan<6>, readonly Aspectrij[]> = {
  // @eis R-WKB-17
  '6.tijdschema': [
    ['momenten met datum en tijd', { 6: { tijdschema: feiten({ datum: '2026-11-10', tijd: '23.40', feit: 'begeleider brengt de cliënt naar bed' }, { tijd: '02.15', feit: 'buitendeur gaat open, het alarm blijft stil' }, { tijd: '04.10', feit: 'politie vindt de cliënt op de dijk' }) } }, 'aanwezig'],
    ['één moment', { 6: { tijdschema: feiten({ datum: '2026-11-10', feit: 'cliënt valt in de badkamer' }) } }, 'gedeeltelijk', /één moment/],
    ['feiten zonder tijd', { 6: { tijdschema: feiten({ feit: 'cliënt valt in de badkamer' }, { feit: 'huisarts onderzoekt de cliënt' }) } }, 'gedeeltelijk', /geen datum of tijd/],
    ['één feit zonder tijd', { 6: { tijdschema: feiten({ tijd: '10.00', feit: 'cliënt valt in de badkamer' }, { feit: 'huisarts gebeld' }) } }, 'gedeeltelijk', /bij elk feit een datum of een tijd/],
    ['een datum die niet bestaat', { 6: { tijdschema: feiten({ datum: '2026-13-01', feit: 'cliënt valt in de badkamer' }, { tijd: '11.00', feit: 'huisarts onderzoekt de cliënt' }) } }, 'gedeeltelijk', /2026-13-01/],
    ['een moment zonder feit', { 6: { tijdschema: feiten({ tijd: '10.00', feit: 'cliënt valt in de badkamer' }, { tijd: '11.00' }) } }, 'gedeeltelijk', /11.00/],
    ['alleen een tijd', { 6: { tijdschema: feiten({ tijd: '10.00' }) } }, 'gedeeltelijk'],
    ['lege regels', { 6: { tijdschema: feiten({}, {}) } }, 'ontbreekt'],
    ['één moment in de vrije tekst', { 6: { vrijeTekst: 'Om 10 uur viel de cliënt.' } }, 'gedeeltelijk', /In de overige tekst/],
    ['een verloop met tijden in de vrije tekst', { 6: { vrijeTekst: 'Op 3 maart 2026 om 22.00 uur liep de begeleider de ronde. Om 22.40 uur ging het alarm. Om 23.05 uur is de cliënt gevonden.' } }, 'aanwezig'],
  ],
  // @eis R-WKB-18
  '6.opname_indicatie': antwoorden('opnameIndicatie', 'Cliënt woont hier sinds 2024 omdat thuis wonen niet meer veilig was. Zij krijgt dagelijks begeleiding.', 'Er is een indicatie.', 'mevrouw kreeg alleen een vervoerspas', 'Nee, de cliënt kreeg van ons nog geen ondersteuning.'),
  // @eis R-WKB-19
  '6.locatie_context': antwoorden('locatieContext', 'Twee gebouwen met één slaapdienst, aan een drukke weg.', 'De woonvorm.', 'het gebeurde niet op een locatie van ons en niet tijdens onze ondersteuning', 'Nee, de gebeurtenis was onderweg, buiten onze locaties.'),
  // @eis R-WKB-20
  '6.voorgeschiedenis': antwoorden('voorgeschiedenis', 'In 2025 twee keer weggelopen, heeft diabetes.', 'Dementie', 'de cliënt was één dag bij ons en het dossier was er nog niet', 'Nee, er was vooraf niets bekend over andere aandoeningen.'),
  // @eis R-WKB-21
  '6.risicotaxatie': antwoorden('risicotaxatie', 'In maart is het risico op dwalen als hoog ingeschat.', 'De risico’s waren bekend.', 'bij hulp in het huishouden maken wij geen risicotaxatie', 'Nee, bij deze cliënt is nooit een risicotaxatie gemaakt.'),
  // @eis R-WKB-22
  '6.toezicht_op_client': antwoorden('toezicht', 'De slaapdienst liep twee rondes.', 'Er was toezicht.', 'meneer woont zelfstandig en wij komen één keer per week', 'Nee, bij deze cliënt was geen toezicht afgesproken.'),
  // @eis R-WKB-23
  '6.richtlijnen_gehanteerd': [
    ['een protocol', { 6: { richtlijnen: zegt('Huisprotocol nachtelijk toezicht') } }, 'aanwezig'],
    ['volgens protocol', { 6: { richtlijnen: zegt('Volgens protocol') } }, 'gedeeltelijk'],
    ['alleen een afwijking', { 6: { richtlijnenAfwijking: 'De ronde verviel door een val elders.' } }, 'gedeeltelijk', /welke richtlijn/],
    ['niets', {}, 'ontbreekt'],
    ['een protocol en de reden van de afwijking', { 6: { richtlijnen: zegt('Protocol medicatie: twee medewerkers controleren samen.'), richtlijnenAfwijking: 'De tweede controle verviel, omdat de collega naar een val elders was.' } }, 'aanwezig'],
    ['n.v.t. met reden', { 6: { richtlijnen: nvt('voor een uitje met de groep bestond nog geen afspraak') } }, 'nvt_gemotiveerd'],
  ],
  // @eis R-WKB-24
  '6.bevoegd_bekwaam': [
    ['met reflectie', { 6: { bevoegdBekwaam: zegt('Begeleider niveau 4, geschoold in dwalen.'), reflectie: 'Voor twee gebouwen was dit te veel.' } }, 'aanwezig'],
    ['zonder reflectie', { 6: { bevoegdBekwaam: zegt('Begeleider niveau 4, geschoold in dwalen.') } }, 'gedeeltelijk', /hoe u daarop terugkijkt/],
    ['reflectie n.v.t.', { 6: { bevoegdBekwaam: zegt('Begeleider niveau 4.'), reflectie: 'n.v.t.' } }, 'gedeeltelijk'],
    ['bevoegd en bekwaam', { 6: { bevoegdBekwaam: zegt('Bevoegd en bekwaam.'), reflectie: 'Geen zorgen over gehad.' } }, 'gedeeltelijk'],
    ['n.v.t. met reden', { 6: { bevoegdBekwaam: nvt('er was geen medewerker bij') } }, 'nvt_gemotiveerd'],
  ],
  // @eis R-WKB-25
  '6.farmacotherapie': antwoorden('farmacotherapie', 'Het slaapmiddel maakte de cliënt meer verward.', 'Slaapmiddel gebruikt', 'de cliënt gebruikt geen medicijnen', 'Nee, medicijnen speelden bij deze val geen rol.'),
  // @eis R-WKB-26
  '6.hulpmiddelen': antwoorden('hulpmiddelen', 'Het deuralarm ging niet af.', 'Een rollator', 'er was geen hulpmiddel in gebruik', 'Nee, de cliënt liep zelfstandig en gebruikte geen hulpmiddel.'),
  // @eis R-WKB-27
  '6.vrijheidsbeperking': antwoorden('vrijheidsbeperking', 'De deur is op slot, zo staat het in het plan.', 'Deur op slot', 'de cliënt woont hier vrijwillig en kan altijd naar buiten', 'Nee, dat was bij deze cliënt nooit nodig geweest.'),
  // @eis R-WKB-28
  '6.communicatie_zorgverleners': [
    ['intern en extern', { 6: { communicatieZorgverleners: zegt('Mondelinge overdracht om 23 uur'), communicatieExtern: 'De huisarts is gebeld.' } }, 'aanwezig'],
    ['alleen intern', { 6: { communicatieZorgverleners: zegt('Mondelinge overdracht om 23 uur') } }, 'gedeeltelijk', /zorgverleners daarbuiten/],
    ['alleen extern', { 6: { communicatieExtern: 'De huisarts is gebeld.' } }, 'gedeeltelijk', /binnen uw organisatie/],
    ['extern n.v.t. met reden', { 6: { communicatieZorgverleners: zegt('Mondelinge overdracht om 23 uur'), communicatieExtern: 'N.v.t., er was niemand anders betrokken.' } }, 'aanwezig'],
    ['n.v.t. met reden', { 6: { communicatieZorgverleners: nvt('er was die dag één hulp bij de cliënt, en geen andere zorgverlener') } }, 'nvt_gemotiveerd'],
  ],
  // @eis R-WKB-29
  '6.communicatie_client_familie': antwoorden('communicatieClient', 'De dochter is om 06.50 uur gebeld.', 'De familie is geïnformeerd.', 'de cliënt is overleden en had geen naasten', 'Nee, de cliënt wilde niet dat wij de familie belden.'),
  // @eis R-WKB-30
  '6.ketenpartners': [
    ['partners en samenwerking', { 6: { ketenpartners: zegt('Politie en huisarts'), ketenSamenwerking: 'De politie zocht snel mee.' } }, 'aanwezig'],
    ['alleen namen van partners', { 6: { ketenpartners: zegt('Politie en huisarts') } }, 'gedeeltelijk', /hoe de samenwerking verliep/],
    ['n.v.t. zonder reden', { 6: { ketenpartners: nvt() } }, 'nvt_kaal'],
    ['n.v.t. met reden', { 6: { ketenpartners: nvt('wij gaven als enige ondersteuning') } }, 'nvt_gemotiveerd'],
  ],
  // @eis R-WKB-31
  '6.openbaar_ministerie': antwoorden('openbaarMinisterie', 'Het Openbaar Ministerie besloot niet te vervolgen.', 'Het OM is geïnformeerd', 'er is geen vermoeden van een strafbaar feit', 'Nee, er was geen vermoeden van een strafbaar feit.'),
  // @eis R-WKB-32
  '6.aangifte': [
    ['wijze, datum en plaats', { 6: { aangifteWijze: 'op het bureau', aangifteDatum: '2026-11-12', aangiftePlaats: 'Lindemark' } }, 'aanwezig'],
    ['er is aangifte gedaan', { 6: { aangifte: zegt('Er is aangifte gedaan.') } }, 'gedeeltelijk', /de wijze van aangifte, de datum van aangifte en de plaats/],
    ['ja', { 6: { aangifte: zegt('Ja') } }, 'gedeeltelijk'],
    ['zonder plaats', { 6: { aangifteWijze: 'online', aangifteDatum: '2026-11-12' } }, 'gedeeltelijk', /de plaats van aangifte/],
    ['een datum die niet bestaat', { 6: { aangifteWijze: 'online', aangifteDatum: 'gisteren', aangiftePlaats: 'Lindemark' } }, 'gedeeltelijk', /‘gisteren’/],
    ['nee', { 6: { aangifte: zegt('Nee') } }, 'nvt_kaal'],
    ['n.v.t. met reden', { 6: { aangifte: nvt('er was geen vermoeden van een strafbaar feit') } }, 'nvt_gemotiveerd'],
    ['niets', {}, 'ontbreekt'],
  ],
}
