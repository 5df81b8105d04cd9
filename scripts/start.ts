import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { exit, stdout } from 'node:process'
import { bouw } from './lib/bouw.ts'
import { type Database, Onbruikbaar, startDatabase } from './lib/database.ts'
import { type Dienst, startDienst, totKlaar } from './lib/dienst.ts'
import { neemMap } from './lib/neem-map.ts'
import { leesOmgeving, sluitAf } from './lib/omgeving.ts'

/** `npx pnpm start`: builds what changed, starts the database, brings it up to date, and starts api and portal. */
const omgeving = leesOmgeving()
const dataDir = resolve(omgeving.DATA_DIR)
const apiUrl = `http://localhost:${omgeving.API_PORT}`
const portalUrl = `http://localhost:${omgeving.PORTAL_PORT}`
const diensten: Dienst[] = []
let database: Database | undefined
let stopt = false

for (const sein of ['SIGINT', 'SIGTERM'] as const) process.on(sein, () => void stopAlles(0))

try {
  maakDataDir()
  neemMap(dataDir)
  const [gestart] = await Promise.all([startDatabase(omgeving.DATABASE_URL, dataDir), bouw()])
  database = gestart
  const { migreer } = (await import('../api/dist/database/migreer.js' as string)) as { migreer: (url: string) => Promise<string[]> }
  await migreer(database.url)
  const { rolUrl } = (await import('../api/dist/database/rol-url.js' as string)) as { rolUrl: (url: string, rol: string) => string }
  const gemeen = { DATA_DIR: dataDir, API_PORT: String(omgeving.API_PORT), PORTAL_PORT: String(omgeving.PORTAL_PORT), PORTAL_URL: portalUrl, API_URL: apiUrl }
  const api = startDienst('api', 'api/dist/main.js', { ...gemeen, DATABASE_URL: database.url }, dataDir)
  diensten.push(api)
  await totKlaar(api, `${apiUrl}/readyz`)
  if (omgeving.DEMO === '1') {
    const { laadDemo } = (await import('../api/dist/demo/laad-demo.js' as string)) as { laadDemo: (o: object) => Promise<void> }
    await laadDemo({ eigenaarUrl: database.url, dataDir, apiPoort: omgeving.API_PORT, dossiers: true, archief: true })
  }
  const portal = startDienst('portal', 'portal/server.ts', { ...gemeen, SESSIE_DATABASE_URL: rolUrl(database.url, 'portal_rt') }, dataDir)
  diensten.push(portal)
  await totKlaar(portal, `${portalUrl}/readyz`)
  stdout.write(`Klaar: portal ${portalUrl} · api ${apiUrl}/graphql\n`)
  if (omgeving.DEMO === '1') await drukAccounts()
  const einde = await Promise.race(diensten.map((d) => d.gestopt.then((e) => ({ ...e, naam: d.naam }))))
  if (!stopt) {
    stdout.write(`${einde.naam} stopte onverwacht. ${einde.woorden.trim()}\n`)
    await stopAlles(1)
  }
} catch (e) {
  if (!stopt) {
    stdout.write(`${e instanceof Onbruikbaar ? e.message : tekstVan(e)}\n`)
    await stopAlles(1)
  }
}
if (stopt) await once(process, 'exit')

async function stopAlles(code: number): Promise<void> {
  if (stopt) return
  stopt = true
  for (const dienst of [...diensten].reverse()) await dienst.stop()
  await database?.stop()
  exit(code)
}

function maakDataDir(): void {
  try {
    mkdirSync(dataDir, { recursive: true })
  } catch {
    sluitAf(`De map ${omgeving.DATA_DIR} kan niet worden gemaakt. Kies met DATA_DIR een map waarin u mag schrijven.`)
  }
}

async function drukAccounts(): Promise<void> {
  const { DEMO_ACCOUNTS } = (await import('../api/dist/demo/accounts.js' as string)) as { DEMO_ACCOUNTS: { naam: string; functie: string; organisatie: string }[] }
  stdout.write('\nDemo-accounts (kies er een bij het inloggen, zonder wachtwoord):\n')
  for (const { naam, functie, organisatie } of DEMO_ACCOUNTS) stdout.write(`  ${naam.padEnd(20)} ${functie}, ${organisatie}\n`)
  stdout.write('\nStop met Ctrl-C.\n')
}

function tekstVan(e: unknown): string {
  const { code, message } = e as { code?: string; message?: string }
  if (code === 'ECONNREFUSED') return 'De database antwoordt niet. Controleer DATABASE_URL.'
  if (code === '28P01') return 'De database weigert het wachtwoord in DATABASE_URL.'
  return message ?? String(e)
}
