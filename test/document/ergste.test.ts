import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { leesDocument } from '@zelfonderzoek/document/lees-document'
import { controleerRapport } from '@zelfonderzoek/validation/rapport/controleer-rapport'
import { startBrowser } from '../portal/hulp/product.ts'
import { maakPdf, maakPdfMet } from './maak-pdf.ts'
import { schrijfDocx } from './schrijvers/docx.ts'
import { schrijfOdt } from './schrijvers/odt.ts'
import { drukPdf } from './schrijvers/pdf.ts'
import { maakZip } from './zip.ts'

const MEESTE_MB = 300
const MB = 1024 * 1024
const MAP = mkdtempSync(join(tmpdir(), 'ergste-'))
/** A long report: six reports one after the other, so often. */
const lang = (keer: number): string => ['R01', 'R02', 'R04', 'R05', 'R06', 'R07'].map((naam) => readFileSync(`corpus/rapporten/${naam}.md`, 'utf8')).join('\n\n').repeat(keer)
const TABEL = `| Tijd | Wat |\n|---|---|\n${Array.from({ length: 6000 }, (_, n) => `| ${n} | De begeleider belde aan en er werd niet opengedaan, dat was keer ${n} |`).join('\n')}`
const ole = (deel: string): Buffer => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2000), Buffer.from(deel, 'utf16le'), Buffer.alloc(4000)])
const woorden = (teksten: readonly string[]): string => teksten.join(' ').replace(/[\s|#•-]+|\b\d{1,2}\.(?=\s)/g, '')

let browser: Browser
beforeAll(async () => { browser = await startBrowser() })
afterAll(() => browser.close())

interface Gemeten { ok: boolean, code: string, zin: string, blokken: number, tekens: number, mb: number }

/** Reads a file in a program of its own, as the api does, with the memory that took. */
function meet(naam: string, bytes: Buffer): Gemeten {
  const pad = join(MAP, naam)
  writeFileSync(pad, bytes)
  const { stdout, stderr } = spawnSync(process.execPath, ['document/meet-lezer.ts', pad], { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } })
  if (!stdout) throw new Error(stderr)
  return JSON.parse(stdout) as Gemeten
}

describe('een groot rapport wordt gelezen, binnen de perken, en niets ervan valt weg', () => {
  it('driehonderd bladzijden pdf', async () => {
    const markdown = lang(18)
    const { blokken, ok, mb, tekens } = meet('lang.pdf', await drukPdf(browser, markdown, { kopvorm: 'koppen', getagd: false }))
    const bron = await leesDocument(Buffer.from(markdown), 'lang.md')
    if (!bron.ok) throw new Error(bron.zin)
    expect({ ok, blokken, tekens }).toEqual({ ok: true, blokken: bron.blokken.length, tekens: bron.blokken.reduce((som, { tekst }) => som + tekst.length, 0) })
    expect(mb).toBeLessThan(MEESTE_MB)
  })

  it.each<[string, () => Buffer | Promise<Buffer>]>([
    ['tabel.docx', () => schrijfDocx(TABEL, 'koppen')], ['tabel.odt', () => schrijfOdt(TABEL, 'koppen')], ['tabel.pdf', () => drukPdf(browser, TABEL, { kopvorm: 'koppen', getagd: false })], ['tabel.md', () => Buffer.from(TABEL)],
  ])('één tabel van zesduizend rijen: %s', async (naam, maak) => {
    const { blokken, tekens, mb } = meet(naam, await maak())
    const bron = await leesDocument(Buffer.from(TABEL), 'tabel.md')
    if (!bron.ok) throw new Error(bron.zin)
    expect({ blokken, tekens }).toEqual({ blokken: bron.blokken.length, tekens: bron.blokken.reduce((som, { tekst }) => som + tekst.length, 0) })
    expect(mb).toBeLessThan(MEESTE_MB)
  })

  it('een rapport zonder koppen: elk woord staat in een blok, en elk blok krijgt een plaats', async () => {
    const zonder = lang(1).replace(/^#+ .*$/gm, '')
    const gelezen = await leesDocument(await schrijfDocx(zonder, 'koppen'), 'zonder.docx')
    if (!gelezen.ok) throw new Error(gelezen.zin)
    const { indeling, secties } = controleerRapport(gelezen.blokken)
    expect(woorden(indeling.map(({ blok }) => blok.tekst))).toBe(woorden([zonder]))
    expect(Object.values(secties).every(Boolean)).toBe(true)
  })
})

describe('wat niet te lezen is, wordt meteen geweigerd met wat u kunt doen', () => {
  // @invoer 35, 37, 38
  it.each<[string, string, string, RegExp, () => Buffer | Promise<Buffer>]>([
    ['een leeg bestand', 'leeg.pdf', 'BESTAND_LEEG', /leeg \(0 bytes\)/, () => Buffer.alloc(0)],
    ['een scan van veertig bladzijden', 'scan.pdf', 'BESTAND_SCAN', /geen tekst.*scan/, () => maakPdf([], { bladen: 40 })],
    ['een pdf met wachtwoord', 'dicht.pdf', 'BESTAND_WACHTWOORD', /wachtwoord/, () => maakPdf([{ tekst: 'geheim', grootte: 11 }], { wachtwoord: true })],
    ['een Word-bestand met wachtwoord', 'dicht.docx', 'BESTAND_WACHTWOORD', /wachtwoord/, () => ole('EncryptedPackage')],
    ['een oud Word-bestand', 'oud.doc', 'BESTAND_OUD', /oud Word-bestand.*\.docx/, () => ole('WordDocument')],
    ['een rekenblad met een andere naam', 'rapport.docx', 'BESTAND_TYPE', /Sla het rapport op als/, () => maakZip({ 'xl/workbook.xml': '<workbook/>' })],
    ['een macro', 'macro.docx', 'BESTAND_MACRO', /macro/, () => maakZip({ 'word/document.xml': '<w/>', 'word/vbaProject.bin': 'x' })],
    ['een zipbom', 'bom.docx', 'BESTAND_TE_GROOT', /te groot/, () => maakZip({ 'word/document.xml': Buffer.alloc(150 * MB, 'a') })],
    ['een zipbom in veel delen', 'delen.docx', 'BESTAND_TE_GROOT', /te groot/, () => maakZip(Object.fromEntries(Array.from({ length: 8 }, (_, n) => [`word/media/${n}.bin`, Buffer.alloc(15 * MB)])))],
    ['een pdf die uitgepakt groot is', 'bom.pdf', 'BESTAND_TE_GROOT', /te groot/, () => maakPdfMet(' '.repeat(150 * MB), { gepakt: 1 })],
    ['een pdf die dubbel is ingepakt', 'dubbel.pdf', 'BESTAND_TE_GROOT', /te groot/, () => maakPdfMet(' '.repeat(50 * MB), { gepakt: 2 })],
    ['een pdf van vijfhonderd bladzijden', 'dik.pdf', 'BESTAND_BLADEN', /400 bladzijden/, () => maakPdf([{ tekst: 'blad', grootte: 11 }], { bladen: 500 })],
    ['een afgebroken Word-bestand', 'half.docx', 'BESTAND_KAPOT', /beschadigd/, async () => (await schrijfDocx('# Kop\n\nTekst', 'koppen')).subarray(0, 900)],
  ])('%s', async (_, naam, code, zin, maak) => {
    const gemeten = meet(naam, await maak())
    expect(gemeten).toMatchObject({ ok: false, code })
    expect(gemeten.zin).toMatch(zin)
    expect(gemeten.zin).toMatch(/\b(?:Kies|Sla|Haal|Open|Laat)\b|\bsla\b/)
    expect(gemeten.mb).toBeLessThan(MEESTE_MB)
  })
})
