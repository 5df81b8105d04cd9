import type { GraphqlFout } from '../api/api-fout.ts'
import { ApiOnbereikbaar } from '../api/api-fout.ts'
import { BASISPAD, pool } from '../api/verbinding.server.ts'

/** The text of a hearing as the guest reads it. */
export interface Gasthoorverslag { versie: number, tekst: string, gesprekOp: string, ambtsedigOp: string | null }

/** What a guest reads, as the api gives it. */
export interface Gastlezing {
  zaaknummer: string
  protocol: string
  toezichthouder: string
  functie: string
  op: string
  verlooptOp: string
  sessieTot: string
  gebruiktOp: string | null
  kanReageren: boolean
  hoorverslag: Gasthoorverslag | null
  rapport: { titel: string, kenmerken: string[], delen: { naam: string, tekst: string }[], bijlagen: { titel: string, tekst: string }[] } | null
}

/** The answer to a guest, or why not and how long to wait. */
export type Gastuitkomst<T> = { ok: true, data: T } | { ok: false, status: number, code: string, bericht: string }

/**
 * Asks the api something for somebody without an account; the secret goes in the body, never in the address.
 * @throws {ApiOnbereikbaar} when the api does not answer
 */
export async function vraagAlsGast<T>(wat: 'openen' | 'lezen' | 'reageren' | 'vernieuwen', inhoud: object): Promise<Gastuitkomst<T>> {
  const { statusCode, body } = await pool.request({ path: `${BASISPAD}/gast/${wat}`, method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(inhoud) }).catch((fout: unknown) => {
    throw new ApiOnbereikbaar('geen verbinding', { cause: fout })
  })
  const antwoord = await body.json() as T & { errors?: GraphqlFout[] }
  if (statusCode === 200) return { ok: true, data: antwoord }
  if (statusCode >= 500) throw new ApiOnbereikbaar(`status ${statusCode}`)
  return { ok: false, status: statusCode, code: antwoord.errors?.[0]?.extensions?.code ?? '', bericht: antwoord.errors?.[0]?.message ?? 'Dit kan nu niet.' }
}
