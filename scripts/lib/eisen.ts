import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { testsMetTag } from './tests-met-tag.ts'

const BRON = 'test/eisen/eisen.csv'
interface Eis { id: string; eis: string; waar: string; stand: string }

/** Where a requirement is: in the product with a screen and the api, only as rules, or not yet anywhere. */
const STAND: Record<string, string> = { product: 'in api en portaal', regels: 'als regel; nog geen eigen scherm', open: 'nog niet' }

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
    ...ids.filter((id, nr) => ids.indexOf(id) !== nr).map((id) => `${id} staat er twee keer`),
    ...[...tests.keys()].filter((id) => !ids.includes(id)).map((id) => `${id} staat bij een test, maar niet in ${BRON}`),
    ...[...tests.values()].flat().filter((test) => test.endsWith(': ?')).map((test) => `${test} heeft een @eis zonder test eronder`),
    ...eisen.filter(({ waar, stand }) => stand !== 'open' && !existsSync(waar)).map(({ id, waar }) => `${id}: ${waar} bestaat niet`),
    ...eisen.filter(({ stand }) => !(stand in STAND)).map(({ id, stand }) => `${id}: ${stand} is geen stand`),
    ...eisen.filter(({ id, stand }) => stand !== 'open' && !tests.has(id)).map(({ id }) => `${id} heeft geen test`),
    ...eisen.filter(({ id, stand }) => stand === 'open' && tests.has(id)).map(({ id }) => `${id} heeft een test, maar heet nog niet gebouwd`),
  ]
}

function schrijf(eisen: readonly Eis[], tests: ReadonlyMap<string, string[]>): string {
  const tel = (stand: string): number => eisen.filter((e) => e.stand === stand).length
  const cel = (tekst: string): string => tekst.replaceAll('|', '\\|')
  return [
    '# Eisen uit de protocollen', '',
    `Gemaakt door \`npx pnpm generate\` uit \`${BRON}\` en de regels \`// @eis\` boven de tests. Een rij zonder test, een test bij een rij die er niet is en een pad dat er niet is, laten \`npx pnpm check\` falen.`, '',
    `Van ${eisen.length} eisen staan er ${tel('product')} in api en portaal, ${tel('regels')} als regel zonder eigen scherm, en ${tel('open')} nog nergens.`, '',
    '| Eis | Wat | Stand | Waar | Test die het laat zien |', '|---|---|---|---|---|',
    ...eisen.map(({ id, eis, waar, stand }) => `| ${id} | ${cel(eis)} | ${STAND[stand] ?? stand} | ${waar && `\`${waar}\``} | ${(tests.get(id) ?? []).map(cel).join('<br>') || 'geen'} |`), '',
  ].join('\n')
}
