import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { QUERY_TE_GROOT } from './grens.ts'

/** Codes that may leave the server; everything else becomes INTERNE_FOUT with a correlation id. */
const BEKENDE_CODES = new Set([
  'UNAUTHENTICATED', 'TWEEDE_FACTOR_NODIG', 'OPNIEUW_INLOGGEN', 'NIET_TOEGESTAAN', 'ID_ONGELDIG', 'PAGINA_ONGELDIG', 'TIJDELIJK_NIET_BESCHIKBAAR', 'OPSLAG_VOL',
  'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'BAD_REQUEST', 'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND', 'TEKEN_NIET_TOEGESTAAN', 'QUERY_TE_GROOT', 'TE_VEEL_VERZOEKEN',
])

/** An error that the caller may read. */
export function fout(code: string, bericht: string, http?: number): GraphQLError {
  return new GraphQLError(bericht, { extensions: { code, ...(http ? { http: { status: http } } : {}) } })
}

/** PostgreSQL or the way to it is gone for a moment: the caller may try again. */
const WEG = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOENT', '57P01', '57P02', '57P03', '08006', '08001', '08003', '53300', '57014', '25P03', '55P03'])

/** Translates what went wrong into what the caller may know. Nothing of the database or the code gets out. */
export function vertaalFout(gevormd: GraphQLFormattedError, oorzaak: unknown, correlatieId: string, log: (e: unknown) => void): GraphQLFormattedError {
  const bron = oorspronkelijk(oorzaak)
  const code = codeVan(gevormd)
  if (BEKENDE_CODES.has(code)) {
    return { message: gevormd.message, ...(gevormd.locations ? { locations: gevormd.locations } : {}), ...(gevormd.path ? { path: gevormd.path } : {}), extensions: { code, correlatieId } }
  }
  if (isWeg(bron)) {
    return { message: 'De opslag is even niet bereikbaar. Probeer het over een paar seconden opnieuw.', extensions: { code: 'TIJDELIJK_NIET_BESCHIKBAAR', correlatieId } }
  }
  if ((bron as { code?: string }).code === '53100') {
    return { message: 'De opslag is vol. Lezen kan nog wel. De beheerder is gewaarschuwd.', extensions: { code: 'OPSLAG_VOL', correlatieId } }
  }
  log(bron)
  return { message: 'Er ging iets mis. Geef dit nummer door aan de beheerder.', extensions: { code: 'INTERNE_FOUT', correlatieId } }
}

/** Apollo gives every error of a validation rule or the parser its own code; ours is put back. */
function codeVan({ message, extensions }: GraphQLFormattedError): string {
  const teGroot = message === QUERY_TE_GROOT || /contains more tha[nt] \d+ tokens|recursively requests too many/i.test(message)
  return teGroot ? 'QUERY_TE_GROOT' : String(extensions?.['code'] ?? '')
}

function oorspronkelijk(e: unknown): unknown {
  let huidig = e
  while (huidig instanceof GraphQLError && huidig.originalError) huidig = huidig.originalError
  return huidig ?? {}
}

/** True when PostgreSQL cannot be reached now. */
export function isWeg(e: unknown): boolean {
  const { code, message } = (e ?? {}) as { code?: string; message?: string }
  return (!!code && WEG.has(code)) || /timeout exceeded when trying to connect|Connection terminated|connection error and is not queryable/.test(message ?? '')
}
