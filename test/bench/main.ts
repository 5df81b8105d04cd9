import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { argv, stderr, stdout } from 'node:process'
import { startPostgres } from '@zelfonderzoek/postgres'
import { maakDatabase } from '@zelfonderzoek/postgres/maak-database'
import pg from 'pg'
import { type Mededinger, start, stop, zaadId } from './mededingers.ts'
import { meet, type Meting } from './meet.ts'
import { druk, type Verhouding, verhouding } from './verhouding.ts'
import { startUitgever } from './uitgever.ts'
import { maakVerzoeken, type Operatie } from './verzoeken.ts'
import { zaaiSql } from './zaai.sql.ts'

/** `npx pnpm bench [--json] [--rondes N] [--aantal N]`: paired measurements of the api against the limit, interleaved, on one database. */
const optie = (naam: string, anders: number): number => Number(argv[argv.indexOf(`--${naam}`) + 1] ?? Number.NaN) && argv.includes(`--${naam}`) ? Number(argv[argv.indexOf(`--${naam}`) + 1]) : anders
const RONDES = optie('rondes', 5)
const AANTAL = optie('aantal', 100_000)
const VOL = Math.min(20_000, Math.max(1, Math.floor(AANTAL / 5)))
/** A round with more foreign CPU than this share is done again. */
const MEESTE_VREEMD = 0.15
const json = argv.includes('--json')
const zeg = (tekst: string): void => void (json ? stderr : stdout).write(`${tekst}\n`)

const postgres = await startPostgres({ dataDir: mkdtempSync(join(tmpdir(), 'zelfonderzoek-bench-')), instellingen: { shared_buffers: '1GB', max_wal_size: '4GB', track_io_timing: 'off' } })
const uitgever = await startUitgever(4790)
const mededingers: Mededinger[] = []
try {
  const { migreer } = (await import(resolve('api/dist/database/migreer.js'))) as { migreer: (url: string) => Promise<unknown> }
  const { rolUrl } = (await import(resolve('api/dist/database/rol-url.js'))) as { rolUrl: (url: string, rol: string) => string }
  const url = await zaai('bench', AANTAL, VOL, migreer)
  const [{ synchronous_commit: vast }] = (await vraag(url, 'show synchronous_commit')) as [{ synchronous_commit: string }]
  zeg(`${AANTAL} dossiers, ${VOL} vol; synchronous_commit ${vast}; ${RONDES} rondes`)
  const tokens = { toezicht: uitgever.token('bench-toezichthouder'), onderzoeker: uitgever.token('bench-onderzoeker-1') }
  const wie = {
    [tokens.toezicht]: { id: zaadId('u0'), org: zaadId('t1'), rol: 'toezichthouder', rij: { gebruikerId: zaadId('u0'), aanbiederId: null, toezichtId: zaadId('t1'), gemeenteId: null } },
    [tokens.onderzoeker]: { id: zaadId('u1'), org: zaadId('a1'), rol: 'onderzoeker', rij: { gebruikerId: zaadId('u1'), aanbiederId: zaadId('a1'), toezichtId: null, gemeenteId: null } },
  }
  const gemeen = { API_DATABASE_URL: rolUrl(url, 'api_rt'), DATABASE_URL: url, OIDC_ISSUER: uitgever.iss, DATA_DIR: mkdtempSync(join(tmpdir(), 'zelfonderzoek-bench-api-')), WIE: JSON.stringify(wie) }
  mededingers.push(await start('api', 'api/dist/main.js', 4791, gemeen), await start('limiet', 'test/bench/limiet.ts', 4792, gemeen))
  const makers = { api: maakVerzoeken('api', tokens), limiet: maakVerzoeken('limiet', tokens) }
  await vraag(url, 'update sectie set versie = 0 where nummer = 8')

  const uitkomst: Record<string, { vsLimit: Verhouding; cpuVsLimit: Verhouding; vsLimitEnkel: Verhouding; bytes: number }> = {}
  for (const op of ['q1', 'q2', 'm1'] as const) {
    const paren: { tempo: number[]; cpu: number[]; enkel: number[] } = { tempo: [], cpu: [], enkel: [] }
    let bytes = 0
    for (let ronde = 0, over = RONDES * 2; paren.tempo.length < RONDES && over > 0; ronde += 1, over -= 1) {
      const volgorde = ronde % 2 ? [...mededingers].reverse() : mededingers
      const m16 = await meetAllen(volgorde, op, 16, 3)
      const m1 = await meetAllen(volgorde, op, 1, 1.5)
      const { api, limiet } = m16
      if (!api || !limiet || Math.max(api.vreemd, limiet.vreemd) > MEESTE_VREEMD) continue
      if (api.fouten + limiet.fouten) zeg(`  ${op}: fouten api ${api.fouten}, limiet ${limiet.fouten}`)
      paren.tempo.push(api.perSeconde / limiet.perSeconde)
      paren.cpu.push(api.cpuMicro / limiet.cpuMicro)
      paren.enkel.push((m1.api?.perSeconde ?? 0) / (m1.limiet?.perSeconde ?? 1))
      bytes = api.bytes
      zeg(`  ${op} ronde ${paren.tempo.length}: api ${Math.round(api.perSeconde)}/s ${Math.round(api.cpuMicro)} µs, limiet ${Math.round(limiet.perSeconde)}/s ${Math.round(limiet.cpuMicro)} µs`)
    }
    uitkomst[op] = { vsLimit: verhouding(paren.tempo), cpuVsLimit: verhouding(paren.cpu), vsLimitEnkel: verhouding(paren.enkel), bytes }
    zeg(`${op}: tempo ${druk(uitkomst[op].vsLimit)}, cpu ${druk(uitkomst[op].cpuVsLimit)}, één verbinding ${druk(uitkomst[op].vsLimitEnkel)}, ${bytes} bytes`)
  }
  if (json) stdout.write(`${JSON.stringify(uitkomst)}\n`)

  async function meetAllen(volgorde: readonly Mededinger[], op: Operatie, verbindingen: number, seconden: number): Promise<Partial<Record<Mededinger['naam'], Meting>>> {
    const uit: Partial<Record<Mededinger['naam'], Meting>> = {}
    for (const { naam, basis, kind } of volgorde) {
      const gegevens = { basis, pids: [kind.pid ?? 0, postgres.pid], verbindingen, volgende: makers[naam][op] }
      if (op === 'm1') await leesVersies(url)
      await meet({ ...gegevens, seconden: 0.7 })
      uit[naam] = await meet({ ...gegevens, seconden })
    }
    return uit
  }

  async function leesVersies(adres: string): Promise<void> {
    await vraag(adres, 'update sectie set versie = 0 where nummer = 8 and versie <> 0 and aanbieder_id = $1', [zaadId('a1')])
    makers.api = maakVerzoeken('api', tokens)
    makers.limiet = maakVerzoeken('limiet', tokens)
  }
} finally {
  for (const m of mededingers) await stop(m)
  uitgever.stop()
  await postgres.stop()
}

async function zaai(naam: string, aantal: number, vol: number, migreer: (url: string) => Promise<unknown>): Promise<string> {
  const url = await maakDatabase(postgres.url, naam)
  await migreer(url)
  for (const opdracht of zaaiSql({ aantal, vol, iss: uitgever.iss })) await vraag(url, opdracht)
  return url
}

async function vraag(url: string, tekst: string, waarden: unknown[] = []): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(tekst, waarden)).rows as unknown[]
  } finally {
    await client.end()
  }
}
