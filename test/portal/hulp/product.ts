import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, renameSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import chromium from '@sparticuz/chromium'
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium as speler, type Page } from 'playwright-core'
import { volgKlachten } from './klachten.ts'
import type { Wereld } from './wereld.ts'

export interface Product {
  portal: string
  stop: () => Promise<void>
}

/** Starts the whole product as a user does, on free ports, with the demo; with settings of one's own it starts in an empty folder. */
export async function startProduct(instellingen: Record<string, string> = {}): Promise<Product> {
  return startIn(Object.keys(instellingen).length === 0 ? await mapMetDemo() : nieuweMap(), instellingen)
}

/** A copy of a folder in which the product started once and was stopped; one for every worker of a run, because loading the demo takes longest of a start. */
async function mapMetDemo(): Promise<string> {
  const sjablonen = process.env['TEST_SJABLONEN']
  if (!sjablonen) return nieuweMap()
  const sjabloon = join(sjablonen, `demo-${process.env['JEST_WORKER_ID'] ?? ''}`)
  if (!existsSync(sjabloon)) {
    const map = nieuweMap()
    await (await startIn(map, {})).stop()
    renameSync(map, sjabloon)
  }
  const map = nieuweMap()
  execFileSync('cp', ['-a', `${sjabloon}/.`, map])
  return map
}

const nieuweMap = (): string => mkdtempSync(join(tmpdir(), 'zelfonderzoek-portal-'))

async function startIn(map: string, instellingen: Record<string, string>): Promise<Product> {
  const [api, portal] = [await vrijePoort(), await vrijePoort()]
  const kind: ChildProcess = spawn(process.execPath, ['scripts/start.ts'], {
    cwd: fileURLToPath(new URL('../../../', import.meta.url)), stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'development', API_PORT: String(api), PORTAL_PORT: String(portal), DATA_DIR: map, ...instellingen },
  })
  let woorden = ''
  await new Promise<void>((klaar, mislukt) => {
    kind.stdout?.on('data', (deel: Buffer) => {
      woorden += deel.toString()
      if (/^Klaar: /m.test(woorden)) klaar()
    })
    kind.once('exit', (code) => mislukt(new Error(`start stopte met ${code}: ${woorden}`)))
  })
  return {
    portal: `http://localhost:${portal}`,
    stop: () => new Promise((klaar) => {
      kind.removeAllListeners('exit').once('exit', () => klaar())
      kind.kill('SIGINT')
    }),
  }
}

/** A real Chromium from npm, with the settings of an ordinary browser: the package's own switch off web security. */
export async function startBrowser(): Promise<Browser> {
  return speler.launch({ executablePath: await chromium.executablePath(), args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--font-render-hinting=none'], headless: true })
}

export interface Persoon {
  context: BrowserContext
  page: Page
  /** Everything the browser complained about: policy, scripts, failed requests. */
  klachten: string[]
}

/** Opens a browser of one's own and logs in with a demo account. */
export async function logIn({ browser, portal }: Wereld, naam: string, opties: BrowserContextOptions = {}): Promise<Persoon> {
  const context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 1280, height: 900 }, ...opties })
  const klachten = await volgKlachten(context, naam)
  const page = await context.newPage()
  await page.goto(`${portal}/`)
  await page.getByRole('main').getByText('Inloggen', { exact: false }).first().click()
  await page.locator(`button[value="${naam}"]`).click()
  await page.getByText('Uitloggen').waitFor()
  return { context, page, klachten }
}

/** A port that nobody listens on. */
export function vrijePoort(): Promise<number> {
  const server = createServer()
  return new Promise((klaar) => server.listen(0, 'localhost', () => {
    const adres = server.address()
    server.close(() => klaar(typeof adres === 'object' && adres ? adres.port : 0))
  }))
}
