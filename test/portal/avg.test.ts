import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import pg from 'pg'
import { getDocumentProxy } from 'unpdf'
import { eigenDatabase } from '../omgeving/eigen-database.ts'
import { logIn, type Persoon, type Product, startBrowser, startProduct } from './hulp/product.ts'

const KANARIE = 'Kanarievogel'

let product: Product
let browser: Browser
let toezicht: Persoon
let page: Page
let dossier = ''
let url = ''
const dataDir = mkdtempSync(join(tmpdir(), 'zelfonderzoek-avg-'))
beforeAll(async () => {
  url = await eigenDatabase()
  ;[product, browser] = await Promise.all([startProduct({ DATABASE_URL: url, DATA_DIR: dataDir }), startBrowser()])
  toezicht = await logIn({ browser, portal: product.portal }, 'toezichthouder', { javaScriptEnabled: false })
  page = toezicht.page
  await page.goto(`${product.portal}/werkvoorraad?stand=afgesloten`)
  dossier = await page.locator('main a[href^="/dossier/"]').filter({ hasText: 'bij het wassen' }).filter({ hasNotText: 'archief' }).first().getAttribute('href') ?? ''
}, 120_000)
afterAll(async () => {
  await browser.close()
  await product.stop()
})

const ga = (pad: string, wie = page): ReturnType<Page['goto']> => wie.goto(`${product.portal}${pad}`)
const druk = (naam: string | RegExp, wie = page): Promise<void> => wie.getByRole('button', { name: naam }).click()

interface Knoop { role?: string; children?: Knoop[] }
async function leesPdf(pad: string): Promise<{ rollen: (string | undefined)[]; tekst: string; taal: unknown; titel: unknown }> {
  const antwoord = await toezicht.context.request.get(`${product.portal}${pad}`)
  expect([antwoord.status(), antwoord.headers()['content-type']]).toEqual([200, 'application/pdf'])
  const pdf = await getDocumentProxy(new Uint8Array(await antwoord.body()), { verbosity: 0 })
  const { info } = await pdf.getMetadata() as { info: { Title?: string; Language?: string } }
  const plat = (knoop: Knoop): Knoop[] => [knoop, ...(knoop.children ?? []).flatMap(plat)]
  const bladen = await Promise.all(Array.from({ length: pdf.numPages }, (_, nr) => pdf.getPage(nr + 1)))
  const bomen = await Promise.all(bladen.map((blad) => blad.getStructTree() as Promise<Knoop | null>))
  const tekst = (await Promise.all(bladen.map(async (blad) => (await blad.getTextContent()).items.map((deel) => ('str' in deel ? deel.str : '')).join(' ')))).join(' ')
  return { rollen: bomen.flatMap((boom) => (boom ? plat(boom) : [])).map(({ role }) => role), tekst, taal: info.Language, titel: info.Title }
}

describe('een betrokkene en een dossier, zonder JavaScript', () => {
  // @eis R-WK-25, R-WK-28
  it('krijgt inzage: van register en identiteit tot overzicht en brief, met anderen afgeschermd', async () => {
    await ga(`${dossier}/betrokkenen`)
    await page.getByLabel('Wie is deze persoon?').selectOption('naaste')
    await page.getByLabel('Naam', { exact: true }).fill(`Joris ${KANARIE}`)
    await druk('Toevoegen')
    await page.getByRole('heading', { name: `Familielid of naaste: Joris ${KANARIE}` }).waitFor()
    await page.getByLabel('Wie vraagt het?').selectOption({ label: (await page.getByLabel('Wie vraagt het?').locator('option').filter({ hasText: 'Cliënt' }).first().textContent()) ?? '' })
    await page.getByRole('radio', { name: 'Inzage' }).check()
    await page.getByLabel('Wat vraagt de betrokkene precies?').fill(`Wat schreef u met ${KANARIE} over mij?`)
    await druk('Verzoek vastleggen')
    await page.getByRole('heading', { level: 1, name: 'Verzoek om inzage' }).waitFor()
    expect(await page.getByText('Overzicht als PDF').count()).toBe(0)
    await page.getByRole('radio', { name: /DigiD/ }).check()
    await druk('Identiteit vastleggen')
    await page.getByRole('radio', { name: 'Geweigerd' }).check()
    await page.getByLabel('Motivering').fill('Nee.')
    await druk('Besluit nemen')
    await page.getByRole('alert').getByText('Zonder grond mag u niet weigeren').waitFor()
    await page.getByRole('radio', { name: 'Toegewezen', exact: true }).check()
    await page.getByLabel('Motivering').fill(`U krijgt het overzicht, ${KANARIE}.`)
    await druk('Besluit nemen')
    await page.getByRole('link', { name: 'Brief met het besluit (PDF)' }).waitFor()
    const basis = new URL(page.url()).pathname
    const overzicht = await leesPdf(`${basis}/bestand/overzicht.pdf`)
    expect([overzicht.titel, overzicht.taal, overzicht.rollen.filter((rol) => rol === 'H1').length]).toEqual(['Overzicht van uw gegevens', 'nl-NL', 1])
    expect(overzicht.rollen).toEqual(expect.arrayContaining(['H2', 'P', 'Table', 'TH', 'TD']))
    expect(overzicht.tekst).not.toContain('Joris')
    const brief = await leesPdf(`${basis}/bestand/brief.pdf`)
    expect([brief.titel, brief.rollen.filter((rol) => rol === 'H1').length]).toEqual(['Besluit op uw verzoek om inzage', 1])
    expect(brief.tekst).toContain('bezwaar maken')
    const json = await (await toezicht.context.request.get(`${product.portal}${basis}/bestand/overzicht.json`)).json() as { afgeschermd: unknown; melding: unknown }
    expect(json).toMatchObject({ afgeschermd: { teken: '[afgeschermd]' }, melding: expect.any(Object) })
    await ga('/avg?alle=ja')
    await page.getByRole('row', { name: /Inzage/ }).getByText('Toegewezen').waitFor()
  })

  it('laat zien wie de gegevens van een cliënt zag, over zijn zaken heen, en telt alleen mee wat is aangevinkt', async () => {
    await ga(`${dossier}/betrokkenen`)
    await page.getByRole('link', { name: 'Wie zag deze gegevens van cliënt 1' }).click()
    await page.getByRole('heading', { level: 1, name: 'Wie zag de gegevens van deze persoon?' }).waitFor()
    const zaken = async (): Promise<Set<string>> => new Set(await page.getByRole('row').locator('td:last-child').allInnerTexts())
    expect((await zaken()).size).toBe(2)
    expect((await page.getByRole('row').allInnerTexts()).join('\n')).toMatch(/Toezichthouder Wmo[\s\S]*Opende het dossier/)
    await page.getByRole('group', { name: 'Andere zaken die meetellen' }).getByRole('checkbox').uncheck()
    await page.getByLabel('Periode', { exact: true }).selectOption('maand')
    await druk('Toon')
    await page.getByText('Periode: de laatste dertig dagen.').waitFor()
    expect((await zaken()).size).toBe(1)
    expect(await page.getByRole('main').innerText()).not.toMatch(/Verzonnen/)
    await page.emulateMedia({ media: 'print' })
    expect([await page.getByRole('search', { name: 'Zaken en periode kiezen' }).isVisible(), await page.getByRole('table').isVisible()]).toEqual([false, true])
    await page.emulateMedia({ media: 'screen' })
  })

  it('geeft het logboek van een dossier mee als csv, en een ander niet', async () => {
    await ga(`${dossier}/inzage?periode=jaar`)
    const adres = await page.getByRole('link', { name: 'Het hele logboek van deze periode als csv' }).getAttribute('href') ?? ''
    const antwoord = await toezicht.context.request.get(`${product.portal}${adres}`)
    expect([antwoord.status(), antwoord.headers()['content-type'], antwoord.headers()['content-disposition']]).toEqual([200, 'text/csv; charset=utf-8', expect.stringMatching(/^attachment; filename="logboek-ZO-[\w-]+\.csv"$/)])
    const [kop = '', ...regels] = (await antwoord.text()).trimEnd().split('\r\n')
    expect(kop).toMatch(/^\uFEFFnr;gebeurtenis_id;op;zaaknummer;soort;wat;actie;/)
    expect(regels.length).toBeGreaterThan(10)
    expect(new Set(regels.map((regel) => regel.split(';').length))).toEqual(new Set([kop.split(';').length]))
    const aanbieder = await logIn({ browser, portal: product.portal }, 'onderzoeker-linde', { javaScriptEnabled: false })
    expect((await aanbieder.context.request.get(`${product.portal}${adres}`)).status()).toBe(403)
    await ga(`${dossier}/inzage`)
    await page.getByText('Haalde deze lijst op als bestand').waitFor()
  })

  it('meldt na het afsluiten hoe ver een maatregel is, met bewijs, en de toezichthouder beoordeelt het', async () => {
    const aanbieder = (await logIn({ browser, portal: product.portal }, 'onderzoeker-linde', { javaScriptEnabled: false })).page
    await ga('/onderzoeken', aanbieder)
    await aanbieder.getByRole('link', { name: /over hun datum/ }).click()
    await ga(`${dossier}/opvolging`, aanbieder)
    await aanbieder.getByText(/Melden hoe ver dit is/).first().click()
    const vorm = aanbieder.locator('form').filter({ has: aanbieder.getByRole('button', { name: 'Melden', exact: true }) }).first()
    await vorm.getByRole('radio', { name: 'Uitgevoerd' }).check()
    for (const [deel, waarde] of [['dag', '20'], ['maand', '11'], ['jaar', '2025']] as const) await vorm.locator(`[name="gedaanOp-${deel}"]`).fill(waarde)
    await vorm.getByLabel('Wat is er gedaan, of waarom gaat het niet door?').fill('De begrenzers zitten op elke kraan.')
    await vorm.getByRole('button', { name: 'Melden', exact: true }).click()
    await aanbieder.getByRole('alert').getByText('Schrijf op wat u van het effect ziet').waitFor()
    const weer = aanbieder.locator('form').filter({ has: aanbieder.getByRole('button', { name: 'Melden', exact: true }) }).first()
    await weer.getByLabel('Welk effect ziet u, en hoe weet u dat?').fill('De temperatuur bleef bij elke meting onder 45 graden.')
    await weer.getByLabel('Bewijs').setInputFiles({ name: 'metingen.txt', mimeType: 'text/plain', buffer: Buffer.from(`Metingen in week 47, ${KANARIE}.`) })
    await weer.getByRole('button', { name: 'Melden', exact: true }).click()
    await aanbieder.getByText('Uw melding is bewaard').waitFor()
    await ga('/werkvoorraad')
    await page.getByRole('link', { name: '1 maatregel wacht op uw oordeel' }).click()
    await page.getByRole('row', { name: /nog te beoordelen/ }).getByRole('link').click()
    expect((await toezicht.context.request.get(`${product.portal}${await page.getByRole('link', { name: 'Bewijs: metingen.txt' }).getAttribute('href')}`)).status()).toBe(200)
    await page.getByText(/Uitvoering beoordelen/).first().click()
    const oordeel = page.locator('form').filter({ has: page.getByRole('button', { name: 'Oordeel bewaren' }) }).first()
    await oordeel.getByRole('radio', { name: 'Volledig uitgevoerd' }).check()
    await oordeel.getByLabel('Waarop baseert u dit?').fill('De metingen laten het zien.')
    await oordeel.getByRole('button', { name: 'Oordeel bewaren' }).click()
    await page.getByRole('region', { name: 'Maatregel 1' }).getByText('Volledig uitgevoerd').first().waitFor()
    await ga('/leren')
    await page.getByRole('heading', { name: 'Hoe sterk zijn de maatregelen?' }).waitFor()
    expect((await page.getByRole('cell').allInnerTexts()).filter((cel) => /^\d+$/.test(cel) && Number(cel) < 5)).toEqual([])
  })

  it('gaat na de termijn weg door twee mensen, en is daarna in geen tabel, bestand of log te vinden', async () => {
    const db = new pg.Client({ connectionString: url })
    await db.connect()
    await db.query('update dossier set afgesloten_op = now() - interval \'15 years 2 days\' where id = $1', [dossier.split('_')[1]])
    await ga('/bewaren')
    await page.getByRole('group', { name: /Welke dossiers/ }).getByRole('checkbox').first().check()
    await page.getByLabel('Toelichting').fill('De termijn is voorbij.')
    await druk('Vernietiging voorstellen')
    await page.getByText('Wacht op een collega').waitFor()
    const adres = new URL(page.url()).pathname
    const collega = (await logIn({ browser, portal: product.portal }, 'toezichthouder-collega', { javaScriptEnabled: false })).page
    await ga(adres, collega)
    await collega.getByRole('radio', { name: 'Vernietigen' }).check()
    await collega.getByLabel('Motivering').fill('Nagekeken, mag weg.')
    await druk('Besluit nemen', collega)
    await collega.getByRole('heading', { level: 1, name: 'Verklaring van vernietiging' }).waitFor()
    const verklaring = await leesPdf(`${adres}/verklaring.pdf`)
    expect([verklaring.titel, verklaring.rollen.includes('Table')]).toEqual(['Verklaring van vernietiging', true])
    expect((await ga(dossier))?.status()).toBe(404)
    const { rows } = await db.query<{ tabel: string }>(`select format('%I.%I', n.nspname, c.relname) as tabel from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg_toast%'`)
    const hex = Buffer.from(KANARIE).toString('hex')
    for (const { tabel } of rows) expect([tabel, (await db.query(`select 1 from ${tabel} t where t::text ilike $1 or strpos(t::text, $2) > 0`, [`%${KANARIE}%`, hex])).rowCount]).toEqual([tabel, 0])
    await db.end()
    const bestanden = readdirSync(dataDir, { recursive: true, withFileTypes: true }).filter((b) => b.isFile())
    expect(bestanden.map(({ name }) => name)).toEqual(expect.arrayContaining(['api.log', 'portal.log']))
    expect(bestanden.filter((b) => readFileSync(join(b.parentPath, b.name)).includes(KANARIE)).map(({ name }) => name)).toEqual([])
  })
})
