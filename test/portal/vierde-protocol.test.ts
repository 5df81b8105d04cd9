import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import type { Browser, Page } from 'playwright-core'
import { eigenDatabase } from '../omgeving/eigen-database.ts'
import { VOORBEELDSTAD_BESTAND } from '../protocollen/hulp/voorbeeldstad.ts'
import { dag, datumveld } from './hulp/aanbieder.ts'
import { leesEnVerstuur } from './hulp/toezicht.ts'
import { logIn, type Product, startBrowser, startProduct } from './hulp/product.ts'

let product: Product
let browser: Browser
let [aanbieder, bestuurder, toezicht]: Page[] = []

/** The product as it is, with one file more and the organisations that a beheerder would set up. */
beforeAll(async () => {
  const bestand = join(mkdtempSync(join(tmpdir(), 'zelfonderzoek-protocol-')), 'voorbeeldstad.json')
  writeFileSync(bestand, JSON.stringify(VOORBEELDSTAD_BESTAND))
  const url = await eigenDatabase()
  ;[product, browser] = await Promise.all([startProduct({ DATABASE_URL: url, PROTOCOL_BESTANDEN: bestand }), startBrowser()])
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(`update organisatie set reeks = 'voorbeeldstad', naam = 'Toezicht Voorbeeldstad' where reeks = 'hart-voor-brabant'`)
  await client.query(`update organisatie set gemeentecode = '9999', naam = 'Gemeente Voorbeeldstad' where gemeentecode = '0855'`)
  await client.end()
  ;[aanbieder, bestuurder, toezicht] = await Promise.all(['onderzoeker-kastanje', 'bestuurder-kastanje', 'toezichthouder-hvb'].map(async (naam) => (await logIn({ browser, portal: product.portal }, naam)).page))
}, 120_000)
afterAll(async () => {
  await browser.close()
  await product.stop()
})

const pagina = (page: Page | undefined): Page => {
  if (!page) throw new Error('niemand ingelogd')
  return page
}

describe('een vierde protocol, als één bestand erbij', () => {
  let id = ''

  it('staat in de beslishulp en in de tekening', async () => {
    const page = pagina(aanbieder)
    await page.goto(`${product.portal}/beslishulp?gemeente=9999&voorziening=begeleiding&v.ernstig=ja`)
    expect(await page.getByRole('main').innerText()).toMatch(/waarschijnlijk een calamiteit[^]*Toezicht Voorbeeldstad/)
    await page.goto(`${product.portal}/protocol/voorbeeldstad-2026-01-01`)
    expect(await page.locator('svg.plaat .plaat__vak').count()).toBe(5)
  })

  it('vraagt bij de melding alleen wat het zelf vraagt', async () => {
    const page = pagina(aanbieder)
    await page.goto(`${product.portal}/melding?gemeente=9999&voorziening=begeleiding&soort=calamiteit`)
    await page.locator('[name=titel]').fill('Brandje in de keuken')
    await page.locator('[name=omschrijving]').fill('In de keuken was brand. Niemand is gewond.')
    await datumveld(page, 'datumGebeurtenis', dag(0))
    await page.getByRole('button', { name: 'Bewaren en controleren' }).click()
    await page.getByText('U verstuurt de melding aan Toezicht Voorbeeldstad').waitFor()
    await page.getByRole('button', { name: 'Melding versturen' }).click()
    await page.getByRole('heading', { name: 'Uw melding is verstuurd' }).waitFor()
    id = new URL(page.url()).pathname.split('/')[2] ?? ''
    expect(await page.getByRole('region', { name: 'Wat gebeurt er nu' }).innerText()).toContain('De toezichthouder bevestigt.')
  })

  it('geeft twee maanden, en eindigt met zijn eigen vraag en zijn eigen deel', async () => {
    const page = pagina(toezicht)
    await page.goto(`${product.portal}/dossier/${id}`)
    await leesEnVerstuur(page, 'Ontvangst bevestigen')
    await page.getByText('Zelfonderzoek loopt.').waitFor()
    expect(await page.getByRole('complementary').innerText()).toContain('Zelfonderzoek doen')
    const [baas, schrijver] = [pagina(bestuurder), pagina(aanbieder)]
    await baas.goto(`${product.portal}/onderzoeken/${id}/controleren`)
    await baas.getByRole('button', { name: 'Ik verklaar dit' }).click()
    await baas.getByText('verklaarde op').first().waitFor()
    await schrijver.goto(`${product.portal}/onderzoeken/${id}/controleren`)
    await schrijver.locator('textarea[name=redenOpenBevindingen]').fill('Wij vullen dit aan zodra wij het weten.')
    await schrijver.getByRole('button', { name: 'Rapport indienen' }).click()
    await schrijver.getByRole('heading', { level: 1, name: 'Uw rapport is ingediend' }).waitFor()
    await page.goto(`${product.portal}/dossier/${id}/besluit`)
    expect(await page.getByRole('main').innerText()).toContain('Is duidelijk wat er gebeurde?')
    await page.locator('input[name=zorgvuldig][value=ja]').check()
    await page.getByRole('button', { name: 'Antwoorden bewaren' }).click()
    await page.getByText('Uw antwoorden zijn bewaard').first().waitFor()
    await page.locator('[name=motivering]').fill('Alles is duidelijk.')
    await page.locator('[name=samenvatting]').fill('Het fornuis stond aan.')
    await leesEnVerstuur(page, 'Onderzoek beëindigen')
    await page.getByText('Afgesloten.').first().waitFor()
    await pagina(aanbieder).goto(`${product.portal}/berichten`)
    await pagina(aanbieder).getByRole('row').nth(1).getByRole('link').click()
    await pagina(aanbieder).getByText('Het fornuis stond aan.').waitFor()
  })
})
