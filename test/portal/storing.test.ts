import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { type Dienst, type Diensten, startDiensten } from './hulp/diensten.ts'
import { levend } from './hulp/keur.ts'
import { logIn, type Persoon } from './hulp/product.ts'
import { metProduct } from './hulp/wereld.ts'

let diensten: Diensten
let schrijver: Persoon
let onderzoek = ''
const wereld = metProduct(async () => {
  diensten = await startDiensten()
  return diensten
})

beforeAll(async () => {
  schrijver = await logIn(wereld, 'onderzoeker')
  await schrijver.page.getByRole('link', { name: /buiten gevonden/ }).click()
  await schrijver.page.getByRole('heading', { level: 1, name: /buiten gevonden/ }).waitFor()
  onderzoek = schrijver.page.url()
})

const bewaard = (page: Page) => page.getByRole('status').filter({ hasText: /Opgeslagen om \d\d\.\d\d uur/ })
const kwijt = (page: Page) => page.getByRole('status').filter({ hasText: 'Geen verbinding. Uw tekst staat nog in dit scherm.' })
/** Version of a section of this report as the database has it, and how many texts of it were refused. */
const sectie = async (nummer: number): Promise<{ versie: number, geweigerd: number }> => {
  const [rij] = await diensten.sql(`select s.versie, (select count(*)::int from sectieversie v where v.sectie_id = s.id and v.soort = 'geweigerd') as geweigerd
    from sectie s where s.nummer = $1 and s.dossier_id = $2`, [nummer, /Dossier_([^/]+)/.exec(onderzoek)?.[1]])
  return rij as { versie: number, geweigerd: number }
}
/** What the browser complained about while a service was away is the failure itself, and nothing else. */
const alleenDeStoring = (): void => {
  expect(schrijver.klachten.splice(0).filter((tekst) => !/net::ERR_(CONNECTION|EMPTY|FAILED)|status of 503/.test(tekst))).toEqual([])
}

describe.each<[Dienst, number, string]>([['portal', 8, 'conclusies'], ['api', 10, 'nazorgBetrokkenen'], ['database', 7, 'topgebeurtenis']])('kill -9 van %s midden in het typen', (dienst, nummer, veld) => {
  // @invoer 43
  it('verliest niets van wat bewaard was, meldt het, en bewaart daarna de rest', async () => {
    const { page } = schrijver
    await page.goto(`${onderzoek}/onderdeel/${nummer}`)
    await levend(page)
    const voor = await sectie(nummer)
    await page.locator(`[name=${veld}]`).pressSequentially('Eerste zin.')
    await bewaard(page).waitFor()
    await page.keyboard.type(' Tweede')
    await diensten.dood(dienst)
    await page.keyboard.type(' zin.')
    await kwijt(page).waitFor()
    await page.keyboard.type(' Derde zin.')
    await diensten.start(dienst)
    await bewaard(page).waitFor()
    await totBewaard(page)
    await page.reload()
    expect(await page.locator(`[name=${veld}]`).inputValue()).toBe('Eerste zin. Tweede zin. Derde zin.')
    expect((await sectie(nummer)).geweigerd).toBe(voor.geweigerd)
    alleenDeStoring()
  })

  it('maakt van een antwoord dat verloren ging geen conflict met uzelf', async () => {
    const { page } = schrijver
    await page.goto(`${onderzoek}/onderdeel/${nummer}`)
    await levend(page)
    const voor = await sectie(nummer)
    let gestorven: () => void = () => undefined
    const dood = new Promise<void>((klaar) => { gestorven = klaar })
    await page.route('**/bewaren', async (route) => {
      expect((await route.fetch()).status()).toBe(200)
      expect((await sectie(nummer)).versie).toBe(voor.versie + 1)
      await diensten.dood(dienst)
      await route.abort('connectionreset')
      gestorven()
    }, { times: 1 })
    await page.locator(`[name=${veld}]`).fill('Bewaard, maar het antwoord kwam nooit aan.')
    await dood
    await page.locator(`[name=${veld}]`).press('End')
    await page.keyboard.type(' En verder getypt.')
    await kwijt(page).waitFor()
    await diensten.start(dienst)
    await totBewaard(page)
    expect(await page.getByText('Uw collega heeft deze tekst ook gewijzigd').count()).toBe(0)
    await page.reload()
    expect(await page.locator(`[name=${veld}]`).inputValue()).toBe('Bewaard, maar het antwoord kwam nooit aan. En verder getypt.')
    expect(await sectie(nummer)).toEqual({ versie: voor.versie + 2, geweigerd: voor.geweigerd })
    alleenDeStoring()
  })
})

/** Leaves by the button, which waits until everything is saved, and comes back. */
async function totBewaard(page: Page): Promise<void> {
  const adres = page.url()
  await page.getByRole('button', { name: 'Opslaan en terug naar overzicht' }).click()
  await page.waitForURL(onderzoek)
  await page.goto(adres)
}
