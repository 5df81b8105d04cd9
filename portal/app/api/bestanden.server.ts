import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { ApiFout, ApiOnbereikbaar, type GraphqlFout } from './api-fout.ts'
import { type Afzender, BASISPAD, koppenVan, pool } from './verbinding.server.ts'

/** Time for reading one file, in milliseconds: the api gives the reader ten seconds. */
const LEESGEDULD = 30_000
/** Headers of a download that go on to the browser. */
const DOORGEVEN = ['content-type', 'content-length', 'content-disposition', 'content-security-policy']

/** A file on its way to a dossier: to its melding, or to its report, where without `sectie` it belongs to the whole; `voor` makes it proof with a measure, after closing. */
export type Verzending = ({ zelfonderzoekId: string, sectie: number | null, voor?: 'opvolging' } | { meldingId: string }) & { naam: string, bytes: Uint8Array, sleutel: string }

/** The document that was kept, or why it was refused and what to do. */
export type Bestandsuitkomst = { id: string, wacht: boolean, bericht?: never } | { bericht: string }

/**
 * Gives a file to the api, which reads it and keeps it with the dossier.
 * @throws {ApiFout} when the person may not do this, @throws {ApiOnbereikbaar} when the api does not answer
 */
export async function stuurBestand({ naam, bytes, sleutel, ...bij }: Verzending, afzender: Afzender): Promise<Bestandsuitkomst> {
  const vragen = new URLSearchParams('meldingId' in bij ? { melding: bij.meldingId, naam } : { zelfonderzoek: bij.zelfonderzoekId, naam, ...(bij.sectie !== null && { sectie: String(bij.sectie) }), ...(bij.voor && { voor: bij.voor }) })
  const { statusCode, body } = await pool.request({
    path: `${BASISPAD}/documenten?${vragen}`, method: 'POST', body: bytes, headersTimeout: LEESGEDULD,
    headers: { ...koppenVan(afzender), 'content-type': 'application/octet-stream', 'idempotency-key': sleutel },
  }).catch(onbereikbaar)
  if (statusCode === 201) {
    const { id, scan } = await body.json() as { id: string, scan: string }
    return { id, wacht: scan === 'wacht' }
  }
  const fouten = await leesFouten(statusCode, body)
  if (statusCode === 401 || statusCode === 403 || statusCode === 404) throw new ApiFout(fouten)
  return { bericht: fouten[0]?.message ?? 'Dit bestand is niet bewaard. Probeer het opnieuw.' }
}

/** The file as it was added; the api has it saved by the browser, never shown. */
export async function haalBestand(id: string, afzender: Afzender): Promise<Response> {
  const { statusCode, headers, body } = await pool.request({ path: `${BASISPAD}/documenten/${encodeURIComponent(id)}`, method: 'GET', headers: koppenVan(afzender) }).catch(onbereikbaar)
  if (statusCode === 409 || statusCode === 422) return new Response((await leesFouten(statusCode, body))[0]?.message, { status: statusCode, headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' } })
  if (statusCode !== 200) throw new ApiFout(await leesFouten(statusCode, body))
  const koppen = new Headers({ 'cache-control': 'no-store' })
  for (const naam of DOORGEVEN) koppen.set(naam, String(headers[naam] ?? ''))
  return new Response(Readable.toWeb(body) as ReadableStream as unknown as BodyInit, { headers: koppen })
}

async function leesFouten(statusCode: number, body: { json: () => Promise<unknown> }): Promise<GraphqlFout[]> {
  if (statusCode >= 502 && statusCode <= 504) throw new ApiOnbereikbaar(`status ${statusCode}`)
  const antwoord = await body.json().catch(onbereikbaar) as { errors?: GraphqlFout[] }
  return antwoord.errors ?? [{ message: `status ${statusCode} zonder antwoord` }]
}

function onbereikbaar(fout: unknown): never {
  throw new ApiOnbereikbaar(fout instanceof Error ? fout.message : 'geen verbinding', { cause: fout })
}
