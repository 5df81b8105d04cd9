import { BASISPAD, pool } from './verbinding.server.ts'

/** The calendar behind a secret address, from the api; 404 for one that is wrong or withdrawn, with nothing that tells them apart. */
export async function haalAgenda(bestand: string): Promise<Response> {
  const { statusCode, body } = await pool.request({ path: `${BASISPAD}/agenda/${encodeURIComponent(bestand)}`, method: 'GET' }).catch(() => ({ statusCode: 503, body: undefined }))
  const tekst = statusCode === 200 ? await body?.text() : undefined
  if (tekst === undefined) return new Response(statusCode === 503 ? 'Probeer het later opnieuw.' : 'Deze agenda bestaat niet.', { status: statusCode === 503 ? 503 : 404, headers: { 'content-type': 'text/plain; charset=utf-8' } })
  return new Response(tekst, { headers: { 'content-type': 'text/calendar; charset=utf-8', 'cache-control': 'private, no-store' } })
}
