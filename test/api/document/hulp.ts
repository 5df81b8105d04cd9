import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { documentRoutes } from '../../../api/src/document/document.routes.ts'
import type { Context } from '../../../api/src/graphql/context.ts'
import { fout } from '../../../api/src/graphql/fouten.ts'
import { maakServer } from '../../../api/src/http/maak-server.ts'
import type { Opstelling } from '../hulp/opstelling.ts'

export interface Antwoord {
  status: number
  koppen: Headers
  bytes: Buffer
  json: Record<string, unknown> & { errors?: { message: string; extensions: { code: string } }[] }
}

export interface Bestandsdienst {
  voegToe: (wie: string | null, vragen: ({ zelfonderzoekId: string; sectie?: number | string } | { meldingId: string }) & { naam: string }, inhoud: string | Buffer, koppen?: Record<string, string>) => Promise<Antwoord>
  haalOp: (wie: string | null, id: string) => Promise<Antwoord>
  url: string
  /** What went wrong unexpectedly. */
  gelogd: unknown[]
  stop: () => void
}

/** The routes for files on a real HTTP server; the token is the name of a demo account. */
export async function startBestandsdienst(o: Opstelling, scan: Context['scan'] = () => Promise.resolve('geen'), stand: 'ruim' | 'vol' = 'ruim'): Promise<Bestandsdienst> {
  const routes = documentRoutes(async (req) => {
    const naam = req.headers.authorization?.replace('Bearer ', '')
    if (!naam) throw fout('UNAUTHENTICATED', 'Log in om verder te gaan.', 401)
    return { ...(await o.als(naam)).context, scan }
  }, { stand: () => stand, meldVol: () => undefined })
  const gelogd: unknown[] = []
  const server = maakServer({ routes, klaar: () => Promise.resolve('ok'), log: (_, e) => gelogd.push(e) })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/documenten`
  const vraag = async (adres: string, wie: string | null, init: RequestInit): Promise<Antwoord> => {
    const res = await fetch(adres, { ...init, headers: { ...(wie ? { authorization: `Bearer ${wie}` } : {}), ...(init.headers as Record<string, string>) } })
    const bytes = Buffer.from(await res.arrayBuffer())
    return { status: res.status, koppen: res.headers, bytes, json: (res.headers.get('content-type')?.includes('json') ? JSON.parse(bytes.toString()) : {}) as Antwoord['json'] }
  }
  return {
    url,
    gelogd,
    voegToe: (wie, { naam, ...bij }, inhoud, koppen = {}) =>
      vraag(`${url}?${new URLSearchParams('meldingId' in bij ? { melding: bij.meldingId, naam } : { zelfonderzoek: bij.zelfonderzoekId, sectie: String(bij.sectie ?? 8), naam }).toString()}`, wie, {
        method: 'POST', body: new Uint8Array(Buffer.from(inhoud)), headers: { 'idempotency-key': randomUUID(), ...koppen },
      }),
    haalOp: (wie, id) => vraag(`${url}/${encodeURIComponent(id)}`, wie, {}),
    stop: () => void server.close(),
  }
}

export const codeVan = (a: Antwoord): string | undefined => a.json.errors?.[0]?.extensions.code
