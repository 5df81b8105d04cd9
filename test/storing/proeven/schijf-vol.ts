import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { cpSync, mkdtempSync, rmSync, statfsSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zaadId } from '../../bench/stof.ts'
import { maakSchijfje, type Schijfje } from '../hulp/tmpfs.ts'
import { maakStoringsopstelling, type Storingsopstelling } from '../opstelling.ts'
import { nietGedraaid, type Proef, tot, type Uitslag } from '../proef.ts'
import { startSchrijvers, vergelijk } from '../schrijvers.ts'

const MB = 1_048_576
const KLEIN = { max_wal_size: '64MB', min_wal_size: '32MB', wal_recycle: 'off' }

/** The disk fills up while people write; then there is room again. */
export const SCHIJF_VOL: readonly Proef[] = [
  { id: 'R3', wat: 'de schijf met de gegevens vol terwijl mensen schrijven', speel: (meld) => metSchijfje(meld, false) },
  { id: 'R3b', wat: 'de schijf vol met gegevens én log: de database mag stoppen, niets mag weg', speel: (meld) => metSchijfje(meld, true) },
]

async function metSchijfje(meld: (regel: string) => void, metLog: boolean): Promise<Uitslag> {
  const schijf = maakSchijfje(420)
  if (!schijf) return nietGedraaid('op deze machine kan geen kleine schijf worden gemaakt (mount tmpfs mag niet)')
  let o: Storingsopstelling | undefined
  try {
    o = await maakStoringsopstelling({ dataDir: schijf.map, instellingen: KLEIN, ...(metLog ? {} : { vooraf: zetLogElders }) })
    return await (metLog ? loopVolMetLog(o, schijf, meld) : loopVol(o, schijf, meld))
  } finally {
    await o?.stop().catch(() => undefined)
    schijf.weg()
  }
}

/** Moves the log to another disk, so that only tables run out of room. */
function zetLogElders(dataDir: string): Promise<void> {
  const elders = join(mkdtempSync(join(tmpdir(), 'zelfonderzoek-wal-')), 'pg_wal')
  const hier = join(dataDir, 'pg', 'pg_wal')
  cpSync(hier, elders, { recursive: true, preserveTimestamps: true })
  rmSync(hier, { recursive: true })
  symlinkSync(elders, hier)
  geef(elders)
  return Promise.resolve()
}

async function loopVol(o: Storingsopstelling, schijf: Schijfje, meld: (regel: string) => void): Promise<Uitslag> {
  const schrijvers = startSchrijvers(o, { vol: 10_000 })
  await schrijvers.nogEens(200)
  const vulsel = vul(schijf, 12)
  await tot('het eerste 507', () => (schrijvers.mislukt.get('507') ?? 0) > 20)
  meld(`vol: ${schrijvers.som()} bevestigd, ${schrijvers.waarom()}`)
  const leest = await lees(o)
  const klaar = (await (await fetch(new URL('/readyz', o.api))).json()) as { status: string }
  await tot('bestanden worden geweigerd', async () => (await stuurBestand(o)) === 507)
  rmSync(vulsel)
  const recoveryMs = Math.round(await schrijvers.nogEens(200))
  await schrijvers.stop()
  const { lost, duplicates } = await vergelijk(o, schrijvers.bevestigd)
  const anders = [...schrijvers.mislukt.keys()].filter((code) => code !== '507' && code !== '503')
  return {
    acks: schrijvers.som(), lost, duplicates, recoveryMs, pass: lost === 0 && duplicates === 0 && leest && klaar.status === 'beperkt' && anders.length === 0,
    gezien: `${schrijvers.waarom()}; lezen ${leest ? 'ging door' : 'ging niet'}, readyz zei ${klaar.status}, bestanden werden geweigerd; na ruimte ging schrijven verder zonder herstel`,
  }
}

async function loopVolMetLog(o: Storingsopstelling, schijf: Schijfje, meld: (regel: string) => void): Promise<Uitslag> {
  const schrijvers = startSchrijvers(o, { vol: 10_000 })
  await schrijvers.nogEens(200)
  const vulsel = vul(schijf, 6)
  const mis = (): number => [...schrijvers.mislukt.values()].reduce((a, b) => a + b, 0)
  await tot('schrijven gaat niet meer', () => mis() > 50)
  meld(`vol: ${schrijvers.som()} bevestigd, ${schrijvers.waarom()}`)
  rmSync(vulsel)
  schijf.vergroot(700)
  const begin = performance.now()
  await o.doodPostgres()
  await o.startPostgres()
  await schrijvers.nogEens(200)
  const recoveryMs = Math.round(performance.now() - begin)
  await schrijvers.stop()
  const { lost, duplicates } = await vergelijk(o, schrijvers.bevestigd)
  return { acks: schrijvers.som(), lost, duplicates, recoveryMs, pass: lost === 0 && duplicates === 0, gezien: schrijvers.waarom() }
}

/** Takes all room but so many megabytes. Returns the file that holds it. */
function vul({ map }: Schijfje, over: number): string {
  const { bavail, bsize } = statfsSync(map)
  const pad = join(map, 'vulsel')
  writeFileSync(pad, Buffer.alloc(Math.max(0, bavail * bsize - over * MB), 1))
  return pad
}

async function lees({ api, token }: Storingsopstelling): Promise<boolean> {
  const res = await fetch(api, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body: JSON.stringify({ query: '{ dossiers(first: 20) { edges { node { id zaaknummer } } } }' }) })
  const { data } = (await res.json()) as { data?: { dossiers: { edges: unknown[] } } }
  return res.status === 200 && data?.dossiers.edges.length === 20
}

async function stuurBestand({ api, token }: Storingsopstelling): Promise<number> {
  const adres = new URL(`/documenten?zelfonderzoek=Zelfonderzoek_${zaadId('z50')}&sectie=8&naam=verslag.txt`, api)
  return (await fetch(adres, { method: 'POST', headers: { authorization: `Bearer ${token}`, 'idempotency-key': randomUUID() }, body: 'Een kort verslag.' })).status
}

/** Gives a folder to whoever PostgreSQL runs as when we are root. */
function geef(map: string): void {
  if (process.getuid?.() !== 0) return
  execFileSync('chown', ['-R', '65534:65534', map])
  execFileSync('chmod', ['755', join(map, '..')])
}
