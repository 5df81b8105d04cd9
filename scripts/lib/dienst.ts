import { type ChildProcess, spawn } from 'node:child_process'
import { createWriteStream, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { execPath } from 'node:process'
import { setTimeout as wacht } from 'node:timers/promises'

export interface Dienst {
  naam: string
  stop: () => Promise<void>
  /** Resolves with its last words when it ends by itself. */
  gestopt: Promise<{ code: number | null; woorden: string }>
}

/** Starts a Node program of ours; what it prints goes to a log file in the data folder. It stops by itself when the channel to us breaks, so that a killed start leaves no port taken. */
export function startDienst(naam: string, bestand: string, env: Record<string, string>, dataDir: string): Dienst {
  mkdirSync(join(dataDir, 'logs'), { recursive: true })
  const log = createWriteStream(join(dataDir, 'logs', `${naam}.log`), { flags: 'a' })
  const kind = spawn(execPath, [bestand], { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe', 'ipc'], detached: true })
  let woorden = ''
  kind.stdout?.pipe(log, { end: false })
  kind.stderr?.on('data', (deel: Buffer) => {
    woorden = (woorden + deel.toString()).slice(-2000)
    log.write(deel)
  })
  return { naam, stop: () => stop(kind), gestopt: new Promise((klaar) => kind.once('exit', (code) => klaar({ code, woorden }))) }
}

/** Waits until a service says it is ready; ends early when it ended. */
export async function totKlaar(dienst: Dienst, adres: string): Promise<void> {
  let over: { code: number | null; woorden: string } | undefined
  void dienst.gestopt.then((einde) => { over = einde })
  for (const tot = Date.now() + 60_000; Date.now() < tot; await wacht(40)) {
    if (over) throw new Error(over.woorden.trim() || `${dienst.naam} stopte met code ${over.code}.`)
    const antwoord = await fetch(adres, { signal: AbortSignal.timeout(2000) }).catch(() => undefined)
    if (antwoord?.ok) return
  }
  throw new Error(`${dienst.naam} was na een minuut nog niet klaar.`)
}

async function stop(kind: ChildProcess): Promise<void> {
  if (kind.exitCode !== null || kind.signalCode !== null) return
  const af = new Promise((klaar) => kind.once('exit', klaar))
  kind.kill('SIGTERM')
  const dwang = setTimeout(() => kind.kill('SIGKILL'), 10_000)
  await af
  clearTimeout(dwang)
}
