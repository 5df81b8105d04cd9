import process, { argv, stderr, stdout } from 'node:process'
import { controleerGelijk } from './gelijk.ts'
import { meetGroei } from './groei.ts'
import { LEESGRENS, LEESGROEI, meetLezer } from './lezer.ts'
import { leesOpties } from './opties.ts'
import { maakOpstelling, voerUit } from './opstelling.ts'
import { startPortaal } from './portaal.ts'
import { BEWAAR_SECTIE } from './postgraphile.sql.ts'
import { type Deelnemer, speelRondes } from './rondes.ts'
import { OPERATIES, zaadId } from './stof.ts'
import { druk, type Verhouding, verhouding } from './verhouding.ts'
import { verzoekenApi } from './verzoeken-api.ts'
import { verzoekenLimiet } from './verzoeken-limiet.ts'
import { verzoekenPostgraphile } from './verzoeken-postgraphile.ts'

/** `npx pnpm bench [--json] [--rondes N] [--aantal N] [--alleen q1,q2,m1,portaal,groei]`: first the reader, which fails when it is too slow; then paired measurements in turns on one database: api, limit and PostGraphile; then the portal, then growth. */
const opties = leesOpties(argv.slice(2))
const zeg = (tekst: string): void => void (opties.json ? stderr : stdout).write(`${tekst}\n`)
const vol = Math.min(20_000, opties.aantal)
const NAAR_BEGIN = `update sectie set versie = 0 where nummer = 8 and versie <> 0 and aanbieder_id = '${zaadId('a1')}'`
const uit: Record<string, unknown> = {}

const lezer = meetLezer()
uit['reader'] = lezer
zeg(`lezer: maatregel ${lezer.maatregel.toFixed(2)} ms, oorzaak ${lezer.oorzaak.toFixed(2)} ms, rapport van 2000 woorden ${lezer.rapport.toFixed(1)} ms, per woord van 200.000 woorden ${lezer.groei.toFixed(2)} keer zoveel`)
if (lezer.groei > LEESGROEI || (['maatregel', 'oorzaak', 'rapport'] as const).some((naam) => lezer[naam] > LEESGRENS[naam])) {
  zeg('De lezer is trager dan zijn grens.')
  process.exitCode = 1
}

const opstelling = await maakOpstelling()
try {
  const url = await opstelling.zaai('bench', opties.aantal, vol)
  await voerUit(url, ['update sectie set versie = 0 where nummer = 8', 'vacuum (analyze) sectie', BEWAAR_SECTIE])
  zeg(`${opties.aantal} dossiers, ${vol} vol; synchronous_commit aan; ${opties.rondes} rondes; 16 verbindingen en 1`)
  const { tokens } = opstelling
  const api = await opstelling.start('api', 'api/dist/main.js', url)
  const limiet = await opstelling.start('limiet', 'test/bench/limiet.ts', url)
  const peer = await opstelling.start('postgraphile', 'test/bench/postgraphile.ts', url, { NODE_ENV: 'production' })
  const makers = { api: verzoekenApi(tokens), limiet: verzoekenLimiet(tokens), postgraphile: await verzoekenPostgraphile(peer.basis, tokens) }
  await controleerGelijk(api, limiet, [
    { veld: 'dossiers', api: makers.api.q1(0), limiet: makers.limiet.q1(0) },
    { veld: 'dossier', api: makers.api.q2(0), limiet: makers.limiet.q2(0) },
  ])
  zeg('De antwoorden van api en limiet zijn gelijk.')

  for (const op of OPERATIES.filter((operatie) => opties.delen.includes(operatie))) {
    const deelnemers: Deelnemer[] = ([[api, makers.api], [limiet, makers.limiet], [peer, makers.postgraphile]] as const).map(([mededinger, verzoeken]) => ({
      mededinger, pids: [mededinger.kind.pid ?? 0, opstelling.postgresPid], maker: verzoeken[op],
      ...(op === 'm1' ? { vooraf: async () => { await voerUit(url, [NAAR_BEGIN]); verzoeken.opnieuw() } } : {}),
    }))
    const { rondes, onrustig } = await speelRondes(deelnemers, opties.rondes, (ronde, nr) => {
      for (const [naam, { druk: m }] of Object.entries(ronde)) if (m.fouten) zeg(`  ${op} ronde ${nr}: ${naam} gaf ${m.fouten} fouten: ${m.eersteFout}`)
      zeg(`  ${op} ronde ${nr}: ${Object.entries(ronde).map(([naam, { druk: m }]) => `${naam} ${Math.round(m.perSeconde)}/s ${Math.round(m.cpuMicro)} µs`).join(', ')}; vreemd ${Math.max(...Object.values(ronde).map((r) => r.druk.vreemd)).toFixed(2)}`)
    })
    const paar = (lees: (m: { perSeconde: number; cpuMicro: number }) => number, a: string, b: string, soort: 'druk' | 'enkel' = 'druk'): Verhouding =>
      verhouding(rondes.map((r) => { const [een, ander] = [r[a]?.[soort], r[b]?.[soort]]; return een && ander ? lees(een) / lees(ander) : Number.NaN }))
    const tempo = (m: { perSeconde: number }): number => m.perSeconde
    const cpu = (m: { cpuMicro: number }): number => m.cpuMicro
    const u = { vsLimit: paar(tempo, 'api', 'limiet'), cpuVsLimit: paar(cpu, 'api', 'limiet'), vsPostgraphile: paar(tempo, 'api', 'postgraphile'), cpuVsPostgraphile: paar(cpu, 'api', 'postgraphile'), vsLimitEnkel: paar(tempo, 'api', 'limiet', 'enkel'), bytes: rondes[0]?.['api']?.druk.bytes ?? 0, noisyRounds: onrustig }
    uit[op] = u
    zeg(`${op}: tempo/limiet ${druk(u.vsLimit)}, cpu/limiet ${druk(u.cpuVsLimit)}, tempo/PostGraphile ${druk(u.vsPostgraphile)}, één verbinding/limiet ${druk(u.vsLimitEnkel)}, ${u.bytes} bytes${onrustig ? `, ${onrustig} onrustige rondes` : ''}`)
  }

  if (opties.delen.includes('portaal')) {
    const portaal = await startPortaal(opstelling, url, api)
    const bytes = await portaal.bytes()
    const { rondes } = await speelRondes([
      { mededinger: api, maker: makers.api.q2, pids: [api.kind.pid ?? 0] },
      { mededinger: portaal.mededinger, maker: portaal.sectiepagina, pids: [portaal.mededinger.kind.pid ?? 0] },
    ], opties.rondes, () => undefined)
    const ssrVsApi = verhouding(rondes.map((r) => (r['portaal']?.druk.perSeconde ?? 0) / (r['api']?.druk.perSeconde ?? 1)))
    zeg(`portaal: sectiepagina ${bytes.sectie} bytes JavaScript (gzip), leespagina's ${bytes.lezen}; tempo sectiepagina/Q2 ${druk(ssrVsApi)}`)
    uit['portal'] = { jsGzipBytes: bytes.sectie, readonlyJsGzipBytes: bytes.lezen, ssrVsApi }
  }

  if (opties.delen.includes('groei')) {
    const groei = await meetGroei(opstelling, { '1k': await opstelling.zaai('groei1k', 1000, 4), '100k': url, '1m': await opstelling.zaai('groei1m', 1_000_000, 4) }, opties.rondes)
    uit['q1Growth'] = groei
    zeg(`groei van Q1: ${Object.entries(groei).map(([naam, n]) => `${naam} ${n.toFixed(2)}`).join(', ')}`)
  }
  if (opties.json) stdout.write(`${JSON.stringify(uit)}\n`)
} finally {
  await opstelling.stop()
}
