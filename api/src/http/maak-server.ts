import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
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
  klaar: () => Promise<boolean>
  log: (e: unknown) => void
}

/** The HTTP server of the api: fixed paths, limits on slow clients, and an answer in JSON whatever happens. */
export function maakServer({ routes, klaar, log }: ServerOpties): Server {
  const server = createServer({ connectionsCheckingInterval: 1000, headersTimeout: 8000, requestTimeout: 60_000, keepAliveTimeout: 65_000 }, (req, res) => {
    Promise.resolve(kies(req, res)).catch((e: unknown) => {
      log(e)
      if (res.headersSent) res.destroy()
      else stuurFout(res, 500, 'INTERNE_FOUT', 'Er ging iets mis. Probeer het later opnieuw.')
    })
  })

  function kies(req: IncomingMessage, res: ServerResponse): void | Promise<void> {
    const pad = (req.url ?? '/').split('?', 1)[0] ?? '/'
    if (pad === '/healthz') return stuurJson(res, 200, { status: 'ok' })
    if (pad === '/readyz') return klaar().then((ja) => stuurJson(res, ja ? 200 : 503, { status: ja ? 'ok' : 'nog niet klaar' }))
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
