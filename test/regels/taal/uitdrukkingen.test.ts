import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cpuUsage } from 'node:process'
import { describe, expect, it } from '@jest/globals'
import { parse, type Expression } from '@swc/core'

/** Where text of others is read: the rules, the reading of files, and what the api does with it. */
const BRONNEN = ['../packages/validation/src', '../packages/document/src', '../api/src']
/** Length of an attack, and the milliseconds of CPU that it may take: what grows with the square of the length stays below it, what grows faster does not. */
const LENGTE = 3_000
const MEESTE_MS = 400

interface Uitdrukking { plek: string; patroon: string; vlaggen: string }

function bestanden(map: string): string[] {
  return readdirSync(map, { withFileTypes: true }).flatMap((deel) => (deel.isDirectory() ? bestanden(join(map, deel.name)) : deel.name.endsWith('.ts') ? [join(map, deel.name)] : []))
}

/** Every regular expression that is written out in a file. */
async function uitdrukkingenIn(pad: string): Promise<Uitdrukking[]> {
  const uit: Uitdrukking[] = []
  const loop = (knoop: unknown): void => {
    if (Array.isArray(knoop)) return knoop.forEach(loop)
    if (typeof knoop !== 'object' || knoop === null) return
    const k = knoop as Expression & { pattern: string; flags: string }
    if (k.type === 'RegExpLiteral') uit.push({ plek: pad.replace('../', ''), patroon: k.pattern, vlaggen: k.flags })
    Object.values(knoop).forEach(loop)
  }
  loop(await parse(readFileSync(pad, 'utf8'), { syntax: 'typescript', decorators: true }))
  return uit
}

/** Texts that make a bad expression try everything: what stands in it, repeated, with an end that fits nothing. */
function aanvallen(patroon: string): string[] {
  const letters = [...new Set(patroon.replace(/\\[a-zA-Z]|[\\()[\]{}?*+|^$.:=!<>-]/g, ''))].slice(0, 12)
  const woorden = [...new Set(patroon.match(/[a-zA-Z]{2,}/g) ?? [])].slice(0, 6)
  const pompen = ['a', '1', ' ', '\n', '.', '-', 'a ', 'a.', 'a-', '1 ', '1.', 'aA', '1a', ', ', ...letters, ...letters.map((l) => `${l}a`), ...letters.map((l) => `${l} `), ...woorden, ...woorden.map((w) => `${w} `)]
  return [...new Set(pompen)].flatMap((pomp) => ['', 'a', '1'].map((begin) => `${begin}${pomp.repeat(Math.ceil(LENGTE / pomp.length))}\u0000!`))
}

/** Milliseconds of CPU that a busy machine does not stretch. */
function duur(werk: () => void): number {
  const begin = cpuUsage()
  werk()
  const { user, system } = cpuUsage(begin)
  return (user + system) / 1000
}

/** The slowest attack on an expression, as every use of it would meet it. */
function traagste({ patroon, vlaggen }: Uitdrukking): { ms: number; tekst: string } {
  const regex = new RegExp(patroon, vlaggen.includes('g') || vlaggen.includes('y') ? vlaggen : `${vlaggen}g`)
  let slechtste = { ms: 0, tekst: '' }
  for (const tekst of aanvallen(patroon)) {
    const ms = duur(() => { tekst.replace(regex, '') })
    if (ms > slechtste.ms) slechtste = { ms, tekst: tekst.slice(0, 12) }
    if (ms > MEESTE_MS) break
  }
  return slechtste
}

describe('elke reguliere uitdrukking die tekst van een ander leest', () => {
  it('blijft snel op teksten die haar alles laten proberen', async () => {
    const alle = (await Promise.all(BRONNEN.flatMap(bestanden).map(uitdrukkingenIn))).flat()
    expect(alle.length).toBeGreaterThan(100)
    const traag = alle.map((u) => ({ ...u, ...traagste(u) })).filter(({ ms }) => ms > MEESTE_MS).map(({ plek, patroon, tekst }) => `${plek}: /${patroon}/ op ${JSON.stringify(tekst)}…`)
    expect(traag).toEqual([])
  }, 60_000)

  it.each([['(a+)+$', ''], ['^(\\w+\\s?)*$', ''], ['(\\d+|\\d+\\.)*x', 'u']])('vindt /%s/ te traag, zodat deze proef kan mislukken', (patroon, vlaggen) => {
    const regex = new RegExp(patroon, vlaggen)
    const kort = [22, 26].map((n) => Math.min(...[1, 2, 3].map(() => duur(() => { regex.test(`${patroon.includes('d') ? '1'.repeat(n) : 'a'.repeat(n)}\u0000!`) }))))
    expect(kort[1]).toBeGreaterThan((kort[0] ?? 0) * 4)
  })
})
