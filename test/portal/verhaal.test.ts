import { beforeAll, describe, expect, it } from '@jest/globals'
import { meld, neemOver, schrijf, verklaarEnDienIn } from './hulp/aanbieder.ts'
import { alleKlachten } from './hulp/klachten.ts'
import { logIn, type Persoon } from './hulp/product.ts'
import { leesRapport } from './hulp/rapport.ts'
import { beoordeel, bevestigOntvangst, sluit, vraagAanvulling } from './hulp/toezicht.ts'
import { metProduct } from './hulp/wereld.ts'

const wereld = metProduct()
const mensen: Record<string, Persoon> = {}
const dossiers: Record<string, string> = {}

/** The eight reports: who hands them in, whether it was written elsewhere, and what the toezichthouder asks first. */
const RAPPORTEN = [
  { naam: 'R01', schrijver: 'onderzoeker', bestuurder: 'bestuurder' },
  { naam: 'R02', schrijver: 'onderzoeker-linde', bestuurder: 'bestuurder-linde', aanvullen: { '8.conclusies': 'Schrijf per conclusie op welke oorzaak erachter zit.' } },
  { naam: 'R03', opPapier: true, schrijver: 'onderzoeker', bestuurder: 'bestuurder' },
  { naam: 'R04', schrijver: 'onderzoeker-linde', bestuurder: 'bestuurder-linde' },
  { naam: 'R05', schrijver: 'onderzoeker', bestuurder: 'bestuurder', aanvullen: { '1.zorgzwaarte': 'Hoeveel uur per week was er ondersteuning?', '8.conclusies': 'Maak de conclusies korter.' } },
  { naam: 'R06', opPapier: true, schrijver: 'onderzoeker-linde', bestuurder: 'bestuurder-linde' },
  { naam: 'R07', schrijver: 'onderzoeker', bestuurder: 'bestuurder' },
  { naam: 'R08', opPapier: true, schrijver: 'onderzoeker-linde', bestuurder: 'bestuurder-linde' },
] as const

/** De Linde works without JavaScript. */
const logNuIn = (naam: string): Promise<Persoon> => logIn(wereld, naam, { javaScriptEnabled: !naam.endsWith('-linde') })

beforeAll(async () => {
  for (const naam of ['onderzoeker', 'onderzoeker-linde']) mensen[naam] = await logNuIn(naam)
}, 120_000)

const van = (naam: string): Persoon => {
  const mens = mensen[naam]
  if (!mens) throw new Error(`geen ${naam}`)
  return mens
}

describe('acht rapporten, van melding tot slotbericht', () => {
  it.each(RAPPORTEN)('$naam van $schrijver', async ({ naam, schrijver, bestuurder, ...rest }) => {
    const { portal } = wereld
    const onderzoeker = van(schrijver).page
    // Who signs or closes must have logged in a moment ago.
    const [{ page: baas, context: bijBaas }, { page: toezicht, context: bijToezicht }] = [await logNuIn(bestuurder), await logNuIn('toezichthouder')]
    const rapport = leesRapport(naam)
    const id = await meld(onderzoeker, portal, `${naam}: ${rapport.titel}`.slice(0, 100))
    await bevestigOntvangst(toezicht, portal, id)
    if ('opPapier' in rest) await neemOver(onderzoeker, portal, id, naam)
    else await schrijf(onderzoeker, portal, id, rapport)
    const hash = await verklaarEnDienIn(baas, portal, id)
    expect(hash).toMatch(/^[0-9a-f]{64}$/)
    const vragen: Readonly<Record<string, string>> = 'aanvullen' in rest ? rest.aanvullen : {}
    await beoordeel(toezicht, portal, id, vragen)
    if (Object.keys(vragen).length > 0) {
      await vraagAanvulling(toezicht)
      await onderzoeker.goto(`${portal}/onderzoeken/${id}/onderdeel/8`)
      await onderzoeker.getByText(vragen['8.conclusies'] ?? '').waitFor()
      await onderzoeker.locator('[name=conclusies]').fill('Aangevuld: de oorzaak van elke conclusie staat erbij.')
      await onderzoeker.locator('button[name=doe][value=overzicht]').click()
      await onderzoeker.waitForURL(`**/onderzoeken/${id}`)
      expect(await verklaarEnDienIn(baas, portal, id)).not.toBe(hash)
      await onderzoeker.goto(`${portal}/onderzoeken/${id}/rondes`)
      await onderzoeker.getByRole('heading', { name: '2 rondes' }).waitFor()
      await onderzoeker.locator('ins').filter({ hasText: 'Aangevuld' }).first().waitFor()
      await beoordeel(toezicht, portal, id)
    }
    await sluit(toezicht, portal, id)
    await onderzoeker.goto(`${portal}/berichten`)
    expect(await onderzoeker.getByRole('row').nth(1).innerText()).toContain('Het onderzoek is beëindigd')
    dossiers[naam] = id
    await bijBaas.close()
    await bijToezicht.close()
  }, 240_000)

  it('blijft van elkaar gescheiden en gaf de browser niets te klagen', async () => {
    const linde = van('onderzoeker-linde').page
    expect(Object.keys(dossiers)).toHaveLength(8)
    for (const pad of [`onderzoeken/${dossiers['R01']}`, `onderzoeken/${dossiers['R01']}/rondes`, `onderzoeken/${dossiers['R01']}/ontvangstbewijs`]) {
      expect([pad, (await linde.goto(`${wereld.portal}/${pad}`))?.status()]).toEqual([pad, 404])
      expect([pad, (await linde.goto(`${wereld.portal}/${pad.replace(dossiers['R01'] ?? '', dossiers['R02'] ?? '')}`))?.status()]).toEqual([pad, 200])
    }
    await linde.goto(`${wereld.portal}/onderzoeken`)
    expect(await linde.getByRole('main').innerText()).not.toMatch(/R0[1357]/)
    expect(alleKlachten()).toEqual([])
  })
})
