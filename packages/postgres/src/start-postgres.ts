import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as wacht } from 'node:timers/promises'
import { kiesUitvoerder, type Uitvoerder } from './gebruiker.ts'
import { Onbruikbaar } from './onbruikbaar.ts'
import { programmamap } from './programma.ts'

export interface PostgresOpties {
  /** Folder for the data; made when absent, kept between starts. */
  dataDir: string
  /** Port to listen on; without it a free one. */
  poort?: number
  /** Extra settings, such as `shared_buffers`. */
  instellingen?: Readonly<Record<string, string>>
  /** Folder, best on another disk, to which the log goes at least every five minutes: a copy can then be followed up to a moment. */
  walArchief?: string | undefined
}

export interface Postgres {
  /** Address of the superuser, database `postgres`. */
  url: string
  pid: number
  stop: () => Promise<void>
}

/** Settings under which an acknowledged write is never lost. */
const DUURZAAM = { fsync: 'on', full_page_writes: 'on', synchronous_commit: 'on', wal_level: 'replica' } as const
const LANGSTE_START = 60_000

/** Starts PostgreSQL on this folder. A server that a killed start left behind is stopped first; nothing committed is lost. */
export async function startPostgres({ dataDir, poort: gewenst, instellingen = {}, walArchief }: PostgresOpties): Promise<Postgres> {
  const map = resolve(dataDir)
  maakMap(map)
  const data = join(map, 'pg')
  const wie = kiesUitvoerder(data, programmamap())
  const wachtwoord = leesWachtwoord(map)
  if (!existsSync(join(data, 'PG_VERSION'))) initdb(data, wie, wachtwoord)
  await ruimAchtergelatenOp(data)
  const poort = gewenst ?? (await vrijePoort())
  const alles = { ...DUURZAAM, listen_addresses: '127.0.0.1', port: String(poort), unix_socket_directories: '', max_connections: '200', log_min_messages: 'warning', ...(walArchief ? archiveer(resolve(walArchief), wie) : {}), ...instellingen }
  const kind = await start(() => loop(wie, 'postgres', ['-D', data, ...Object.entries(alles).flatMap(([naam, waarde]) => ['-c', `${naam}=${waarde}`])]), data)
  return {
    url: `postgres://postgres:${wachtwoord}@127.0.0.1:${poort}/postgres`,
    pid: kind.pid ?? 0,
    stop: () => stop(kind),
  }
}

function maakMap(map: string): void {
  try {
    mkdirSync(map, { recursive: true })
    writeFileSync(join(map, '.schrijfproef'), '')
    rmSync(join(map, '.schrijfproef'))
  } catch (e) {
    const { code } = e as { code?: string }
    if (code === 'ENOSPC') throw new Onbruikbaar(`De schijf is vol. Maak ruimte in ${map}, of kies met DATA_DIR een andere map.`)
    throw new Onbruikbaar(`In de map ${map} mag niet worden geschreven. Geef uzelf rechten op die map, of kies met DATA_DIR een andere.`)
  }
}

/** Longest time in seconds that what was written is only on the disk of the database. */
const ARCHIVEER_NA = '300'

function archiveer(map: string, { als }: Uitvoerder): Record<string, string> {
  mkdirSync(map, { recursive: true, mode: 0o700 })
  if (als.uid !== undefined) chownSync(map, als.uid, als.gid ?? als.uid)
  return { archive_mode: 'on', archive_timeout: ARCHIVEER_NA, archive_command: `test ! -f "${map}/%f" && cp "%p" "${map}/%f.bezig" && mv "${map}/%f.bezig" "${map}/%f"` }
}

function leesWachtwoord(map: string): string {
  const pad = join(map, 'postgres-wachtwoord')
  if (!existsSync(pad)) writeFileSync(pad, randomBytes(24).toString('base64url'), { mode: 0o600 })
  return readFileSync(pad, 'utf8').trim()
}

function initdb(data: string, wie: Uitvoerder, wachtwoord: string): void {
  for (const naam of existsSync(data) ? readdirSync(data) : []) rmSync(join(data, naam), { recursive: true, force: true })
  const briefje = join(tmpdir(), `zelfonderzoek-${randomBytes(9).toString('hex')}`)
  writeFileSync(briefje, wachtwoord, { mode: 0o600 })
  if (wie.als.uid !== undefined) chownSync(briefje, wie.als.uid, wie.als.gid ?? wie.als.uid)
  const uit = spawnSync(wie.voor[0] ?? join(wie.programma, 'bin', 'initdb'), [
    ...(wie.voor.length ? [...wie.voor.slice(1), join(wie.programma, 'bin', 'initdb')] : []),
    '-D', data, '-U', 'postgres', '--auth=scram-sha-256', `--pwfile=${briefje}`, '--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=nl-NL', '--data-checksums',
  ], { ...wie.als, cwd: '/', encoding: 'utf8', env: omgeving() })
  rmSync(briefje, { force: true })
  if (uit.status === 0) return
  const reden = /No space left/.test(uit.stderr) ? 'De schijf is vol.' : (uit.stderr || String(uit.error ?? '')).trim().split('\n').at(-1)
  throw new Onbruikbaar(`PostgreSQL kon de map ${data} niet inrichten. ${reden} Kies zo nodig met DATA_DIR een andere map, of met DATABASE_URL een eigen PostgreSQL.`)
}

/** Stops the server that still holds this folder, and waits until its children let go. */
async function ruimAchtergelatenOp(data: string): Promise<void> {
  const pad = join(data, 'postmaster.pid')
  if (!existsSync(pad)) return
  const pid = Number(readFileSync(pad, 'utf8').split('\n', 1)[0])
  if (pid > 1 && leeft(pid)) {
    process.kill(pid, 'SIGINT')
    for (let tot = Date.now() + LANGSTE_START; leeft(pid); await wacht(20)) if (Date.now() > tot) throw new Onbruikbaar(`Een eerdere PostgreSQL (proces ${pid}) stopt niet. Stop dat proces en start opnieuw.`)
  }
}

function leeft(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return existsSync(`/proc/${pid}`) ? /postgres/.test(readFileSync(`/proc/${pid}/comm`, 'utf8')) : process.platform !== 'linux'
  } catch {
    return false
  }
}

function loop({ als, voor, programma }: Uitvoerder, naam: string, args: readonly string[]): ChildProcess {
  const pad = join(programma, 'bin', naam)
  const [eerste = pad, ...rest] = [...voor, pad]
  return spawn(eerste, [...rest, ...args], { ...als, cwd: '/', env: omgeving(), stdio: ['ignore', 'ignore', 'pipe'], detached: true })
}

function omgeving(): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' }
}

/** Starts until it runs: what served a server that was killed may hold the folder for a moment after it. */
async function start(opnieuw: () => ChildProcess, data: string): Promise<ChildProcess> {
  for (let tot = Date.now() + LANGSTE_START; ; await wacht(100)) {
    const kind = opnieuw()
    const klacht = await totKlaar(kind, data)
    if (klacht === undefined) return kind
    if (!klacht.includes('pre-existing shared memory block') || Date.now() > tot) throw new Onbruikbaar(`PostgreSQL startte niet. ${redenVan(klacht)}`)
  }
}

/** Waits until this server, and not one before it, writes `ready` in its own file, which it does after recovery. Returns what it complained of when it ended. */
async function totKlaar(kind: ChildProcess, data: string): Promise<string | undefined> {
  let klacht = ''
  kind.stderr?.setEncoding('utf8').on('data', (deel: string) => { klacht = (klacht + deel).slice(-4000) })
  for (let tot = Date.now() + LANGSTE_START; ; await wacht(15)) {
    if (kind.exitCode !== null || kind.signalCode !== null) return klacht
    if (Date.now() > tot) throw new Onbruikbaar('PostgreSQL was na een minuut nog niet klaar. Kijk of de computer genoeg ruimte en geheugen heeft.')
    const pad = join(data, 'postmaster.pid')
    const regels = existsSync(pad) ? readFileSync(pad, 'utf8').split('\n') : []
    if (regels[0] === String(kind.pid) && /^ready/.test(regels[7] ?? '')) return undefined
  }
}

/** Why PostgreSQL refused to start, from what it wrote: the cause, not the farewell that ends it. */
function redenVan(klacht: string): string {
  if (/No space left/.test(klacht)) return 'De schijf is vol.'
  const regels = klacht.trim().split('\n')
  if (/Address already in use/.test(klacht)) return `Haar poort is al in gebruik door een ander programma: ${regels.find((regel) => regel.includes('Address already in use'))?.replace(/^.*?LOG: */, '')}`
  return regels.find((regel) => /\b(FATAL|PANIC):/.test(regel))?.replace(/^.*?(?=FATAL|PANIC)/, '') ?? regels.at(-1) ?? ''
}

async function vrijePoort(): Promise<number> {
  const server = createServer()
  return new Promise((klaar) => server.listen(0, '127.0.0.1', () => {
    const adres = server.address()
    server.close(() => klaar(typeof adres === 'object' && adres ? adres.port : 0))
  }))
}

/** Fast shutdown: open transactions are undone, everything acknowledged is written. */
async function stop(kind: ChildProcess): Promise<void> {
  if (kind.exitCode !== null || kind.signalCode !== null) return
  const af = new Promise((klaar) => kind.once('exit', klaar))
  kind.kill('SIGINT')
  await af
}

export { Onbruikbaar }
