import { exit, stderr, stdout } from 'node:process'
import { parseArgs } from 'node:util'
import { maakStoringsopstelling, type Storingsopstelling, vraag } from './opstelling.ts'
import { type Bevestigd, startSchrijvers } from './schrijvers.ts'

/** `npx pnpm storing [--json] [--proef R1]`: kills the api and the database while people write, and counts what was acknowledged and what was lost. */
interface Uitslag {
  id: string
  acks: number
  lost: number
  duplicates: number
  recoveryMs: number
  pass: boolean
}

const { values: { json = false, proef: alleen } } = parseArgs({ options: { json: { type: 'boolean' }, proef: { type: 'string' } } })
const KEREN = 10
const SCHRIJVERS = 20

interface Proef {
  id: string
  wat: string
  instellingen?: Record<string, string>
  vooraf?: (o: Storingsopstelling) => Promise<void>
  /** Whether acknowledged saves must be lost: a control that shows that this test can see loss. */
  moetVerliezen?: boolean
  ramp: (o: Storingsopstelling) => Promise<void>
}

const stopDatabase: Proef['ramp'] = async (o) => { await o.doodPostgres(); await o.startPostgres() }

const PROEVEN: readonly Proef[] = [
  { id: 'R1', wat: 'de api hard gestopt', ramp: async (o) => { await o.doodApi(); await o.startApi() } },
  { id: 'R2', wat: 'de database hard gestopt', ramp: stopDatabase },
  { id: 'R2b', wat: 'de database hard gestopt terwijl zij niet wacht op de schijf', instellingen: { wal_writer_delay: '10s' }, vooraf: wachtNietOpSchijf, moetVerliezen: true, ramp: stopDatabase },
]

/** The api refuses to start on a database that may lose data, so it is made so afterwards, behind its back. */
async function wachtNietOpSchijf({ url }: Storingsopstelling): Promise<void> {
  await vraag(url, 'alter role api_rt set synchronous_commit = off')
  await vraag(url, `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'api_rt'`)
}

const uitslagen: Uitslag[] = []
for (const proef of PROEVEN.filter(({ id }) => !alleen || id === alleen)) {
  const o = await maakStoringsopstelling(proef.instellingen)
  try {
    await proef.vooraf?.(o)
    uitslagen.push(await speel(proef, o))
  } finally {
    await o.stop()
  }
}
if (json) stdout.write(`${JSON.stringify({ tests: uitslagen })}\n`)
exit(uitslagen.every((u) => u.pass) ? 0 : 1)

async function speel({ id, wat, ramp, moetVerliezen = false }: Proef, o: Storingsopstelling): Promise<Uitslag> {
  const schrijvers = startSchrijvers(o, SCHRIJVERS)
  const som = (): number => [...schrijvers.bevestigd.values()].reduce((n, b) => n + b.aantal, 0)
  const waarom = (): string => [...schrijvers.mislukt].map(([code, n]) => `${n} × ${code}`).join(', ') || 'geen fouten'
  let traagst = 0
  for (let keer = 0; keer < KEREN; keer += 1) {
    await totMeerDan(som, som() + 400, waarom)
    const begin = performance.now()
    await ramp(o)
    if (!json) stderr.write(`${id} ${keer} ${som()} ${waarom()}\n`)
    await totMeerDan(som, som(), waarom)
    traagst = Math.max(traagst, performance.now() - begin)
  }
  await totMeerDan(som, som() + 400, waarom)
  await schrijvers.stop()
  await o.doodApi()
  const { lost, duplicates } = await vergelijk(o, schrijvers.bevestigd)
  const uitslag = { id, acks: som(), lost, duplicates, recoveryMs: Math.round(traagst), pass: moetVerliezen ? lost > 0 : lost === 0 && duplicates === 0 }
  ;(json ? stderr : stdout).write(`${id} ${wat}, ${KEREN} keer: ${uitslag.acks} bevestigd, ${lost} verloren${moetVerliezen ? ' (dat hoort zo: de proef moet verlies kunnen zien)' : ''}, ${duplicates} dubbel, traagst herstel ${uitslag.recoveryMs} ms; ondertussen ${waarom()}\n`)
  return uitslag
}

/**
 * Every acknowledged version must have its auditregel, and the last one its text. After loss a version number is given out again,
 * so one auditregel then stands for two acknowledgements. More auditregels than one for a version is a save done twice.
 */
async function vergelijk({ url }: Storingsopstelling, bevestigd: ReadonlyMap<string, Bevestigd>): Promise<{ lost: number; duplicates: number }> {
  const secties = await vraag<{ z: string; versie: number; tekst: string }>(url, `select zelfonderzoek_id as z, versie, inhoud->>'conclusies' as tekst from sectie where nummer = 8`)
  const regels = await vraag<{ z: string; versie: number; n: number }>(url, `
    select z.id as z, split_part(a.onderwerp, ' ', 4)::int as versie, count(*)::int as n from auditregel a join zelfonderzoek z on z.dossier_id = a.dossier_id
    where a.soort = 'sectie_bewaard' group by 1, 2`)
  const nu = new Map(secties.map((rij) => [rij.z, rij]))
  const vastgelegd = new Map(regels.map(({ z, versie, n }) => [`${z} ${versie}`, n]))
  let lost = 0
  for (const [z, b] of bevestigd) {
    for (const [versie, keren] of b.versies) lost += Math.max(0, keren - (vastgelegd.get(`${z} ${versie}`) ?? 0))
    const rij = nu.get(z)
    if (rij?.versie === b.versie && rij.tekst !== b.tekst) lost += 1
  }
  return { lost, duplicates: regels.filter((regel) => regel.n > 1).length }
}

async function totMeerDan(som: () => number, grens: number, waarom: () => string): Promise<void> {
  for (const tot = Date.now() + 60_000; som() <= grens; await new Promise((klaar) => setTimeout(klaar, 20))) {
    if (Date.now() > tot) throw new Error(`er wordt na een minuut nog niets bevestigd: ${waarom()}`)
  }
}
