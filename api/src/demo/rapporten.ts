import { legeSectie } from '@zelfonderzoek/validation/zelfonderzoek/leeg'

/** A report of the demo: sections, causes (each under the one named by `onder`) and measures (each for the causes named). */
export interface Demorapport {
  secties: (dag: (over: number) => string) => Record<number, object>
  oorzaken: readonly { tekst: string; soort: 'directe_oorzaak' | 'basisoorzaak'; klasse: string; ecmCode: string; onder?: number }[]
  maatregelen: readonly { wat: string; voorWie: string; eigenaar: string; norm: string; middelen: string; borging: string; status: 'getroffen' | 'voorgenomen'; overDagen: number; bij: readonly number[] }[]
}

const tekst = (t: string) => ({ tekst: t, nvt: false, reden: '' })
const nvt = (reden: string) => ({ tekst: '', nvt: true, reden })

/** Invented: a burn from bath water. Complete, so that a toezichthouder has something to judge. */
export const HEET_BADWATER: Demorapport = {
  secties: (dag) => ({
    1: { ...legeSectie(1), clientgegevens: tekst('Een vrouw van 58 jaar met een verlammingsbeeld na een beroerte. Zij woont zelfstandig in een aangepaste woning en kan haar benen niet goed voelen.'), zorgzwaarte: tekst('Begeleiding en hulp bij wassen, zeven uur per week, indicatie tot eind volgend jaar.') },
    2: { ...legeSectie(2), datumGebeurtenis: dag(0), datumBestuurder: dag(0), toelichting: 'De coördinator belde de bestuurder dezelfde middag.' },
    3: {
      ...legeSectie(3),
      leden: [{ id: 'r1', functie: 'kwaliteitsfunctionaris', vakdiscipline: 'verpleegkundige', betrokkenheid: 'geen', toelichting: '' }, { id: 'r2', functie: 'ergotherapeut van een andere organisatie', vakdiscipline: 'ergotherapeut', betrokkenheid: 'geen', toelichting: '' }],
      deskundigheid: 'De ergotherapeut adviseert over badkamers en hulpmiddelen. De kwaliteitsfunctionaris is geschoold in PRISMA.', onafhankelijkheid: 'Geen van beiden werkte in deze woning of met deze begeleider.',
    },
    4: { ...legeSectie(4), zorgverleners: [{ id: 'r1', functie: 'begeleider ochtendroute', rol: 'hielp bij het wassen' }, { id: 'r2', functie: 'coördinator', rol: 'plande de route' }] },
    5: {
      ...legeSectie(5),
      gehoorden: [{ id: 'r1', functie: 'begeleider ochtendroute', wijze: 'apart gesprek, verslag door de begeleider gelezen', verslag: 'ja' }, { id: 'r2', functie: 'coördinator', wijze: 'apart, per videogesprek', verslag: 'ja' }],
      clientGehoord: 'ja', clientWie: 'de cliënt', clientWijze: 'Thuis gesproken, met haar dochter erbij. Zij las het verslag en was het ermee eens.',
      informatiebronnen: tekst('Het ondersteuningsplan, de rapportages van die week, de foto’s van de huisarts en het onderhoudsboekje van de geiser.'), literatuur: tekst('De richtlijn veilig wassen van de organisatie, versie 3, en de Code VVR.'),
      deskundige: 'ja', deskundigeWie: 'een installateur', deskundigeWijze: 'Hij mat de temperatuur aan de kraan en las de instelling van de geiser uit.', analysemethode: 'prisma',
    },
    6: {
      ...legeSectie(6),
      tijdschema: [
        { id: 't1', datum: dag(0), tijd: '08:40', feit: 'De begeleider laat het bad vollopen en legt de kleding klaar.', bron: 'gesprek met de begeleider' },
        { id: 't2', datum: dag(0), tijd: '08:50', feit: 'De cliënt gaat in bad. De begeleider voelt het water niet vooraf.', bron: 'gesprek met de begeleider' },
        { id: 't3', datum: dag(0), tijd: '08:52', feit: 'De begeleider ziet rode benen en helpt de cliënt eruit.', bron: 'rapportage' },
        { id: 't4', datum: dag(0), tijd: '09:10', feit: 'De huisarts koelt en verbindt tweedegraads brandwonden.', bron: 'huisarts' },
      ],
      opnameIndicatie: tekst('De cliënt kreeg ondersteuning na een beroerte, omdat zij zich niet zelf kan wassen. Zij wordt geholpen bij wassen, kleden en dagindeling.'), locatieContext: tekst('Een aangepaste woning met een kleine badkamer. Er is één begeleider per bezoek, die drie cliënten na elkaar helpt.'),
      voorgeschiedenis: tekst('Een beroerte twee jaar geleden, met minder gevoel in beide benen. Daarnaast diabetes.'), risicotaxatie: tekst('Bij de start is het valrisico beoordeeld: matig. Verbranding was geen onderdeel van de lijst.'),
      toezicht: tekst('De begeleider bleef in de badkamer. Het toezicht viel weg op het moment dat zij een handdoek pakte, een halve minuut.'), richtlijnen: tekst('De richtlijn veilig wassen vraagt om de temperatuur te meten. Dat is niet gedaan.'), richtlijnenAfwijking: 'Er lag geen thermometer in de woning en de begeleider wist niet waar zij die kon krijgen.',
      bevoegdBekwaam: tekst('De begeleider is bevoegd en kreeg drie jaar geleden haar laatste toets.'), reflectie: 'Wij vinden dat de toets te lang geleden was en dat verbranding erin had moeten zitten.', farmacotherapie: nvt('De medicijnen van de cliënt hebben geen invloed gehad op wat er gebeurde.'),
      hulpmiddelen: tekst('De geiser gaf water van 68 graden. Er was geen begrenzer.'), fabrikant: 'Er was geen defect; de installateur heeft de geiser lager gezet.', vrijheidsbeperking: nvt('Er zijn bij deze cliënt geen beperkingen afgesproken.'),
      communicatieZorgverleners: tekst('De begeleider belde de coördinator en schreef een rapportage.'), communicatieExtern: 'De huisarts kreeg het ondersteuningsplan mee.', communicatieClient: tekst('De dochter is om half tien gebeld door de begeleider en kwam dezelfde ochtend.'),
      ketenpartners: tekst('De huisarts en de woningcorporatie.'), ketenSamenwerking: 'De huisarts kwam binnen twintig minuten. De corporatie liet de geiser dezelfde dag nakijken.', openbaarMinisterie: nvt('Er is geen vermoeden van een strafbaar feit.'), aangifte: nvt('Er is geen strafbaar feit, dus is er geen aangifte gedaan.'),
    },
    7: { ...legeSectie(7), topgebeurtenis: 'De cliënt heeft brandwonden aan beide benen door te heet badwater.', methodeToegepast: 'Wij bouwden met PRISMA een oorzakenboom. Bij elke tak vroegen wij waardoor het kon, tot een oorzaak die wij zelf kunnen wegnemen.' },
    8: { ...legeSectie(8), conclusies: 'De commissie vindt dat het meten van de temperatuur niet was geregeld: er was geen thermometer en geen afspraak wie ervoor zorgt. Bij het intakegesprek wordt niet naar warm water gekeken, ook niet bij cliënten met minder gevoel. De begeleider handelde daarna snel en goed.' },
    9: { ...legeSectie(9), aansluiting: 'De eerste maatregel neemt de gevaarlijke temperatuur weg. De andere twee zorgen dat het gevaar bij elke cliënt wordt gezien.' },
    10: { ...legeSectie(10), nazorgBetrokkenen: tekst('De cliënt kreeg elke dag wondzorg. De coördinator bezocht haar twee keer en bood excuses aan.'), nazorgZorgverleners: tekst('De begeleider had twee gesprekken met de teamleider en kreeg een week een andere route.'), reactieClient: tekst('De cliënt is tevreden over de afhandeling en de nazorg. Zij wil graag dat anderen hiervan leren.'), gedeeldMet: 'Met de cliënt en haar dochter.', gedeeldOp: dag(20) },
    11: {
      ...legeSectie(11), onderschrijft: 'De bestuurder heeft het rapport met de commissie besproken en onderschrijft de analyse en de conclusies.', aansluiting: 'ja', aansluitingToelichting: 'Elke basisoorzaak heeft een maatregel die de oorzaak wegneemt of eerder zichtbaar maakt.',
      smart: 'Bij elke maatregel staan een functie, een norm en een datum. De bestuurder heeft ze langs de SMART-lijst gelegd.', implementatie: 'De teamleider voert de maatregelen in met de coördinatoren, in twee stappen, met zestig uur extra.', doelgroep: 'Voor alle cliënten die hulp krijgen bij het wassen en voor hun begeleiders.', borging: 'De kwaliteitsfunctionaris controleert elk kwartaal tien dossiers.',
    },
  }),
  oorzaken: [
    { tekst: 'De begeleider mat de temperatuur van het water niet.', soort: 'directe_oorzaak', klasse: '', ecmCode: '' },
    { tekst: 'Er is geen afspraak wie zorgt dat er in een woning een thermometer ligt.', soort: 'basisoorzaak', klasse: 'organisatorisch', ecmCode: 'OP', onder: 0 },
    { tekst: 'Het water uit de kraan was 68 graden.', soort: 'directe_oorzaak', klasse: '', ecmCode: '' },
    { tekst: 'In de vragenlijst bij de start staat niets over warm water, zodat niemand naar de geiser kijkt.', soort: 'basisoorzaak', klasse: 'organisatorisch', ecmCode: 'OP', onder: 2 },
  ],
  maatregelen: [
    { wat: 'De installateur zet een begrenzer van 45 graden op de kraan van elke cliënt met minder gevoel.', voorWie: 'alle 14 cliënten met minder gevoel', eigenaar: 'teamleider', norm: '14 van 14 woningen', middelen: '€ 2.100 is vrijgemaakt', borging: 'De coördinator kijkt het jaarlijks na.', status: 'voorgenomen', overDagen: 60, bij: [3] },
    { wat: 'In elke woning waar wij helpen met wassen ligt een thermometer. De begeleider meet voordat de cliënt in bad gaat.', voorWie: 'cliënten met hulp bij wassen', eigenaar: 'coördinator', norm: 'in 42 van 42 woningen', middelen: 'de thermometers zijn gekocht', borging: 'Vast punt op de checklist bij elk huisbezoek.', status: 'getroffen', overDagen: 5, bij: [1] },
    { wat: 'De vragenlijst bij de start krijgt een verplichte vraag over warm water en gevoel.', voorWie: 'nieuwe cliënten', eigenaar: 'kwaliteitsfunctionaris', norm: 'ingevuld in 10 van 10 dossiers', middelen: 'binnen de gewone uren', borging: 'Steekproef per kwartaal.', status: 'voorgenomen', overDagen: 45, bij: [3] },
  ],
}
