import { mkdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { dag, datumveld, meld, vulMelding } from './hulp/aanbieder.ts'
import { schendingen } from './hulp/keur.ts'
import { logIn, type Persoon, type Product, startBrowser, startProduct } from './hulp/product.ts'
import { bevestigOntvangst } from './hulp/toezicht.ts'

let product: Product
let browser: Browser
let schrijver: Persoon
let toezicht: Persoon
let dossier = ''

beforeAll(async () => {
  ;[product, browser] = await Promise.all([startProduct(), startBrowser()])
  schrijver = await logIn({ browser, portal: product.portal }, 'onderzoeker', { javaScriptEnabled: false })
  toezicht = await logIn({ browser, portal: product.portal }, 'toezichthouder')
  dossier = await meld(schrijver.page, product.portal, 'Verkeerd ingevuld')
  await bevestigOntvangst(toezicht.page, product.portal, dossier)
}, 120_000)
afterAll(async () => {
  await browser.close()
  await product.stop()
})

const beeld = async (mens: Persoon, naam: string): Promise<void> => {
  const map = process.env['BEELD']
  if (!map) return
  mkdirSync(map, { recursive: true })
  await mens.page.screenshot({ path: `${map}/${naam}.png`, fullPage: true })
}

describe('wie iets verkeerd invult, zonder JavaScript', () => {
  const versturen = async (vul: () => Promise<void>): Promise<void> => {
    await schrijver.page.goto(`${product.portal}/melding`)
    await vulMelding(schrijver.page, 'Titel die blijft staan')
    await vul()
    await schrijver.page.getByRole('button', { name: 'Bewaren en controleren' }).click()
  }

  // @invoer 1
  it('1 leeg: de samenvatting noemt het, haar link brengt naar het veld, en de rest staat er nog', async () => {
    const { page } = schrijver
    await versturen(() => page.locator('[name=omschrijving]').fill(''))
    const link = page.getByRole('link', { name: 'Beschrijf wat er is gebeurd.' }).first()
    await link.waitFor()
    await beeld(schrijver, 'melding-leeg')
    await link.click()
    await page.locator('[name=omschrijving]').waitFor()
    expect(await page.locator('[name=titel]').inputValue()).toBe('Titel die blijft staan')
  })

  // @invoer 2, 3, 8
  it.each<[string, [string, string, string], RegExp]>([
    ['2 een datum die niet bestaat', ['31', '2', '2026'], /Deze datum bestaat niet/],
    ['3 een datum in de toekomst', dag(3), /mag niet na vandaag liggen/],
    ['8 een gebeurtenis voor de geboorte', ['1', '2', '1960'], /geboortedatum ligt na de gebeurtenis/],
  ])('%s: het veld zegt wat er is, en houdt wat er is getypt', async (_, datum, zin) => {
    const { page } = schrijver
    await versturen(() => datumveld(page, 'datumGebeurtenis', datum))
    await page.getByText(zin).first().waitFor()
    if (!(await page.locator('[name="datumGebeurtenis-dag"]').count())) await page.getByRole('link', { name: zin }).first().click()
    expect(await page.locator('[name="datumGebeurtenis-dag"]').inputValue()).toBe(datum[0])
    expect(await page.locator('[name=titel]').inputValue()).toBe('Titel die blijft staan')
  })

  // @invoer 5, 6, 42
  it('5 en 6: een tijd die er niet was krijgt een voorstel, een tijd die er twee keer was een keuze; 42 een half e-mailadres wordt genoemd', async () => {
    const { page } = schrijver
    const jaar = new Date().getUTCFullYear() - 1
    const zondag = (maand: number, dagnr: number): [string, string, string] => [String(dagnr - new Date(Date.UTC(jaar, maand - 1, dagnr)).getUTCDay()), String(maand), String(jaar)]
    await versturen(async () => {
      await datumveld(page, 'datumGebeurtenis', zondag(3, 31))
      await page.locator('[name=tijdGebeurtenis]').fill('2.30')
      await page.locator('[name=contactpersoonEmail]').fill('x@y')
    })
    await page.getByText('Bedoelt u 03:30?').first().waitFor()
    await page.getByRole('link', { name: 'Dit is geen e-mailadres' }).click()
    expect(await page.locator('[name=contactpersoonEmail]').inputValue()).toBe('x@y')
    await beeld(schrijver, 'melding-tijd')
    await page.locator('[name=contactpersoonEmail]').fill('info@zörg.example')
    await datumveld(page, 'datumGebeurtenis', zondag(10, 31))
    await page.getByRole('button', { name: 'Bewaren en controleren' }).click()
    await page.getByText('was het twee keer 02:30').first().waitFor()
    await beeld(schrijver, 'melding-twee-keer')
    await page.getByLabel('Na het verzetten van de klok (wintertijd)').check()
    await page.locator('[name=redenLaat]').fill('Pas nu bekend.')
    await page.getByRole('button', { name: 'Bewaren en controleren' }).click()
    await page.getByRole('heading', { level: 1, name: 'Controleer uw melding' }).waitFor()
    expect(await page.getByRole('main').innerText()).toMatch(/xn--zrg-sna[\s\S]*02:30 \(na het verzetten/)
  })

  // @invoer 4, 7, 10
  it('4 lang geleden en 7 te laat: gevraagd wordt of het klopt en waarom, en versturen kan; 10 een omgekeerde naam is te zien', async () => {
    const { page } = schrijver
    await versturen(async () => {
      await datumveld(page, 'datumGebeurtenis', ['9', '3', '1986'])
      await datumveld(page, 'datumBekend', dag(-20))
      await datumveld(page, 'clientGeboortedatum', ['1', '1', '1950'])
      await page.locator('[name=redenLaat]').fill('De familie vertelde het pas nu.')
      await page.locator('[name=clientNaam]').fill('Verzonnen\u202eCliënt')
    })
    await page.getByRole('heading', { name: 'Klopt de datum van de gebeurtenis?' }).waitFor()
    expect(await page.getByRole('main').innerText()).toContain('Verzonnen[U+202E]Cliënt')
    await page.getByRole('button', { name: 'Melding versturen' }).click()
    await page.getByRole('heading', { name: 'Uw melding is verstuurd' }).waitFor()
  })

  // @invoer 11
  it('11 vreemde tekens en opmaak komen terug zoals zij zijn getypt, en doen niets', async () => {
    const { page } = schrijver
    const tekst = `<script>document.title='stuk'</script> ' OR 1=1-- {{7*7}} ő Ğ 🙂`
    await page.goto(`${product.portal}/onderzoeken/${dossier}/onderdeel/8`)
    await page.locator('[name=conclusies]').fill(tekst)
    await page.locator('button[name=doe][value=overzicht]').click()
    await page.goto(`${product.portal}/onderzoeken/${dossier}/onderdeel/8`)
    expect(await page.locator('[name=conclusies]').inputValue()).toBe(tekst)
    expect(await page.title()).not.toContain('stuk')
  })

  // @invoer 13
  it('13 te veel tekst: gezegd wordt hoeveel, en de tekst blijft in het veld', async () => {
    const { page } = schrijver
    await page.goto(`${product.portal}/onderzoeken/${dossier}/onderdeel/8`)
    await page.locator('[name=conclusies]').fill('woord '.repeat(4000))
    await page.locator('button[name=doe][value=overzicht]').click()
    await page.getByText(/4000 tekens te lang/).first().waitFor()
    expect((await page.locator('[name=conclusies]').inputValue()).length).toBeGreaterThan(20_000)
  })
})

describe('wat niet van hier of niet van u is', () => {
  // @invoer 21, 22
  it('21 en 22: het dossier van een ander en een verzonnen adres geven dezelfde pagina', async () => {
    const linde = await logIn({ browser, portal: product.portal }, 'onderzoeker-linde')
    const lees = async (id: string): Promise<string> => {
      const antwoord = await linde.page.goto(`${product.portal}/onderzoeken/${id}`)
      return `${antwoord?.status()} ${await linde.page.getByRole('main').innerText()}`
    }
    const vreemd = await lees(dossier)
    expect(vreemd).toMatch(/^404 /)
    expect(await lees(dossier.replace(/.$/, (teken) => (teken === '0' ? '1' : '0')))).toBe(vreemd)
    expect((await lees('..%2f..%2fetc')).slice(0, 3)).toBe('404')
    await linde.context.close()
  })

  // @invoer 31
  it('31 een formulier van een andere site wordt geweigerd', async () => {
    const uit = await schrijver.context.request.post(`${product.portal}/onderzoeken/${dossier}/onderdeel/8`, { headers: { origin: 'https://elders.example' }, form: { conclusies: 'Van elders.' } })
    expect([uit.status(), await uit.text()]).toEqual([403, expect.stringContaining('komt niet van dit portaal')])
  })
})

describe('inzage', () => {
  it('laat de toezichthouder zien wie het dossier opende en wijzigde, en niemand anders', async () => {
    const { page } = toezicht
    await page.goto(`${product.portal}/dossier/${dossier}`)
    await page.getByRole('link', { name: 'Wie dit dossier opende of wijzigde' }).click()
    await page.getByRole('heading', { level: 1, name: 'Wie dit dossier opende of wijzigde' }).waitFor()
    const rijen = await page.getByRole('row').allInnerTexts()
    expect(rijen.join('\n')).toMatch(/Kwaliteitsfunctionaris[\s\S]*Elzenpad[\s\S]*onderdeel 8/)
    expect(rijen.join('\n')).toMatch(/Toezichthouder Wmo[\s\S]*Opende het dossier/)
    expect(rijen.join('\n')).not.toMatch(/document\.title|Verzonnen/)
    await beeld(toezicht, 'inzage')
    await page.getByLabel('Periode', { exact: true }).selectOption('vandaag')
    await page.getByRole('button', { name: 'Toon' }).click()
    await page.getByText('Bekeek deze lijst').first().waitFor()
    expect(await schendingen(page)).toEqual([])
    expect((await schrijver.page.goto(`${product.portal}/dossier/${dossier}/inzage`))?.status()).toBe(403)
    expect(toezicht.klachten).toEqual([])
  })
})
