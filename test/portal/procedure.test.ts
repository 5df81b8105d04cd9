import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { plusDagen } from '@zelfonderzoek/validation/kalender/dagen'
import { procesplaat } from '@zelfonderzoek/validation/protocol/procesplaat'
import { ALLE_PROTOCOLLEN } from '@zelfonderzoek/validation/protocol/select-protocol'
import { datumVan } from '../../api/src/kalender/vandaag.ts'
import { datumveld, verklaarEnDienIn, vulMelding } from './hulp/aanbieder.ts'
import { keur } from './hulp/keur.ts'
import { volgKlachten } from './hulp/klachten.ts'
import { logIn, type Persoon } from './hulp/product.ts'
import { metProduct } from './hulp/wereld.ts'

const wereld = metProduct()
const mensen: Record<string, Persoon> = {}

beforeAll(async () => {
  for (const naam of ['onderzoeker-kastanje', 'bestuurder-kastanje', 'toezichthouder-hvb', 'contactambtenaar-tilburg', 'onderzoeker', 'toezichthouder']) mensen[naam] = await logIn(wereld, naam, { javaScriptEnabled: naam !== 'onderzoeker-kastanje' })
}, 120_000)

const van = (naam: string): Page => {
  const mens = mensen[naam]
  if (!mens) throw new Error(`geen ${naam}`)
  return mens.page
}
/** The page once more in a browser with JavaScript, which the check for accessibility needs. */
const kopie = async (page: Page): Promise<Page> => {
  const context = await wereld.browser.newContext()
  await volgKlachten(context, 'kopie')
  const weer = await context.newPage()
  await weer.goto(page.url())
  return weer
}
const uit = (over: number): [string, string, string] => {
  const [jaar = '', maand = '', d = ''] = plusDagen(datumVan(new Date()), over).split('-')
  return [String(Number(d)), String(Number(maand)), jaar]
}
/** Opens a step of the table from its button or link on the page. */
const kies = async (page: Page, naam: string): Promise<void> => {
  const koppeling = page.getByRole('link', { name: naam, exact: true })
  if (!(await koppeling.isVisible())) await page.getByText('Andere stappen die nu kunnen').click()
  await koppeling.click()
  await page.getByRole('heading', { level: 1, name: naam }).waitFor()
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
    await page.getByRole('button', { name: 'Ontvangst bevestigen' }).click()
    await page.getByRole('link', { name: /Verklaar dat dit niet speelt/ }).waitFor()
    await page.getByRole('checkbox', { name: /Nee, dit speelt niet/ }).check()
    await page.getByRole('button', { name: 'Ontvangst bevestigen' }).click()
    await page.getByText('Ontvangst bevestigen', { exact: true }).first().waitFor()
    await kies(page, 'Melding laten aanvullen')
    await page.getByRole('button', { name: 'Melding laten aanvullen' }).click()
    await page.getByRole('link', { name: 'Kies wat in de melding ontbreekt.' }).waitFor()
    await page.getByRole('checkbox', { name: 'Wat er is gebeurd' }).check()
    await page.getByRole('button', { name: 'Melding laten aanvullen' }).click()
    await page.getByRole('link', { name: 'Kies een laatste dag die na vandaag ligt.' }).waitFor()
    await datumveld(page, 'tot', uit(7))
    await page.locator('[name=toelichting]').fill('Schrijf op welke functie erbij was.')
    await page.getByRole('button', { name: 'Bericht eerst lezen' }).click()
    expect(await page.getByRole('region', { name: 'Zo gaat het bericht uit' }).innerText()).toContain('Schrijf op welke functie erbij was.')
    await page.getByRole('button', { name: 'Melding laten aanvullen' }).click()
    await page.waitForURL(`**/dossier/${id}`)
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
    await page.getByRole('button', { name: 'Termijn van de beoordeling verlengen' }).click()
    await page.waitForURL(`**/dossier/${id}`)
    await kies(page, 'Zelfonderzoek laten doen')
    expect(await keur(page)).toEqual([])
    await page.getByRole('button', { name: 'Zelfonderzoek laten doen' }).click()
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
    await page.getByRole('button', { name: 'Onderzoek beëindigen' }).click()
    await page.waitForURL(`**/dossier/${id}`)
    await kies(page, 'Conceptrapport versturen')
    for (const deel of ['feiten', 'conclusies', 'advies']) await page.locator(`[name="deel.${deel}"]`).fill(`Het deel ${deel}.`)
    await page.getByRole('button', { name: 'Conceptrapport versturen' }).click()
    await page.waitForURL(`**/dossier/${id}`)
    await aanbieder().goto(`${wereld.portal}/onderzoeken/${id}`)
    await kies(aanbieder(), 'Op het conceptrapport reageren')
    await aanbieder().locator('[name=toelichting]').fill('Op bladzijde twee staat een verkeerde datum.')
    await aanbieder().getByRole('button', { name: 'Op het conceptrapport reageren' }).click()
    await aanbieder().waitForURL(`**/onderzoeken/${id}`)
    await dossier(page)
    await kies(page, 'Rapport vaststellen')
    await page.locator('[name="eis.reacties_binnen"]').fill('De aanbieder reageerde.')
    await page.getByRole('button', { name: 'Rapport vaststellen' }).click()
    await page.getByText('Afgesloten.').first().waitFor()
    await van('contactambtenaar-tilburg').goto(`${wereld.portal}/berichten`)
    expect(await van('contactambtenaar-tilburg').getByRole('row').nth(1).innerText()).toContain('Definitief rapport')
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
  it('draagt bij een belangenconflict het dossier over en kan het daarna niet meer lezen', async () => {
    const page = van('toezichthouder-hvb')
    const adres = page.url()
    await kies(page, 'Overdragen aan een andere GGD')
    await page.locator('[name=aanId]').selectOption({ label: 'Toezicht Wmo Westerkwartier' })
    await page.locator('[name="eis.betrokkenheid_ggd"]').fill('Een arts van de GGD behandelt de cliënt.')
    await page.getByRole('button', { name: 'Overdragen aan een andere GGD' }).click()
    await page.waitForURL('**/werkvoorraad')
    expect((await page.goto(adres))?.status()).toBe(404)
    expect((await van('toezichthouder').goto(adres))?.status()).toBe(200)
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

describe('de beslishulp', () => {
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
    expect(await keur(await kopie(page))).toEqual([])
  })

  // @eis R-HVB-7, R-HVB-66d
  it('neemt gemeente, soort en voorziening mee naar de melding', async () => {
    const page = van('onderzoeker-kastanje')
    await begin(page, 'Tilburg', 'Beschermd wonen')
    for (const keuze of ['Ja', 'Ja']) await antwoord(page, keuze)
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

  // @eis R-HVB-8, R-HVB-9
  it('noemt een licht voorval een incident dat niet gemeld maar wel vastgelegd wordt', async () => {
    const page = van('toezichthouder')
    await begin(page, 'Tilburg', 'Begeleiding')
    for (const keuze of ['Ja', 'Nee']) await antwoord(page, keuze)
    expect(await page.getByRole('main').innerText()).toContain('Bijna struikelen over een los matje')
    await antwoord(page, 'Ja')
    expect(await page.getByRole('main').innerText()).toMatch(/waarschijnlijk een incident[^]*legt het wel vast en analyseert het/)
    expect(await page.getByRole('link', { name: 'Melding doen', exact: true }).count()).toBe(0)
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

describe('Westerkwartier', () => {
  // @eis R-WK-36
  it('stuurt binnen vier weken het bericht over de acties, met beide delen', async () => {
    const page = van('toezichthouder')
    await page.goto(`${wereld.portal}/werkvoorraad`)
    await page.getByRole('link', { name: /buiten gevonden/ }).click()
    await kies(page, 'Bericht over de acties versturen')
    await page.locator('[name="deel.acties"]').fill('Wij lezen het rapport en spreken de bestuurder.')
    await page.getByRole('button', { name: 'Bericht over de acties versturen' }).click()
    await page.getByRole('link', { name: /Vul alle delen in/ }).waitFor()
    await page.locator('[name="deel.termijn"]').fill('Binnen vier weken na ontvangst van het rapport.')
    await page.getByRole('button', { name: 'Bericht over de acties versturen' }).click()
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
