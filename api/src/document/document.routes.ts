import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Context } from '../graphql/context.ts'
import type { Afhandeling, Route } from '../http/maak-server.ts'
import type { Schijfwacht } from '../opslag/bewaak-schijf.ts'
import { vrager } from '../toegang/mag.ts'
import { stuurOpslagVol, stuurVerwachteFout } from './antwoord-weigering.ts'
import { download } from './download.ts'
import { upload } from './upload.ts'

type Contextmaker = (req: IncomingMessage, bekendDocument: boolean) => Promise<Context>

/** Files of a dossier: `POST /documenten?zelfonderzoek=…&sectie=…&naam=…`, or `?melding=…&naam=…`, with the bytes as body, and `GET /documenten/<id>`. Bearer token, as for GraphQL. */
export function documentRoutes(maakContext: Contextmaker, schijf: Pick<Schijfwacht, 'stand' | 'meldVol'>): Route[] {
  const met = (werk: (context: Context, req: IncomingMessage, res: ServerResponse) => Promise<void>): Afhandeling => async (req, res) => {
    try {
      const context = await maakContext(req, true)
      vrager(context)
      await werk(context, req, res)
    } catch (e) {
      if (req.aborted) return void res.destroy()
      if ((e as { code?: string }).code === '53100') schijf.meldVol()
      stuurVerwachteFout(res, e)
    }
  }
  const opslaan: typeof upload = (context, req, res) => (schijf.stand() === 'ruim' ? upload(context, req, res) : Promise.resolve(stuurOpslagVol(res)))
  return [
    { pad: '/documenten', methoden: ['POST'], handel: met(opslaan) },
    { pad: '/documenten/', methoden: ['GET'], handel: met(download) },
  ]
}
