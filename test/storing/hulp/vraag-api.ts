/** What came back: the status, and the answer when there was one. */
export interface Antwoord {
  status: number
  koppen: Headers
  ms: number
  data?: Record<string, unknown> | null
  codes: string[]
}

/** Asks once; a broken connection is status 0. */
export async function vraagApi(url: string, token: string, query: string, variables: object = {}): Promise<Antwoord> {
  const begin = performance.now()
  const klaar = (): number => performance.now() - begin
  try {
    const res = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body: JSON.stringify({ query, variables }), signal: AbortSignal.timeout(30_000) })
    const { data, errors } = (await res.json()) as { data?: Record<string, unknown> | null; errors?: { extensions: { code: string } }[] }
    return { status: res.status, koppen: res.headers, ms: klaar(), codes: errors?.map((e) => e.extensions.code) ?? [], ...(data === undefined ? {} : { data }) }
  } catch {
    return { status: 0, koppen: new Headers(), ms: klaar(), codes: [] }
  }
}

/** Asks again, with the same key, until there is an answer: what a careful caller does. */
export async function vraagTotAntwoord(urls: () => readonly string[], token: string, query: string, variables: object): Promise<Record<string, unknown>> {
  const tot = performance.now() + 60_000
  for (let keer = 0; performance.now() < tot; keer += 1) {
    const adressen = urls()
    const uit = await vraagApi(adressen[keer % adressen.length] ?? '', token, query, variables)
    if (uit.status === 200 && uit.data) return uit.data
    if (uit.status !== 0 && uit.status !== 503 && uit.status !== 502) throw new Error(`onverwacht antwoord ${uit.status} ${uit.codes.join()}`)
    await new Promise((verder) => setTimeout(verder, 50))
  }
  throw new Error('na een minuut nog geen antwoord')
}
