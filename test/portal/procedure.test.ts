import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { datumveld, verklaarEnDienIn, vulMelding } from './hulp/aanbieder.ts'
import { keur } from './hulp/keur.ts'
import { kies, uit } from './hulp/procedure.ts'
import { logIn, type Persoon } from './hulp/product.ts'
import { leesEnVerstuur, leesknop } from './hulp/toezicht.ts'
import { metProduct } from './hulp/wereld.ts'

const wereld = metProduct()
const mensen: Record<string, Persoon> = {}

beforeAll(async () => {
  for (const naam of ['onderzoeker-kastanje', 'bestuurder-kastanje', 'toezichthouder-hvb', 'contactambtenaar-tilburg', 'toezichthouder']) mensen[naam] = await logIn(wereld, naam, { javaScriptEnabled: naam !== 'onderzoeker-kastanje' })
}, 120_000)

const van = (naam: string): Page => {
  const mens = mensen[naam]
  if (!mens) throw new Error(`geen ${naam}`)
  return mens.page
}

describe('een melding onder Hart voor Brabant, in de browser', () => {
  let id = ''
  const aanbieder = () => van('onderzoeker-kastanje')
  const toezicht = () => van('toezichthouder-hvb')
  const dossier = (page: Page) => page.goto(`${wereld.portal}/dossier/${id}`)

  // @eis R-HVB-6, R-HVB-23, R-HVB-66b
  it('vraagt wat dat protocol vraagt, en komt bij de toezichthouder van de gemeente', async () => {
    const page = aanbieder()
    await page.goto(`${wereld.portal}/melding`)
    await vulMelding(page, 'Val van de trap', { gemeentecode: '0855' })
    await page.getByRole('button', { name: 'Bewaren en controleren' }).click()
    await page.getByRole('link', { name: 'Kies of het gevolg er is, of had kunnen ontstaan.' }).waitFor()
    await page.locator('input[name=gevolg][value=ingetreden]').check()
    await page.getByRole('button', { name: 'Bewaren en controleren' }).click()
    await page.getByText('U verstuurt de melding aan Toezicht Wmo Hart voor Brabant').waitFor()
    await page.getByRole('button', { name: 'Melding versturen' }).click()
    await page.getByRole('heading', { name: 'Uw melding is verstuurd' }).waitFor()
    id = new URL(page.url()).pathname.split('/')[2] ?? ''
    expect(await page.getByRole('region', { name: 'Wat gebeurt er nu' }).innerText()).toContain('besluit binnen twee weken: afsluiten, zelfonderzoek of eigen onderzoek')
  })

  // @eis R-HVB-28
  it('laat beide kanten hetzelfde paneel en dezelfde laatste dag zien', async () => {
    await dossier(toezicht())
    const [een, twee] = await Promise.all([aanbieder(), toezicht()].map((page) => page.getByRole('region', { name: 'Wat gebeurt er nu' }).innerText()))
    expect(een).toBe(twee)
    const termijnen = (page: Page) => page.locator('.boomlijst li', { hasText: 'Besluiten over de melding' }).first().innerText()
    expect(await termijnen(aanbieder())).toBe(await termijnen(toezicht()))
    expect(await keur(toezicht())).toEqual([])
  })

  it('bevestigt, vraagt aanvulling binnen een termijn, en krijgt de aangevulde melding', async () => {
    const page = toezicht()
    await leesknop(page, 'Ontvangst bevestigen').click()
    await page.getByRole('link', { name: /Verklaar dat dit niet speelt/ }).waitFor()
    await page.getByRole('checkbox', { name: /Nee, dit speelt niet/ }).check()
    await leesEnVerstuur(page, 'Ontvangst bevestigen')
    await page.getByText('Ontvangst bevestigen', { exact: true }).first().waitFor()
    await kies(page, 'Melding laten aanvullen')
    await page.getByRole('button', { name: 'Bericht lezen en aanpassen' }).click()
    await page.getByRole('link', { name: 'Kies wat in de melding ontbreekt.' }).waitFor()
    await page.getByRole('checkbox', { name: 'Wat er is gebeurd' }).check()
    await page.getByRole('button', { name: 'Bericht lezen en aanpassen' }).click()
    await page.getByRole('link', { name: 'Kies een laatste dag die na vandaag ligt.' }).waitFor()
    await datumveld(page, 'tot', uit(7))
    await page.locator('[name=toelichting]').fill('Schrijf op welke functie erbij was.')
    await page.getByRole('button', { name: 'Bericht lezen en aanpassen' }).click()
    const bericht = page.getByRole('region', { name: 'Dit gaat uit' }).getByRole('textbox')
    const voorbeeld = await bericht.inputValue()
    expect(voorbeeld).toContain('Schrijf op welke functie erbij was.')
    expect(await keur(page)).toEqual([])
    await bericht.fill('Vult u aan wat er is gebeurd?')
    await page.getByRole('button', { name: 'Melding laten aanvullen', exact: true }).click()
    await page.getByRole('link', { name: /ontbreekt de lijst van wat ontbreekt. Dat moet erin staan/ }).waitFor()
    await bericht.fill(`${voorbeeld}\n\nBelt u gerust met een vraag.`)
    await page.getByRole('button', { name: 'Melding laten aanvullen', exact: true }).click()
    await page.waitForURL(`**/dossier/${id}`)
    expect(await page.getByRole('row', { name: /Verzoek om de melding aan te vullen/ }).innerText()).toContain('onderweg')
    await aanbieder().goto(`${wereld.portal}/berichten`)
    await aanbieder().getByRole('link', { name: /Verzoek om de melding aan te vullen/ }).click()
    expect(await aanbieder().getByRole('main').innerText()).toContain('Belt u gerust met een vraag.')
    await aanbieder().goto(`${wereld.portal}/melding/${id}`)
    await aanbieder().getByRole('link', { name: 'Melding aanvullen' }).click()
    await aanbieder().getByRole('link', { name: 'Wat er is gebeurd', exact: true }).click()
    expect(aanbieder().url()).toContain('#omschrijving')
    await aanbieder().locator('[name=functieBeroepskracht]').fill('begeleider nachtdienst')
    await aanbieder().getByRole('button', { name: 'Bewaren en controleren' }).click()
    await aanbieder().getByRole('button', { name: 'Melding versturen' }).click()
    await aanbieder().getByRole('heading', { name: 'Uw melding is verstuurd' }).waitFor()
    expect(await aanbieder().getByRole('main').innerText()).toContain('Melding aanvullen')
    expect(await aanbieder().getByRole('link', { name: 'Melding aanvullen' }).count()).toBe(0)
  })

  // @eis R-HVB-29, R-HVB-30
  it('verlengt de beoordeling en kiest B; het zelfonderzoek gaat open', async () => {
    const page = toezicht()
    await dossier(page)
    await kies(page, 'Termijn van de beoordeling verlengen')
    await datumveld(page, 'tot', uit(30))
    await leesEnVerstuur(page, 'Termijn van de beoordeling verlengen')
    await page.waitForURL(`**/dossier/${id}`)
    await kies(page, 'Zelfonderzoek laten doen')
    expect(await keur(page)).toEqual([])
    await leesEnVerstuur(page, 'Zelfonderzoek laten doen')
    await page.getByText('Zelfonderzoek loopt.').first().waitFor()
    await aanbieder().goto(`${wereld.portal}/onderzoeken/${id}`)
    expect(await aanbieder().getByRole('region', { name: 'Wat gebeurt er nu' }).innerText()).toContain('onderzoekt binnen zes weken')
  })

  it('eindigt met conceptrapport, reactie en rapport', async () => {
    await verklaarEnDienIn(van('bestuurder-kastanje'), wereld.portal, id)
    const page = toezicht()
    await page.goto(`${wereld.portal}/dossier/${id}/besluit`)
    expect(await page.getByRole('main').innerText()).toContain('Heeft de aanbieder de calamiteit voldoende onderzocht?')
    for (const vraag of ['zorgvuldig', 'verbeterplan']) {
      await page.locator(`input[name=${vraag}][value=ja]`).check()
      await page.locator(`[name=${vraag}Motivering]`).fill('Dat blijkt uit het rapport.')
    }
    await page.getByRole('button', { name: 'Antwoorden bewaren' }).click()
    await page.getByText('Uw antwoorden zijn bewaard').first().waitFor()
    await leesEnVerstuur(page, 'Onderzoek beëindigen')
    await page.waitForURL(`**/dossier/${id}`)
    await page.getByRole('link', { name: 'Rapport schrijven' }).click()
    for (const veld of await page.locator('main textarea').all()) await veld.fill('Dat blijkt uit het dossier.')
    await page.getByRole('button', { name: 'Bewaren en concept versturen' }).click()
    await page.getByRole('link', { name: /conceptrapport van/ }).waitFor()
    await aanbieder().goto(`${wereld.portal}/onderzoeken/${id}`)
    await aanbieder().getByRole('link', { name: /Conceptrapport van/ }).click()
    await aanbieder().locator('main textarea').first().fill('Op bladzijde twee staat een verkeerde datum.')
    await aanbieder().getByRole('button', { name: 'Reactie versturen' }).click()
    await aanbieder().getByText('Op bladzijde twee staat een verkeerde datum.').waitFor()
    await page.goto(`${wereld.portal}/dossier/${id}/rapport`)
    const reactie = page.getByRole('region', { name: /Van de aanbieder/ })
    await reactie.getByLabel('Verwerkt', { exact: true }).check()
    await reactie.getByRole('button', { name: 'Vastleggen' }).click()
    await reactie.getByText('Verwerkt.', { exact: true }).waitFor()
    await page.getByRole('button', { name: 'Bewaren en rapport vaststellen' }).click()
    await page.getByRole('link', { name: /rapport van/ }).last().waitFor()
    await dossier(page)
    await page.getByText('Afgesloten.').first().waitFor()
    await van('contactambtenaar-tilburg').goto(`${wereld.portal}/berichten`)
    expect(await van('contactambtenaar-tilburg').getByRole('row').nth(1).innerText()).toContain('Rapport en advies')
  })
})

describe('wat de toezichthouder zelf begint', () => {
  // @eis R-HVB-15
  it('legt een telefonische melding vast, die de aanbieder als taak krijgt en bevestigt', async () => {
    const [toezicht, aanbieder] = [van('toezichthouder-hvb'), van('onderzoeker-kastanje')]
    await toezicht.goto(`${wereld.portal}/werkvoorraad`)
    await toezicht.getByRole('link', { name: 'Telefonische melding of signaal vastleggen' }).click()
    await toezicht.getByRole('radio', { name: 'De aanbieder' }).check()
    await toezicht.locator('[name=gemeentecode]').selectOption('1969')
    await toezicht.locator('[name=voorzieningsoort]').selectOption('begeleiding')
    await toezicht.locator('[name=aanbiederId]').selectOption({ label: 'Woonzorg Kastanjehof' })
    await toezicht.locator('[name=titel]').fill('Gebeld over een brandje')
    await toezicht.locator('[name=omschrijving]').fill('In de keuken was brand, niemand is gewond.')
    await toezicht.getByRole('button', { name: 'Vastleggen' }).click()
    await toezicht.getByRole('link', { name: /U houdt hier geen toezicht/ }).waitFor()
    await toezicht.locator('[name=gemeentecode]').selectOption('0855')
    expect(await keur(toezicht)).toEqual([])
    await toezicht.getByRole('button', { name: 'Vastleggen' }).click()
    await toezicht.getByRole('heading', { level: 1, name: 'Gebeld over een brandje' }).waitFor()
    expect(await toezicht.getByRole('main').innerText()).toMatch(/Bevestig de telefonische melding elektronisch[^]*wacht op de aanbieder/)
    await aanbieder.goto(`${wereld.portal}/onderzoeken`)
    await aanbieder.getByRole('link', { name: 'Gebeld over een brandje' }).click()
    expect(await aanbieder.locator('[name=omschrijving]').inputValue()).toBe('In de keuken was brand, niemand is gewond.')
    await vulMelding(aanbieder, 'Gebeld over een brandje', { gemeentecode: '0855' })
    await aanbieder.locator('input[name=gevolg][value=mogelijk]').check()
    await aanbieder.getByRole('button', { name: 'Bewaren en controleren' }).click()
    await aanbieder.getByRole('button', { name: 'Melding versturen' }).click()
    await aanbieder.getByRole('heading', { name: 'Uw melding is verstuurd' }).waitFor()
    await toezicht.reload()
    expect(await toezicht.getByRole('main').innerText()).toMatch(/Bevestig de telefonische melding elektronisch[^]*gedaan/)
  })

  // @eis R-HVB-62
  it('draagt bij een belangenconflict het dossier over; wie het krijgt gaat verder waar het was', async () => {
    const page = van('toezichthouder-hvb')
    const adres = page.url()
    await kies(page, 'Overdragen aan een andere GGD')
    await page.locator('[name=aanId]').selectOption({ label: 'Toezicht Wmo Westerkwartier' })
    await page.locator('[name="eis.betrokkenheid_ggd"]').fill('Een arts van de GGD behandelt de cliënt.')
    await leesEnVerstuur(page, 'Overdragen aan een andere GGD')
    await page.waitForURL('**/werkvoorraad')
    expect((await page.goto(adres))?.status()).toBe(404)
    const ander = van('toezichthouder')
    expect((await ander.goto(adres))?.status()).toBe(200)
    await ander.getByRole('checkbox', { name: /Nee, dit speelt niet/ }).check()
    await leesEnVerstuur(ander, 'Ontvangst bevestigen')
    await kies(ander, 'Zelfonderzoek laten doen')
    await leesEnVerstuur(ander, 'Zelfonderzoek laten doen')
    await ander.getByText('Zelfonderzoek loopt.').first().waitFor()
  })

  // @eis R-HVB-30, R-HVB-32
  it('kiest C met een grond en drie delen, en A met een grond en een motivering', async () => {
    const [aanbieder, page] = [van('onderzoeker-kastanje'), van('toezichthouder-hvb')]
    const meld = async (titel: string): Promise<string> => {
      await aanbieder.goto(`${wereld.portal}/melding`)
      await vulMelding(aanbieder, titel, { gemeentecode: '0855' })
      await aanbieder.locator('input[name=gevolg][value=ingetreden]').check()
      await aanbieder.getByRole('button', { name: 'Bewaren en controleren' }).click()
      await aanbieder.getByRole('button', { name: 'Melding versturen' }).click()
      await aanbieder.getByRole('heading', { name: 'Uw melding is verstuurd' }).waitFor()
      const id = new URL(aanbieder.url()).pathname.split('/')[2] ?? ''
      await page.goto(`${wereld.portal}/dossier/${id}`)
      await page.getByRole('checkbox', { name: /Nee, dit speelt niet/ }).check()
      await leesEnVerstuur(page, 'Ontvangst bevestigen')
      return id
    }
    const c = await meld('Onderzoek door de GGD')
    await kies(page, 'Zelf onderzoek doen')
    await page.getByRole('checkbox', { name: /bijzonder hoog risico/ }).check()
    await page.locator('[name="grond.C1.3"]').fill('Twee cliënten raakten gewond.')
    for (const deel of ['onderzoek', 'termijn', 'medewerking']) await page.locator(`[name="deel.${deel}"]`).fill(`Over ${deel}.`)
    await datumveld(page, 'tot', uit(30))
    await leesEnVerstuur(page, 'Zelf onderzoek doen')
    await page.waitForURL(`**/dossier/${c}`)
    expect(await page.getByRole('region', { name: 'Wat gebeurt er nu' }).innerText()).toContain('hoort betrokkenen')
    const a = await meld('Zonder verband')
    await kies(page, 'Melding afsluiten')
    await page.getByRole('checkbox', { name: /geen relatie/ }).check()
    await page.locator('[name=motivering]').fill('Het voorval stond los van de zorg.')
    await leesEnVerstuur(page, 'Melding afsluiten')
    await page.waitForURL(`**/dossier/${a}`)
    await page.getByText('Afgesloten.').first().waitFor()
  })

  // @eis R-HVB-22, R-HVB-18
  it('laat de gemeente een crisisinzet starten, en houdt bij wat met de rijksinspectie is besproken', async () => {
    const [gemeente, page] = [van('contactambtenaar-tilburg'), van('toezichthouder-hvb')]
    await page.goto(`${wereld.portal}/werkvoorraad`)
    await page.getByRole('link', { name: 'Onderzoek door de GGD' }).click()
    await kies(page, 'Afstemmen met de rijksinspectie')
    await page.getByLabel('Aantekening').fill('Gebeld met de inspecteur: de GGD doet het onderzoek.')
    await page.getByRole('button', { name: 'Afstemmen met de rijksinspectie' }).click()
    await page.waitForURL(/\/dossier\/Dossier_[^/]+$/)
    await gemeente.goto(page.url())
    await kies(gemeente, 'Crisisinzet starten')
    expect(await keur(gemeente)).toEqual([])
    await gemeente.locator('[name=toelichting]').fill('Onrust in de wijk sinds vanochtend.')
    await gemeente.getByRole('button', { name: 'Crisisinzet starten' }).click()
    await gemeente.waitForURL(page.url())
    await page.reload()
    expect(await page.getByRole('main').innerText()).toMatch(/Stuur aan het team psychosociale hulp \(PSHi\)[^]*Crisisinzet starten/)
    await page.getByText('Wat is vastgelegd').last().click()
    await page.getByText('Onrust in de wijk sinds vanochtend.').last().waitFor()
  })

  it('ziet in de kalender elke termijn van zijn dossiers, per maand en als lijst, en op het dossier de prognose', async () => {
    const page = van('toezichthouder-hvb')
    expect(await page.getByRole('complementary').innerText()).toMatch(/Prognose[^]*haalbaar, met \d+ dagen ruimte/)
    await page.goto(`${wereld.portal}/werkvoorraad`)
    await page.getByRole('link', { name: 'Termijnkalender' }).click()
    await page.getByRole('table', { name: /^Termijnen in/ }).waitFor()
    expect(await keur(page)).toEqual([])
    const [dag, maand, jaar] = uit(30)
    await page.goto(`${wereld.portal}/termijnen?maand=${jaar}-${maand.padStart(2, '0')}&vorm=lijst`)
    expect(await page.getByRole('row', { name: /Onderzoek door de toezichthouder/ }).innerText()).toContain(` ${dag} `)
    expect(await keur(page)).toEqual([])
    await page.getByRole('link', { name: 'Als kalender' }).click()
    expect(await page.getByRole('cell', { name: /Onderzoek door de toezichthouder/ }).innerText()).toMatch(new RegExp(`^\\s*${dag}\\b`))
  })

  it('geeft een agenda-adres dat werkt tot het is ingetrokken', async () => {
    const page = van('toezichthouder')
    await page.goto(`${wereld.portal}/agenda`)
    await page.getByRole('button', { name: 'Nieuw adres maken' }).click()
    const adres = await page.getByRole('region', { name: 'Uw nieuwe adres' }).locator('code').innerText()
    expect(await keur(page)).toEqual([])
    const ics = await fetch(adres)
    expect([ics.status, ics.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8'])
    expect(await ics.text()).toContain('SUMMARY:Zelfonderzoek doen')
    await page.getByRole('button', { name: /Intrekken/ }).click()
    await page.getByText('U hebt nog geen adres.').waitFor()
    expect((await fetch(adres)).status).toBe(404)
  })
})
