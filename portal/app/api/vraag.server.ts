import type { Dispatcher } from 'undici'
import { ApiFout, ApiOnbereikbaar } from './api-fout.ts'
import type { GraphqlFout } from './api-fout.ts'
import type { GetypeerdDocument } from './document.ts'
import { type Afzender, BASISPAD, koppenVan, pool } from './verbinding.server.ts'

/**
 * Asks the api one question.
 * @throws {ApiFout} when the api refuses or fails to answer this question
 * @throws {ApiOnbereikbaar} when the api cannot be reached, is too slow or is not ready
 */
export async function vraag<R, V>(document: GetypeerdDocument<R, V>, variabelen: V, afzender: Afzender): Promise<R> {
  const antwoord = await stuur(JSON.stringify({ ...documentVelden(document), variables: variabelen }), afzender)
  if (antwoord.statusCode >= 502 && antwoord.statusCode <= 504) {
    await antwoord.body.dump()
    throw new ApiOnbereikbaar(`status ${antwoord.statusCode}`)
  }
  const inhoud = await leesJson<R>(antwoord)
  if (inhoud.errors?.[0]) throw new ApiFout(inhoud.errors)
  if (!inhoud.data) throw new ApiFout([{ message: `status ${antwoord.statusCode} zonder antwoord` }])
  return inhoud.data
}

/** True when the api says that it can take requests. */
export async function isApiGereed(): Promise<boolean> {
  try {
    const { statusCode, body } = await pool.request({ path: '/readyz', method: 'GET', headersTimeout: 2_000 })
    await body.dump()
    return statusCode === 200
  } catch {
    return false
  }
}

function documentVelden(document: GetypeerdDocument<unknown, never>): object {
  const hash = document.__meta__?.['hash']
  if (typeof hash !== 'string') return { query: document.toString() }
  return { extensions: { persistedQuery: { version: 1, sha256Hash: hash.replace(/^sha256:/, '') } } }
}

async function stuur(body: string, afzender: Afzender): Promise<Dispatcher.ResponseData> {
  const headers = { ...koppenVan(afzender), 'content-type': 'application/json', 'accept': 'application/json' }
  return pool.request({ path: `${BASISPAD}/graphql`, method: 'POST', headers, body }).catch((fout: unknown) => {
    throw new ApiOnbereikbaar(fout instanceof Error ? fout.message : 'geen verbinding', { cause: fout })
  })
}

async function leesJson<R>(antwoord: Dispatcher.ResponseData): Promise<{ data?: R | null, errors?: GraphqlFout[] }> {
  try {
    return await antwoord.body.json() as { data?: R | null, errors?: GraphqlFout[] }
  } catch (fout) {
    throw new ApiOnbereikbaar(`onleesbaar antwoord, status ${antwoord.statusCode}`, { cause: fout })
  }
}
