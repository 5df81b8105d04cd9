import { aspectById, CHECKLIST } from '../../../packages/validation/src/checklist/checklist.ts'
import { UITKOMST_LABEL } from '../../../packages/validation/src/bevinding/bevinding.ts'
import { sectieVan } from '../../../packages/validation/src/checklist/aspect-ids.ts'
import { ALLE_REGELS, type Regelsoort } from '../../../packages/validation/src/uitleg/regeluitleg.ts'
import { VERGISSINGEN } from '../../../test/regels/voorbeelden/tekst/vergissingen.ts'
import { tabel } from '../protocoldoc-opmaak.ts'
import { ERNST_ZIN, plat, regelblok } from './opmaak.ts'
import type { Voorbeeld } from './voorbeeld.ts'

type Voorbeelden = ReadonlyMap<string, readonly Voorbeeld[]>
const pagina = (...delen: string[]): string => `${delen.join('\n\n')}\n`
const blokken = (regels: typeof ALLE_REGELS, voorbeelden: Voorbeelden): string[] => regels.flatMap((regel) => regelblok(regel, voorbeelden.get(regel.id) ?? []))
const van = (soort: Regelsoort): typeof ALLE_REGELS => ALLE_REGELS.filter((regel) => regel.soort === soort)

/** The rules that look at every item. */
export function elkOnderdeel(voorbeelden: Voorbeelden): string {
  return pagina('# Regels voor elk onderdeel', 'Deze regels kijken in alle elf onderdelen.', ...blokken(van('samenhang').filter(({ sectie }) => sectie === 'elke'), voorbeelden))
}

/** The rules that compare answers, with the page where each stands in full. */
export function samenhang(): string {
  return pagina(
    '# Regels die antwoorden vergelijken',
    'Naast elke vraag apart kijkt de controle of antwoorden bij elkaar passen: binnen een onderdeel, tussen onderdelen, en met de melding. De voorbeelden staan bij het onderdeel waar u de bevinding ziet.',
    tabel(['Regel', 'Waar de controle naar kijkt', 'U ziet het bij', 'Ernst', 'Grondslag'], van('samenhang').map(({ id, naam, uitleg, sectie, ernst, grondslag }) => [
      `[${naam}](${sectie === 'elke' ? 'elk-onderdeel' : `onderdeel-${sectie}`}.md#${id})`, uitleg, sectie === 'elke' ? 'elk onderdeel' : `onderdeel ${sectie}`, ERNST_ZIN[ernst], grondslag,
    ])),
  )
}

/** How free text is read, and where that goes wrong today. */
export function lopendeTekst(): string {
  return pagina(
    '# Lopende tekst lezen',
    'Een eigen rapport heeft vaak eigen kopjes. De controle deelt het in bij de elf onderdelen en leest daarna per vraag of het antwoord in de tekst staat. Wat bij een vraag niet is ingevuld, zoekt de controle ook in de overige tekst van dat onderdeel.',
    'De controle leest zin voor zin en zoekt woorden die bij een antwoord horen, met hun vervoegingen. Zij let op ontkenning (‘is niet gehoord’), op uitstel (‘volgt later’) en op ‘n.v.t.’ met of zonder reden. Zij begrijpt de tekst niet zoals u die begrijpt. U ziet daarom altijd de zin die de doorslag gaf.',
    '## Waar de voorbeelden staan',
    CHECKLIST.map(({ nummer, titel, aspecten }) => `- [Onderdeel ${nummer}. ${titel}](onderdeel-${nummer}.md): ${aspecten.map(({ id, vraag }) => `[${vraag}](onderdeel-${nummer}.md#tekst-${id})`).join(' · ')}`).join('\n'),
    '## Waar de controle zich nu vergist',
    'Deze teksten lezen wij anders dan de controle. Zij staan hier totdat de controle het goed doet.',
    tabel(['Vraag', 'Tekst', 'Wij lezen', 'De controle zegt'], VERGISSINGEN.map(([aspect, tekst, jurist, controle]) => [`[${aspectById(aspect).vraag}](onderdeel-${sectieVan(aspect)}.md#tekst-${aspect})`, plat(tekst), UITKOMST_LABEL[jurist], UITKOMST_LABEL[controle]])),
  )
}

/** The five letters of SMART, and the advice beside them. */
export function verbetermaatregel(voorbeelden: Voorbeelden): string {
  return pagina(
    '# Een verbetermaatregel is SMART',
    'De controle leest wat u bij een maatregel invult als één tekst en zegt per letter of die erin staat. Hoe zwaar een woord weegt, is geleerd van verzonnen maatregelen met een oordeel erbij. U ziet de woorden die het zwaarst wogen. Bij twijfel vraagt de controle u om te kijken. Zij schrijft nooit een maatregel voor u.',
    'Daarna kijkt zij of de maatregel duidelijk is, hoe sterk hij is, en of hij past bij de oorzaak. Dat is advies: het protocol eist het niet. Of elke oorzaak een maatregel heeft, staat bij [onderdeel 9](onderdeel-9.md).',
    ...blokken(van('maatregel'), voorbeelden),
  )
}

/** What the check reads in a cause. */
export function basisoorzaak(voorbeelden: Voorbeelden): string {
  return pagina(
    '# Een basisoorzaak lezen',
    'De controle doet een voorstel. Een mens kiest. Let bij ‘menselijk’ op: achter een vergissing van een medewerker ligt vaak een oorzaak in de organisatie.',
    'Of oorzaken in een boom hangen en een maatregel hebben, staat bij [onderdeel 7](onderdeel-7.md) en [onderdeel 9](onderdeel-9.md).',
    ...blokken(van('oorzaak'), voorbeelden),
  )
}

/** What should not stand in a report. */
export function watErNietHoort(voorbeelden: Voorbeelden): string {
  return pagina(
    '# Wat niet in een rapport hoort',
    'Bij een eigen rapport waarschuwt de controle voor gegevens van personen, en voor tekst die zij niet kan lezen. Bij velden waar een functie wordt gevraagd, en voor burgerservicenummers, gelden de [regels voor elk onderdeel](elk-onderdeel.md). Alle namen en nummers hieronder zijn verzonnen.',
    ...blokken(van('waarschuwing'), voorbeelden),
  )
}

/** The index of all pages and all rules. */
export function inhoudsopgave(): string {
  return pagina(
    '# De Bijlage en haar controle',
    'De Bijlage bij artikel 7 lid 2 van het protocol van Westerkwartier zegt wat in een zelfonderzoek staat. Deze pagina’s zeggen per onderdeel wat wordt gevraagd, waarop de controle let, wat u dan leest, en met welke voorbeelden dat is getoetst. De voorbeelden zijn verzonnen. Een bevinding is een advies; een mens beslist.',
    'Deze pagina’s zijn gemaakt uit de regels zelf en uit de voorbeelden waarmee die worden getest (`packages/validation/src`, `test/regels/voorbeelden`). Wijzig daar, niet hier.',
    '## De elf onderdelen',
    tabel(['Onderdeel', 'Vragen', 'Regels ernaast'], CHECKLIST.map(({ nummer, titel, aspecten }) => [`[${nummer}. ${titel}](onderdeel-${nummer}.md)`, String(aspecten.length), String(van('samenhang').filter(({ sectie }) => sectie === nummer).length)])),
    '## Andere regels',
    [
      '- [Regels voor elk onderdeel](elk-onderdeel.md)', '- [Regels die antwoorden vergelijken](samenhang.md)', '- [Lopende tekst lezen](lopende-tekst.md)', '- [Een verbetermaatregel is SMART](verbetermaatregel.md)',
      '- [Een basisoorzaak lezen](basisoorzaak.md)', '- [Wat niet in een rapport hoort](wat-er-niet-hoort.md)',
    ].join('\n'),
    '## Ernst',
    '- **Moet**: dit hoort in het rapport. U kunt indienen zonder, en schrijft dan waarom.\n- **Let op**: een advies. De controle kan zich vergissen.',
  )
}
