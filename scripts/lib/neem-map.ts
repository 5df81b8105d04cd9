import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pid } from 'node:process'
import { sluitAf } from './omgeving.ts'

/** Takes the data folder for this process. Ends with a message when another start still uses it: a second one would stop its database. */
export function neemMap(dataDir: string): void {
  const pad = join(dataDir, 'start.pid')
  const ander = existsSync(pad) ? Number(readFileSync(pad, 'utf8')) : 0
  if (ander > 1 && ander !== pid && draait(ander)) sluitAf(`Zelfonderzoek draait al in deze map (proces ${ander}). Gebruik die, of stop die met Ctrl-C. Met DATA_DIR, API_PORT en PORTAL_PORT start u een tweede ernaast.`)
  writeFileSync(pad, String(pid))
}

/** A number may have gone to another program since; where the system tells, look what it is. */
function draait(proces: number): boolean {
  try {
    process.kill(proces, 0)
  } catch (e) {
    return (e as { code?: string }).code === 'EPERM'
  }
  const opdracht = `/proc/${proces}/cmdline`
  return !existsSync(opdracht) || readFileSync(opdracht, 'utf8').includes('start.ts')
}
