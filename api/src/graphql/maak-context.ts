import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Pool } from 'pg'
import type { DataSource } from 'typeorm'
import type { Spoor } from '../database/lees.ts'
import type { Klok } from '../kalender/klok.ts'
import type { Snelheid } from '../http/snelheid.ts'
import type { Sleutelbos } from '../versleuteling/sleutelbos.ts'
import { AANMELDEIS } from '@zelfonderzoek/validation/toegang/aanmelding'
import { type Aanmelding, type Context, rijContext, type Vrager } from './context.ts'
import { fout } from './fouten.ts'

export interface Contextbenodigdheden {
  bron: DataSource
  pool: Pool
  voorrang: Pool
  snelheid: Snelheid
  productie: boolean
  sleutels: Sleutelbos
  scan: Context['scan']
  klok: Klok
  /** Identity proven by a token, or null when the token proves nothing. */
  vindToken: (token: string) => Promise<{ iss: string; sub: string; aanmelding: Aanmelding } | null>
  vindGebruiker: (iss: string, sub: string) => Promise<Vrager | null>
}

const NIEMAND: Aanmelding = { sterk: false, ingelogdOp: undefined, reikwijdten: [], applicatie: '' }
const SESSIE = /^[0-9a-f]{24}$/
const CORRELATIE = /^[A-Za-z0-9-]{8,64}$/

/** Makes the context of a request: who asks, and nothing that is not needed for that. */
export function maakContextmaker({ bron, pool, voorrang, sleutels, scan, klok, snelheid, productie, vindToken, vindGebruiker }: Contextbenodigdheden) {
  return async (req: IncomingMessage, bekendDocument: boolean): Promise<Context> => {
    const { vrager, aanmelding } = await wie(req)
    const wacht = snelheid.neem(vrager?.id ?? '')
    if (wacht) throw fout('TE_VEEL_VERZOEKEN', `U vraagt te veel achter elkaar. Probeer het over ${wacht} ${wacht === 1 ? 'seconde' : 'seconden'} opnieuw.`, 429)
    const gegeven = req.headers['x-correlation-id']
    return {
      bron, pool, voorrang, sleutels, scan, vrager, aanmelding, magSchema: !productie || aanmelding.reikwijdten.includes('schema:lezen'), bekendDocument, rij: { ...rijContext(vrager), spoor: spoorVan(req, vrager, aanmelding) }, nu: klok(),
      correlatieId: typeof gegeven === 'string' && CORRELATIE.test(gegeven) ? gegeven : randomUUID(),
    }
  }

  async function wie(req: IncomingMessage): Promise<Pick<Context, 'vrager' | 'aanmelding'>> {
    const kop = req.headers.authorization
    if (!kop) return { vrager: null, aanmelding: NIEMAND }
    const identiteit = kop.startsWith('Bearer ') ? await vindToken(kop.slice(7)) : null
    const vrager = identiteit && (await vindGebruiker(identiteit.iss, identiteit.sub))
    if (!vrager) throw fout('UNAUTHENTICATED', 'Log in om verder te gaan.', 401)
    if (AANMELDEIS[vrager.rol] === 'tweede_factor' && !identiteit.aanmelding.sterk) throw fout('TWEEDE_FACTOR_NODIG', 'Log in met een tweede factor, zoals een code op uw telefoon.', 401)
    return { vrager, aanmelding: identiteit.aanmelding }
  }
}

/** What the log says of a request beside who made it. The session is what our own portal calls it; it names one and opens none. */
function spoorVan(req: IncomingMessage, vrager: Vrager | null, { applicatie }: Aanmelding): Spoor {
  const sessie = req.headers['x-sessie']
  return { weergave: vrager ? `${vrager.functie}, ${vrager.organisatieNaam}` : '', applicatie: applicatie.slice(0, 100), sessie: typeof sessie === 'string' && SESSIE.test(sessie) ? sessie : '' }
}
