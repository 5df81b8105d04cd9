import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Pool } from 'pg'
import type { DataSource } from 'typeorm'
import type { Klok } from '../kalender/klok.ts'
import type { Snelheid } from '../http/snelheid.ts'
import type { Sleutelbos } from '../versleuteling/sleutelbos.ts'
import { type Context, rijContext, type Vrager } from './context.ts'
import { fout } from './fouten.ts'

export interface Contextbenodigdheden {
  bron: DataSource
  pool: Pool
  voorrang: Pool
  snelheid: Snelheid
  sleutels: Sleutelbos
  scan: Context['scan']
  klok: Klok
  /** Identity proven by a token, or null when the token proves nothing. */
  vindToken: (token: string) => Promise<{ iss: string; sub: string } | null>
  vindGebruiker: (iss: string, sub: string) => Promise<Vrager | null>
}

const CORRELATIE = /^[A-Za-z0-9-]{8,64}$/

/** Makes the context of a request: who asks, and nothing that is not needed for that. */
export function maakContextmaker({ bron, pool, voorrang, sleutels, scan, klok, snelheid, vindToken, vindGebruiker }: Contextbenodigdheden) {
  return async (req: IncomingMessage, bekendDocument: boolean): Promise<Context> => {
    const vrager = await wie(req)
    const wacht = snelheid.neem(vrager?.id ?? '')
    if (wacht) throw fout('TE_VEEL_VERZOEKEN', `U vraagt te veel achter elkaar. Probeer het over ${wacht} ${wacht === 1 ? 'seconde' : 'seconden'} opnieuw.`, 429)
    const gegeven = req.headers['x-correlation-id']
    return {
      bron, pool, voorrang, sleutels, scan, vrager, bekendDocument, rij: rijContext(vrager), nu: klok(),
      correlatieId: typeof gegeven === 'string' && CORRELATIE.test(gegeven) ? gegeven : randomUUID(),
    }
  }

  async function wie(req: IncomingMessage): Promise<Vrager | null> {
    const kop = req.headers.authorization
    if (!kop) return null
    const identiteit = kop.startsWith('Bearer ') ? await vindToken(kop.slice(7)) : null
    const vrager = identiteit && (await vindGebruiker(identiteit.iss, identiteit.sub))
    if (!vrager) throw fout('UNAUTHENTICATED', 'Log in om verder te gaan.', 401)
    return vrager
  }
}
