import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Page, Response } from 'playwright-core'
import { ALLE_REGELS } from '@zelfonderzoek/validation/uitleg/regeluitleg'
import { BIJLAGEVRAGEN } from './hulp/bijlagevragen.ts'
import { levend } from './hulp/keur.ts'
import { logIn, type Persoon } from './hulp/product.ts'
import { metProduct } from './hulp/wereld.ts'

const wereld = metProduct()
let schrijver: Persoon
let onderzoek = ''

beforeAll(async () => {
  schrijver = await logIn(wereld, 'onderzoeker')
  await schrijver.page.getByRole('link', { name: /buiten gevonden/ }).click()
  await schrijver.page.getByRole('heading', { level: 1, name: /buiten gevonden/ }).waitFor()
  onderzoek = schrijver.page.url()
}, 120_000)

const opslag = (page: Page) => page.getByRole('status').filter({ hasText: /Opgeslagen om \d\d\.\d\d uur/ })
const naarOnderdeel = async (page: Page, nummer: number): Promise<void> => {
  await page.goto(`${onderzoek}/onderdeel/${nummer}`)
  await page.locator('[data-eiland=sectie][data-levend]').waitFor()
}

describe('een onderdeel schrijven in de browser', () => {
  // @eis R-WKB-34
  it('bewaart vanzelf, zegt wanneer, en laat de bevinding meegaan met de tekst', async () => {
    const { page } = schrijver
    await naarOnderdeel(page, 8)
    expect(await page.locator('#bevinding-8-conclusies').innerText()).toContain('Ontbreekt')
    await page.locator('textarea[name=conclusies]').fill('De commissie vindt dat de nachtdienst te weinig wist over de deur. Het onderhoud was niet geregeld.')
    expect(await page.locator('#bevinding-8-conclusies').innerText()).toContain('Aanwezig')
    await opslag(page).waitFor()
    await page.reload()
    expect(await page.locator('textarea[name=conclusies]').inputValue()).toContain('te weinig wist')
  })

  it('laadt niet meer dan 88 kB JavaScript, gecomprimeerd', async () => {
    const { page } = schrijver
    const scripts = new Map<string, Promise<Buffer>>()
    const hoor = (antwoord: Response): void => { if (antwoord.url().endsWith('.js')) scripts.set(antwoord.url(), antwoord.body()) }
    page.on('response', hoor)
    await naarOnderdeel(page, 8)
    await levend(page)
    await page.waitForLoadState('networkidle')
    page.off('response', hoor)
    const bytes = (await Promise.all(scripts.values())).reduce((som, inhoud) => som + gzipSync(inhoud, { level: 9 }).length, 0)
    expect(scripts.size).toBeGreaterThan(5)
    expect(bytes).toBeLessThanOrEqual(88_000)
  })

  it('houdt wat wordt getypt voordat de pagina tot leven komt', async () => {
    const { page } = schrijver
    await page.goto(`${onderzoek}/onderdeel/10`, { waitUntil: 'commit' })
    await page.locator('textarea[name=nazorgBetrokkenen]').fill('De mentor en de familie zijn elke week gebeld en twee keer bezocht.')
    await opslag(page).waitFor()
    await page.reload()
    expect(await page.locator('textarea[name=nazorgBetrokkenen]').inputValue()).toContain('elke week gebeld')
  })

  // @invoer 26
  it('laat twee schrijvers elkaar nooit stil overschrijven', async () => {
    const collega = await logIn(wereld, 'collega')
    await naarOnderdeel(schrijver.page, 1)
    await naarOnderdeel(collega.page, 1)
    const antwoord = collega.page.waitForResponse('**/bewaren')
    await collega.page.locator('textarea[name=clientgegevens]').fill('Een man van 65 jaar, volgens de teamleider.')
    await antwoord
    await schrijver.page.locator('textarea[name=clientgegevens]').fill('Een man van 65 jaar, volgens de kwaliteitsfunctionaris.')
    const vraag = schrijver.page.getByRole('group').filter({ hasText: 'Uw collega heeft deze tekst ook gewijzigd' })
    await vraag.waitFor()
    expect(await vraag.innerText()).toContain('volgens de teamleider')
    await vraag.getByRole('button', { name: 'Beide teksten samenvoegen' }).click()
    await opslag(schrijver.page).waitFor()
    await schrijver.page.reload()
    const tekst = await schrijver.page.locator('textarea[name=clientgegevens]').inputValue()
    expect(tekst).toContain('volgens de teamleider')
    expect(tekst).toContain('volgens de kwaliteitsfunctionaris')
    await collega.context.close()
  })

  it('werkt zonder JavaScript, ook een regel toevoegen', async () => {
    const { page, context } = await logIn(wereld, 'collega', { javaScriptEnabled: false })
    await page.goto(`${onderzoek}/onderdeel/4`)
    await page.getByRole('button', { name: 'Zorgverlener toevoegen' }).click()
    const nieuwe = page.locator('input[name="zorgverleners[3].functie"]')
    await nieuwe.fill('huisarts')
    await page.getByRole('button', { name: /Opslaan en terug/ }).click()
    await page.getByRole('heading', { level: 1, name: /buiten gevonden/ }).waitFor()
    await page.goto(`${onderzoek}/onderdeel/4`)
    expect(await nieuwe.inputValue()).toBe('huisarts')
    await context.close()
  })

  // @eis R-WKB-33, R-WKB-35, R-WKB-40
  it('schrijft oorzaken en maatregelen op en koppelt ze, zonder JavaScript', async () => {
    const { page, context } = await logIn(wereld, 'collega', { javaScriptEnabled: false })
    await page.goto(`${onderzoek}/onderdeel/7`)
    await page.locator('#nieuw-tekst').fill('Niemand was verantwoordelijk voor het onderhoud van de deur.')
    await page.getByLabel('Basisoorzaak', { exact: true }).check()
    await page.locator('#nieuw-klasse-organisatorisch').check()
    await page.getByRole('button', { name: 'Oorzaak toevoegen' }).click()
    await page.getByRole('listitem').filter({ hasText: /^O1 Niemand was verantwoordelijk/ }).waitFor()
    expect(await page.locator('#bevinding-7-classificatie').innerText()).toContain('Aanwezig')
    await page.getByRole('listitem').filter({ hasText: /^O1 Niemand was verantwoordelijk/ }).getByRole('link', { name: /Wijzig O1/ }).click()
    const duiding = page.getByRole('region', { name: 'Voorstel van de controle' })
    expect(await duiding.innerText()).toMatch(/Organisatorisch, O[KPMC]/)
    const code = /O[KPMC]/.exec(await duiding.innerText())?.[0] ?? ''
    await duiding.getByRole('button', { name: /Voorstel overnemen/ }).click()
    await page.getByRole('listitem').filter({ hasText: /^O1 Niemand was verantwoordelijk/ }).filter({ hasText: code }).waitFor()
    await page.goto(`${onderzoek}/onderdeel/9`)
    await page.locator('#nieuw-wat').fill('De teamleider laat de deur elk kwartaal nakijken.')
    await page.getByRole('checkbox', { name: /Niemand was verantwoordelijk/ }).check()
    await page.getByRole('button', { name: 'Maatregel toevoegen' }).click()
    await page.getByRole('row', { name: /Niemand was verantwoordelijk/ }).getByRole('link', { name: /gekoppeld.*: M1 aan O1/ }).waitFor()
    await page.getByRole('link', { name: 'Open M1' }).click()
    const letters = page.getByRole('list', { name: 'Is deze maatregel SMART?' })
    expect(await letters.innerText()).toMatch(/Acceptabel: ja[\s\S]*Tijdgebonden: (?:twijfel|nog niet)/)
    await context.close()
  })

  it('legt elke bevinding uit op een eigen pagina, zonder de tekst te verlaten', async () => {
    const { page, context } = schrijver
    await naarOnderdeel(page, 8)
    const [tab] = await Promise.all([context.waitForEvent('page'), page.locator('#bevinding-8-conclusies').getByRole('link', { name: /^Uitleg/ }).click()])
    await tab.getByRole('heading', { level: 1, name: 'Welke conclusies trekt de commissie?' }).waitFor()
    expect(await tab.getByRole('main').innerText()).toMatch(/Bijlage, onderdeel 8[\s\S]*Gedeeltelijk/)
    expect(await tab.getByRole('row').filter({ hasText: 'De zorg was voldoende.' }).innerText()).toContain('Daarmee weet de lezer nog te weinig')
    expect(await tab.locator('script').count()).toBe(0)
    await tab.close()
  })

  it('heeft voor elke regel een pagina, en voor een verzonnen regel niet', async () => {
    const haal = (regel: string) => fetch(`${wereld.portal}/uitleg/${regel}`)
    for (const { id, naam } of ALLE_REGELS) {
      const antwoord = await haal(id)
      expect([id, antwoord.status, (await antwoord.text()).includes(`>${naam}</h1>`)]).toEqual([id, 200, true])
    }
    expect((await haal('verzonnen-regel')).status).toBe(404)
    expect((await haal('toString')).status).toBe(404)
  })

  it('is voor een andere aanbieder er niet', async () => {
    const { page, context } = await logIn(wereld, 'onderzoeker-linde')
    const antwoord = await page.goto(`${onderzoek}/onderdeel/8`)
    expect(antwoord?.status()).toBe(404)
    await context.close()
  })
})

describe('wat de Bijlage vraagt, zonder JavaScript', () => {
  let lezer: Persoon
  beforeAll(async () => {
    lezer = await logIn(wereld, 'collega', { javaScriptEnabled: false })
    await lezer.page.goto(`${onderzoek}/onderdeel/6`)
    await lezer.page.getByRole('button', { name: 'Moment toevoegen' }).click()
    await lezer.page.getByRole('group', { name: 'Moment 1' }).waitFor()
  })
  afterAll(() => lezer.context.close())

  // @eis R-WKB-2, R-WKB-3, R-WKB-4, R-WKB-6, R-WKB-7, R-WKB-8, R-WKB-9, R-WKB-10, R-WKB-11, R-WKB-12, R-WKB-13, R-WKB-14, R-WKB-15, R-WKB-16, R-WKB-17, R-WKB-18, R-WKB-19, R-WKB-20, R-WKB-21, R-WKB-22, R-WKB-23, R-WKB-24, R-WKB-25, R-WKB-26, R-WKB-27, R-WKB-28, R-WKB-29, R-WKB-30, R-WKB-31, R-WKB-32, R-WKB-33, R-WKB-34, R-WKB-35, R-WKB-36, R-WKB-37, R-WKB-38, R-WKB-39
  it.each(BIJLAGEVRAGEN)('staat op de pagina van onderdeel %s (%s)', async (onderdeel, _eis, velden) => {
    const { page } = lezer
    await page.goto(`${onderzoek}/onderdeel/${onderdeel}`)
    const staatEr = (naam: string) => page.getByLabel(naam).or(page.getByRole('group', { name: naam })).first().isVisible()
    expect(await Promise.all(velden.map(async (naam) => [naam, await staatEr(naam)]))).toEqual(velden.map((naam) => [naam, true]))
  })

  // @eis R-WKB-18, R-WKB-19, R-WKB-20, R-WKB-21, R-WKB-22, R-WKB-23, R-WKB-24, R-WKB-25, R-WKB-26, R-WKB-27, R-WKB-28, R-WKB-29, R-WKB-30, R-WKB-31, R-WKB-32
  it('laat bij elke vraag van onderdeel 6 na het tijdschema n.v.t. toe, met de reden', async () => {
    const { page } = lezer
    await page.goto(`${onderzoek}/onderdeel/6`)
    expect([await page.getByLabel('Niet van toepassing', { exact: true }).count(), await page.getByLabel('Waarom is dit niet van toepassing?').count()]).toEqual([15, 15])
  })

  // @eis R-WKB-2
  it('zegt in onderdeel 11 wie verklaart als er geen bestuurder is', async () => {
    const { page } = lezer
    await page.goto(`${onderzoek}/onderdeel/11`)
    await page.getByText('Is er geen bestuurder? Dan doet de eigenaar of de hoofdverantwoordelijke dit.').waitFor()
  })
})
