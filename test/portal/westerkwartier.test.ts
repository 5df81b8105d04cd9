import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { procesplaat } from '@zelfonderzoek/validation/protocol/procesplaat'
import { ALLE_PROTOCOLLEN } from '@zelfonderzoek/validation/protocol/select-protocol'
import { keur } from './hulp/keur.ts'
import { kies } from './hulp/procedure.ts'
import { logIn, type Persoon } from './hulp/product.ts'
import { leesEnVerstuur } from './hulp/toezicht.ts'
import { metProduct } from './hulp/wereld.ts'

const wereld = metProduct()
const mensen: Record<string, Persoon> = {}

beforeAll(async () => {
  for (const naam of ['onderzoeker', 'toezichthouder']) mensen[naam] = await logIn(wereld, naam)
}, 120_000)

const van = (naam: string): Page => {
  const mens = mensen[naam]
  if (!mens) throw new Error(`geen ${naam}`)
  return mens.page
}

describe('Westerkwartier', () => {
  // @eis R-WK-36
  it('stuurt binnen vier weken het bericht over de acties, met beide delen', async () => {
    const page = van('toezichthouder')
    await page.goto(`${wereld.portal}/werkvoorraad`)
    await page.getByRole('link', { name: /buiten gevonden/ }).click()
    await kies(page, 'Bericht over de acties versturen')
    await page.locator('[name="deel.acties"]').fill('Wij lezen het rapport en spreken de bestuurder.')
    await page.getByRole('button', { name: 'Bericht lezen en aanpassen' }).click()
    await page.getByRole('link', { name: /Vul alle delen in/ }).waitFor()
    await page.locator('[name="deel.termijn"]').fill('Binnen vier weken na ontvangst van het rapport.')
    await leesEnVerstuur(page, 'Bericht over de acties versturen')
    await page.waitForURL(/\/dossier\/Dossier_[^/]+$/)
    await van('onderzoeker').goto(`${wereld.portal}/berichten`)
    expect(await van('onderzoeker').getByRole('row').nth(1).innerText()).toContain('Acties en termijn')
  })
})

describe('de tekening van de procedure', () => {
  // @eis R-HVB-67
  it.each(ALLE_PROTOCOLLEN.map((protocol) => [protocol.id, protocol] as const))('van %s heeft elke stap ook in de lijst', async (versie, protocol) => {
    const page = van('toezichthouder')
    const stand = protocol.standen[2]
    await page.goto(`${wereld.portal}/protocol/${versie}?stand=${stand?.id}`)
    const stappen = procesplaat(protocol).lijnen.filter((lijn) => lijn.van !== lijn.naar)
    const rijen = await page.getByRole('table', { name: 'Stappen die een dossier verder brengen' }).locator('tbody tr').count()
    const nummers = (await page.locator('svg.plaat .plaat__nummer text').allTextContents()).flatMap((tekst) => tekst.split(', ').map(Number)).sort((a, b) => a - b)
    expect([rijen, nummers]).toEqual([stappen.length, stappen.map((_, nr) => nr + 1)])
    expect(await page.locator('svg.plaat .plaat__vak').count()).toBe(protocol.standen.length)
    expect(await page.getByText(`Uw dossier staat nu in: ${stand?.naam}.`).count()).toBe(1)
    expect(await keur(page)).toEqual([])
  })

  it('is zonder inloggen te lezen', async () => {
    const gast = await (await wereld.browser.newContext()).newPage()
    expect((await gast.goto(`${wereld.portal}/protocol/westerkwartier-2021-01-01`))?.status()).toBe(200)
    expect((await gast.goto(`${wereld.portal}/protocol/bestaat-niet`))?.status()).toBe(404)
  })
})
