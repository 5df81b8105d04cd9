import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import type { BrowserContext, Page } from 'playwright-core'
import { ontzegel, verzegel } from '../../portal/app/sessie/verzegel.server.ts'
import { type Diensten, startDiensten } from './hulp/diensten.ts'
import { keur } from './hulp/keur.ts'
import { logIn } from './hulp/product.ts'
import { metProduct } from './hulp/wereld.ts'

let diensten: Diensten
const wereld = metProduct(async () => (diensten = await startDiensten()))

/** The log-in of a session was so many seconds ago: the provider says so from now on, and the portal must ask for a new token. */
async function verouderInlog(context: BrowserContext, seconden: number): Promise<void> {
  const sessieId = (await context.cookies()).find(({ name }) => name === 'sessie')?.value ?? ''
  const hash = createHash('sha256').update(sessieId).digest('base64url')
  const [rij] = await diensten.sql('select gegevens from portal.sessie where id_hash = $1', [hash])
  const tokens = ontzegel(sessieId, (rij?.['gegevens'] as { zegel: string }).zegel) as object
  const zegel = verzegel(sessieId, { ...tokens, toegangTot: 0 })
  await diensten.sql('update portal.sessie set gegevens = $2 where id_hash = $1', [hash, { zegel }])
  await diensten.sql(`update oidc.opslag set gegevens = jsonb_set(gegevens, '{authTime}', to_jsonb((gegevens->>'authTime')::bigint - $1)) where model = 'RefreshToken'`, [seconden])
  const ververst = async (): Promise<boolean> => (await diensten.sql(`select from portal.sessie where id_hash = $1 and gegevens->>'zegel' <> $2`, [hash, zegel])).length > 0
  do await context.request.get(`${wereld.portal}/berichten`)
  while (!(await ververst()))
}

/** Asks a page until the session behind it is known to be over; replicas remember a person for a few seconds. */
async function totUitgelogd(page: Page, hoogstens: number): Promise<number> {
  const begin = performance.now()
  while (!(await page.goto(`${wereld.portal}/onderzoeken`))?.url().includes('/verlopen')) if (performance.now() - begin > hoogstens) break
  return performance.now() - begin
}

const zaakVan = async (titel: string): Promise<{ id: string; zaaknummer: string }> => (await diensten.sql('select id, zaaknummer from dossier where titel like $1', [`%${titel}%`]))[0] as { id: string; zaaknummer: string }

describe('inloggen', () => {
  it('laat een toezichthouder zonder code niet binnen, vraagt er nog eens om, en zegt wat er nodig is', async () => {
    const context = await wereld.browser.newContext({ locale: 'nl-NL' })
    const page = await context.newPage()
    await page.goto(`${wereld.portal}/inloggen`)
    await page.getByRole('main').getByRole('button', { name: 'Inloggen' }).click()
    for (let keer = 0; keer < 2; keer += 1) {
      await page.getByLabel('Code van toezichthouder Wmo, Toezicht Wmo Westerkwartier').fill('')
      await page.locator('button[value=toezichthouder]').click()
    }
    await page.getByRole('heading', { name: 'Voor uw rol is een tweede factor nodig' }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/inloggen')
    expect((await context.cookies()).some(({ name }) => name === 'sessie')).toBe(false)
    await context.close()
  })

  it('vraagt voor een verklaring een nieuwe inlog van dezelfde persoon, en houdt vast wat was ingevuld', async () => {
    const { page, context } = await logIn(wereld, 'bestuurder')
    const { id } = await zaakVan('buiten gevonden')
    await page.goto(`${wereld.portal}/onderzoeken/Dossier_${id}/controleren`)
    await verouderInlog(context, 600)
    await page.getByRole('button', { name: 'Ik verklaar dit' }).click()
    await page.getByRole('heading', { level: 1, name: 'Log opnieuw in voor deze stap' }).waitFor()
    expect(await keur(page)).toEqual([])
    const logOpnieuwIn = async (naam: string): Promise<Page> => {
      const [tabblad] = await Promise.all([context.waitForEvent('page'), page.getByRole('button', { name: 'Inloggen in een nieuw tabblad' }).click()])
      await tabblad.locator(`button[value=${naam}]`).click()
      return tabblad
    }
    const verkeerd = await logOpnieuwIn('onderzoeker')
    await verkeerd.getByRole('heading', { name: 'U logde in met een ander account' }).waitFor()
    await verkeerd.close()
    const goed = await logOpnieuwIn('bestuurder')
    await goed.getByRole('heading', { name: 'U bent weer ingelogd' }).waitFor()
    await page.getByRole('button', { name: 'Verstuur opnieuw' }).click()
    await page.getByText('verklaarde op').first().waitFor()
    await context.close()
  })
})

describe('uw sessies', () => {
  it('staan in een lijst, en een andere eindigt meteen', async () => {
    const [hier, elders] = [await logIn(wereld, 'onderzoeker'), await logIn(wereld, 'onderzoeker', { userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Safari/604.1' })]
    await hier.page.getByRole('link', { name: 'Uw sessies' }).click()
    await hier.page.getByRole('row').filter({ hasText: 'Safari op iPhone' }).waitFor()
    expect(await hier.page.getByRole('row').filter({ hasText: 'Dit apparaat, nu' }).count()).toBe(1)
    await hier.page.getByRole('button', { name: 'Beëindigen Safari op iPhone' }).click()
    await hier.page.getByText('Eén sessie is beëindigd.').waitFor()
    expect(await totUitgelogd(elders.page, 5000)).toBeLessThan(5000)
    const weer = await logIn(wereld, 'onderzoeker')
    await hier.page.reload()
    await hier.page.getByRole('button', { name: 'Alle andere sessies beëindigen' }).click()
    await hier.page.getByText('U bent nergens anders ingelogd.').waitFor()
    expect(await totUitgelogd(weer.page, 5000)).toBeLessThan(5000)
    await Promise.all([hier, elders, weer].map(({ context }) => context.close()))
  })

  it('eindigen binnen vijf seconden voor wie wordt uitgeschakeld', async () => {
    const { page, context } = await logIn(wereld, 'collega')
    await diensten.sql(`update gebruiker set actief = false where sub = 'collega'`)
    expect(await totUitgelogd(page, 5000)).toBeLessThan(5000)
    await context.close()
  })
})

describe('een zaak gesloten, en in nood open', () => {
  it('sluit een contactambtenaar uit en heft dat weer op', async () => {
    const [toezicht, gemeente] = [await logIn(wereld, 'toezichthouder'), await logIn(wereld, 'contactambtenaar')]
    const { id, zaaknummer } = await zaakVan('heet badwater')
    await toezicht.page.goto(`${wereld.portal}/dossier/Dossier_${id}`)
    await toezicht.page.getByRole('link', { name: 'Wie deze zaak niet mag behandelen' }).click()
    await toezicht.page.getByLabel('Wie mag de zaak niet behandelen?').selectOption({ label: 'Contactambtenaar Wmo, Gemeente Westerkwartier' })
    await toezicht.page.getByLabel('Waarom?').fill('Buurman van de cliënt.')
    await toezicht.page.getByRole('button', { name: 'Uitsluiten' }).click()
    await toezicht.page.getByText('Dit is vastgelegd.').waitFor()
    await gemeente.page.goto(`${wereld.portal}/dossiers`)
    expect(await gemeente.page.getByText(zaaknummer).count()).toBe(0)
    expect((await gemeente.page.goto(`${wereld.portal}/dossier/Dossier_${id}`))?.status()).toBe(404)
    await toezicht.page.locator('summary', { hasText: 'Opheffen' }).click()
    await toezicht.page.getByRole('button', { name: 'Opheffen' }).click()
    await toezicht.page.getByRole('link', { name: 'Schrijf op waarom deze persoon de zaak weer mag behandelen.' }).waitFor()
    await toezicht.page.getByLabel('Waarom kan de uitsluiting weg?').fill('Verhuisd.')
    await toezicht.page.getByRole('button', { name: 'Opheffen' }).click()
    await toezicht.page.getByText('Nu is niemand uitgesloten.').waitFor()
    expect((await gemeente.page.goto(`${wereld.portal}/dossier/Dossier_${id}`))?.status()).toBe(200)
    await Promise.all([toezicht, gemeente].map(({ context }) => context.close()))
  })

  it('opent in nood voor de beheerder, tot de toezichthouder het beëindigt', async () => {
    const [beheer, toezicht] = [await logIn(wereld, 'beheerder'), await logIn(wereld, 'toezichthouder')]
    const { zaaknummer } = await zaakVan('buiten gevonden')
    await beheer.page.getByRole('link', { name: 'Noodtoegang tot een dossier' }).click()
    await beheer.page.getByLabel('Zaaknummer').fill(zaaknummer.toLowerCase())
    await beheer.page.getByLabel('Waarom kan dit niet wachten?').fill('Niemand van toezicht is bereikbaar en er is gevaar.')
    await beheer.page.getByRole('button', { name: 'Dossier openen in nood' }).click()
    await beheer.page.getByRole('link', { name: `${zaaknummer} lezen` }).click()
    await beheer.page.getByText('In nood geopend, alleen om te lezen.').waitFor()
    expect(await keur(beheer.page)).toEqual([])
    await toezicht.page.goto(`${wereld.portal}/berichten`)
    await toezicht.page.getByText(`Noodtoegang tot ${zaaknummer}`).first().waitFor()
    await toezicht.page.goto(`${wereld.portal}/noodtoegang`)
    await toezicht.page.getByRole('button', { name: `Beëindigen ${zaaknummer}` }).click()
    await toezicht.page.getByText('Beëindigd op').waitFor()
    expect((await beheer.page.reload())?.status()).toBe(404)
    await Promise.all([beheer, toezicht].map(({ context }) => context.close()))
  })
})
