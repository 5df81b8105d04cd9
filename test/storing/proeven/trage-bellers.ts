import { connect } from 'node:net'
import { vraagApi } from '../hulp/vraag-api.ts'
import { maakStoringsopstelling } from '../opstelling.ts'
import { percentiel, type Proef } from '../proef.ts'

const PER_SOORT = 100
/** Callers who take nothing, and how many answers they ask for: more than fits in what lies between us. */
const NIET_LEZEND = 4
const ANTWOORDEN = 600
const LANGSTE_MS = 10_500
const P99_MS = 200

/** Opens a connection that does as little as it can, and waits until the other side ends it; who reads nothing sees that only when he writes. */
function houdOpen(poort: number, begin: string, druppel: string, leest: boolean): Promise<number> {
  const start = performance.now()
  return new Promise((klaar) => {
    const lijn = connect(poort, 'localhost', () => { lijn.write(begin) })
    const tik = druppel ? setInterval(() => { lijn.write(druppel) }, 1000) : undefined
    const af = (): void => { clearInterval(tik); clearTimeout(genoeg); lijn.destroy(); klaar(performance.now() - start) }
    const genoeg = setTimeout(af, 30_000)
    lijn.on('error', () => undefined).on('close', af)
    if (leest) lijn.resume()
    else lijn.pause()
  })
}

/** Callers who send or take drop by drop are ended, and everybody else does not notice them. */
export const TRAGE_BELLERS: Proef = {
  id: 'R5', wat: 'tweehonderd bellers die druppelsgewijs sturen of niets aannemen',
  async speel() {
    const o = await maakStoringsopstelling()
    try {
      const poort = o.apis[0]?.poort ?? 0
      const toezicht = o.tokenVan('bench-toezichthouder')
      const vraag = JSON.stringify({ query: '{ dossiers(first: 100) { edges { node { id zaaknummer titel stand soort voorzieningsoort aanbieder { naam } gemeente { naam } } } } }' })
      const heel = (erbij: string): string => `POST /graphql HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${toezicht}\r\nContent-Type: application/json\r\n${erbij}Content-Length: ${Buffer.byteLength(vraag)}\r\n\r\n${vraag}`
      const veel = heel('').repeat(ANTWOORDEN) + heel('Connection: close\r\n')
      const lezend = await houdOpen(poort, veel, '', true)
      const SOORTEN = [
        ['kop', 'POST /graphql HTTP/1.1\r\nHost: x\r\n', 'X-A: b\r\n', true],
        ['inhoud', 'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 900000\r\n\r\n', ' ', true],
        ['antwoord', veel, '\r\n', false],
      ] as const
      const open = SOORTEN.flatMap(([soort, begin, druppel, leest]) => Array.from({ length: soort === 'antwoord' ? NIET_LEZEND : PER_SOORT }, async () => ({ soort, ms: await houdOpen(poort, begin, druppel, leest) })))
      const metingen: number[] = []
      let bezig = true
      const proef = (async () => {
        while (bezig) {
          const { status, ms } = await vraagApi(o.api, toezicht, '{ ik { functie } }')
          metingen.push(status === 200 ? ms : 10_000)
          await new Promise((verder) => setTimeout(verder, 25))
        }
      })()
      const uit = await Promise.all(open)
      bezig = false
      await proef
      const langst = (soort: string): number => Math.round(Math.max(...uit.filter((u) => u.soort === soort).map(({ ms }) => ms)))
      const p99 = percentiel(metingen, 0.99)
      return {
        acks: metingen.length, lost: 0, duplicates: 0, recoveryMs: Math.max(...SOORTEN.map(([soort]) => langst(soort))),
        pass: langst('kop') <= LANGSTE_MS && langst('inhoud') <= LANGSTE_MS && langst('antwoord') <= LANGSTE_MS + NIET_LEZEND * lezend && p99 < P99_MS,
        gezien: `langst open: ${SOORTEN.map(([soort]) => `${soort} ${langst(soort)} ms`).join(', ')}; wie wel leest krijgt zijn ${ANTWOORDEN} antwoorden in ${Math.round(lezend)} ms; gewone vragen ondertussen p99 ${Math.round(p99)} ms`,
      }
    } finally {
      await o.stop()
    }
  },
}
