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
  geleerd: 'Bij maatregelen en oorzaken telt de controle op wat elk woord zegt. Hoe zwaar een woord weegt, is geleerd van 1540 verzonnen teksten die mensen kunnen nalezen. U ziet steeds de woorden die het zwaarst wogen.',
  cijfersKop: 'Hoe vaak de controle gelijk had',
  cijfersKolommen: ['Wat', 'Gelijk met het label', 'Gemeten op'],
  cijfers: [
    ['Maatregel is SMART, vijf letters', '0,92 (F1)', '360 maatregelen waarvan niet was geleerd'],
    ['Oorzaak: technisch, organisatorisch, menselijk of overig', '0,77 (kappa)', '272 oorzaken waarvan niet was geleerd'],
    ['Oorzaak: code volgens PRISMA', '0,74 (kappa)', 'dezelfde 272 oorzaken'],
    ['Oorzaak: hoe diep', '0,79 (F1)', '320 oorzaken waarvan niet was geleerd'],
    ['Eigen rapport: een kop leidt naar precies de goede onderdelen', '0,96 van de koppen', '140 koppen in 16 rapporten waarvan niet was geleerd'],
    ['Eigen rapport: maatregelen gevonden, en terecht', '0,93 en 0,93', 'dezelfde 16 rapporten'],
    ['Eigen rapport: oorzaken gevonden, en terecht', '0,96 en 0,98', 'dezelfde 16 rapporten'],
  ],
  cijfersUitleg: 'Gemeten op 27 en 30 november 2026. Op 3 rapporten die daarna zijn geschreven was het 0,93 (koppen), 0,90 (maatregelen) en 0,89 (oorzaken). Op 410 oorzaken van een andere schrijver, deels ongewoon verwoord, was het 0,70 (indeling), 0,57 (code) en 0,86 (diepte). Bij 1 is het altijd gelijk, bij 0 niet beter dan gokken. Mensen die oorzaken indelen, zijn het met elkaar eens met een kappa van ongeveer 0,7.',
  wieKop: 'Wie beslist',
  wie: 'De toezichthouder leest het hele rapport en beoordeelt elk punt zelf. De toezichthouder ziet ook wat de controle vond. Oordeelt de toezichthouder anders, dan staat daar een reden bij.',
}
