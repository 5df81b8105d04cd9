import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname } from 'node:path'

interface Bestand { inhoud: Buffer, geperst: Buffer | undefined, soort: string, etag: string, bewaar: string }

export interface StatischeBestanden {
  /** Sends the file when there is one under this address; tells whether it did. */
  stuur(vraag: IncomingMessage, antwoord: ServerResponse): boolean
}

const SOORTEN: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.ico': 'image/x-icon',
}
const EEN_JAAR = 'public, max-age=31536000, immutable'
const EEN_DAG = 'public, max-age=86400'

/** Reads the browser build into memory, at start. Files under `/assets/` carry a hash in their name and never change. */
export async function laadStatischeBestanden(map: URL): Promise<StatischeBestanden> {
  const bestanden = new Map<string, Bestand>()
  const namen = await readdir(map, { recursive: true }).catch(() => {
    throw new Error('De map build/client ontbreekt. Bouw het portaal eerst: npx pnpm -C portal build.')
  })
  for (const naam of namen) {
    const soort = SOORTEN[extname(naam)]
    if (soort === undefined) continue
    const inhoud = await readFile(new URL(naam, map))
    const geperst = namen.includes(`${naam}.gz`) ? await readFile(new URL(`${naam}.gz`, map)) : undefined
    const etag = `"${createHash('sha256').update(inhoud).digest('base64url').slice(0, 22)}"`
    const adres = `/${naam.replaceAll('\\', '/')}`
    bestanden.set(adres, { inhoud, geperst, soort, etag, bewaar: adres.startsWith('/assets/') ? EEN_JAAR : EEN_DAG })
  }
  return { stuur: (vraag, antwoord) => stuur(bestanden, vraag, antwoord) }
}

function stuur(bestanden: Map<string, Bestand>, vraag: IncomingMessage, antwoord: ServerResponse): boolean {
  const bestand = bestanden.get(vraag.url?.split('?')[0] ?? '')
  if (bestand === undefined || (vraag.method !== 'GET' && vraag.method !== 'HEAD')) return false
  const ongewijzigd = vraag.headers['if-none-match'] === bestand.etag
  const magGeperst = /\bgzip\b/.test(String(vraag.headers['accept-encoding'] ?? ''))
  const inhoud = magGeperst && bestand.geperst ? bestand.geperst : bestand.inhoud
  antwoord.writeHead(ongewijzigd ? 304 : 200, {
    'content-type': bestand.soort,
    'cache-control': bestand.bewaar,
    'etag': bestand.etag,
    'vary': 'accept-encoding',
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    ...(ongewijzigd ? {} : { 'content-length': inhoud.length }),
    ...(inhoud === bestand.geperst ? { 'content-encoding': 'gzip' } : {}),
  })
  antwoord.end(ongewijzigd || vraag.method === 'HEAD' ? undefined : inhoud)
  return true
}
