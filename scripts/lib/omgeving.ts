import { env, exit, stderr, versions } from 'node:process'
import { z } from 'zod'

const poort = (standaard: number) =>
  z.coerce.number({ error: `kies een poortnummer, bijvoorbeeld ${standaard}` }).int({ error: 'kies een heel getal' }).min(1, { error: 'kies een poort vanaf 1' }).max(65_535, { error: 'kies een poort tot en met 65535' }).default(standaard)

const Omgeving = z.object({
  API_PORT: poort(4000),
  PORTAL_PORT: poort(3000),
  DATA_DIR: z.string().default('.data'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'geef een adres als postgres://gebruiker:wachtwoord@computer:5432/naam' }).optional(),
  DEMO: z.enum(['0', '1'], { error: 'kies 0 of 1' }).default('1'),
})

export type Omgeving = z.infer<typeof Omgeving>

/** Exit code for a setting that is wrong, as the api and the portal use it. */
export const CONFIGURATIE = 78

/** Settings of the command, checked; a wrong one is named with its remedy and ends the command. */
export function leesOmgeving(): Omgeving {
  if (Number(versions.node.split('.', 1)[0]) < 24) sluitAf(`Dit draait op Node ${versions.node}, maar Node 24 is nodig. Start met npx pnpm start.`)
  const uit = Omgeving.safeParse(Object.fromEntries(Object.entries(env).filter(([, waarde]) => waarde !== '')))
  if (!uit.success) return sluitAf(uit.error.issues.map((i) => `${i.path.join('.')}: ${i.message}.`).join('\n'))
  if (uit.data.API_PORT === uit.data.PORTAL_PORT) sluitAf('API_PORT en PORTAL_PORT zijn gelijk. Kies twee verschillende poorten.')
  return uit.data
}

/** Ends with one clear message, without a stack trace. */
export function sluitAf(bericht: string, code = CONFIGURATIE): never {
  stderr.write(`${bericht}\n`)
  exit(code)
}
