import type { IncomingMessage, ServerResponse } from 'node:http'
import { type ApolloServer, type BaseContext, HeaderMap } from '@apollo/server'
import type { Beantwoorder } from '../graphql/bekend-document.ts'
import type { Context } from '../graphql/context.ts'
import { stuurFout, VASTE_KOPPEN } from './antwoord.ts'
import { leesInhoud, TeGroot } from './lees-inhoud.ts'

const GROOTSTE_VERZOEK = 1_000_000
/** Errors that are not about the document but about us: they have a status of their own. */
const STATUS_BIJ_CODE = [['TIJDELIJK_NIET_BESCHIKBAAR', 503], ['OPSLAG_VOL', 507]] as const
const JSON_TYPE = 'application/json; charset=utf-8'

interface Verzoek {
  query?: unknown
  variables?: unknown
  extensions?: { persistedQuery?: { sha256Hash?: unknown } }
}

export interface GraphqlEind {
  apollo: ApolloServer<Context & BaseContext>
  /** Documents of the portal by their sha256. */
  documenten: ReadonlyMap<string, string>
  beantwoordBekend: Beantwoorder
  maakContext: (req: IncomingMessage, bekendDocument: boolean) => Promise<Context>
  /** Says that the storage was full. */
  meldVol: () => void
}

/** Answers a POST on /graphql. */
export async function beantwoordGraphql(eind: GraphqlEind, req: IncomingMessage, res: ServerResponse): Promise<void> {
  if (!/^application\/(json|graphql-response\+json)\b/i.test(req.headers['content-type'] ?? '')) {
    return stuurFout(res, 415, 'BAD_REQUEST', 'Stuur JSON, met content-type application/json.')
  }
  const verzoek = await leesVerzoek(req, res)
  if (!verzoek) return
  if (!req.headers.authorization) return stuurFout(res, 401, 'UNAUTHENTICATED', 'Log in om verder te gaan.')
  const hash = hashVan(verzoek)
  const bekend = hash !== undefined && eind.documenten.has(hash)
  if (hash !== undefined && !bekend && typeof verzoek.query !== 'string') return stuurFout(res, 200, 'PERSISTED_QUERY_NOT_FOUND', 'Dit document is hier niet bekend.')
  const context = bekend ? await eind.maakContext(req, true).catch(() => undefined) : undefined
  if (bekend && context) return stuurTekst(eind, res, 200, JSON_TYPE, await eind.beantwoordBekend(hash, alsObject(verzoek.variables), context))
  if (bekend) zetDocument(verzoek, eind.documenten.get(hash))
  const headers = new HeaderMap([['content-type', 'application/json'], ['accept', req.headers.accept ?? '*/*']])
  const antwoord = await eind.apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: 'POST', headers, search: '', body: verzoek },
    context: () => eind.maakContext(req, bekend) as Promise<Context & BaseContext>,
  })
  const tekst = antwoord.body.kind === 'complete' ? antwoord.body.string : ''
  stuurTekst(eind, res, antwoord.status ?? 200, antwoord.headers.get('content-type') ?? JSON_TYPE, tekst)
}

/** Sends the answer; where the storage is away for a moment, is full, or the caller must log in, with the status that says so. */
function stuurTekst({ meldVol }: GraphqlEind, res: ServerResponse, status: number, contentType: string, tekst: string): void {
  const anders = tekst.startsWith('{"errors":') ? STATUS_BIJ_CODE.find(([code]) => tekst.includes(`"code":"${code}"`))?.[1] : undefined
  if (anders === 507) meldVol()
  res.writeHead(anders ?? status, { ...VASTE_KOPPEN, 'content-type': contentType, ...(anders === 503 || status === 429 ? { 'retry-after': '2' } : {}), 'content-length': Buffer.byteLength(tekst) })
  res.end(tekst)
}

async function leesVerzoek(req: IncomingMessage, res: ServerResponse): Promise<Verzoek | undefined> {
  let tekst: string
  try {
    tekst = (await leesInhoud(req, GROOTSTE_VERZOEK)).toString()
  } catch (e) {
    if (e instanceof TeGroot) stuurFout(res, 413, 'VERZOEK_TE_GROOT', 'Dit verzoek is groter dan 1 MB. Stuur het in kleinere delen.')
    else res.destroy()
    return undefined
  }
  try {
    const verzoek: unknown = JSON.parse(tekst)
    if (Array.isArray(verzoek)) return void stuurFout(res, 400, 'BATCH_UIT', 'Stuur één verzoek per keer.')
    if (verzoek && typeof verzoek === 'object') return verzoek
  } catch {
    // Said below: broken JSON and JSON that is no object get the same answer.
  }
  return void stuurFout(res, 400, 'ONGELDIGE_JSON', 'De inhoud is geen geldige JSON.')
}

/** The sha256 by which a request names its document, if it does. */
function hashVan({ extensions }: Verzoek): string | undefined {
  const hash = extensions?.persistedQuery?.sha256Hash
  return typeof hash === 'string' ? hash : undefined
}

function zetDocument(verzoek: Verzoek, tekst: string | undefined): void {
  verzoek.query = tekst
  delete verzoek.extensions
}

function alsObject(waarde: unknown): Record<string, unknown> | undefined {
  return waarde !== null && typeof waarde === 'object' ? (waarde as Record<string, unknown>) : undefined
}
