import { spawn } from 'node:child_process'

export interface Uitslag {
  ok: boolean
  tekst: string
}

/** Runs a command and keeps what it prints. */
export function opdracht(programma: string, args: readonly string[], cwd = '.'): Promise<Uitslag> {
  return new Promise((klaar) => {
    const kind = spawn(programma, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
    let tekst = ''
    for (const stroom of [kind.stdout, kind.stderr]) stroom.on('data', (deel: Buffer) => { tekst += deel.toString() })
    kind.on('error', (e) => klaar({ ok: false, tekst: String(e) }))
    kind.on('exit', (code) => klaar({ ok: code === 0, tekst }))
  })
}
