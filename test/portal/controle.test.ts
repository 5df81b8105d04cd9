import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { meld, verklaarEnDienIn } from './hulp/aanbieder.ts'
import { schendingen } from './hulp/keur.ts'
import { logIn, type Persoon, type Product, startBrowser, startProduct } from './hulp/product.ts'
import { bevestigOntvangst } from './hulp/toezicht.ts'

let product: Product
let browser: Browser
let schrijver: Persoon
let toezicht: Persoon
let id = ''

const MAATREGELEN = ['een hek om de vijver', 'een slot op de schuur', 'een leuning langs de trap', 'een begrenzer op het raam', 'een kluis in de hal'].map((wat) => `De huismeester plaatst ${wat}.`)

beforeAll(async () => {
  ;[product, browser] = await Promise.all([startProduct(), startBrowser()])
  schrijver = await logIn({ browser, portal: product.portal }, 'onderzoeker')
  toezicht = await logIn({ browser, portal: product.portal }, 'toezichthouder')
  id = await meld(schrijver.page, product.portal, 'Proef van de controle')
  await bevestigOntvangst(toezicht.page, product.portal, id)
}, 120_000)
afterAll(async () => {
  await browser.close()
  await product.stop()
})

const zonderFouten = async (page: Page): Promise<void> => {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    expect(await schendingen(page)).toEqual([])
  }
}

/** Opens a section and keeps count of the gzipped bytes of scripts that come after it is alive. */
const open = async (nummer: number, eiland: string): Promise<{ page: Page, later: () => Promise<number> }> => {
  const { page } = schrijver
  await page.goto(`${product.portal}/onderzoeken/${id}/onderdeel/${nummer}`)
  await page.locator(`[data-eiland=${eiland}][data-levend]`).waitFor()
  await page.waitForLoadState('networkidle')
  const maten: Promise<number>[] = []
  page.on('response', (antwoord) => { if (antwoord.url().endsWith('.js')) maten.push(antwoord.headerValue('content-length').then(Number)) })
  return { page, later: async () => (await Promise.all(maten)).reduce((som, n) => som + n, 0) }
}

describe('de controle terwijl u typt', () => {
  // @eis R-WKB-33
  it('leest een oorzaak, wijst de woorden aan, vraagt door, en neemt het voorstel met één klik over', async () => {
    const { page, later } = await open(7, 'oorzaakadvies')
    const advies = page.locator('[data-eiland=oorzaakadvies]')
    expect(await advies.innerText()).toContain('Schrijf de oorzaak op')
    await page.locator('#nieuw-tekst').fill('De begeleider heeft niet aan de nachtdienst doorgegeven dat mevrouw onrustig was.')
    await advies.getByText('Menselijk, HRC').waitFor()
    expect(await advies.locator('q').first().innerText()).not.toBe('')
    expect(await advies.innerText()).toContain('Waardoor liep de afstemming zo?')
    expect(await later()).toBeGreaterThan(0)
    expect(await later()).toBeLessThan(60_000)
    await zonderFouten(page)
    await advies.getByRole('button', { name: /Voorstel overnemen/ }).click()
    await page.getByRole('listitem').filter({ hasText: 'niet aan de nachtdienst doorgegeven' }).first().waitFor()
    await page.getByRole('link', { name: 'Wijzig O1', exact: true }).or(page.getByRole('link', { name: /^Wijzig [A-Z]+1$/ })).first().click()
    expect(await page.locator('select[name=ecmCode]').inputValue()).toBe('HRC')
    expect(await page.locator('[data-eiland=oorzaakadvies]').innerText()).toContain('Zo hebt u het ook ingedeeld.')
  }, 60_000)

  // @eis R-WKB-2, R-WKB-40
  it('leest een maatregel letter voor letter, met de woorden gemarkeerd en een vraag bij wat mist', async () => {
    const { page, later } = await open(9, 'maatregeladvies')
    const advies = page.locator('[data-eiland=maatregeladvies]')
    await page.locator('#nieuw-wat').fill('De teamleider schoolt het team over overdracht.')
    await advies.getByText('Tijdgebonden: nog niet').waitFor()
    await advies.getByText('Op welke datum is het klaar, of wanneer begint het?').waitFor()
    await advies.getByText('Sterkte: zwakker', { exact: true }).waitFor()
    for (const [deel, waarde] of [['dag', '1'], ['maand', '3'], ['jaar', '2027']] as const) await page.locator(`[name="datum-${deel}"]`).fill(waarde)
    await advies.getByText('Tijdgebonden: ja').waitFor()
    expect((await advies.locator('mark').allInnerTexts()).join(' ')).toContain('1 maart 2027')
    expect(await later()).toBeLessThan(60_000)
    await zonderFouten(page)
    await page.getByRole('button', { name: 'Maatregel toevoegen' }).click()
    await page.getByText('U hebt nu alleen zwakkere maatregelen').waitFor()
  }, 60_000)

  it('zegt zonder JavaScript na het opslaan hetzelfde', async () => {
    const kaal = await logIn({ browser, portal: product.portal }, 'collega', { javaScriptEnabled: false })
    await kaal.page.goto(`${product.portal}/onderzoeken/${id}/onderdeel/9`)
    for (const wat of MAATREGELEN) {
      await kaal.page.locator('#nieuw-wat').fill(wat)
      await kaal.page.getByRole('button', { name: 'Maatregel toevoegen' }).click()
      await kaal.page.getByRole('row').filter({ hasText: wat }).first().waitFor()
    }
    expect(await kaal.page.getByText('U hebt nu alleen zwakkere maatregelen').count()).toBe(0)
    await kaal.page.getByRole('row').filter({ hasText: MAATREGELEN[0] ?? '' }).getByRole('link', { name: /^Open/ }).click()
    const advies = kaal.page.locator('[data-eiland=maatregeladvies]')
    expect(await advies.innerText()).toContain('Sterkte: sterker')
    expect(await advies.locator('mark').count()).toBeGreaterThan(0)
    await kaal.context.close()
  }, 60_000)
})

describe('een mens beslist', () => {
  it('laat de toezichthouder het eens zijn, of met een reden anders oordelen', async () => {
    const bestuurder = await logIn({ browser, portal: product.portal }, 'bestuurder')
    await verklaarEnDienIn(bestuurder.page, product.portal, id)
    const { page } = toezicht
    await page.goto(`${product.portal}/dossier/${id}/beoordeling/9`)
    const formulieren = page.locator('form[id^="regels-"]')
    expect(await formulieren.count()).toBe(6)
    const bij = (nr: number) => page.locator('details', { has: page.locator('form[id^="regels-"]') }).nth(nr)
    await bij(1).locator('summary').click()
    await bij(1).getByRole('group', { name: /sterkte/ }).getByLabel('Oneens').check()
    await bij(1).getByRole('button', { name: /^Bewaren/ }).click()
    await page.getByText('Schrijf waarom u het niet eens bent met de controle.').first().waitFor()
    for (const nr of [1, 2, 3, 4, 5]) {
      await page.goto(`${product.portal}/dossier/${id}/beoordeling/9`)
      await bij(nr).locator('summary').click()
      const groep = bij(nr).getByRole('group', { name: /sterkte/ })
      await groep.getByLabel('Oneens').check()
      await bij(nr).locator('[name="maatregel.sterkte.reden"]').fill('Iemand moet het nog zelf sluiten.')
      await bij(nr).getByRole('group', { name: /specifiek/ }).getByLabel('Eens', { exact: true }).check()
      await bij(nr).getByRole('button', { name: /^Bewaren/ }).click()
      await page.getByText(/2 van \d beoordeeld/).nth(nr - 1).waitFor()
    }
    await zonderFouten(page)
    await bestuurder.context.close()
  }, 120_000)

  it('laat de beheerder zien hoe vaak, en niet waar', async () => {
    const beheerder = await logIn({ browser, portal: product.portal }, 'beheerder')
    await beheerder.page.getByRole('link', { name: 'Hoe vaak mensen anders oordelen dan de controle' }).or(beheerder.page.getByRole('link', { name: 'Beheer' })).first().click()
    await beheerder.page.goto(`${product.portal}/beheer/controle`)
    const regel = (naam: string) => beheerder.page.getByRole('row').filter({ hasText: naam })
    expect((await regel('Maatregel: sterkte').innerText()).split(/\s+/).slice(-3)).toEqual(['5', '5', '100%'])
    expect((await regel('Maatregel: specifiek').innerText()).split(/\s+/).slice(-3)).toEqual(['5', '0', '0%'])
    expect(await beheerder.page.getByRole('main').innerText()).not.toMatch(/vijver|zelf sluiten|ZO-/)
    await zonderFouten(beheerder.page)
    await beheerder.context.close()
  }, 60_000)

  it('gaf de browser niets te klagen', () => expect([...schrijver.klachten, ...toezicht.klachten.filter((k) => !k.includes('400'))]).toEqual([]))
})
