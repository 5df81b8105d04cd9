import type { IncomingMessage, ServerResponse } from 'node:http'
import { type ApolloServer, type BaseContext, HeaderMap } from '@apollo/server'
import type { Context } from '../graphql/context.ts'
import { stuurFout, VASTE_KOPPEN } from './antwoord.ts'
import { leesInhoud, TeGroot } from './lees-inhoud.ts'

const GROOTSTE_VERZOEK = 1_000_000

interface Verzoek {
  query?: unknown
  extensions?: { persistedQuery?: { sha256Hash?: unknown } }
}

export interface GraphqlEind {
  apollo: ApolloServer<Context & BaseContext>
  /** Documents of the portal by their sha256. */
  documenten: ReadonlyMap<string, string>
  maakContext: (req: IncomingMessage, bekendDocument: boolean) => Promise<Context>
}

/** Answers a POST on /graphql. */
export async function beantwoordGraphql(eind: GraphqlEind, req: IncomingMessage, res: ServerResponse): Promise<void> {
  if (!/^application\/(json|graphql-response\+json)\b/i.test(req.headers['content-type'] ?? '')) {
    return stuurFout(res, 415, 'BAD_REQUEST', 'Stuur JSON, met content-type application/json.')
  }
  const verzoek = await leesVerzoek(req, res)
  if (!verzoek) return
  const bekend = zetBekendDocument(eind.documenten, verzoek)
  if (bekend === null) return stuurFout(res, 200, 'PERSISTED_QUERY_NOT_FOUND', 'Dit document is hier niet bekend.')
  const headers = new HeaderMap([['content-type', 'application/json'], ['accept', req.headers.accept ?? '*/*']])
  const antwoord = await eind.apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: 'POST', headers, search: '', body: verzoek },
    context: () => eind.maakContext(req, bekend) as Promise<Context & BaseContext>,
  })
  const tekst = antwoord.body.kind === 'complete' ? antwoord.body.string : ''
  const wegens = tekst.startsWith('{"errors":') && tekst.includes('"TIJDELIJK_NIET_BESCHIKBAAR"')
  res.writeHead(wegens ? 503 : (antwoord.status ?? 200), {
    ...VASTE_KOPPEN,
    'content-type': antwoord.headers.get('content-type') ?? 'application/json; charset=utf-8',
    ...(wegens ? { 'retry-after': '2' } : {}),
    'content-length': Buffer.byteLength(tekst),
  })
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

/** True for a known document, false for a free one, null for a hash that nobody knows. */
function zetBekendDocument(documenten: ReadonlyMap<string, string>, verzoek: Verzoek): boolean | null {
  const hash = verzoek.extensions?.persistedQuery?.sha256Hash
  if (typeof hash !== 'string') return false
  const tekst = documenten.get(hash)
  if (tekst === undefined) return typeof verzoek.query === 'string' ? false : null
  verzoek.query = tekst
  delete verzoek.extensions
  return true
}

