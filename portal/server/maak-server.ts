import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { randomUUID } from 'node:crypto'
import { bewaakTempo, TRAGE_BELLERS } from '@zelfonderzoek/http/bewaak-tempo'
import type { Logger } from 'pino'
import { BodyTeGroot, naarRequest } from './naar-request.ts'
import { magVersturen } from './oorsprong.ts'
import { stuurDoor, stuurResponse, stuurTekst } from './stuur-response.ts'
import type { StatischeBestanden } from './statische-bestanden.ts'

export interface Onderdelen {
  log: Logger
  statisch: StatischeBestanden
  /** Origin of the portal itself; forms from elsewhere are refused. */
  oorsprong: string
  remix: (request: Request) => Promise<Response>
}

/** The whole HTTP side of the portal: health, static files, refusal of foreign forms, and pages by Remix. */
export function maakServer(onderdelen: Onderdelen): Server {
  const server = createServer(TRAGE_BELLERS, (vraag, antwoord) => {
    const nummer = randomUUID()
    const begin = performance.now()
    antwoord.once('close', () => {
      // An address with a secret in it is not written down.
      const pad = vraag.url?.split('?')[0]?.replace(/^\/(reactie|agenda)\/.*/, '/$1/…')
      onderdelen.log.debug({ nummer, methode: vraag.method, pad, status: antwoord.statusCode, ms: Math.round(performance.now() - begin) })
    })
    handelAf(vraag, antwoord, nummer, onderdelen).catch((fout: unknown) => {
      onderdelen.log.error({ nummer, err: fout }, 'verzoek mislukt')
      if (antwoord.headersSent) antwoord.destroy()
      else stuurTekst(antwoord, 500, `Er ging iets mis. Probeer het later opnieuw. Nummer: ${nummer}`)
    })
  })
  bewaakTempo(server)
  return server
}

async function handelAf(vraag: IncomingMessage, antwoord: ServerResponse, nummer: string, onderdelen: Onderdelen): Promise<void> {
  if (vraag.url === '/healthz') return stuurTekst(antwoord, 200, 'ok')
  if (onderdelen.statisch.stuur(vraag, antwoord)) return
  if (!magVersturen(vraag, onderdelen.oorsprong)) {
    return stuurTekst(antwoord, 403, 'Dit formulier komt niet van dit portaal. Ga terug, ververs de pagina en probeer het opnieuw.')
  }
  try {
    const request = naarRequest(vraag, antwoord, onderdelen.oorsprong, nummer)
    await stuurResponse(antwoord, await onderdelen.remix(request), vraag.method === 'HEAD')
  } catch (fout) {
    if (!(fout instanceof BodyTeGroot) || antwoord.headersSent) throw fout
    if (vraag.headers['content-type']?.startsWith('multipart/form-data')) return stuurDoor(antwoord, `${vraag.url?.split('?')[0]}?geweigerd=te-groot`)
    stuurTekst(antwoord, 413, 'Dit is te groot om te versturen. Een bestand mag 20 MB zijn.')
  }
}
