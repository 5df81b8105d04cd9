import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { leesDocument } from '@zelfonderzoek/document/lees-document'
import { controleerRapport } from '@zelfonderzoek/validation/rapport/controleer-rapport'
import { startBrowser } from '../portal/hulp/product.ts'
import { schrijfDocx } from './schrijvers/docx.ts'
import { schrijfOdt } from './schrijvers/odt.ts'
import { drukPdf } from './schrijvers/pdf.ts'

const RAPPORTEN = ['R01', 'R02', 'R03', 'R04', 'R05', 'R06', 'R07', 'R08'] as const
const OOK = ['V01', 'V02', 'V03', 'V07'] as const
/** Its tables are wider than half a page. */
const TE_BREED = 'V01'
const markdown = (naam: string): string => readFileSync(`corpus/${naam.startsWith('V') ? 'eigen/' : ''}rapporten/${naam}.md`, 'utf8')

let browser: Browser
beforeAll(async () => { browser = await startBrowser() })
afterAll(() => browser.close())

const VORMEN: [string, string, (tekst: string) => Buffer | Promise<Buffer>][] = [
  ['Word met koppen', 'docx', (tekst) => schrijfDocx(tekst, 'koppen')],
  ['Word met alleen vette regels', 'docx', (tekst) => schrijfDocx(tekst, 'vet')],
  ['OpenDocument met koppen', 'odt', (tekst) => schrijfOdt(tekst, 'koppen')],
  ['OpenDocument met alleen vette regels', 'odt', (tekst) => schrijfOdt(tekst, 'vet')],
  ['pdf met tags', 'pdf', (tekst) => drukPdf(browser, tekst, { kopvorm: 'koppen', getagd: true })],
  ['pdf zonder tags', 'pdf', (tekst) => drukPdf(browser, tekst, { kopvorm: 'koppen', getagd: false })],
  ['pdf met alleen vette regels', 'pdf', (tekst) => drukPdf(browser, tekst, { kopvorm: 'vet', getagd: false })],
  ['pdf met afgebroken woorden', 'pdf', (tekst) => drukPdf(browser, tekst, { kopvorm: 'koppen', getagd: false, afbreken: true })],
  ['pdf in twee kolommen', 'pdf', (tekst) => drukPdf(browser, tekst, { kopvorm: 'koppen', getagd: false, kolommen: true })],
]

/** The text of each item as its words, without the signs of lists and tables. */
async function secties(bytes: Buffer, naam: string): Promise<string[]> {
  const gelezen = await leesDocument(bytes, naam)
  if (!gelezen.ok) throw new Error(gelezen.zin)
  const { secties: teksten } = controleerRapport(gelezen.blokken)
  return Object.entries(teksten).map(([nummer, tekst]) => `${nummer}: ${tekst.replace(/^\s*(?:[-*•–]|\d{1,2}[.)])\s+/gm, '').replace(/[\s|]+/g, ' ').trim()}`)
}

describe.each(VORMEN)('%s', (wat, soort, schrijf) => {
  it.each([...RAPPORTEN, ...OOK].filter((naam) => !(wat.includes('kolommen') && naam === TE_BREED)))('geeft dezelfde onderdelen als de Markdown van %s', async (naam) => {
    const tekst = markdown(naam)
    expect(await secties(await schrijf(tekst), `${naam}.${soort}`)).toEqual(await secties(Buffer.from(tekst), `${naam}.md`))
  })
})
