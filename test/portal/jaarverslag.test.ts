import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { getDocumentProxy } from 'unpdf'
import { VERBORGEN } from '@zelfonderzoek/validation/jaarverslag/naar-csv'
import { datumveld } from './hulp/aanbieder.ts'
import { schendingen } from './hulp/keur.ts'
import { logIn, type Persoon, type Product, startBrowser, startProduct } from './hulp/product.ts'

const JAAR = new Date().getFullYear() - 1
const AANBEVELING = 'Kies bij elke basisoorzaak één maatregel die niet van het geheugen afhangt (Ğ, ő, €).'

let product: Product
let browser: Browser
let mens: Persoon
let page: Page
beforeAll(async () => {
  ;[product, browser] = await Promise.all([startProduct(), startBrowser()])
  mens = await logIn({ browser, portal: product.portal }, 'toezichthouder', { javaScriptEnabled: false })
  page = mens.page
}, 120_000)
afterAll(async () => {
  await browser.close()
  await product.stop()
})

const ga = (pad: string): ReturnType<Page['goto']> => page.goto(`${product.portal}/jaarverslag${pad}`)

/** The cells of a table of the page, row by row. */
async function cellen(titel: string): Promise<string[][]> {
  const rijen = await page.getByRole('region', { name: titel, exact: true }).locator('table tbody tr').all()
  return Promise.all(rijen.map((rij) => rij.locator('th, td').allInnerTexts()))
}

async function haal(pad: string): Promise<{ soort: string; naam: string; inhoud: Buffer }> {
  const antwoord = await mens.context.request.get(`${product.portal}/jaarverslag/${pad}`)
  expect(antwoord.status()).toBe(200)
  return { soort: antwoord.headers()['content-type'] ?? '', naam: antwoord.headers()['content-disposition'] ?? '', inhoud: await antwoord.body() }
}

interface Knoop { role?: string; alt?: string; children?: Knoop[] }
async function leesPdf(pad: string): Promise<{ pdf: Awaited<ReturnType<typeof getDocumentProxy>>; knopen: Knoop[]; tekst: string }> {
  const pdf = await getDocumentProxy(new Uint8Array((await haal(pad)).inhoud), { verbosity: 0 })
  const plat = (knoop: Knoop): Knoop[] => [knoop, ...(knoop.children ?? []).flatMap(plat)]
  const bladen = await Promise.all(Array.from({ length: pdf.numPages }, (_, nr) => pdf.getPage(nr + 1)))
  const bomen = await Promise.all(bladen.map((blad) => blad.getStructTree() as Promise<Knoop | null>))
  const teksten = await Promise.all(bladen.map(async (blad) => (await blad.getTextContent()).items.map((deel) => ('str' in deel ? deel.str : '')).join(' ')))
  return { pdf, knopen: bomen.flatMap((boom) => (boom ? plat(boom) : [])), tekst: teksten.join(' ') }
}

describe('het jaarverslag, zonder JavaScript', () => {
  it('staat in het menu, met een regel per jaar', async () => {
    await page.goto(`${product.portal}/werkvoorraad`)
    await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Jaarverslag' }).click()
    await page.getByRole('link', { name: `Jaarverslag ${JAAR}` }).click()
    await page.getByRole('heading', { level: 1, name: `Jaarverslag meldingen calamiteiten en geweld ${JAAR}` }).waitFor()
  })

  // @eis R-WK-61
  it('laat naast elke grafiek dezelfde cijfers als tabel zien, en nergens een aantal onder de 5', async () => {
    await ga(`/${JAAR}`)
    const grafieken = await page.getByRole('img').all()
    expect(grafieken.length).toBeGreaterThan(5)
    for (const grafiek of grafieken) {
      const titel = await grafiek.locator('title').textContent() ?? ''
      const rijen = await cellen(titel)
      const uitleg = await grafiek.locator('desc').textContent() ?? ''
      for (const [naam = '', ...rest] of rijen.filter(([n]) => n !== 'Totaal')) expect(rest.some((cel) => uitleg.includes(`${naam}: ${cel}`))).toBe(true)
    }
    const getallen = (await page.getByRole('cell').allInnerTexts()).filter((cel) => /^\d+$/.test(cel)).map(Number)
    expect(getallen.length).toBeGreaterThan(50)
    expect(getallen.filter((getal) => getal < 5)).toEqual([])
  })

  it.each([1280, 320])('heeft op %s punten geen fouten van toegankelijkheid en schuift niet opzij', async (breed) => {
    const met = await logIn({ browser, portal: product.portal }, 'toezichthouder', { viewport: { width: breed, height: 900 } })
    for (const pad of ['', `/${JAAR}`, `/${JAAR}/verloop`]) {
      await met.page.goto(`${product.portal}/jaarverslag${pad}`)
      expect([pad, await schendingen(met.page)]).toEqual([pad, []])
      expect(await met.page.evaluate(() => document.documentElement.scrollWidth)).toBe(breed)
    }
    expect(met.klachten).toEqual([])
    await met.context.close()
  }, 90_000)

  it('zegt bij een toezichthouder met te weinig meldingen waarom er geen cijfers zijn', async () => {
    const elders = await logIn({ browser, portal: product.portal }, 'toezichthouder-hvb')
    await elders.page.goto(`${product.portal}/jaarverslag/${JAAR + 1}`)
    await elders.page.getByRole('heading', { name: 'Te weinig meldingen voor cijfers' }).waitFor()
    expect(await elders.page.getByRole('heading', { name: 'Meldingen per kwartaal' }).count()).toBe(0)
    expect(await elders.page.getByText('Alle aantallen van dit onderdeel zijn verborgen').count()).toBeGreaterThan(3)
    await elders.context.close()
  })

  it('geeft een jaar dat er niet is en een andere rol geen pagina', async () => {
    for (const pad of ['/2014', '/3000', '/abc', `/${JAAR}?uitgave=9`, `/${JAAR}?uitgave=x`]) expect([pad, (await ga(pad))?.status()]).toEqual([pad, 404])
    const aanbieder = await logIn({ browser, portal: product.portal }, 'onderzoeker')
    for (const pad of ['', `/${JAAR}`, `/${JAAR}/pdf`, `/${JAAR}/csv`]) expect([pad, (await aanbieder.page.goto(`${product.portal}/jaarverslag${pad}`))?.status()]).toEqual([pad, 403])
    await aanbieder.context.close()
  })
})

describe('van tekst tot raad', () => {
  it('bewaart aanbevelingen, en laat bij een wijziging van een collega beide teksten zien', async () => {
    await ga(`/${JAAR}`)
    const collega = await logIn({ browser, portal: product.portal }, 'toezichthouder', { javaScriptEnabled: false })
    await collega.page.goto(`${product.portal}/jaarverslag/${JAAR}`)
    await collega.page.getByLabel('Aanbevelingen aan de colleges').fill('Van de collega.')
    await collega.page.getByRole('button', { name: 'Tekst bewaren' }).click()
    await collega.page.getByText('Uw wijziging is bewaard').waitFor()
    await page.getByLabel('Aanbevelingen aan de colleges').fill(`${AANBEVELING}\n\nVraag eerder om de reactie van de cliënt.`)
    await page.getByRole('button', { name: 'Tekst bewaren' }).click()
    await page.getByRole('heading', { name: 'Uw collega wijzigde deze tekst ook' }).waitFor()
    expect(await page.getByText('Van de collega.').count()).toBeGreaterThan(0)
    expect(await page.getByLabel('Aanbevelingen aan de colleges').inputValue()).toContain(AANBEVELING)
    await page.getByRole('button', { name: 'Tekst bewaren' }).click()
    await page.getByText('Uw wijziging is bewaard').waitFor()
    expect(await page.getByRole('listitem').filter({ hasText: AANBEVELING }).count()).toBe(1)
    await collega.context.close()
  })

  // @eis R-WK-62, R-WK-63
  it('stelt vast, legt per college vast hoe ver het is, en laat daarna geen tekst meer wijzigen', async () => {
    await ga(`/${JAAR}`)
    await page.getByRole('button', { name: `Jaarverslag ${JAAR} vaststellen` }).click()
    await page.getByText('Uitgave 1, vastgesteld op').first().waitFor()
    expect(await page.getByRole('button', { name: 'Tekst bewaren' }).count()).toBe(0)
    await page.getByRole('button', { name: 'Stand bewaren' }).click()
    await page.getByRole('alert').getByText('Kies een college of raad.').waitFor()
    await page.getByLabel('College of raad', { exact: true }).selectOption('college 1969')
    await page.getByRole('radio', { name: 'Aangeboden', exact: true }).check()
    await datumveld(page, 'op', ['31', '12', String(JAAR)])
    await page.getByRole('button', { name: 'Stand bewaren' }).click()
    await page.getByText(`Aangeboden op 31 december ${JAAR}`).waitFor()
  })
})

describe('meenemen', () => {
  it('geeft als csv precies de getallen van de pagina', async () => {
    const { soort, naam, inhoud } = await haal(`${JAAR}/csv`)
    expect([soort, naam]).toEqual(['text/csv; charset=utf-8', `attachment; filename="jaarverslag-${JAAR}.csv"`])
    const tekst = inhoud.toString()
    expect(tekst.startsWith('\uFEFFtabel;rij;kolom;jaar;aantal\r\n')).toBe(true)
    const regels = tekst.trim().split('\r\n').slice(1).map((regel) => regel.split(';'))
    expect(regels.filter((cellenRegel) => cellenRegel.length !== 5 || !new RegExp(`^(\\d+|${VERBORGEN})$`).test(cellenRegel[4] ?? ''))).toEqual([])
    expect(regels.filter(([, , , , aantal]) => /^[0-4]$/.test(aantal ?? ''))).toEqual([])
    await ga(`/${JAAR}`)
    for (const [naamRij = '', samen = ''] of (await cellen('Verbetermaatregelen naar stand'))) expect(regels).toContainEqual(['Verbetermaatregelen naar stand', naamRij, 'Maatregelen', String(JAAR), samen])
  })

  it('geeft als pdf een bestand met titel, taal en een boom van koppen, tabellen en grafieken', async () => {
    const { pdf, knopen, tekst } = await leesPdf(`${JAAR}/pdf`)
    const info = (await pdf.getMetadata()).info as unknown as Record<string, unknown>
    expect([info['Title'], info['Language']]).toEqual([`Jaarverslag meldingen calamiteiten en geweld ${JAAR}`, 'nl-NL'])
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true })
    const koppen = knopen.filter(({ role }) => /^H\d$/.test(role ?? '')).map(({ role }) => Number(role?.slice(1)))
    expect(koppen.filter((niveau) => niveau === 1)).toHaveLength(1)
    expect(koppen.filter((niveau, nr) => niveau > (koppen[nr - 1] ?? 0) + 1)).toEqual([])
    const figuren = knopen.filter(({ role }) => role === 'Figure')
    expect(figuren.length).toBeGreaterThan(5)
    expect(figuren.filter(({ alt }) => !alt?.includes('De cijfers staan ook in de tabel'))).toEqual([])
    const rijen = knopen.filter(({ role }) => role === 'TR')
    expect(rijen.length).toBeGreaterThan(60)
    expect(rijen.filter(({ children = [] }) => children[0]?.role !== 'TH')).toEqual([])
    expect(knopen.filter(({ role }) => role === 'Table').filter(({ children = [] }) => children.length === 0)).toEqual([])
    for (const woord of ['Uitgave 1, vastgesteld op', 'één maatregel die niet van het geheugen afhangt', 'Ğ', 'ő', '€', 'Zo beschermen wij personen']) expect(tekst).toContain(woord)
    expect((await haal(`${JAAR}/pdf`)).inhoud.toString('latin1')).toMatch(/\/Scope \/Column[\s\S]*\/Scope \/Row/)
  })
})
