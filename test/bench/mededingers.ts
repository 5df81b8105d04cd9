import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { execPath } from 'node:process'

/** A server that is measured. */
export interface Mededinger {
  naam: string
  basis: string
  kind: ChildProcess
}

/** Starts a program and waits until its port answers. */
export async function start(naam: string, bestand: string, poort: number, env: Record<string, string>): Promise<Mededinger> {
  const kind = spawn(execPath, ['--disable-warning=ExperimentalWarning', bestand], { env: { ...process.env, NODE_ENV: 'test', PORT: String(poort), API_PORT: String(poort), PORTAL_PORT: String(poort), ...env }, stdio: ['ignore', 'ignore', 'inherit'] })
  const basis = `http://localhost:${poort}`
  for (const tot = Date.now() + 60_000; Date.now() < tot;) {
    if (kind.exitCode !== null) throw new Error(`${naam} stopte`)
    const open = await fetch(`${basis}/readyz`).then((antwoord) => antwoord.status < 500, () => false)
    if (open) return { naam, basis, kind }
    await new Promise((klaar) => setTimeout(klaar, 50))
  }
  throw new Error(`${naam} antwoordt niet`)
}

/** Stops a server and waits until it is gone. */
export async function stop({ kind }: Mededinger): Promise<void> {
  if (kind.exitCode !== null) return
  kind.kill('SIGTERM')
  await once(kind, 'exit')
}
