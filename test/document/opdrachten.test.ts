import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { startBrowser } from '../portal/hulp/product.ts'
import { schrijfDocx } from './schrijvers/docx.ts'
import { schrijfOdt } from './schrijvers/odt.ts'
import { drukPdf } from './schrijvers/pdf.ts'

const opdracht = (naam: string, ...args: string[]): { status: number | null, stdout: string, stderr: string } =>
  spawnSync(process.execPath, [`scripts/${naam}.ts`, ...args], { cwd: resolve('..'), encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } })
const NAMEN = ['R02', 'R04'] as const
const bron = (naam: string): string => readFileSync(`corpus/rapporten/${naam}`, 'utf8')

let browser: Browser
beforeAll(async () => { browser = await startBrowser() })
afterAll(() => browser.close())

const VORMEN: Record<string, (markdown: string) => Buffer | Promise<Buffer>> = {
  md: (markdown) => Buffer.from(markdown), docx: (markdown) => schrijfDocx(markdown, 'koppen'), odt: (markdown) => schrijfOdt(markdown, 'vet'), pdf: (markdown) => drukPdf(browser, markdown, { kopvorm: 'koppen', getagd: true }),
}

/** A corpus folder with these reports in one form, with their labels. */
async function maakMap(soort: string): Promise<string> {
  const map = mkdtempSync(join(tmpdir(), 'opdracht-'))
  mkdirSync(join(map, 'rapporten'))
  for (const naam of NAMEN) {
    writeFileSync(join(map, 'rapporten', `${naam}.${soort}`), await (VORMEN[soort]?.(bron(`${naam}.md`)) ?? Buffer.alloc(0)))
    writeFileSync(join(map, 'rapporten', `${naam}.labels.json`), bron(`${naam}.labels.json`))
  }
  return map
}

const cijfers = (map: string): unknown => {
  const { kopjes, extractie, rapportaspect } = JSON.parse(opdracht('evaluate', map, '--json').stdout) as Record<string, unknown>
  return { kopjes, extractie, rapportaspect }
}

describe('evaluate', () => {
  it.each(['docx', 'odt', 'pdf'])('geeft voor rapporten als .%s dezelfde cijfers als voor Markdown', async (soort) => {
    expect(cijfers(await maakMap(soort))).toEqual(cijfers(await maakMap('md')))
  })

  it('noemt het bestand dat niet te lezen is, met wat u kunt doen', async () => {
    const map = await maakMap('docx')
    writeFileSync(join(map, 'rapporten', 'R04.docx'), '')
    const { status, stderr } = opdracht('evaluate', map)
    expect([status, stderr]).toEqual([1, expect.stringMatching(/^rapporten\/R04\.docx: .*leeg.*Kies/)])
  })
})

describe('controleer', () => {
  it.each(['md', 'docx', 'odt', 'pdf'])('leest een rapport als .%s, ook onder een verkeerde naam', async (soort) => {
    const map = await maakMap(soort)
    const uit = (pad: string): { secties: Record<string, string>, maatregelen: unknown[], oorzaken: unknown[] } => JSON.parse(opdracht('controleer', pad, '--json').stdout) as ReturnType<typeof uit>
    const gewoon = uit(join(map, 'rapporten', `R04.${soort}`))
    expect(Object.values(gewoon.secties).every(Boolean)).toBe(true)
    expect([gewoon.maatregelen.length, gewoon.oorzaken.length]).toEqual([4, 4])
    const anders = join(map, soort === 'md' ? 'rapport.txt' : 'rapport.doc')
    writeFileSync(anders, readFileSync(join(map, 'rapporten', `R04.${soort}`)))
    expect(uit(anders).secties).toEqual(gewoon.secties)
  })

  it.each([['leeg.pdf', Buffer.alloc(0), /leeg \(0 bytes\)/], ['foto.png', Buffer.from('89504e470d0a1a0a', 'hex'), /Sla het rapport op als/]])('zegt in gewone taal wat er mis is met %s', (naam, bytes, zin) => {
    const pad = join(mkdtempSync(join(tmpdir(), 'opdracht-')), naam)
    writeFileSync(pad, bytes)
    const { status, stdout, stderr } = opdracht('controleer', pad)
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(zin)
  })
})
