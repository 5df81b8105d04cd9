import { readFile } from 'node:fs/promises'
import { testsMetTag } from './tests-met-tag.ts'

const BRON = 'test/eisen/slechte-invoer.csv'

/** By whom it is sent: a person in the browser, only a program, or to somebody else than us. */
type Wie = 'mens' | 'programma' | 'elders'
interface Invoer { nr: string; wat: string; antwoord: string; wie: Wie }

/** The page of what is sent wrong and what is answered, from the list and the `// @invoer 5` above the tests; what a person can do needs a test in the browser. */
export async function invoerpagina(): Promise<{ tekst: string; fouten: string[] }> {
  const rijen = (await readFile(BRON, 'utf8')).trim().split('\n').map((regel): Invoer => {
    const [nr = '', wat = '', ...rest] = regel.split(';')
    return { nr, wat, antwoord: rest.slice(0, -1).join(';'), wie: rest.at(-1) as Wie }
  })
  const tests = await testsMetTag('invoer')
  return { tekst: schrijf(rijen, tests), fouten: controleer(rijen, tests) }
}

function controleer(rijen: readonly Invoer[], tests: ReadonlyMap<string, string[]>): string[] {
  const nummers = rijen.map(({ nr }) => nr)
  const bij = (nr: string): string[] => tests.get(nr) ?? []
  return [
    ...nummers.filter((nr, plaats) => Number(nr) !== plaats + 1).map((nr) => `slechte invoer ${nr} staat niet op zijn plaats`),
    ...[...tests.keys()].filter((nr) => !nummers.includes(nr)).map((nr) => `slechte invoer ${nr} staat bij een test, maar niet in ${BRON}`),
    ...[...tests.values()].flat().filter((test) => test.endsWith(': ?')).map((test) => `${test} heeft een @invoer zonder test eronder`),
    ...rijen.filter(({ nr, wie }) => wie !== 'elders' && bij(nr).length === 0).map(({ nr }) => `slechte invoer ${nr} heeft geen test`),
    ...rijen.filter(({ nr, wie }) => wie === 'mens' && !bij(nr).some((test) => test.startsWith('test/portal/'))).map(({ nr }) => `slechte invoer ${nr} heeft geen test in de browser`),
  ]
}

function schrijf(rijen: readonly Invoer[], tests: ReadonlyMap<string, string[]>): string {
  const cel = (tekst: string): string => tekst.replaceAll('|', '\\|')
  return [
    '# Slechte invoer', '',
    `Gemaakt door \`npx pnpm generate\` uit \`${BRON}\` en de regels \`// @invoer\` boven de tests. Een rij zonder test, en een rij die een mens kan overkomen zonder test in de browser, laten \`npx pnpm check\` falen.`, '',
    '| Nr | Invoer | Antwoord | Test die het laat zien |', '|---|---|---|---|',
    ...rijen.map(({ nr, wat, antwoord, wie }) => `| ${nr} | ${cel(wat)} | ${cel(antwoord)} | ${(tests.get(nr) ?? []).map(cel).join('<br>') || (wie === 'elders' ? 'niet van toepassing' : 'geen')} |`), '',
  ].join('\n')
}
