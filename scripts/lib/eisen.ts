import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { opdracht } from './opdracht.ts'

const BRON = 'test/eisen/eisen.csv'
/** `// @eis R-WK-9, R-WK-36` above a test says which requirements it shows. */
const TAG = /^\s*\/\/ @eis (.+)$/
const TEST = /\b(?:it|test|describe)(?:\.each.*)?\(\s*(['"`])(.+?)\1/
const TITEL_NA_EACH = /^\s*\](?:\s+as const)?\)\(\s*(['"`])(.+?)\1/
const GROEP = /\bdescribe(?:\.each.*)?\(\s*(['"`])(.+?)\1/
/** How far a tag may stand above its title, in lines; a table of examples stands between. */
const VER = 40

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
  const tests = await vindTests()
  return { tekst: schrijf(eisen, tests), fouten: controleer(eisen, tests) }
}

async function vindTests(): Promise<Map<string, string[]>> {
  const bij = new Map<string, string[]>()
  const { tekst } = await opdracht('git', ['ls-files', '-co', '--exclude-standard', 'test/**/*.test.ts'])
  for (const pad of tekst.split('\n').filter(Boolean)) {
    const regels = (await readFile(pad, 'utf8').catch(() => '')).split('\n')
    for (const [nr, regel] of regels.entries()) {
      const ids = TAG.exec(regel)?.[1]?.split(',').map((id) => id.trim()) ?? []
      if (ids.length === 0) continue
      const naam = regels.slice(nr + 1, nr + VER).map((r) => TEST.exec(r)?.[2] ?? TITEL_NA_EACH.exec(r)?.[2]).find((titel) => titel !== undefined)
      const groep = regels.slice(0, nr).map((r) => GROEP.exec(r)?.[2]).findLast((titel) => titel !== undefined)
      const wat = naam?.startsWith('%s') ? `${groep ?? ''} (${naam})` : (naam ?? '?')
      for (const id of ids) bij.set(id, [...(bij.get(id) ?? []), `${pad}: ${wat}`])
    }
  }
  return bij
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
