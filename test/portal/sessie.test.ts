import { describe, expect, it } from '@jest/globals'
import type { BrowserContext, Page } from 'playwright-core'
import { type Diensten, startDiensten } from './hulp/diensten.ts'
import { keur, levend } from './hulp/keur.ts'
import { logIn, type Persoon } from './hulp/product.ts'
import { metProduct } from './hulp/wereld.ts'

let diensten: Diensten
const wereld = metProduct(async () => {
  diensten = await startDiensten()
  return diensten
})

/** The server's clock goes on: all sessions were last used, and began, so many minutes longer ago. */
const verouder = (minuten: number, veld: 'laatst_op' | 'verloopt_op' = 'laatst_op') => diensten.sql(`update portal.sessie set ${veld} = ${veld} - make_interval(mins => $1)`, [minuten])
/** The browser's clock and the server's go on together. */
const wacht = async (page: Page, minuten: number): Promise<void> => {
  await verouder(minuten)
  await page.clock.fastForward(minuten * 60_000)
}
/** A replica remembers who is logged in for a few seconds. */
const totUitgelogd = async (context: BrowserContext): Promise<void> => {
  while (!(await context.request.get(`${wereld.portal}/berichten`)).url().includes('/verlopen')) continue
}
/** The use of another tab has reached the session; a replica looks a person up anew after a few seconds. */
const totGebruikt = async (context: BrowserContext): Promise<void> => {
  do await context.request.get(`${wereld.portal}/berichten`)
  while ((await diensten.sql("select from portal.sessie where laatst_op > now() - interval '1 minute'")).length === 0)
}
/** As when somebody comes back to the tab. */
const kijkWeer = (page: Page) => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
const venster = (page: Page) => page.getByRole('alertdialog')

/** A browser with a clock that the test moves, on a section page. */
async function opOnderdeel(nummer: number): Promise<Persoon> {
  const persoon = await logIn(wereld, 'onderzoeker')
  await persoon.context.clock.install()
  await persoon.page.getByRole('link', { name: /buiten gevonden/ }).click()
  const eersteBlik = persoon.page.waitForResponse((antwoord) => antwoord.url().endsWith('/sessie'))
  await persoon.page.goto(`${persoon.page.url()}/onderdeel/${nummer}`)
  await levend(persoon.page)
  await (await eersteBlik).finished()
  return persoon
}

describe('een sessie van 30 minuten', () => {
  it('waarschuwt bij 25 minuten, niet eerder, en laat de focus na "Ingelogd blijven" terug', async () => {
    const { page, context } = await opOnderdeel(8)
    await page.locator('[name=conclusies]').focus()
    await wacht(page, 24)
    expect(await venster(page).count()).toBe(0)
    await wacht(page, 1)
    await venster(page).waitFor()
    expect(await venster(page).getByRole('heading').innerText()).toBe('U wordt over 5 minuten uitgelogd')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Ingelogd blijven')
    expect(await keur(page)).toEqual([])
    await wacht(page, 2)
    await venster(page).getByRole('heading', { name: 'U wordt over 3 minuten uitgelogd' }).waitFor()
    await page.keyboard.press('Enter')
    await venster(page).waitFor({ state: 'hidden' })
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('conclusies')
    await wacht(page, 24)
    await page.locator('[name=conclusies]').fill('Nog steeds ingelogd.')
    await page.clock.runFor(3000)
    await page.getByRole('status').filter({ hasText: 'Opgeslagen om' }).waitFor()
    await context.close()
  })

  it('bewaart bij de waarschuwing wat nog niet bewaard was', async () => {
    const { page, context } = await opOnderdeel(10)
    await page.clock.pauseAt(Date.now() + 60_000)
    await page.locator('[name=nazorgBetrokkenen]').fill('De familie is bezocht.')
    await verouder(26)
    await kijkWeer(page)
    await venster(page).waitFor()
    await page.getByRole('status').filter({ hasText: 'Opgeslagen om' }).waitFor()
    await page.reload()
    expect(await page.locator('[name=nazorgBetrokkenen]').inputValue()).toBe('De familie is bezocht.')
    await context.close()
  })

  it('kijkt over alle tabbladen: werken in het ene houdt het andere ingelogd', async () => {
    const { page, context } = await opOnderdeel(8)
    const tweede = await context.newPage()
    await tweede.goto(page.url().replace('/8', '/5'))
    await levend(tweede)
    await wacht(page, 25)
    await venster(page).waitFor()
    await tweede.clock.fastForward(25 * 60_000)
    await venster(tweede).waitFor()
    await tweede.getByRole('button', { name: 'Ingelogd blijven' }).click()
    await venster(tweede).waitFor({ state: 'hidden' })
    await venster(page).waitFor({ state: 'hidden' })
    await verouder(25)
    await tweede.goto(`${wereld.portal}/berichten`)
    await totGebruikt(context)
    const gevraagd = page.waitForResponse('**/sessie')
    await page.clock.fastForward(25 * 60_000)
    expect((await (await gevraagd).json() as { rest: { rust: number } }).rest.rust).toBeGreaterThan(1700)
    expect(await venster(page).count()).toBe(0)
    await context.close()
  })

  // @invoer 30
  it('zegt dat u bent uitgelogd, houdt de tekst, en gaat verder na inloggen in een tweede tabblad', async () => {
    const { page, context } = await opOnderdeel(8)
    await wacht(page, 26)
    await venster(page).waitFor()
    await wacht(page, 5)
    await venster(page).getByRole('heading', { name: 'U bent uitgelogd' }).waitFor()
    expect(await keur(page)).toEqual([])
    const [tabblad] = await Promise.all([context.waitForEvent('page'), venster(page).getByRole('button', { name: 'Inloggen in een nieuw tabblad' }).click()])
    await tabblad.locator('button[value=onderzoeker]').click()
    await tabblad.getByRole('heading', { name: 'U bent weer ingelogd' }).waitFor()
    await venster(page).getByRole('button', { name: 'Terug naar de pagina' }).click()
    const antwoord = page.waitForResponse((een) => een.url().endsWith('/bewaren') && een.ok())
    await page.locator('[name=conclusies]').fill('Getypt na de pauze.')
    await page.clock.runFor(3000)
    expect(await (await antwoord).json()).toMatchObject({ soort: 'bewaard' })
    await context.close()
  })

  it('waarschuwt ook voor het einde na 10 uur, dat niet op te schuiven is', async () => {
    const { page, context } = await opOnderdeel(8)
    await verouder(10 * 60 - 4, 'verloopt_op')
    await kijkWeer(page)
    await venster(page).getByText('U bent bijna 10 uur ingelogd').waitFor()
    await page.keyboard.press('Escape')
    await venster(page).waitFor({ state: 'hidden' })
    await page.clock.runFor(40_000)
    expect(await venster(page).count()).toBe(0)
    await verouder(5, 'verloopt_op')
    await kijkWeer(page)
    await venster(page).getByRole('heading', { name: 'U bent uitgelogd' }).waitFor()
    await context.close()
  })

  it('kost een pagina om te lezen geen JavaScript', async () => {
    const { page, context } = await logIn(wereld, 'onderzoeker')
    for (const pad of ['/onderzoeken', '/berichten', '/zo-werkt-de-controle']) {
      await page.goto(wereld.portal + pad)
      expect([pad, await page.locator('script').count(), await page.locator('dialog').count()]).toEqual([pad, 0, 0])
    }
    await context.close()
  })
})

describe('zonder JavaScript', () => {
  // @invoer 30
  it('geeft een getypt formulier terug na het einde van de sessie, en bewaart het alsnog', async () => {
    const { page, context } = await logIn(wereld, 'eenpersoons', { javaScriptEnabled: false })
    await page.goto(`${wereld.portal}/melding`)
    await page.locator('[name=titel]').fill('Val van de trap')
    await page.locator('[name=omschrijving]').fill('Regel een.\nRegel twee.')
    await verouder(31)
    await totUitgelogd(context)
    await page.getByRole('button', { name: 'Bewaren en later verder' }).click()
    await page.getByRole('heading', { level: 1, name: 'U bent uitgelogd, uw tekst is er nog' }).waitFor()
    const [tabblad] = await Promise.all([context.waitForEvent('page'), page.getByRole('button', { name: 'Inloggen in een nieuw tabblad' }).click()])
    await tabblad.locator('button[value=eenpersoons]').click()
    await tabblad.getByRole('heading', { name: 'U bent weer ingelogd' }).waitFor()
    await page.getByRole('button', { name: 'Verstuur opnieuw' }).click()
    await page.getByRole('heading', { level: 1, name: 'Verstuur uw tekst nog een keer' }).waitFor()
    await page.getByRole('button', { name: 'Verstuur opnieuw' }).click()
    await page.locator('[name=titel]').waitFor()
    expect(await page.locator('[name=titel]').inputValue()).toBe('Val van de trap')
    expect(await page.locator('[name=omschrijving]').inputValue()).toBe('Regel een.\nRegel twee.')
    await context.close()
  })
})
