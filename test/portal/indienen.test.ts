import { describe, expect, it } from '@jest/globals'
import { logIn } from './hulp/product.ts'
import { metProduct } from './hulp/wereld.ts'

const wereld = metProduct()
let onderzoek = ''

describe('verklaren en indienen in de browser, zonder JavaScript', () => {
  it('zegt de onderzoeker wie er moet verklaren', async () => {
    const { page, context } = await logIn(wereld, 'onderzoeker', { javaScriptEnabled: false })
    await page.getByRole('link', { name: /buiten gevonden/ }).click()
    onderzoek = page.url()
    await page.getByRole('link', { name: 'Controleren en indienen' }).click()
    await page.getByText('De bestuurder heeft nog niet verklaard.').waitFor()
    expect(await page.getByRole('button', { name: 'Ik verklaar dit' }).count()).toBe(0)
    await context.close()
  })

  // @eis R-WKB-37
  it('laat de bestuurder verklaren, vraagt waarom er punten open staan, en geeft een ontvangstbewijs', async () => {
    const { page, context, klachten } = await logIn(wereld, 'bestuurder', { javaScriptEnabled: false })
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

  // @invoer 25
  it('zet het rapport bij de toezichthouder, en sluit het voor de schrijver', async () => {
    const toezicht = await logIn(wereld, 'toezichthouder')
    await toezicht.page.goto(`${wereld.portal}/werkvoorraad`)
    await toezicht.page.getByRole('link', { name: /buiten gevonden/ }).click()
    await toezicht.page.getByRole('heading', { level: 1, name: /buiten gevonden/ }).waitFor()
    const schrijver = await logIn(wereld, 'onderzoeker')
    await schrijver.page.goto(onderzoek)
    expect(await schrijver.page.getByText('Het rapport is ingediend.').count()).toBe(1)
  })
})
