import { IkDocument } from '@zelfonderzoek/schema'
import { vraag } from '../api/vraag.server.ts'
import { sessieKoekje } from './cookie.server.ts'
import { formulierToken } from './formulier-token.server.ts'
import { alsGebruiker } from './gebruiker.ts'
import type { Gebruiker } from './gebruiker.ts'
import { verseTokens } from './sessie.server.ts'
import { hashVan } from './verzegel.server.ts'

/** How long one look-up serves the requests that follow, in milliseconds: a page and its parts ask at the same time. */
const BEWAAR = 2_000

/** Who is behind a request. */
export interface Aangemeld { gebruiker: Gebruiker, toegang: string, sessieId: string, formulierToken: string, vorigFormulier: string | undefined }

const kort = new Map<string, { tot: number, aangemeld: Promise<Aangemeld | undefined> }>()

/**
 * Who is logged in, or undefined. Errors of the api or the session store are thrown on.
 * An ended session is noticed within two seconds on every replica.
 */
export async function aangemeld(request: Request): Promise<Aangemeld | undefined> {
  const sessieId = sessieKoekje.lees(request)
  if (sessieId === undefined) return undefined
  const sleutel = hashVan(sessieId)
  const nu = Date.now()
  const bekend = kort.get(sleutel)
  if (bekend && bekend.tot > nu) return bekend.aangemeld
  ruimOp(nu)
  const vers = zoekOp(sessieId, request.headers.get('x-correlation-id'))
  kort.set(sleutel, { tot: nu + BEWAAR, aangemeld: vers })
  vers.catch(() => kort.delete(sleutel))
  return vers
}

/** Forgets a session at once on this replica. */
export function vergeet(sessieId: string): void {
  kort.delete(hashVan(sessieId))
}

/** The person who owns an access token; undefined when our tables do not know the account. */
export async function gebruikerVan(toegang: string, nummer: string | null): Promise<Gebruiker | undefined> {
  const { ik } = await vraag(IkDocument, {}, { toegang, nummer })
  return alsGebruiker(ik)
}

async function zoekOp(sessieId: string, nummer: string | null): Promise<Aangemeld | undefined> {
  const tokens = await verseTokens(sessieId)
  const gebruiker = tokens && await gebruikerVan(tokens.toegang, nummer)
  return gebruiker && { gebruiker, toegang: tokens.toegang, sessieId, formulierToken: formulierToken(sessieId, gebruiker.id), vorigFormulier: tokens.vorigFormulier }
}

function ruimOp(nu: number): void {
  for (const [sleutel, { tot }] of kort) {
    if (tot > nu) return
    kort.delete(sleutel)
  }
}
