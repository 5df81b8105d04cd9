import { randomBytes } from 'node:crypto'
import { cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { startPostgres } from '@zelfonderzoek/postgres'
import { leesArchief, leesDeel } from '@zelfonderzoek/postgres/kopie/archief'
import { controleerIndexen } from '@zelfonderzoek/postgres/kopie/controleer-indexen'
import { kopieerMap } from '@zelfonderzoek/postgres/kopie/kopieer-map'
import { verbind } from '@zelfonderzoek/postgres/kopie/verbind'
import { zetMap } from '@zelfonderzoek/postgres/kopie/zet-map'
import { POORTEN } from '../hulp/poorten.ts'
import { maakStoringsopstelling, type Storingsopstelling, vraag } from '../opstelling.ts'
import type { Proef, Uitslag } from '../proef.ts'
import { type Bevestigd, momentopname, startSchrijvers, vergelijk } from '../schrijvers.ts'

const sleutel = randomBytes(32)
const map = (naam: string): string => mkdtempSync(join(tmpdir(), `zelfonderzoek-${naam}-`))

interface Teruggezet {
  uitslag: { lost: number; duplicates: number }
  ms: number
  /** What is not as it should be. */
  mis: string[]
  gezien: string
}

/** A copy made while people write holds everything that was acknowledged before it was ended; and with the archived log, up to a moment. */
export const TERUGZETTEN: readonly Proef[] = [
  {
    id: 'R11', wat: 'een kopie gemaakt terwijl mensen schrijven, teruggezet en vergeleken',
    speel: () => metKopie(undefined, async (o, doel) => {
      const schrijvers = startSchrijvers(o)
      await schrijvers.nogEens(1000)
      let voorEinde: Map<string, Bevestigd> = new Map()
      await kopieerMap({ url: o.postgres().url, pgData: join(o.dataDir, 'pg'), doel, sleutel, voorEinde: () => { voorEinde = momentopname(schrijvers.bevestigd) } })
      await schrijvers.nogEens(200)
      await schrijvers.stop()
      return { bevestigd: voorEinde }
    }),
  },
  {
    id: 'R11b', wat: 'een oudere kopie met het gearchiveerde log, teruggezet tot een moment',
    speel: () => metKopie(map('wal'), async (o, doel) => {
      await kopieerMap({ url: o.postgres().url, pgData: join(o.dataDir, 'pg'), doel, sleutel })
      const schrijvers = startSchrijvers(o)
      await schrijvers.nogEens(1000)
      const bevestigd = momentopname(schrijvers.bevestigd)
      const [nu] = await vraag<{ nu: string }>(o.url, 'select (clock_timestamp())::text as nu')
      await schrijvers.nogEens(1000)
      await schrijvers.stop()
      await vraag(o.url, 'select pg_switch_wal()')
      await vraag(o.url, `do $$ begin while (select last_archived_wal is null or last_archived_wal < pg_walfile_name(pg_current_wal_lsn() - 1) from pg_stat_archiver) loop perform pg_sleep(0.1); perform pg_stat_clear_snapshot(); exit when clock_timestamp() > now() + interval '20 seconds'; end loop; end $$`)
      return { bevestigd, tot: nu?.nu ?? '' }
    }),
  },
]

async function metKopie(walArchief: string | undefined, werk: (o: Storingsopstelling, doel: string) => Promise<{ bevestigd: Map<string, Bevestigd>; tot?: string }>): Promise<Uitslag> {
  const o = await maakStoringsopstelling(walArchief ? { walArchief } : {})
  const doel = join(map('kopie'), 'proef.kopie')
  let gedaan: Awaited<ReturnType<typeof werk>>
  try {
    gedaan = await werk(o, doel)
  } finally {
    await o.stop()
  }
  const { uitslag: { lost, duplicates }, ms, mis, gezien } = await zetTerug({ doel, bron: o, walArchief, ...gedaan })
  const acks = [...gedaan.bevestigd.values()].reduce((n, b) => n + b.aantal, 0)
  return { acks, lost, duplicates, recoveryMs: Math.round(ms), pass: acks >= 1000 && lost === 0 && duplicates === 0 && mis.length === 0, gezien: [gezien, ...mis].join('; ') }
}

interface Bron { doel: string; bron: Storingsopstelling; walArchief?: string | undefined; bevestigd: Map<string, Bevestigd>; tot?: string }

async function zetTerug({ doel, bron, walArchief, bevestigd, tot }: Bron): Promise<Teruggezet> {
  const begin = performance.now()
  const dataDir = map('terug')
  cpSync(join(bron.dataDir, 'sleutels'), join(dataDir, 'sleutels'), { recursive: true })
  const delen = leesArchief(doel, sleutel)
  const soort = (await delen.next()).value
  if (!soort || (await leesDeel(soort)).toString() !== 'map') throw new Error('dit is geen kopie van een map')
  await zetMap({ dataDir, delen, walArchief, tot })
  const postgres = await startPostgres({ dataDir, poort: POORTEN.teruggezet })
  const url = Object.assign(new URL(postgres.url), { pathname: '/storing' }).href
  try {
    const client = await verbind(url)
    for (const wachten = performance.now() + 30_000; (await client.query<{ h: boolean }>('select pg_is_in_recovery() as h')).rows[0]?.h && performance.now() < wachten;) await new Promise((verder) => setTimeout(verder, 50))
    const ms = performance.now() - begin
    const indexen = await controleerIndexen(client)
    const { controleerAudit } = (await import(resolve('api/dist/audit/controleer-audit.js'))) as { controleerAudit: (o: object) => Promise<{ regels: number; wachtend: number; breuken: unknown[] }> }
    const keten = await controleerAudit({ url, ankerbestand: join(dataDir, 'geen-anker') })
    const { controleerLeesbaar } = (await import(resolve('api/dist/versleuteling/controleer-leesbaar.js'))) as { controleerLeesbaar: (o: object) => Promise<{ kapot: number }> }
    const leesbaar = await controleerLeesbaar({ client, dataDir })
    const later = tot ? (await client.query<{ n: number }>('select count(*)::int as n from auditregel where op > $1::timestamptz', [tot])).rows[0]?.n ?? 0 : 0
    await client.end()
    const uitslag = await vergelijk({ url }, bevestigd)
    return {
      uitslag, ms, gezien: `${indexen} indexen heel, ${keten.regels} auditregels in een hele keten (${keten.wachtend} nog zonder zegel)`,
      mis: [...(keten.breuken.length ? [`${keten.breuken.length} breuken in de auditketen`] : []), ...(leesbaar.kapot ? [`${leesbaar.kapot} versleutelde waarden gaan niet open`] : []), ...(later ? [`${later} regels van na het gevraagde moment`] : [])],
    }
  } finally {
    await postgres.stop()
  }
}
