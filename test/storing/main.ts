import { argv, exit, stderr, stdout } from 'node:process'
import { maakStoringsopstelling, type Storingsopstelling, vraag } from './opstelling.ts'
import { startSchrijvers } from './schrijvers.ts'

/** `npx pnpm storing [--json]`: kills the api and the database while people write, and counts what was acknowledged and what was lost. */
interface Uitslag {
  id: string
  acks: number
  lost: number
  duplicates: number
  recoveryMs: number
  pass: boolean
}

const json = argv.includes('--json')
const KEREN = 10
const SCHRIJVERS = 20

const PROEVEN: readonly { id: string; wat: string; instellingen?: Record<string, string>; ramp: (o: Storingsopstelling) => Promise<void> }[] = [
  { id: 'R1', wat: 'de api hard gestopt', ramp: async (o) => { await o.doodApi(); await o.startApi() } },
  { id: 'R2', wat: 'de database hard gestopt', ramp: async (o) => { await o.doodPostgres(); await o.startPostgres() } },
]

const uitslagen: Uitslag[] = []
for (const proef of PROEVEN) {
  const o = await maakStoringsopstelling(proef.instellingen)
  try {
    uitslagen.push(await speel(proef, o))
  } finally {
    await o.stop()
  }
}
if (json) stdout.write(`${JSON.stringify({ tests: uitslagen })}\n`)
exit(uitslagen.every((u) => u.pass) ? 0 : 1)

async function speel({ id, wat, ramp }: (typeof PROEVEN)[number], o: Storingsopstelling): Promise<Uitslag> {
  const [vast] = await vraag<{ synchronous_commit: string }>(o.url, 'show synchronous_commit')
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
  const uitslag = { id, acks: som(), lost, duplicates, recoveryMs: Math.round(traagst), pass: lost === 0 && duplicates === 0 }
  ;(json ? stderr : stdout).write(`${id} ${wat}, ${KEREN} keer (synchronous_commit ${vast?.synchronous_commit}): ${uitslag.acks} bevestigd, ${lost} verloren, ${duplicates} dubbel, traagst herstel ${uitslag.recoveryMs} ms; ondertussen ${waarom()}\n`)
  return uitslag
}

/** A section is lost when it stands at an older version than was acknowledged, or holds another text at that version. */
async function vergelijk({ url }: Storingsopstelling, bevestigd: ReadonlyMap<string, { versie: number; tekst: string }>): Promise<{ lost: number; duplicates: number }> {
  const rijen = await vraag<{ z: string; versie: number; tekst: string }>(url, `select zelfonderzoek_id as z, versie, inhoud->>'conclusies' as tekst from sectie where nummer = 8`)
  const nu = new Map(rijen.map((r) => [r.z, r]))
  let lost = 0
  for (const [z, b] of bevestigd) {
    const rij = nu.get(z)
    if (!rij || rij.versie < b.versie || (rij.versie === b.versie && rij.tekst !== b.tekst)) lost += 1
  }
  const [{ n }] = (await vraag<{ n: number }>(url, `select count(*)::int as n from (select onderwerp from auditregel where soort = 'sectie_bewaard' group by dossier_id, onderwerp having count(*) > 1) d`)) as [{ n: number }]
  return { lost, duplicates: n }
}

async function totMeerDan(som: () => number, grens: number, waarom: () => string): Promise<void> {
  for (const tot = Date.now() + 60_000; som() <= grens; await new Promise((klaar) => setTimeout(klaar, 20))) {
    if (Date.now() > tot) throw new Error(`er wordt na een minuut nog niets bevestigd: ${waarom()}`)
  }
}
