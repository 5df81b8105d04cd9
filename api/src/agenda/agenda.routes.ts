import type { Pool } from 'pg'
import { stuur } from '../database/lees.ts'
import { rijContext, type Vrager } from '../graphql/context.ts'
import { stuurFout } from '../http/antwoord.ts'
import type { Route } from '../http/maak-server.ts'
import { hashVan, leesTermijnen } from './agenda.repository.ts'
import { maakIcs } from './maak-ics.ts'

const ADRES = /^\/agenda\/([A-Za-z0-9_-]{43})\.ics$/

export interface Agendabenodigdheden {
  pool: Pool
  portalUrl: string
  vindGebruiker: (iss: string, sub: string) => Promise<Vrager | null>
}

/** `GET /agenda/<secret>.ics`: a calendar program cannot log in, so the secret is the key. A wrong, a withdrawn and an unknown one get the same answer. */
export function agendaRoutes({ pool, portalUrl, vindGebruiker }: Agendabenodigdheden): Route[] {
  return [{
    pad: '/agenda/', methoden: ['GET'], async handel(req, res) {
      const sleutel = ADRES.exec((req.url ?? '').split('?', 1)[0] ?? '')?.[1]
      const wie = sleutel ? await zoek(sleutel) : null
      if (!wie) return stuurFout(res, 404, 'NIET_GEVONDEN', 'Deze agenda bestaat niet.')
      const tekst = maakIcs(await leesTermijnen({ pool, rij: rijContext(wie) }, wie), { portalUrl, nu: new Date() })
      res.writeHead(200, { 'content-type': 'text/calendar; charset=utf-8', 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' }).end(tekst)
    },
  }]

  async function zoek(sleutel: string): Promise<Vrager | null> {
    const [rij] = await stuur(pool, [{ naam: 'agendagebruiker', tekst: 'select iss, sub from agendagebruiker($1)', waarden: [hashVan(sleutel)] }])
    return rij?.[0] && rij[1] ? vindGebruiker(rij[0], rij[1]) : null
  }
}
