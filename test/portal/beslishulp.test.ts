import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { datumveld, vulMelding } from './hulp/aanbieder.ts'
import { keur } from './hulp/keur.ts'
import { kopie } from './hulp/procedure.ts'
import { logIn, type Persoon } from './hulp/product.ts'
import { metProduct } from './hulp/wereld.ts'

const wereld = metProduct()
const mensen: Record<string, Persoon> = {}

beforeAll(async () => {
  for (const naam of ['onderzoeker-kastanje', 'toezichthouder', 'toezichthouder-hvb']) mensen[naam] = await logIn(wereld, naam)
}, 120_000)

const van = (naam: string): Page => {
  const mens = mensen[naam]
  if (!mens) throw new Error(`geen ${naam}`)
  return mens.page
}

const antwoord = async (page: Page, keuze: string): Promise<void> => {
  await page.getByRole('radio', { name: keuze, exact: true }).check()
  await page.getByRole('button', { name: 'Verder' }).click()
}
const begin = async (page: Page, gemeente: string, voorziening: string): Promise<void> => {
  await page.goto(`${wereld.portal}/beslishulp`)
  await page.getByLabel('Welke gemeente gaf de beschikking?').selectOption({ label: gemeente })
  await page.getByLabel('Om welke ondersteuning gaat het?').selectOption({ label: voorziening })
  await page.getByRole('button', { name: 'Verder' }).click()
}

describe('de beslishulp', () => {

  // @eis R-WK-1
  it('werkt zonder inloggen en zonder JavaScript, en noemt de laatste dag met de berekening', async () => {
    const page = await (await wereld.browser.newContext({ javaScriptEnabled: false })).newPage()
    await page.goto(`${wereld.portal}/beslishulp`)
    await page.getByRole('button', { name: 'Verder' }).click()
    await page.getByRole('link', { name: 'Kies de gemeente die de beschikking gaf.' }).waitFor()
    await begin(page, 'Westerkwartier', 'Begeleiding')
    await page.getByRole('button', { name: 'Verder' }).click()
    await page.getByRole('link', { name: /Kies een antwoord/ }).waitFor()
    for (const keuze of ['Ja', 'Nee', 'Ja', 'Ja']) await antwoord(page, keuze)
    await page.getByRole('heading', { level: 1, name: 'Dit is waarschijnlijk een calamiteit' }).waitFor()
    await datumveld(page, 'datum', ['2', '4', '2026'])
    await page.getByRole('button', { name: 'Laatste dag berekenen' }).click()
    expect(await page.getByRole('main').innerText()).toMatch(/uiterlijk donderdag 9 april 2026[^]*Goede Vrijdag[^]*Tweede Paasdag/)
    expect(await keur(await kopie(wereld, page))).toEqual([])
  })

  // @eis R-HVB-7, R-HVB-66d
  it('neemt gemeente, soort en voorziening mee naar de melding', async () => {
    const page = van('onderzoeker-kastanje')
    await begin(page, 'Tilburg', 'Beschermd wonen')
    await antwoord(page, 'Ja')
    expect(await page.getByRole('main').innerText()).toMatch(/door een beroepskracht of door een cliënt die in dezelfde accommodatie verblijft[^]*Een cliënt mishandelt een ander op de dagbesteding/)
    await antwoord(page, 'Ja')
    await page.getByRole('heading', { level: 1, name: /geweld dat u moet melden/ }).waitFor()
    await page.getByRole('link', { name: 'Melding doen', exact: true }).last().click()
    await page.getByRole('heading', { level: 1, name: 'Melding doen' }).waitFor()
    expect([await page.locator('[name=gemeentecode]').inputValue(), await page.locator('[name=voorzieningsoort]').inputValue(), await page.locator('input[name=soort][value=geweld]').isChecked()]).toEqual(['0855', 'beschermd_wonen', true])
    expect(await page.getByRole('main').innerText()).toContain('binnen drie werkdagen na de gebeurtenis')
  })

  // @eis R-HVB-5, R-HVB-10
  it('leidt bij twijfel naar overleg, en buiten het mandaat naar wie het wel is', async () => {
    const page = van('toezichthouder')
    await begin(page, 'Tilburg', 'Begeleiding')
    await antwoord(page, 'Ik twijfel')
    await page.getByRole('heading', { level: 1, name: 'Overleg eerst' }).waitFor()
    expect(await page.getByRole('link', { name: 'Alvast een melding schrijven' }).count()).toBe(1)
    await begin(page, 'Zaltbommel', 'Dagbesteding')
    expect(await page.getByRole('main').innerText()).toContain('Vraag Zaltbommel wie dat doet en meld daar')
    await begin(page, 'Cuijk', 'Begeleiding')
    expect(await page.getByRole('main').innerText()).toContain('Kies Land van Cuijk')
    await begin(page, 'Een andere gemeente', 'Begeleiding')
    expect(await page.getByRole('main').innerText()).toContain('Vraag de gemeente wie daar toezicht houdt')
    expect(await keur(page)).toEqual([])
  })

  // @eis R-ROT-28
  it('geeft bij een criterium van Rotterdam voorbeelden', async () => {
    const page = van('toezichthouder')
    await begin(page, 'Rotterdam', 'Begeleiding')
    for (const keuze of ['Ja', 'Nee', 'Nee', 'Nee', 'Nee', 'Nee', 'Nee']) await antwoord(page, keuze)
    const tekst = await page.getByRole('main').innerText()
    for (const voorbeeld of ['Een woning van een gezin wordt gesloten', 'Iemand verwondt zichzelf uit wanhoop, omdat hij op hulp wacht']) expect(tekst).toContain(voorbeeld)
  })

  // @eis R-HVB-2, R-HVB-8, R-HVB-9
  it('noemt een licht voorval een incident dat niet gemeld maar wel vastgelegd wordt', async () => {
    const page = van('toezichthouder')
    await begin(page, 'Tilburg', 'Begeleiding')
    expect(await page.getByRole('main').innerText()).toContain('Ook de toegang tot de Wmo en ondersteuning die de gemeente zelf geeft, tellen mee.')
    for (const keuze of ['Ja', 'Nee']) await antwoord(page, keuze)
    expect(await page.getByRole('main').innerText()).toContain('Bijna struikelen over een los matje')
    await antwoord(page, 'Ja')
    expect(await page.getByRole('main').innerText()).toMatch(/waarschijnlijk een incident[^]*legt het wel vast en analyseert het/)
    expect(await page.getByRole('link', { name: 'Melding doen', exact: true }).count()).toBe(0)
  })
})

describe('een consult', () => {
  // @eis R-HVB-10
  it('gaat van twijfel naar advies, en wordt een melding die zichzelf bewaart en een bijlage heeft', async () => {
    const [aanbieder, toezicht] = [van('onderzoeker-kastanje'), van('toezichthouder-hvb')]
    await begin(aanbieder, 'Tilburg', 'Begeleiding')
    await antwoord(aanbieder, 'Ik twijfel')
    await aanbieder.getByRole('link', { name: 'Consult vragen' }).click()
    await aanbieder.getByRole('button', { name: 'Consult versturen' }).click()
    await aanbieder.getByRole('link', { name: /Schrijf op wat er is gebeurd/ }).waitFor()
    await aanbieder.getByLabel('Wat is er gebeurd, en waarover twijfelt u?').fill('De cliënt viel en lijkt zich te herstellen.')
    expect(await keur(aanbieder)).toEqual([])
    await aanbieder.getByRole('button', { name: 'Consult versturen' }).click()
    await aanbieder.getByText('wacht op antwoord').waitFor()
    const consult = aanbieder.url()

    await toezicht.goto(`${wereld.portal}/werkvoorraad`)
    await toezicht.getByRole('link', { name: 'Consulten (1 open)' }).click()
    expect(await keur(toezicht)).toEqual([])
    await toezicht.getByRole('link', { name: /^CO-/ }).click()
    expect(await toezicht.getByRole('main').innerText()).toMatch(/Ik twijfel[^]*De cliënt viel/)
    await toezicht.getByRole('radio', { name: 'Meld dit' }).check()
    await toezicht.getByLabel('Waarom?').fill('Het gevolg had ernstig kunnen zijn.')
    expect(await keur(toezicht)).toEqual([])
    await toezicht.getByRole('button', { name: 'Advies versturen' }).click()
    await toezicht.getByRole('heading', { name: 'Het advies' }).waitFor()

    await aanbieder.goto(consult)
    await aanbieder.getByText('Het gevolg had ernstig kunnen zijn.').waitFor()
    await aanbieder.getByRole('link', { name: 'Melding doen', exact: true }).last().click()
    expect(await aanbieder.locator('[name=gemeentecode]').inputValue()).toBe('0855')
    await aanbieder.locator('[data-eiland="melding-bewaren"][data-levend]').waitFor({ state: 'attached' })
    await aanbieder.getByLabel('Korte titel').fill('Val in de gang')
    await aanbieder.getByText(/^Opgeslagen om/).waitFor()
    await aanbieder.waitForURL(/\/melding\/Dossier_/)
    await aanbieder.reload()
    expect(await aanbieder.getByLabel('Korte titel').inputValue()).toBe('Val in de gang')
    await aanbieder.locator('input[type=file]').setInputFiles({ name: 'foto-beschrijving.txt', mimeType: 'text/plain', buffer: Buffer.from('Op de foto staat een losse tegel in de gang.') })
    await aanbieder.getByRole('link', { name: 'foto-beschrijving.txt' }).waitFor()
    expect(await keur(aanbieder)).toEqual([])
    await aanbieder.getByRole('button', { name: 'Verwijderen foto-beschrijving.txt' }).click()
    await aanbieder.getByRole('button', { name: 'Terughalen' }).click()
    await aanbieder.getByRole('link', { name: 'foto-beschrijving.txt' }).waitFor()

    await vulMelding(aanbieder, 'Val in de gang', { gemeentecode: '0855' })
    await aanbieder.locator('input[name=gevolg][value=mogelijk]').check()
    await aanbieder.getByRole('button', { name: 'Bewaren en controleren' }).click()
    await aanbieder.getByRole('button', { name: 'Melding versturen' }).click()
    await aanbieder.getByRole('heading', { name: 'Uw melding is verstuurd' }).waitFor()
    await toezicht.reload()
    expect(await toezicht.getByRole('main').innerText()).toContain('Er is een melding begonnen.')
    await toezicht.goto(aanbieder.url().replace('/melding/', '/dossier/').replace(/\?.*/, ''))
    const [bestand] = await Promise.all([toezicht.waitForEvent('download'), toezicht.getByRole('link', { name: 'foto-beschrijving.txt' }).click()])
    expect(bestand.suggestedFilename()).toBe('foto-beschrijving.txt')
  })
})

describe('een gemeente buiten elk mandaat', () => {
  it('zegt bij wie de aanbieder moet zijn en laat niets versturen', async () => {
    const page = van('onderzoeker-kastanje')
    await page.goto(`${wereld.portal}/melding`)
    await vulMelding(page, 'Andere soort in Maasdriel', { gemeentecode: '0263' })
    await page.locator('input[name=gevolg][value=mogelijk]').check()
    await page.getByRole('button', { name: 'Bewaren en controleren' }).click()
    await page.getByRole('link', { name: /Vraag Maasdriel wie dat doet en meld daar/ }).waitFor()
    expect(await page.getByRole('button', { name: 'Melding versturen' }).count()).toBe(0)
  })
})
