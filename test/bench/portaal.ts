import { gzipSync } from 'node:zlib'
import type { Opstelling } from './opstelling.ts'
import { eigenDossier, type Maker, zaadId } from './stof.ts'
import type { Mededinger } from './mededingers.ts'

export interface Portaal {
  mededinger: Mededinger
  /** Section pages of full dossiers, as a logged-in onderzoeker reads them. */
  sectiepagina: Maker
  /** Bytes of JavaScript, gzipped, that the section page and the pages to read from load. */
  bytes: () => Promise<{ sectie: number; lezen: number }>
}

/** Starts the portal on the api, with a session of the portal's own making for an onderzoeker. */
export async function startPortaal(opstelling: Opstelling, url: string, api: Mededinger): Promise<Portaal> {
  const env = { SESSIE_DATABASE_URL: opstelling.rolUrl(url, 'portal_rt'), API_URL: api.basis, OIDC_ISSUER: opstelling.uitgever, LOG_LEVEL: 'silent', NODE_ENV: 'test' }
  const mededinger = await opstelling.start('portaal', 'portal/server.ts', url, env)
  Object.assign(process.env, env)
  const { beginSessie } = (await import('../../portal/app/sessie/sessie.server.ts')) as { beginSessie: (tokens: object, wie: object) => Promise<string> }
  const sessie = await beginSessie({ toegang: opstelling.tokens.onderzoeker, toegangTot: Date.now() + 7_200_000 }, { gebruikerId: 'bench', apparaat: 'bench' })
  const koppen = { 'cookie': `sessie=${sessie}`, 'accept': 'text/html', 'accept-encoding': 'identity' }
  let teller = 0
  const dossier = (nr: number): string => `Dossier_${zaadId(`d${eigenDossier(nr)}`)}`
  return {
    mededinger,
    sectiepagina: () => ({ methode: 'GET', pad: `/onderzoeken/${dossier(teller++ % 256)}/onderdeel/8`, koppen }),
    bytes: async () => ({
      sectie: await scriptbytes(mededinger.basis, `/onderzoeken/${dossier(0)}/onderdeel/8`, koppen),
      lezen: Math.max(...(await Promise.all(['/onderzoeken', `/onderzoeken/${dossier(0)}`, '/berichten', '/zo-werkt-de-controle'].map((pad) => scriptbytes(mededinger.basis, pad, koppen))))),
    }),
  }
}

async function scriptbytes(basis: string, pad: string, koppen: Record<string, string>): Promise<number> {
  const antwoord = await fetch(basis + pad, { headers: koppen, redirect: 'manual' })
  if (antwoord.status !== 200) throw new Error(`${pad} gaf ${antwoord.status}`)
  const html = await antwoord.text()
  const open = [...html.matchAll(/<(?:script[^>]+src|link[^>]+modulepreload[^>]+href)="([^"]+)"/g)].map((m) => m[1] ?? '')
  const eilanden = [...html.matchAll(/data-eiland="([^"]+)"/g)].map((m) => m[1] ?? '')
  const gezien = new Set<string>()
  let bytes = 0
  for (let script = open.pop(); script; script = open.pop()) {
    if (gezien.has(script)) continue
    gezien.add(script)
    const tekst = await (await fetch(basis + script)).text()
    bytes += gzipSync(tekst, { level: 9 }).length
    const nodig = [...tekst.matchAll(/(?:\bfrom|\bimport)\s*"(\.{1,2}\/[^"]+\.js)"/g), ...tekst.matchAll(/\bimport\("(\.\/([^"/]+)\.eiland-[^"]+\.js)"\)/g)].filter(([, , eiland]) => eiland === undefined || eilanden.includes(eiland))
    for (const [, doel = ''] of nodig) open.push(new URL(doel, `${basis}${script}`).pathname)
  }
  return bytes
}
