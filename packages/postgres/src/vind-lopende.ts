import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Address of the superuser of the PostgreSQL that now runs on this folder, or undefined when none does. */
export function vindLopende(dataDir: string): string | undefined {
  const map = resolve(dataDir)
  const [pid, briefje] = [join(map, 'pg', 'postmaster.pid'), join(map, 'postgres-wachtwoord')]
  if (!existsSync(pid) || !existsSync(briefje)) return undefined
  const regels = readFileSync(pid, 'utf8').split('\n')
  if (!/^ready/.test(regels[7] ?? '') || !draait(Number(regels[0]))) return undefined
  return `postgres://postgres:${readFileSync(briefje, 'utf8').trim()}@127.0.0.1:${Number(regels[3])}/postgres`
}

function draait(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (e) {
    return (e as { code?: string }).code === 'EPERM'
  }
}
