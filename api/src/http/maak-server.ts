import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { bewaakTempo, TRAGE_BELLERS } from '@zelfonderzoek/http/bewaak-tempo'
import { stuurFout, stuurJson } from './antwoord.ts'

export type Afhandeling = (req: IncomingMessage, res: ServerResponse) => void | Promise<void>

export interface Route {
  /** The path, or its beginning when it ends in `/`. */
  pad: string
  methoden: readonly string[]
  handel: Afhandeling
}

export interface ServerOpties {
  routes: readonly Route[]
  /** Whether requests can be answered; `beperkt` when reading goes and writing may not. */
  klaar: () => Promise<'ok' | 'beperkt' | 'nog niet klaar'>
  log: (correlatieId: string, e: unknown) => void
  /** True once we are going: every answer then ends its connection, so that callers go elsewhere. */
  stopt?: () => boolean
}

/** The HTTP server of the api: fixed paths, limits on slow clients, and an answer in JSON whatever happens. */
export function maakServer({ routes, klaar, log, stopt = () => false }: ServerOpties): Server {
  const server = createServer({ ...TRAGE_BELLERS, requestTimeout: 120_000 }, (req, res) => {
    if (stopt()) res.setHeader('connection', 'close')
    Promise.resolve(kies(req, res)).catch((e: unknown) => {
      const correlatieId = randomUUID()
      log(correlatieId, e)
      if (res.headersSent) res.destroy()
      else stuurFout(res, 500, 'INTERNE_FOUT', 'Er ging iets mis. Geef dit nummer door aan de beheerder.', correlatieId)
    })
  })
  bewaakTempo(server)

  function kies(req: IncomingMessage, res: ServerResponse): void | Promise<void> {
    const pad = (req.url ?? '/').split('?', 1)[0] ?? '/'
    if (pad === '/healthz') return stuurJson(res, 200, { status: 'ok' })
    if (pad === '/readyz') return klaar().then((status) => stuurJson(res, status === 'nog niet klaar' ? 503 : 200, { status }))
    const route = routes.find((r) => pad === r.pad || (r.pad.endsWith('/') && pad.startsWith(r.pad)))
    if (!route) return stuurFout(res, 404, 'NIET_GEVONDEN', 'Deze pagina bestaat niet.')
    if (!route.methoden.includes(req.method ?? '')) {
      res.setHeader('allow', route.methoden.join(', '))
      return stuurFout(res, 405, 'METHODE_NIET_TOEGESTAAN', `Gebruik ${route.methoden.join(' of ')}.`)
    }
    return route.handel(req, res)
  }
  return server
}
