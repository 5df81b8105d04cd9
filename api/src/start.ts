import 'reflect-metadata'
import { once } from 'node:events'
import { setTimeout as wachtOp } from 'node:timers/promises'
import type { AddressInfo } from 'node:net'
import { logfout } from '@zelfonderzoek/http/logfout'
import { pino } from 'pino'
import { maakAanmelden } from './aanmelden/maak-aanmelden.ts'
import { agendaRoutes } from './agenda/agenda.routes.ts'
import { startVerzegelaar } from './audit/start-verzegelaar.ts'
import { maakDataSource, poolVan } from './database/data-source.ts'
import { maakVoorrang } from './database/voorrang.ts'
import { weigerOnveilig } from './database/weiger-onveilig.ts'
import { rolUrl } from './database/rol-url.ts'
import { stuur } from './database/lees.ts'
import { maakGebruikerzoeker } from './gebruiker/gebruiker.repository.ts'
import { maakApollo, maakFoutvorm } from './graphql/apollo.ts'
import { maakBeantwoorder } from './graphql/bekend-document.ts'
import { maakContextmaker } from './graphql/maak-context.ts'
import { beantwoordGraphql } from './http/graphql-eind.ts'
import { leesDocumenten } from './http/bekende-documenten.ts'
import { documentRoutes } from './document/document.routes.ts'
import { startNakijken } from './document/scan-wachtenden.ts'
import { maakVirusscan } from './document/virusscan.ts'
import { laatUitlopen } from './http/laat-uitlopen.ts'
import { maakServer, type Route } from './http/maak-server.ts'
import { maakSnelheid } from './http/snelheid.ts'
import { toonGraphiql } from './http/graphiql.ts'
import { maakKlok } from './kalender/klok.ts'
import { startWachtrij } from './herinnering/wachtrij.ts'
import type { Omgeving } from './omgeving.ts'
import { gastRoutes } from './gastlink/gast.routes.ts'
import { leesProtocolbestanden } from './protocolbestanden.ts'
import { bouwSchema } from './schema/bouw-schema.ts'
import { startSchijfwacht } from './opslag/bewaak-schijf.ts'
import { startPostbode } from './postuit/postbode.ts'
import { startRetourpost } from './postuit/retourpost.ts'
import { openSleutelbos } from './versleuteling/sleutelbos.ts'

/** Time in which whoever divides the requests sees that we are going, in milliseconds. */
const UITLOOP_MS = 1500

/** Requests a minute that a user may send in production; measuring and testing go without a limit. */
const VERZOEKEN_PER_MINUUT = 1500

export interface Draaiend {
  poort: number
  stop: () => Promise<void>
}

/** Starts the api: database, identity, GraphQL, files and mail. Returns once it answers. */
export async function start(omgeving: Omgeving): Promise<Draaiend> {
  const productie = omgeving.NODE_ENV === 'production'
  const log = pino({ base: null, level: productie ? 'info' : 'warn', redact: ['req', 'headers'], serializers: { err: logfout } })
  await leesProtocolbestanden(omgeving.PROTOCOL_BESTANDEN)
  const url = omgeving.API_DATABASE_URL ?? rolUrl(omgeving.DATABASE_URL, 'api_rt')
  const bron = await maakDataSource({ url, verbindingen: omgeving.DATABASE_VERBINDINGEN }).initialize()
  const pool = poolVan(bron)
  pool.on('error', (e) => log.warn({ code: (e as { code?: string }).code }, 'verbinding met de database verbroken'))
  const voorrang = maakVoorrang(url)
  voorrang.on('error', () => undefined)
  await weigerOnveilig(pool)
  const sleutels = await openSleutelbos({ dataDir: omgeving.DATA_DIR, productie, bestand: omgeving.HOOFDSLEUTEL_BESTAND })
  const aanmelden = await maakAanmelden({ omgeving, pool: voorrang, productie })
  const schema = bouwSchema()
  const klok = maakKlok(omgeving)
  const logFout = (correlatieId: string, e: unknown): void => log.error({ correlatieId, fout: naamVan(e) }, 'interne fout')
  const apollo = maakApollo({ schema, productie, log: logFout })
  await apollo.start()
  const vindGebruiker = maakGebruikerzoeker(voorrang, Date.now)
  const scan = maakVirusscan(omgeving.CLAMD_ADRES)
  const maakContext = maakContextmaker({
    bron, pool, voorrang, sleutels, klok, scan, snelheid: maakSnelheid(omgeving.VERZOEKEN_PER_MINUUT ?? (productie ? VERZOEKEN_PER_MINUUT : 0), () => performance.now()),
    productie, vindToken: aanmelden.vindToken, vindGebruiker,
  })
  const schijf = startSchijfwacht({ map: omgeving.DATA_DIR, log })
  const documenten = await leesDocumenten()
  const eind = { apollo, documenten, maakContext, meldVol: schijf.meldVol, beantwoordBekend: maakBeantwoorder({ schema, teksten: documenten, vormFout: maakFoutvorm(logFout) }) }
  const postbode = await startPostbode({ pool, omgeving, log })
  const retourpost = await startRetourpost({ pool, omgeving, log })
  const wachtrij = await startWachtrij({ url, bron, log, klok })
  const nakijken = omgeving.CLAMD_ADRES ? startNakijken({ bron, sleutels, scan, log }) : undefined
  const verzegelaar = startVerzegelaar({ omgeving, log })

  const routes: Route[] = [
    {
      pad: '/graphql',
      methoden: productie ? ['POST'] : ['POST', 'GET'],
      handel: (req, res) => (req.method === 'GET' ? toonGraphiql(req, res) : beantwoordGraphql(eind, req, res)),
    },
    ...agendaRoutes({ pool, portalUrl: omgeving.PORTAL_URL, vindGebruiker }),
    ...gastRoutes({ bron }),
    ...documentRoutes(maakContext, schijf),
    ...aanmelden.routes,
    ...(productie ? [] : [{ pad: '/graphiql/', methoden: ['GET'], handel: toonGraphiql }]),
  ]
  let stopt = false
  const server = maakServer({
    routes, log: logFout, stopt: () => stopt,
    klaar: async () => (stopt || !(await antwoordt(voorrang)) ? 'nog niet klaar' : schijf.stand() === 'ruim' ? 'ok' : 'beperkt'),
  })
  server.listen(omgeving.API_PORT, omgeving.HOST)
  await once(server, 'listening')

  return {
    poort: (server.address() as AddressInfo).port,
    async stop() {
      stopt = true
      await wachtOp(omgeving.UITLOOP_MS ?? (productie ? UITLOOP_MS : 0))
      await laatUitlopen(server)
      schijf.stop()
      await nakijken?.stop()
      await postbode.stop()
      await retourpost.stop()
      await wachtrij.stop()
      await apollo.stop()
      await bron.destroy()
      await voorrang.end()
      await verzegelaar.stop()
    },
  }
}

/** True when the database answers. */
async function antwoordt(pool: Parameters<typeof stuur>[0]): Promise<boolean> {
  try {
    await stuur(pool, [{ naam: 'klaar', tekst: 'select 1', waarden: [] }])
    return true
  } catch {
    return false
  }
}

/** Name and code of an error, never its text: that may hold what somebody wrote. */
function naamVan(e: unknown): string {
  const { name, code } = e as { name?: string; code?: string }
  return [name, code].filter(Boolean).join(' ')
}
