import { statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { testsMetTag } from './tests-met-tag.ts'

const BRON = 'test/eisen/eisen.csv'
interface Eis { id: string; eis: string; waar: string; stand: string }

/** Where a requirement is: in the product with a screen and the api, or only as rules. What software cannot do says so in its row, beside what the product does hold of it. */
const STAND: Record<string, string> = { product: 'in api en portaal', regels: 'als regel, zonder eigen scherm' }
/** How many requirements each source has; every number up to it has a row. */
const REEKSEN: Record<string, number> = { 'R-ROT': 30, 'R-WK': 64, 'R-WKB': 40, 'R-HVB': 67 }

/** The page of requirements, made from the list of rows and the tags in the tests; what is wrong with either is in `fouten`. */
export async function eisenpagina(): Promise<{ tekst: string; fouten: string[] }> {
  const eisen = (await readFile(BRON, 'utf8')).trim().split('\n').map((regel) => {
    const delen = regel.split(';')
    const [id = '', stand = ''] = [delen[0], delen.at(-1)]
    return { id, eis: delen.slice(1, -2).join(';'), waar: delen.at(-2) ?? '', stand }
  })
  const tests = await testsMetTag('eis')
  return { tekst: schrijf(eisen, tests), fouten: controleer(eisen, tests) }
}

function controleer(eisen: readonly Eis[], tests: ReadonlyMap<string, string[]>): string[] {
  const ids = eisen.map(({ id }) => id)
  return [
    ...Object.entries(REEKSEN).flatMap(([reeks, aantal]) => Array.from({ length: aantal }, (_, nr) => `${reeks}-${nr + 1}`)).filter((id) => !ids.some((een) => een.replace(/[a-z]$/, '') === id)).map((id) => `${id} staat niet in ${BRON}`),
    ...ids.filter((id, nr) => ids.indexOf(id) !== nr).map((id) => `${id} staat er twee keer`),
    ...[...tests.keys()].filter((id) => !ids.includes(id)).map((id) => `${id} staat bij een test, maar niet in ${BRON}`),
    ...[...tests.values()].flat().filter((test) => test.endsWith(': ?')).map((test) => `${test} heeft een @eis zonder test eronder`),
    ...eisen.filter(({ eis }) => !eis.trim()).map(({ id }) => `${id} zegt niet wat het vraagt`),
    ...eisen.filter(({ waar }) => !statSync(waar, { throwIfNoEntry: false })?.isFile()).map(({ id, waar }) => (waar ? `${id}: ${waar} is geen bestand` : `${id} heeft geen plaats`)),
    ...eisen.filter(({ stand }) => !(stand in STAND)).map(({ id, stand }) => `${id}: ${stand} is geen stand`),
    ...eisen.filter(({ id }) => !tests.has(id)).map(({ id }) => `${id} heeft geen test`),
  ]
}

function schrijf(eisen: readonly Eis[], tests: ReadonlyMap<string, string[]>): string {
  const tel = (stand: string): number => eisen.filter((e) => e.stand === stand).length
  const cel = (tekst: string): string => tekst.replaceAll('|', '\\|')
  return [
    '# Eisen uit de protocollen', '',
    `Gemaakt door \`npx pnpm generate\` uit \`${BRON}\` en de regels \`// @eis\` boven de tests. Een eis zonder rij, een rij zonder plaats of test en een test bij een rij die er niet is, laten \`npx pnpm check\` falen. Waar een test een voorbeeld uit een tabel noemt, draait jest die tabel.`, '',
    `Van ${eisen.length} eisen staan er ${tel('product')} in api en portaal en ${tel('regels')} als regel zonder eigen scherm.`, '',
    '| Eis | Wat | Stand | Waar | Test die het laat zien |', '|---|---|---|---|---|',
    ...eisen.map(({ id, eis, waar, stand }) => `| ${id} | ${cel(eis)} | ${STAND[stand] ?? stand} | ${waar && `\`${waar}\``} | ${(tests.get(id) ?? []).map(cel).join('<br>') || 'geen'} |`), '',
  ].join('\n')
}
