import { resolve } from 'node:path'
import { argv, env, stdout } from 'node:process'
import { leesOmgeving, sluitAf } from './lib/omgeving.ts'

/** `pnpm --silent token ROLE`: an access token of ten minutes for a demo account, for scripts. */
const [, , wie] = argv
if (!wie) sluitAf('Noem een rol of demo-account, bijvoorbeeld: npx pnpm --silent run token toezichthouder')
if (env['NODE_ENV'] === 'production') sluitAf('Dit werkt niet in productie.')
const { API_PORT, PORTAL_PORT, DATA_DIR } = leesOmgeving()
try {
  const { haalToken } = (await import('../api/dist/aanmelden/demo-token.js' as string)) as { haalToken: (wie: string, adres: object) => Promise<string> }
  stdout.write(`${await haalToken(wie, { apiUrl: `http://localhost:${API_PORT}`, portalUrl: `http://localhost:${PORTAL_PORT}`, dataDir: resolve(DATA_DIR) })}\n`)
} catch (e) {
  const { message } = e as Error
  sluitAf(/fetch failed|Cannot find module/.test(message) ? 'De demo draait niet. Start hem eerst met npx pnpm start.' : message, 1)
}
