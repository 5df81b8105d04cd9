import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { procesplaat } from '@zelfonderzoek/validation/protocol/procesplaat'
import { ALLE_PROTOCOLLEN } from '@zelfonderzoek/validation/protocol/select-protocol'
import { datumveld, vulMelding } from './hulp/aanbieder.ts'
import { keur } from './hulp/keur.ts'
import { kies, uit } from './hulp/procedure.ts'
import { logIn, type Persoon } from './hulp/product.ts'
import { bevestigOntvangst, leesEnVerstuur } from './hulp/toezicht.ts'
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
  // @eis R-WK-9, R-WK-40
  it('gaat van de beslishulp naar een late melding met de reden, en krijgt uitstel op verzoek', async () => {
    const [page, toezicht] = [van('onderzoeker'), van('toezichthouder')]
    await page.goto(`${wereld.portal}/beslishulp`)
    await page.getByLabel('Welke gemeente gaf de beschikking?').selectOption({ label: 'Westerkwartier' })
    await page.getByLabel('Om welke ondersteuning gaat het?').selectOption({ label: 'Begeleiding' })
    await page.getByRole('button', { name: 'Verder' }).click()
    for (const keuze of ['Ja', 'Nee', 'Ja', 'Ja']) {
      await page.getByRole('radio', { name: keuze, exact: true }).check()
      await page.getByRole('button', { name: 'Verder' }).click()
    }
    await page.getByRole('link', { name: 'Melding doen', exact: true }).last().click()
    await vulMelding(page, 'Te laat gemeld')
    for (const naam of ['datumGebeurtenis', 'datumBekend']) await datumveld(page, naam, uit(-30))
    await page.getByRole('button', { name: 'Bewaren en controleren' }).click()
    await page.getByRole('link', { name: /waarom/i }).first().waitFor()
    await page.locator('[name=redenLaat]').fill('Wij dachten eerst aan een incident.')
    await page.getByRole('button', { name: 'Bewaren en controleren' }).click()
    await page.getByRole('heading', { name: 'Deze melding is te laat' }).waitFor()
    await page.getByRole('button', { name: 'Melding versturen' }).click()
    await page.getByRole('heading', { name: 'Uw melding is verstuurd' }).waitFor()
    expect(await page.getByRole('main').innerText()).toContain('na de termijn')
    const id = new URL(page.url()).pathname.split('/')[2] ?? ''
    await bevestigOntvangst(toezicht, wereld.portal, id)
    await page.goto(`${wereld.portal}/dossier/${id}/uitstel`)
    await datumveld(page, 'gevraagdTot', uit(60))
    await page.locator('[name=reden]').fill('De commissie wil nog twee mensen horen.')
    await page.getByRole('button', { name: 'Verzoek versturen' }).click()
    await page.getByText('De toezichthouder beslist over uw verzoek.').waitFor()
    await toezicht.goto(`${wereld.portal}/dossier/${id}/uitstel`)
    await toezicht.getByRole('radio', { name: 'Ja, ik geef uitstel' }).check()
    await toezicht.locator('[name=reden]').fill('Dat is redelijk.')
    await leesEnVerstuur(toezicht, 'Besluit versturen')
    await toezicht.getByText(/Uitstel tot en met/).waitFor()
    await page.reload()
    await page.getByText(/Uitstel tot en met/).waitFor()
  })

  // @eis R-WK-3, R-WK-15, R-WK-18
  it('wijst voor het versturen een naam bij een functie en een burgerservicenummer aan, en houdt de melding niet tegen', async () => {
    const page = van('onderzoeker')
    await page.goto(`${wereld.portal}/melding`)
    await vulMelding(page, 'Melding met te veel gegevens')
    await page.getByLabel('Functie van de betrokken beroepskracht').fill('mevrouw Jansen')
    await page.getByLabel('Functie of relatie').first().fill('dhr. De Vries')
    await page.locator('[name=omschrijving]').fill('De cliënt (111222333) viel in de gang.')
    await page.getByRole('button', { name: 'Bewaren en controleren' }).click()
    await page.getByRole('link', { name: /^Andere betrokkenen: hier lijkt een naam te staan/ }).waitFor()
    await page.getByRole('link', { name: /^Omschrijving: hier lijkt een burgerservicenummer te staan/ }).waitFor()
    expect(await page.getByRole('button', { name: 'Melding versturen' }).count()).toBe(1)
    await page.getByRole('link', { name: /^Functie van de beroepskracht: hier lijkt een naam te staan/ }).click()
    await page.getByLabel('Functie van de betrokken beroepskracht').fill('begeleider nachtdienst')
    await page.getByRole('button', { name: 'Bewaren en controleren' }).click()
    await page.getByRole('link', { name: /^Omschrijving: hier lijkt een burgerservicenummer te staan/ }).waitFor()
    expect(await page.getByRole('link', { name: /^Functie van de beroepskracht: hier/ }).count()).toBe(0)
  })

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
