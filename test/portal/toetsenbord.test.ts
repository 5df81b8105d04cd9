import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { dag } from './hulp/aanbieder.ts'
import { volgKlachten } from './hulp/klachten.ts'
import { druk, focus, kies, kiesUit, naar, typ, typDatum } from './hulp/toetsen.ts'
import { levend } from './hulp/keur.ts'
import { leesknop } from './hulp/toezicht.ts'
import { metProduct } from './hulp/wereld.ts'

const wereld = metProduct()
const TITEL = 'Alleen met het toetsenbord'
let onderzoeker: Page
let bestuurder: Page
let toezichthouder: Page

beforeAll(async () => {
  ;[onderzoeker, bestuurder, toezichthouder] = [await binnen('onderzoeker'), await binnen('bestuurder'), await binnen('toezichthouder')]
}, 60_000)
afterAll(async () => {
  for (const page of [onderzoeker, bestuurder, toezichthouder]) await page?.context().close()
})

/** Opens the portal and logs in, by keys only. */
async function binnen(naam: string): Promise<Page> {
  const context = await wereld.browser.newContext({ locale: 'nl-NL', viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' })
  await volgKlachten(context, naam)
  const page = await context.newPage()
  await page.goto(wereld.portal)
  await druk(page, page.getByRole('main').getByRole('button', { name: 'Inloggen' }))
  await druk(page, page.locator(`button[value="${naam}"]`))
  await page.getByRole('button', { name: 'Uitloggen' }).waitFor()
  return page
}

const knop = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const kop = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor()
const veld = (page: Page, naam: string) => page.locator(`[name="${naam}"]`).first()

/** The focus is on the summary; its first link leads to the field. */
async function volgEersteFout(page: Page): Promise<void> {
  await page.locator('#foutsamenvatting').waitFor()
  expect(await focus(page)).toBe('foutsamenvatting')
  await druk(page, page.locator('#foutsamenvatting a').first())
  expect(await page.evaluate(() => document.activeElement?.matches('input, textarea, select'))).toBe(true)
}

describe('het verhaal met het toetsenbord alleen', () => {
  it('slaat kop en menu over, en meldt', async () => {
    const page = onderzoeker
    await druk(page, page.getByRole('navigation').getByRole('link', { name: 'Melding doen' }))
    await kop(page, 'Melding doen')
    await druk(page, page.getByRole('link', { name: 'Naar de inhoud' }))
    expect(await focus(page)).toBe('inhoud')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
    await druk(page, veld(page, 'titel'))
    await volgEersteFout(page)
    await page.keyboard.type('Contactpersoon (proef)')
    await typ(page, veld(page, 'contactpersoonFunctie'), 'kwaliteitsfunctionaris')
    await kies(page, 'soort', 'calamiteit')
    await typ(page, veld(page, 'titel'), TITEL)
    await kiesUit(page, veld(page, 'voorzieningsoort'), 'Begel')
    await kiesUit(page, veld(page, 'gemeentecode'), 'Wester')
    await typ(page, veld(page, 'omschrijving'), 'Wat er gebeurde, staat in het rapport.')
    await typDatum(page, 'datumGebeurtenis', dag(-1))
    await typDatum(page, 'datumBekend', dag(-1))
    for (const naam of ['functieBeroepskracht', 'clientNaam', 'clientContact']) await typ(page, veld(page, naam), 'verzonnen')
    await typDatum(page, 'clientGeboortedatum', ['9', '4', '1961'])
    for (const naam of ['actieOnderzoek', 'actieGevolgen', 'actieInformeren']) {
      if (naam === 'actieInformeren') await kies(page, `${naam}.wie`, 'vertegenwoordiger')
      for (const deel of ['actie', 'termijn']) await typ(page, veld(page, `${naam}.${deel}`), 'direct')
    }
    await kies(page, 'openbaarMinisterie', 'nvt')
    await druk(page, knop(page, 'Bewaren en controleren'))
    await druk(page, knop(page, 'Melding versturen'))
    await page.getByRole('heading', { name: 'Uw melding is verstuurd' }).waitFor()
  })

  it('bevestigt de ontvangst', async () => {
    const page = toezichthouder
    await page.reload()
    await druk(page, page.getByRole('link', { name: TITEL }))
    await kop(page, TITEL)
    await druk(page, leesknop(page, 'Ontvangst bevestigen'))
    await druk(page, page.getByRole('button', { name: 'Ontvangst bevestigen', exact: true }))
    await page.getByText('Zelfonderzoek loopt.').first().waitFor()
  })

  it('vult een onderdeel in en vindt de bevinding en het opslaan terug', async () => {
    const page = onderzoeker
    await druk(page, page.getByRole('link', { name: 'Mijn onderzoeken' }).first())
    await druk(page, page.getByRole('link', { name: TITEL }))
    await druk(page, page.getByRole('main').getByRole('link', { name: /Conclusies/ }))
    await levend(page)
    await typ(page, veld(page, 'conclusies'), 'De commissie vindt dat niemand de deur controleerde.')
    await page.getByRole('status').filter({ hasText: 'Opgeslagen om' }).waitFor()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('conclusies')
    await druk(page, knop(page, 'Opslaan en terug naar overzicht'))
    await kop(page, TITEL)
  })

  it('voegt oorzaken toe, verandert hun volgorde, en blijft bij de knop', async () => {
    const page = onderzoeker
    await druk(page, page.getByRole('main').getByRole('link', { name: /Basisoorzaken/ }))
    for (const tekst of ['De deur viel niet in het slot.', 'Niemand controleerde de deur.']) {
      await levend(page)
      await typ(page, page.locator('#nieuw-tekst'), tekst)
      await kies(page, 'soort', 'basisoorzaak')
      await kies(page, 'klasse', 'organisatorisch')
      await druk(page, knop(page, 'Oorzaak toevoegen'))
      await page.getByRole('listitem').filter({ hasText: tekst }).last().waitFor()
      expect(await focus(page)).toBe('lijst-melding')
    }
    await verplaatsTweede(page, page.getByRole('link', { name: 'Wijzig O2' }))
    expect(await page.getByRole('listitem').filter({ hasText: /^O1/ }).innerText()).toContain('Niemand controleerde')
    await druk(page, page.getByRole('main').getByRole('link', { name: /Terug naar|ZO-/ }).first(), true)
  })

  it('voegt maatregelen toe en verandert hun volgorde', async () => {
    const page = onderzoeker
    await druk(page, page.getByRole('main').getByRole('link', { name: /Verbetermaatregelen/ }))
    for (const tekst of ['De deur krijgt een alarm.', 'De teamleider controleert de deur elke week.']) {
      await levend(page)
      await typ(page, page.locator('#nieuw-wat'), tekst)
      await naar(page, page.locator('input[name=oorzaakIds]').first())
      await page.keyboard.press('Space')
      await kies(page, 'status', 'voorgenomen')
      await druk(page, knop(page, 'Maatregel toevoegen'))
      await page.getByRole('row').filter({ hasText: tekst }).first().waitFor()
      expect(await focus(page)).toBe('lijst-melding')
    }
    await verplaatsTweede(page, page.getByRole('link', { name: 'Open M2' }))
    expect(await page.getByRole('row').filter({ hasText: 'M1' }).first().innerText()).toContain('De teamleider')
  })

  it('controleert, verklaart en dient in, met een reden na de fout', async () => {
    const page = bestuurder
    await page.reload()
    await druk(page, page.getByRole('link', { name: TITEL }))
    await druk(page, page.getByRole('link', { name: 'Controleren en indienen' }))
    await druk(page, knop(page, 'Ik verklaar dit'))
    await page.getByText('verklaarde op').waitFor()
    await druk(page, knop(page, 'Rapport indienen'))
    await volgEersteFout(page)
    await page.keyboard.type('De rest volgt.')
    await druk(page, knop(page, 'Rapport indienen'))
    await kop(page, 'Uw rapport is ingediend')
  })

  it('beoordeelt alle aspecten', async () => {
    const page = toezichthouder
    await page.reload()
    await druk(page, page.getByRole('link', { name: 'Rapport beoordelen' }))
    for (let nummer = 1; nummer <= 11; nummer += 1) {
      await levend(page)
      for (const naam of await page.locator('input[name$=".oordeel"][value=voldoende]').evaluateAll((lijst) => lijst.map((een) => een.getAttribute('name') ?? ''))) {
        await kies(page, naam, 'voldoende')
        const reden = veld(page, naam.replace('.oordeel', '.reden'))
        if (await reden.isVisible()) await typ(page, reden, 'Elders.')
      }
      await druk(page, knop(page, /^Bewaren en naar/))
      await page.waitForURL(nummer < 11 ? `**/beoordeling/${nummer + 1}` : '**/besluit')
    }
  }, 120_000)

  it('beantwoordt beide vragen en sluit', async () => {
    const page = toezichthouder
    for (const vraag of ['zorgvuldig', 'verbeterplan']) {
      await kies(page, vraag, 'ja')
      await typ(page, veld(page, `${vraag}Motivering`), 'Ja.')
    }
    await druk(page, knop(page, 'Antwoorden bewaren'))
    await page.getByText('Uw antwoorden zijn bewaard').first().waitFor()
    for (const deel of ['weergave', 'conclusies', 'maatregelen']) await typ(page, page.locator(`textarea[name=${deel}]`), 'Zie het rapport. ')
    await druk(page, leesknop(page, 'Onderzoek beëindigen'))
    await druk(page, page.getByRole('button', { name: 'Onderzoek beëindigen', exact: true }))
    await page.getByText('Afgesloten.').first().waitFor()
  })
})

/** Opens the second record, moves it up by the button, and finds the focus still on that button. */
async function verplaatsTweede(page: Page, open: ReturnType<Page['getByRole']>): Promise<void> {
  await druk(page, open)
  await page.waitForURL('**?open=*')
  expect(await focus(page)).toMatch(/-(?:tekst|wat)$/)
  const omhoog = knop(page, 'Eén plek omhoog')
  await druk(page, omhoog)
  await page.waitForURL('**na=verplaatst*')
  expect(await omhoog.evaluate((element) => element === document.activeElement)).toBe(true)
}
