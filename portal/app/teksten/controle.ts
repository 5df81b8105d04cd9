import type { Vorm } from '../ui/status.tsx'

interface Uitkomst { vorm: Vorm, woord: string, betekenis: string }

/** How the check works: what it does, what it does not, and who decides. */
export const controle = {
  kop: 'Zo werkt de controle',
  lood: 'Terwijl u schrijft, kijkt de controle of er iets ontbreekt in uw zelfonderzoek. De controle geeft advies. Een mens beslist.',
  watKop: 'Wat de controle bekijkt',
  wat: [
    'Elf onderdelen uit de Bijlage van het protocol, samen 47 punten. Bij elk punt staat uit welk onderdeel het komt.',
    'Of onderdelen bij elkaar passen. Bijvoorbeeld: heeft elke basisoorzaak een maatregel, en kloppen de datums met elkaar?',
    'Of maatregelen SMART zijn: specifiek, meetbaar, acceptabel, realistisch en tijdgebonden.',
    'Hoe sterk een maatregel is, en of die past bij zijn oorzaak.',
    'Hoe een oorzaak leest: technisch, organisatorisch, menselijk of overig, en of u nog verder kunt vragen.',
  ],
  uitkomstKop: 'Wat u ziet',
  uitkomstLood: 'Bij elk punt staat een vorm met een woord. De kleur helpt alleen mee.',
  uitkomstKolommen: ['Uitkomst', 'Wat het betekent'],
  uitkomsten: [
    { vorm: 'heel', woord: 'Aanwezig', betekenis: 'Het staat er. U ziet welke woorden de controle heeft gevonden.' },
    { vorm: 'half', woord: 'Gedeeltelijk', betekenis: 'Een deel staat er. U leest wat nog ontbreekt en wat u kunt aanvullen.' },
    { vorm: 'leeg', woord: 'Ontbreekt', betekenis: 'Het staat er niet, of het is niet herkend.' },
    { vorm: 'streep', woord: 'N.v.t. met reden', betekenis: 'Het is niet van toepassing, en u schreef waarom.' },
    { vorm: 'kaal', woord: 'N.v.t. zonder reden', betekenis: 'Er staat alleen dat het niet van toepassing is. Schrijf in één zin waarom.' },
  ] satisfies Uitkomst[],
  nietKop: 'Wat de controle niet doet',
  niet: [
    'De controle schrijft niet mee en verandert uw tekst niet.',
    'De controle geeft geen cijfer. ‘7 van 11 compleet’ zegt niet of het rapport goed genoeg is.',
    'De controle houdt u niet tegen. U kunt altijd opslaan, en u kunt indienen met open punten. Dan schrijft u wel waarom.',
    'De controle weet niet of iets waar is. Dat weten alleen mensen.',
  ],
  foutKop: 'De controle kan zich vergissen',
  fout: 'De controle werkt met vaste regels en woordenlijsten. Uw tekst verlaat het portaal niet. Soms herkent de controle iets niet dat er wel staat. Laat uw tekst dan gerust zo staan.',
  geleerd: 'Bij maatregelen en oorzaken telt de controle op wat elk woord zegt. Hoe zwaar een woord weegt, is geleerd van 2794 verzonnen teksten die mensen kunnen nalezen. U ziet steeds de woorden die het zwaarst wogen.',
  cijfersKop: 'Hoe vaak de controle gelijk had',
  cijfersKolommen: ['Wat', 'Op soortgelijke teksten', 'Op teksten in een andere stijl'],
  cijfers: [
    ['Maatregel is SMART, vijf letters', '0,92 (F1), 360 maatregelen', '0,93 (F1), 106 maatregelen'],
    ['Maatregel: sterker, middel of zwakker', 'niet gemeten', '89 van de 100 goed, 70 maatregelen'],
    ['Oorzaak: technisch, organisatorisch, menselijk of overig', '0,87 (kappa), 272 oorzaken', '0,72 (kappa), 114 oorzaken'],
    ['Oorzaak: code volgens PRISMA', '0,82 (kappa), 272 oorzaken', '0,63 (kappa), 114 oorzaken'],
    ['Oorzaak: hoe diep', '0,78 (F1), 320 oorzaken', '0,79 (F1), 120 oorzaken'],
    ['Onderdeel: gevonden wat ontbreekt of half is, en terecht', '0,96 en 0,94, 220 teksten*', '0,98 en 0,95, 29 teksten'],
    ['Onderdeel: vijf uitkomsten per punt', '0,86 (kappa)*', '0,90 (kappa), 81 punten'],
    ['Eigen rapport: een kop leidt naar precies de goede onderdelen', '0,96 van 140 koppen', '0,93 van 28 koppen'],
    ['Eigen rapport: maatregelen gevonden, en terecht', '0,93 en 0,93', '0,90 en 0,90'],
    ['Eigen rapport: oorzaken gevonden, en terecht', '0,96 en 0,98', '0,89 en 0,89'],
  ],
  cijfersUitleg: 'Gemeten op 30 november 2026, en de onderdelen op 1 december 2026, op teksten waarvan de controle niet leerde. *Bij deze teksten zijn de woordenlijsten gemaakt; dat cijfer is dus te mooi. De laatste kolom is de eerlijkste: dat zijn cliënten die vertellen, een nachtlogboek en korte notities. Bij eigen rapporten zijn het 16 rapporten die om de beurt buiten het leren bleven, en 3 die daarna zijn geschreven. Bij 1 is het altijd gelijk, bij 0 niet beter dan gokken. Mensen die oorzaken indelen, zijn het met elkaar eens met een kappa van ongeveer 0,7. Alle teksten zijn verzonnen.',
  sterkteKop: 'Sterke en zwakke maatregelen',
  sterkteLood: 'Sommige maatregelen werken vanzelf. Andere werken alleen als mensen eraan denken. De controle gebruikt drie woorden, uit een methode voor onderzoek in de zorg (RCA2).',
  sterkteKolommen: ['Sterkte', 'Wat het betekent', 'Voorbeelden'],
  sterktes: [
    { vorm: 'heel', woord: 'Sterker', betekenis: 'Het hangt weinig af van wat mensen onthouden.', voorbeeld: 'Een hek, een slot, een ander apparaat, een programma dat een fout blokkeert.' },
    { vorm: 'half', woord: 'Middel', betekenis: 'Het helpt mensen om het goed te doen.', voorbeeld: 'Een extra begeleider, een checklist, een vast moment voor de overdracht.' },
    { vorm: 'leeg', woord: 'Zwakker', betekenis: 'Mensen moeten het onthouden. Dat effect neemt snel af.', voorbeeld: 'Een scholing, een protocol, een extra controle, een gesprek.' },
  ] satisfies (Uitkomst & { voorbeeld: string })[],
  sterkteSlot: 'Een zwakkere maatregel is niet fout. Heeft uw rapport alleen zwakkere, dan is het advies: bedenk er ook een die niet van het geheugen afhangt. Het protocol eist dat niet.',
  wieKop: 'Wie beslist',
  wie: 'De toezichthouder leest het hele rapport en beoordeelt elk punt zelf. De toezichthouder ziet ook wat de controle vond. Oordeelt de toezichthouder anders, dan staat daar een reden bij. De beheerder ziet per regel hoe vaak dat gebeurt. Zo wordt de controle beter.',
}
