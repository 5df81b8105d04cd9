import { beforeAll, it } from '@jest/globals'
import { logIn, type Persoon } from './hulp/product.ts'
import { metProduct } from './hulp/wereld.ts'
const wereld = metProduct()
let p: Persoon
let basis = ''
beforeAll(async () => {
  p = await logIn(wereld, 'onderzoeker')
  await p.page.getByRole('link', { name: /buiten gevonden/ }).click()
  await p.page.getByRole('heading', { level: 1, name: /buiten gevonden/ }).waitFor()
  basis = p.page.url()
}, 120_000)
it('beelden', async () => {
  const { page } = p
  for (const breed of [320, 1280]) {
    await page.setViewportSize({ width: breed, height: 900 })
    for (const [nr, veld, tekst] of [[7, '#nieuw-tekst', 'De begeleider vergat na de avondronde de achterdeur op slot te doen.'], [9, '#nieuw-wat', 'We verbeteren de communicatie en de teamleider plaatst vóór 1 mei 2027 een deuralarm bij de achterdeur.']] as const) {
      await page.goto(`${basis}/onderdeel/${nr}`)
      const er = await page.locator(veld).count()
      if (er) { await page.locator(veld).pressSequentially(tekst, { delay: 5 }); await page.getByRole('region', { name: /controle/i }).first().waitFor().catch(() => undefined); await page.locator(veld).blur() }
      await page.getByText(/Voorstel|SMART|Specifiek/).first().waitFor()
      console.log(nr, er, await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth, [...document.querySelectorAll('textarea')].map((t) => t.id).join(',')]))
      await page.screenshot({ path: `/tmp/lezen/${nr}-${breed}.png`, fullPage: true })
    }
    await page.goto(`${basis}/importeren`)
    await page.screenshot({ path: `/tmp/lezen/import-${breed}.png`, fullPage: true })
  }
}, 100_000)
