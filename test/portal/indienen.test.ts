import AxeBuilder from '@axe-core/playwright'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { logIn, type Product, startBrowser, startProduct } from './hulp/product.ts'

let product: Product
let browser: Browser
let onderzoek = ''

beforeAll(async () => {
  ;[product, browser] = await Promise.all([startProduct(), startBrowser()])
}, 120_000)
afterAll(async () => {
  await browser.close()
  await product.stop()
})

describe('verklaren en indienen in de browser, zonder JavaScript', () => {
  it('zegt de onderzoeker wie er moet verklaren', async () => {
    const { page, context } = await logIn(browser, product.portal, 'onderzoeker', { javaScriptEnabled: false })
    await page.getByRole('link', { name: /buiten gevonden/ }).click()
    onderzoek = page.url()
    await page.getByRole('link', { name: 'Controleren en indienen' }).click()
    await page.getByText('De bestuurder heeft nog niet verklaard.').waitFor()
    expect(await page.getByRole('button', { name: 'Ik verklaar dit' }).count()).toBe(0)
    await context.close()
  })

  it('laat de bestuurder verklaren, vraagt waarom er punten open staan, en geeft een ontvangstbewijs', async () => {
    const { page, context, klachten } = await logIn(browser, product.portal, 'bestuurder', { javaScriptEnabled: false })
    await page.goto(`${onderzoek}/controleren`)
    await page.getByRole('button', { name: 'Ik verklaar dit' }).click()
    await page.getByText('verklaarde op').waitFor()
    await page.getByRole('button', { name: 'Rapport indienen' }).click()
    await page.getByRole('alert').getByRole('link', { name: /Schrijf op waarom u nu al indient/ }).waitFor()
    expect(await page.title()).toMatch(/^Fout:/)
    await page.locator('textarea[name=redenOpenBevindingen]').fill('De mentor is nog niet bereikbaar.')
    await page.getByRole('button', { name: 'Rapport indienen' }).click()
    await page.getByRole('heading', { level: 1, name: 'Uw rapport is ingediend' }).waitFor()
    expect(await page.locator('code.hash').innerText()).toMatch(/^[0-9a-f]{64}$/)
    expect(klachten).toEqual([])
    await context.close()
  })

  it('zet het rapport bij de toezichthouder, en sluit het voor de schrijver', async () => {
    const toezicht = await logIn(browser, product.portal, 'toezichthouder')
    await toezicht.page.goto(`${product.portal}/werkvoorraad`)
    await toezicht.page.getByRole('link', { name: /buiten gevonden/ }).click()
    await toezicht.page.getByRole('heading', { level: 1, name: /buiten gevonden/ }).waitFor()
    for (const pad of [`${product.portal}/werkvoorraad`, toezicht.page.url(), `${toezicht.page.url()}/beoordeling/5`, `${toezicht.page.url()}/besluit`]) {
      for (const breedte of [1280, 320]) {
        await toezicht.page.setViewportSize({ width: breedte, height: 900 })
        const antwoord = await toezicht.page.goto(pad)
        const { violations } = await new AxeBuilder({ page: toezicht.page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze()
        expect([pad, breedte, antwoord?.status(), violations.map((v) => `${v.id} ${v.nodes[0]?.html}`)]).toEqual([pad, breedte, 200, []])
      }
    }
    expect(toezicht.klachten).toEqual([])
    const schrijver = await logIn(browser, product.portal, 'onderzoeker')
    await schrijver.page.goto(onderzoek)
    expect(await schrijver.page.getByText('Het rapport is ingediend.').count()).toBe(1)
  }, 120_000)
})
