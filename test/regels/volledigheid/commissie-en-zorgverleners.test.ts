import { aspecttabel, kruistabel, leden, zegt, zorgverleners } from './hulp.ts'

aspecttabel('3.functies_leden', [
  ['geen leden', {}, 'ontbreekt'],
  ['een lege regel telt niet', { 3: { leden: leden({}) } }, 'ontbreekt'],
  ['elk lid een functie', { 3: { leden: leden({ functie: 'kwaliteitsfunctionaris' }, { functie: 'gedragsdeskundige' }) } }, 'aanwezig'],
  ['één lid zonder functie', { 3: { leden: leden({ functie: 'kwaliteitsfunctionaris' }, { vakdiscipline: 'verpleegkunde' }) } }, 'gedeeltelijk', /regel 2/],
  ['geen enkel lid met functie', { 3: { leden: leden({ vakdiscipline: 'verpleegkunde' }) } }, 'ontbreekt'],
])

aspecttabel('3.vakdiscipline_leden', [
  ['elk lid een vak', { 3: { leden: leden({ functie: 'teamleider', vakdiscipline: 'sociaal werk' }) } }, 'aanwezig'],
  ['een lid zonder vak', { 3: { leden: leden({ functie: 'teamleider' }, { functie: 'arts', vakdiscipline: 'geneeskunde' }) } }, 'gedeeltelijk', /Bij teamleider staat niet welke vakdiscipline/],
  ['een streepje is geen vak', { 3: { leden: leden({ functie: 'teamleider', vakdiscipline: '-' }) } }, 'ontbreekt'],
])

aspecttabel('3.betrokkenheid_leden', [
  ['niet betrokken is een antwoord', { 3: { leden: leden({ functie: 'teamleider', betrokkenheid: 'geen' }) } }, 'aanwezig'],
  ['bij één lid niet gekozen', { 3: { leden: leden({ functie: 'teamleider', betrokkenheid: 'geen' }, { functie: 'arts' }) } }, 'gedeeltelijk', /Bij arts staat niet hoe betrokken/],
  ['alleen onafhankelijk', { 3: { leden: leden({ functie: 'teamleider' }), onafhankelijkheid: 'De commissie was onafhankelijk.' } }, 'gedeeltelijk', /Per lid/],
  ['niets gekozen', { 3: { leden: leden({ functie: 'teamleider' }) } }, 'ontbreekt'],
])

aspecttabel('4.functies_zorgverleners', [
  ['functies', { 4: { zorgverleners: zorgverleners({ functie: 'begeleider slaapdienst' }, { functie: 'wijkverpleegkundige' }) } }, 'aanwezig'],
  ['een letter in plaats van een functie', { 4: { zorgverleners: zorgverleners({ functie: 'begeleider slaapdienst' }, { functie: 'medewerker A' }) } }, 'gedeeltelijk', /‘medewerker A’/],
  ['een nummer in plaats van een functie', { 4: { zorgverleners: zorgverleners({ functie: '2' }) } }, 'gedeeltelijk'],
  ['een rol zonder functie', { 4: { zorgverleners: zorgverleners({ functie: 'kok' }, { rol: 'vond de cliënt' }) } }, 'gedeeltelijk', /vond de cliënt/],
  ['niemand', {}, 'ontbreekt'],
])

kruistabel('3.deskundigheid', [
  ['leden zonder uitleg', { 3: { leden: leden({ functie: 'arts' }) } }, ['deskundigheid']],
  ['met uitleg', { 3: { leden: leden({ functie: 'arts' }), deskundigheid: 'Kent de doelgroep en PRISMA.' } }, []],
  ['nog geen leden', {}, []],
])

kruistabel('3.onafhankelijkheid', [
  ['een direct betrokken lid zonder uitleg', { 3: { leden: leden({ functie: 'teamleider', betrokkenheid: 'direct' }, { functie: 'arts', betrokkenheid: 'geen' }) } }, ['leden#r1']],
  ['uitleg bij het lid', { 3: { leden: leden({ functie: 'teamleider', betrokkenheid: 'direct', toelichting: 'was niet bij de gesprekken' }) } }, []],
  ['uitleg bij de commissie', { 3: { leden: leden({ functie: 'teamleider', betrokkenheid: 'zijdelings' }), onafhankelijkheid: 'De voorzitter komt van buiten.' } }, []],
])

kruistabel('3.disciplines', [
  ['het vak van de verpleegkundige zit in de commissie', { 3: { leden: leden({ functie: 'voorzitter', vakdiscipline: 'verpleegkunde' }) }, 4: { zorgverleners: zorgverleners({ functie: 'verpleegkundige' }) } }, []],
  ['niemand met het vak van de begeleider', { 3: { leden: leden({ functie: 'arts', vakdiscipline: 'geneeskunde' }) }, 4: { zorgverleners: zorgverleners({ functie: 'begeleider' }) } }, ['leden']],
  ['vakken nog niet ingevuld', { 3: { leden: leden({ functie: 'arts' }) }, 4: { zorgverleners: zorgverleners({ functie: 'begeleider' }) } }, []],
])

kruistabel('naam-bij-functie', [
  ['functies', { 3: { leden: leden({ functie: 'Persoonlijk Begeleider' }) }, 4: { zorgverleners: zorgverleners({ functie: 'Manager van Dienst' }, { functie: 'mevrouw X' }) }, 5: { clientWie: 'De dochter van de cliënt' } }, []],
  ['mevrouw met achternaam', { 4: { zorgverleners: zorgverleners({ functie: 'kok' }, { functie: 'mevrouw Jansen' }) } }, ['zorgverleners#r2']],
  ['voor- en achternaam', { 3: { leden: leden({ functie: 'Jan de Vries' }) } }, ['leden#r1']],
  ['voorletters in een langere tekst', { 5: { deskundigeWie: 'de deskundige, A.B. van Dijk' } }, ['deskundigeWie']],
  ['eigenaar van een maatregel', { maatregelen: [{ wat: 'Testen van de deuren', eigenaar: 'dhr. Pietersen' }] }, ['verbetermaatregelen#m1']],
])

kruistabel('bsn', [
  ['negen cijfers die aan de elfproef voldoen', { 1: { clientgegevens: zegt('Nummer 111222333 van de cliënt') } }, ['clientgegevens']],
  ['met punten', { 8: { conclusies: 'Zie 1112.22.333.' } }, ['conclusies']],
  ['negen cijfers die niet voldoen', { 1: { clientgegevens: zegt('Nummer 111222334') } }, []],
  ['een telefoonnummer en een bedrag', { 1: { clientgegevens: zegt('Bel 0612345678, kosten 1.234.567,89 euro, 2026-11-10 12.30') } }, []],
  ['in een regel', { 4: { zorgverleners: zorgverleners({ functie: 'kok', rol: '123456782' }) } }, ['zorgverleners#r1']],
])
