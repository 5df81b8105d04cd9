import type { ServerResponse } from 'node:http'
import { GraphQLError } from 'graphql'
import type { Weigering } from '../graphql/fout.type.ts'
import { isWeg } from '../graphql/fouten.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { stuurFout } from '../http/antwoord.ts'

const STATUS_BIJ_CODE: Record<string, number> = {
  UNAUTHENTICATED: 401, TE_VEEL_VERZOEKEN: 429, NIET_TOEGESTAAN: 403, ID_ONGELDIG: 400, SLEUTEL_ONTBREEKT: 400, SECTIE_ONGELDIG: 400,
  BESTAND_TE_GROOT: 413, BESTAND_WACHT: 409, TE_VEEL_TEGELIJK: 429, IDEMPOTENTIE_ANDERE_INHOUD: 422,
}
const STATUS_BIJ_SOORT: Record<string, number> = { NietGevonden: 404, StapNietToegestaan: 409, VersieConflict: 409, InvoerFout: 422 }

/** Sends a refusal in the shape of a GraphQL answer. */
export function stuurWeigering(res: ServerResponse, { __typename, code, bericht }: Weigering): void {
  stuurFout(res, STATUS_BIJ_CODE[code] ?? STATUS_BIJ_SOORT[__typename] ?? 422, code, bericht)
}

/** Says that there is no room; files are refused before words are. */
export function stuurOpslagVol(res: ServerResponse): void {
  stuurFout(res, 507, 'OPSLAG_VOL', 'De opslag is vol. Lezen kan nog wel. De beheerder is gewaarschuwd.')
}

/** Sends what the caller may know of an error; whatever is not expected is thrown on. */
export function stuurVerwachteFout(res: ServerResponse, e: unknown): void {
  if (e instanceof Geweigerd) return stuurWeigering(res, e.weigering)
  if (e instanceof GraphQLError) {
    const code = String(e.extensions['code'] ?? 'BAD_REQUEST')
    return stuurFout(res, STATUS_BIJ_CODE[code] ?? 400, code, e.message)
  }
  if (isWeg(e)) return stuurFout(res, 503, 'TIJDELIJK_NIET_BESCHIKBAAR', 'De opslag is even niet bereikbaar. Probeer het over een paar seconden opnieuw.')
  if ((e as { code?: string }).code === '53100') return stuurOpslagVol(res)
  throw e
}
