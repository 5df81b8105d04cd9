import { beforeAll, describe, expect, it } from '@jest/globals'
import type { BrowserContext, Page } from 'playwright-core'
import routes from '../../portal/app/routes.ts'
import { keur, levend } from './hulp/keur.ts'
import { volgKlachten } from './hulp/klachten.ts'
import { logIn } from './hulp/product.ts'
import { BEZOEKEN, ZONDER_PAGINA } from './hulp/bezoeken.ts'
import { metProduct } from './hulp/wereld.ts'

interface Route { path?: string, index?: boolean, file: string, children?: Route[] }

const wereld = metProduct()
const paginas = new Map<string, Page>()
/** Ids of the dossiers of the demo, by a word of their title. */
const ids: Record<string, string> = {}

const paden = (lijst: readonly Route[]): string[] => lijst.flatMap(({ path, index, children }) => [...(path !== undefined || index ? [`/${path ?? ''}`] : []), ...paden(children ?? [])])

beforeAll(async () => {
  const { page } = await logIn(wereld, 'toezichthouder')
  paginas.set('toezichthouder', page)
  await page.goto(`${wereld.portal}/werkvoorraad?stand=alle`)
  for (const link of await page.locator('main a[href^="/dossier/"]').all()) {
    const id = /\/dossier\/([^/]+)/.exec((await link.getAttribute('href')) ?? '')?.[1] ?? ''
    ids[await link.innerText()] = id
  }
  const loket = (await logIn(wereld, 'coordinator')).page
  paginas.set('coordinator', loket)
  await loket.goto(`${wereld.portal}/incidenten`)
  for (const link of await loket.locator('main a[href^="/incident/Dossier_"]').all()) ids[await link.innerText()] = (await link.getAttribute('href'))?.split('/')[2] ?? ''
  paginas.set('regisseur', (await logIn(wereld, 'regisseur')).page)
  await pagina('regisseur').goto(`${wereld.portal}/onderzoeken`)
  const incident = pagina('regisseur').getByRole('link', { name: 'Woning van een gezin wordt gesloten' })
  ids[await incident.innerText()] = (await incident.getAttribute('href'))?.split('/')[2] ?? ''
  paginas.set('eenpersoons', (await logIn(wereld, 'eenpersoons')).page)
  await pagina('eenpersoons').goto(`${wereld.portal}/onderzoeken`)
  const concept = pagina('eenpersoons').locator('main a[href^="/melding/"]').first()
  ids[await concept.innerText()] = /\/melding\/([^/]+)/.exec((await concept.getAttribute('href')) ?? '')?.[1] ?? ''
}, 120_000)

const pagina = (wie: string): Page => {
  const page = paginas.get(wie)
  if (!page) throw new Error(`${wie} is niet ingelogd`)
  return page
}

describe('elke pagina van het portaal', () => {
  it('wordt bezocht: geen route zonder bezoek, geen bezoek zonder route', () => {
    expect([...Object.keys(BEZOEKEN), ...ZONDER_PAGINA].sort()).toEqual(paden(routes as Route[]).sort())
  })

  const rijen = Object.entries(BEZOEKEN).flatMap(([route, lijst]) => lijst.map((bezoek) => ({ route, ...bezoek })))
  it.each(rijen)('$route, $wie: $wat', async ({ wie, pad, doe, zonderScript, status = 200 }) => {
    const page = await open(wie, zonderScript ?? false)
    expect((await page.goto(wereld.portal + vulIn(pad)))?.status()).toBe(status)
    if (doe) await doe(page)
    if (!zonderScript) await levend(page)
    expect(await keur(page)).toEqual([])
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
  })
})

async function open(wie: string, zonderScript: boolean): Promise<Page> {
  const sleutel = zonderScript ? `${wie} zonder script` : wie
  if (!paginas.has(sleutel)) paginas.set(sleutel, wie === 'niemand' ? await vreemde() : (await logIn(wereld, wie)).page)
  if (zonderScript) await pagina(sleutel).context().route('**/assets/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }))
  return pagina(sleutel)
}

async function vreemde(): Promise<Page> {
  const context: BrowserContext = await wereld.browser.newContext({ locale: 'nl-NL' })
  await volgKlachten(context, 'niemand')
  return context.newPage()
}

/** `{woord}` in an address is the dossier with that word in its title; of several the one with the shortest. */
function vulIn(pad: string): string {
  return pad.replace(/\{([^}]+)\}/g, (_, woord: string) => {
    const gevonden = Object.entries(ids).filter(([titel]) => titel.includes(woord)).sort(([a], [b]) => a.length - b.length)[0]?.[1]
    if (!gevonden) throw new Error(`geen dossier met ${woord}`)
    return gevonden
  })
}
