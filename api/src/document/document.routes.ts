import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Context } from '../graphql/context.ts'
import type { Afhandeling, Route } from '../http/maak-server.ts'
import { vrager } from '../toegang/mag.ts'
import { stuurVerwachteFout } from './antwoord-weigering.ts'
import { download } from './download.ts'
import { upload } from './upload.ts'

type Contextmaker = (req: IncomingMessage, bekendDocument: boolean) => Promise<Context>

/** Files of a dossier: `POST /documenten?zelfonderzoek=…&sectie=…&naam=…` with the bytes as body, and `GET /documenten/<id>`. Bearer token, as for GraphQL. */
export function documentRoutes(maakContext: Contextmaker): Route[] {
  const met = (werk: (context: Context, req: IncomingMessage, res: ServerResponse) => Promise<void>): Afhandeling => async (req, res) => {
    try {
      const context = await maakContext(req, true)
      vrager(context)
      await werk(context, req, res)
    } catch (e) {
      if (req.aborted) return void res.destroy()
      stuurVerwachteFout(res, e)
    }
  }
  return [
    { pad: '/documenten', methoden: ['POST'], handel: met(upload) },
    { pad: '/documenten/', methoden: ['GET'], handel: met(download) },
  ]
}
