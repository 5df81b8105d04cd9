import pg from 'pg'
import { vraagApi } from '../hulp/vraag-api.ts'
import { maakStoringsopstelling, vraag } from '../opstelling.ts'
import { type Proef, tot } from '../proef.ts'
import { startSchrijvers, vergelijk } from '../schrijvers.ts'

const TRAAG = 30
const GEWOON = 30
const LANGSTE_MS = 2500
const HERSTEL_MS = 1000

/** Slow lists hold every connection; whoever saves or logs in must not notice, and the rest must hear soon that it does not go now. */
export const VERBINDINGEN_OP: Proef = {
  id: 'R4', wat: 'alle verbindingen bezet door trage lijsten',
  async speel() {
    const o = await maakStoringsopstelling()
    const slot = new pg.Client({ connectionString: o.url })
    try {
      await slot.connect()
      const toezicht = o.tokenVan('bench-toezichthouder')
      await slot.query('begin; lock table bericht in access exclusive mode')
      const traag = Array.from({ length: TRAAG }, () => vraagApi(o.api, toezicht, '{ berichten(first: 10) { edges { cursor } } }'))
      await tot('de lijsten wachten', async () => ((await vraag<{ n: number }>(o.url, `select count(*)::int as n from pg_stat_activity where wait_event_type = 'Lock'`))[0]?.n ?? 0) >= 16, 4000)
      const schrijvers = startSchrijvers(o)
      const gewoon = await Promise.all(Array.from({ length: GEWOON }, () => vraagApi(o.api, toezicht, '{ dossiers(first: 10) { edges { cursor } } }')))
      const nieuw = await vraagApi(o.api, o.tokenVan('bench-onderzoeker-40'), '{ ik { functie } }')
      await schrijvers.nogEens(500)
      await schrijvers.stop()
      await slot.query('rollback')
      const herstel = await tot('een gewone lijst komt weer', async () => (await vraagApi(o.api, toezicht, '{ dossiers(first: 10) { edges { cursor } } }')).status === 200)
      await Promise.all(traag)
      const { lost, duplicates } = await vergelijk(o, schrijvers.bevestigd)
      const langst = Math.max(...gewoon.map(({ ms }) => ms))
      const zonderUitleg = gewoon.filter(({ status, koppen }) => status !== 200 && !(status === 503 && koppen.get('retry-after')))
      return {
        acks: schrijvers.som(), lost, duplicates, recoveryMs: Math.round(herstel),
        pass: lost === 0 && duplicates === 0 && schrijvers.mislukt.size === 0 && nieuw.status !== 503 && nieuw.status !== 0 && zonderUitleg.length === 0 && langst <= LANGSTE_MS && herstel <= HERSTEL_MS,
        gezien: `${gewoon.filter(({ status }) => status === 503).length} van ${GEWOON} gewone lijsten kregen 503 met Retry-After, langst na ${Math.round(langst)} ms; bewaren ${schrijvers.waarom()}, inloggen gaf ${nieuw.status}`,
      }
    } finally {
      await slot.end()
      await o.stop()
    }
  },
}
