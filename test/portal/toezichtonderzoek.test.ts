import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { getDocumentProxy } from 'unpdf'
import { dag, datumveld } from './hulp/aanbieder.ts'
import { keur } from './hulp/keur.ts'
import { logIn, type Persoon, type Product, startBrowser, startProduct } from './hulp/product.ts'
import { leesEnVerstuur } from './hulp/toezicht.ts'

const FUNCTIE = 'begeleider nachtdienst'
const VERSLAG = 'De begeleider vertelt dat de kraan te heet stond.'

let product: Product
let browser: Browser
let toezicht: Persoon
let aanbieder: Page
/** Address of the dossier. */
let pad = ''
beforeAll(async () => {
  ;[product, browser] = await Promise.all([startProduct(), startBrowser()])
  toezicht = await logIn({ browser, portal: product.portal }, 'toezichthouder', { javaScriptEnabled: false })
  aanbieder = (await logIn({ browser, portal: product.portal }, 'onderzoeker-linde', { javaScriptEnabled: false })).page
  await toezicht.page.goto(`${product.portal}/werkvoorraad?stand=alle`)
  pad = new URL(await toezicht.page.getByRole('link', { name: /heet badwater/ }).first().getAttribute('href') ?? '', product.portal).pathname
}, 120_000)
afterAll(async () => {
  await browser.close()
  await product.stop()
})

const knop = (page: Page, naam: string | RegExp): Promise<void> => page.getByRole('button', { name: naam }).click()
const link = (page: Page, naam: string | RegExp): Promise<void> => page.getByRole('link', { name: naam }).first().click()
/** The page as it stands, looked at with a browser that can run axe. */
async function bekijk(adres: string, wie = 'toezichthouder'): Promise<void> {
  const { page, context } = await logIn({ browser, portal: product.portal }, wie)
  await page.goto(adres)
  expect([adres, await keur(page)]).toEqual([adres, []])
  await context.close()
}

describe('een onderzoek door de toezichthouder, zonder JavaScript', () => {
  it('begint, zet iemand in het hoorplan, schrijft het verslag en legt het voor', async () => {
    const { page } = toezicht
    await page.goto(`${product.portal}${pad}/stap/onderzoek_starten`)
    await page.getByLabel('Motivering').fill('De aanbieder hoorde te weinig mensen.')
    await datumveld(page, 'tot', dag(60))
    await leesEnVerstuur(page, 'Zelf onderzoek doen')
    await link(page, 'Onderzoek: horen en stukken')
    await page.getByText('Er staat nog niemand in het hoorplan.').waitFor()
    await link(page, 'Iemand toevoegen')
    await knop(page, 'Bewaren')
    expect(await page.locator('#foutsamenvatting').innerText()).toContain('Schrijf de functie of relatie op, geen naam.')
    await page.getByLabel('Functie of relatie').fill(FUNCTIE)
    await page.getByLabel('In welke hoedanigheid?').selectOption('beroepskracht')
    await knop(page, 'Bewaren')
    await datumveld(page, 'gesprekOp', dag(0))
    await page.getByLabel('Wat er is gezegd').fill(VERSLAG)
    await knop(page, 'Verslag bewaren')
    await knop(page, 'Verslag voorleggen')
    expect(await page.locator('#foutsamenvatting').innerText()).toContain('ambtsedig')
    await page.getByLabel('Ik heb dit verslag op mijn ambtseed opgemaakt.').check()
    await knop(page, 'Verslag voorleggen')
    await page.getByText(/Reageren kan tot en met/).waitFor()
    await bekijk(page.url())
  })

  // @eis R-WK-45, R-WK-47
  it('laat wie is gehoord met link en code lezen en ondertekend reageren', async () => {
    const { page } = toezicht
    await knop(page, 'Persoonlijke link maken')
    const [adres = '', code = ''] = await page.getByRole('status').locator('code').allInnerTexts()
    await page.goto(page.url())
    await page.getByText('nog niet geopend').waitFor()
    const context = await browser.newContext({ locale: 'nl-NL', javaScriptEnabled: false })
    const gast = await context.newPage()
    await gast.goto(adres)
    expect(await gast.getByRole('main').innerText()).not.toContain(VERSLAG)
    await gast.getByLabel('Code').fill(code.replace(/\d/, (cijfer) => String((Number(cijfer) + 1) % 10)))
    await knop(gast, 'Verder')
    expect(await gast.locator('#foutsamenvatting').innerText()).toContain('werken niet samen')
    await gast.getByLabel('Code').fill(code)
    await knop(gast, 'Verder')
    expect(new URL(gast.url()).pathname).toBe('/reactie')
    await gast.getByText(VERSLAG).waitFor()
    await gast.getByLabel(/Wat wilt u zeggen/).fill('Het was de linkerkraan.')
    await knop(gast, 'Reactie versturen')
    expect(await gast.locator('#foutsamenvatting').innerText()).toContain('Onderteken uw reactie')
    await gast.getByLabel(/Ik ben degene die is gehoord/).check()
    await knop(gast, 'Reactie versturen')
    await gast.getByText('Uw reactie is ontvangen').waitFor()
    const later = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
    await later.goto(adres)
    await later.getByLabel('Code').fill(code)
    await knop(later, 'Verder')
    expect(await later.locator('#foutsamenvatting').innerText()).toContain('werken niet samen')
    await context.close()
  })

  it('legt de reactie met reden terzijde en rondt het onderzoek af', async () => {
    const { page } = toezicht
    await page.goto(page.url())
    await page.getByText('Het was de linkerkraan.').waitFor()
    await page.getByLabel('Terzijde gelegd').check()
    await knop(page, 'Vastleggen')
    expect(await page.locator('#foutsamenvatting').innerText()).toContain('waarom u de reactie niet')
    await page.getByRole('textbox', { name: /Motivering/ }).fill('Op de foto staat de rechterkraan.')
    await knop(page, 'Vastleggen')
    await page.getByText('Op de foto staat de rechterkraan.').waitFor()
    await page.goto(`${product.portal}${pad}/onderzoek`)
    await page.getByText('Iets toevoegen').click()
    await datumveld(page, 'op', dag(0))
    await page.getByLabel('Met wie?').fill('installatietechnicus')
    await page.getByLabel('Wat leverde het op?').fill('De begrenzer stond uit.')
    await knop(page, 'Toevoegen')
    await page.getByText('De begrenzer stond uit.').waitFor()
    await bekijk(page.url())
    await link(page, 'Onderzoek afronden')
    await knop(page, 'Onderzoek afronden')
    await page.getByText('De toezichthouder schrijft het conceptrapport').waitFor()
  })

  // @eis R-WK-52, R-WK-53, R-WK-54
  it('schrijft het concept uit het dossier en krijgt een ondertekende reactie van de aanbieder', async () => {
    const { page } = toezicht
    await page.goto(`${product.portal}${pad}/rapport`)
    expect(await page.getByLabel('Relevante feiten').inputValue()).toMatch(new RegExp(`Gehoord zijn:\\n- ${FUNCTIE}, op [^]*De begrenzer stond uit`))
    await page.getByLabel('Conclusies').fill('De begrenzer stond uit.')
    await knop(page, 'Bewaren en concept versturen')
    expect(await page.locator('#foutsamenvatting').innerText()).toContain('Advies over de maatregelen')
    await bekijk(page.url())
    await page.getByLabel('Advies over de maatregelen').fill('- Controleer de begrenzer elke maand.\n- Oefen met het team.')
    await knop(page, 'Bewaren en concept versturen')
    await link(page, /conceptrapport van/)
    await page.getByRole('heading', { level: 1, name: 'Conceptrapport' }).waitFor()
    await aanbieder.goto(`${product.portal}${pad.replace('/dossier/', '/onderzoeken/')}`)
    await link(aanbieder, /Conceptrapport van/)
    await aanbieder.getByLabel('Wat vindt u van de inhoud?').fill('Wij controleren al elke week.')
    await knop(aanbieder, 'Reactie versturen')
    expect(await aanbieder.locator('#foutsamenvatting').innerText()).toContain('Onderteken')
    await aanbieder.getByLabel(/Ik onderteken/).check()
    await knop(aanbieder, 'Reactie versturen')
    await aanbieder.getByText('Wij controleren al elke week.').waitFor()
    await bekijk(aanbieder.url(), 'onderzoeker-linde')
  })

  // @eis R-WK-56, R-WK-57
  it('handelt de reacties af en stelt het rapport vast', async () => {
    const { page } = toezicht
    await page.goto(`${product.portal}${pad}/onderzoek`)
    await link(page, FUNCTIE)
    await page.getByText('Een reactie op papier overnemen').click()
    await page.getByLabel('Reactie op het conceptrapport').fill('Het klopt.')
    await page.getByLabel('De reactie is ondertekend.').check()
    await knop(page, 'Overnemen')
    await page.goto(`${product.portal}${pad}/rapport`)
    for (const [reactie, uitkomst, waarom] of [['Van de aanbieder', 'Terzijde gelegd', 'Het logboek laat dat niet zien.'], [`Van ${FUNCTIE}`, 'Verwerkt', '']] as const) {
      const deel = page.getByRole('region', { name: new RegExp(reactie) })
      await deel.getByLabel(uitkomst, { exact: true }).check()
      if (waarom) {
        await deel.getByRole('textbox', { name: /Motivering/ }).fill(waarom)
        await deel.getByLabel(/wezenlijk anders/).check()
      }
      await deel.getByRole('button', { name: 'Vastleggen' }).click()
    }
    await page.getByLabel('Conclusies').fill('De begrenzer stond uit en niemand keek ernaar.')
    await knop(page, 'Bewaren en rapport vaststellen')
    await link(page, /rapport van/)
    await page.goto(`${product.portal}${pad}/rapport/2`)
    await page.getByRole('heading', { level: 1, name: 'Rapport' }).waitFor()
    expect(await page.locator('article').innerText()).toMatch(/Reacties[^]*Wij controleren al elke week[^]*Het logboek laat dat niet zien/)
    await page.getByText('Verschillen met versie 1').click()
    expect(await page.locator('.verschil ins').first().innerText()).toBeTruthy()
    await bekijk(page.url())
  })

  it('geeft uit dezelfde bron een pdf met een boom en een Word-bestand met koppen', async () => {
    const haal = async (soort: string): Promise<Buffer> => (await toezicht.context.request.get(`${product.portal}${pad}/rapport/2/${soort}`)).body()
    const koppen = await toezicht.page.locator('article').locator('h1, h2, h3').allInnerTexts()
    const pdf = await getDocumentProxy(new Uint8Array(await haal('pdf')), { verbosity: 0 })
    const info = (await pdf.getMetadata()).info as unknown as Record<string, unknown>
    expect([info['Language'], String(info['Title'])]).toEqual(['nl-NL', expect.stringMatching(/^Rapport, zaak ZO-/)])
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true })
    interface Knoop { role?: string; children?: Knoop[] }
    const plat = (knoop: Knoop): string[] => [knoop.role ?? '', ...(knoop.children ?? []).flatMap(plat)]
    const rollen: string[] = []
    const teksten: string[] = []
    for (let nr = 1; nr <= pdf.numPages; nr += 1) {
      const blad = await pdf.getPage(nr)
      rollen.push(...plat((await blad.getStructTree()) as Knoop))
      teksten.push((await blad.getTextContent()).items.map((deel) => ('str' in deel ? deel.str : '')).join(' '))
    }
    expect(rollen.filter((rol) => rol === 'H1')).toHaveLength(1)
    expect(rollen.filter((rol) => /^H\d$/.test(rol))).toHaveLength(koppen.length)
    for (const rol of ['P', 'L', 'LI', 'LBody']) expect(rollen).toContain(rol)
    for (const kop of koppen) expect(teksten.join(' ').replaceAll(/\s+/g, ' ')).toContain(kop)
    const xml = Buffer.from(unzipSync(new Uint8Array(await haal('docx')))['word/document.xml'] ?? []).toString()
    expect([...xml.matchAll(/<w:pStyle w:val="Heading\d"\/>[^]*?<w:t[^>]*>([^<]+)</g)].map(([, kop]) => kop)).toEqual(koppen)
  })

  // @eis R-HVB-55
  it('maakt na controle een versie om te publiceren, en somt alles van het dossier op', async () => {
    const { page } = toezicht
    await page.goto(`${product.portal}${pad}/rapport`)
    await page.getByText('Een versie zonder persoonsgegevens maken').click()
    await knop(page, 'Versie bewaren')
    expect(await page.locator('#foutsamenvatting').innerText()).toContain('Lees de hele tekst')
    await page.getByLabel(/Niemand is erin te herkennen/).check()
    await knop(page, 'Versie bewaren')
    await link(page, /versie om te publiceren/)
    expect(await page.getByRole('article').innerText()).not.toMatch(/ZO-|Linde/)
    expect((await aanbieder.goto(`${product.portal}${pad}/rapport/3`))?.status()).toBe(404)
    await page.goto(`${product.portal}${pad}/inhoud`)
    const tekst = await page.getByRole('main').innerText()
    for (const wat of ['De melding', 'Rapport van de aanbieder, ronde 1', `Gesprek met ${FUNCTIE}, versie 1`, 'ambtsedig, voorgelegd', 'Op het hoorverslag', 'terzijde gelegd', 'Deskundige raadplegen', 'definitief', 'openbaar']) expect(tekst).toContain(wat)
    await bekijk(page.url())
  })
})
