import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { codeVan, type HttpApi, startHttpApi } from '../hulp/http-api.ts'

let api: HttpApi
beforeAll(async () => {
  api = await startHttpApi(4996)
  await api.vraag('toezichthouder', '{ ik { functie } }')
})
afterAll(() => api.stop())

const herhaal = (keren: number, tekst: (nr: number) => string, tussen = ' '): string => Array.from({ length: keren }, (_, nr) => tekst(nr)).join(tussen)
const diep = (lagen: number): string => `{ __schema { types ${'{ ofType '.repeat(lagen)}{ name }${' }'.repeat(lagen)} } }`

describe('grenzen aan een vraag', () => {
  // @invoer 18
  it.each([
    ['te diep', diep(60)],
    ['101 aliassen', `{ ${herhaal(101, (nr) => `a${nr}: __typename`)} }`],
    ['te veel wortels', `{ ${herhaal(11, () => 'ik { functie }')} }`],
    ['te veel velden', `{ ik { ${herhaal(301, () => 'functie')} } }`],
    ['te veel richtlijnen', `{ ik { ${herhaal(11, () => 'functie @include(if: true)')} } }`],
    ['te veel rijen van rijen', '{ dossiers(first: 100) { edges { node { indieningen { oordelen { aspect } } berichten { van { naam } } } } } }'],
    ['een bom van fragmenten', `{ ik { ...f0 } } ${herhaal(25, (nr) => `fragment f${nr} on Gebruiker { ${nr < 24 ? `...f${nr + 1} ...f${nr + 1}` : 'functie'} }`)}`],
    ['meer dan duizend woorden', `{ ik { ${herhaal(1100, () => 'id')} } }`],
  ])('weigert %s zonder het uit te werken, met een eigen code', async (_, query) => {
    const uit = await api.vraag('toezichthouder', query)
    expect([uit.status, codeVan(uit)]).toEqual([400, 'QUERY_TE_GROOT'])
  })

  it('weigert een fragment dat naar zichzelf wijst', async () => {
    const uit = await api.vraag('toezichthouder', '{ ik { ...a } } fragment a on Gebruiker { functie ...b } fragment b on Gebruiker { ...a }')
    expect([uit.status, codeVan(uit)]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED'])
  })

  it('laat een gewone vraag door', async () => {
    const uit = await api.vraag('toezichthouder', 'query ($n: Int!) { dossiers(first: $n) { edges { cursor node { id zaaknummer aanbieder { naam } gemeente { naam } termijnen { soort eindOp } } } pageInfo { hasNextPage } } }', { n: 50 })
    expect([uit.status, uit.json.errors]).toEqual([200, undefined])
  })

  // @invoer 20
  it('vertelt een vreemde niets over het schema: elke vraag krijgt hetzelfde antwoord', async () => {
    const vragen = ['{ __schema { types { name } } }', '{ __type(name: "Dossier") { name } }', '{ ik { functie } }', '{ bestaatNiet }', '{ dossier { zaaknumer } }', 'mutation { sectieBewaren { x } }']
    const antwoorden = await Promise.all(vragen.map((query) => api.stuur(JSON.stringify({ query }))))
    expect(new Set(antwoorden.map(({ status, json }) => JSON.stringify([status, json.errors?.map((e) => [e.message, e.extensions.code]), json.data])))).toEqual(new Set([JSON.stringify([401, [['Log in om verder te gaan.', 'UNAUTHENTICATED']], null].map((x) => x ?? undefined))]))
  })
})

describe('wat er over de lijn gaat', () => {
  it('zet op elk antwoord de vaste koppen, en noemt nergens wie het maakt', async () => {
    const paden = ['/graphql', '/healthz', '/readyz', '/bestaat-niet', '/documenten/x', '/documenten']
    for (const pad of paden) {
      const { headers } = await fetch(`${api.adres}${pad}`, { method: pad.endsWith('z') || pad.includes('niet') || pad.endsWith('x') ? 'GET' : 'POST' })
      expect([pad, headers.get('x-content-type-options'), headers.get('referrer-policy'), headers.get('cache-control'), headers.get('cross-origin-resource-policy'), headers.get('strict-transport-security')?.startsWith('max-age=63072000')]).toEqual([pad, 'nosniff', 'no-referrer', 'no-store', 'same-origin', true])
      expect(headers.get('content-security-policy')).toContain("default-src 'none'")
      for (const kop of ['server', 'x-powered-by', 'access-control-allow-origin']) expect([pad, headers.get(kop)]).toEqual([pad, null])
    }
  })

  it('geeft elke fout een code en een nummer, ook buiten GraphQL', async () => {
    for (const [pad, status, code] of [['/nergens', 404, 'NIET_GEVONDEN'], ['/documenten/Document_1', 401, 'UNAUTHENTICATED']] as const) {
      const res = await fetch(`${api.adres}${pad}`)
      const { errors } = (await res.json()) as { errors: { extensions: object }[] }
      expect([res.status, errors[0]?.extensions]).toEqual([status, { code, correlatieId: expect.stringMatching(/^[0-9a-f-]{36}$/) }])
    }
  })

  it('neemt alleen POST aan voor vragen, en niets van een andere herkomst over', async () => {
    const get = await fetch(`${api.adres}/graphql?query={ik{functie}}`, { headers: { authorization: `Bearer ${await api.token('toezichthouder')}` } })
    expect(get.headers.get('content-type')).toContain('text/html')
    const vooraf = await fetch(`${api.adres}/graphql`, { method: 'OPTIONS', headers: { origin: 'https://elders.example', 'access-control-request-method': 'POST' } })
    expect([vooraf.status, vooraf.headers.get('access-control-allow-origin')]).toEqual([405, null])
  })
})

describe('snelheid', () => {
  it('remt wie te veel achter elkaar vraagt, zegt hoelang, en laat een ander met rust', async () => {
    const krap = await startHttpApi(4995, { VERZOEKEN_PER_MINUUT: '20' })
    try {
      const uit = await Promise.all(Array.from({ length: 12 }, () => krap.vraag('toezichthouder', '{ ik { functie } }')))
      expect(uit.filter(({ status }) => status === 200)).toHaveLength(10)
      const geremd = uit.find(({ status }) => status === 429)
      expect(geremd && [codeVan(geremd), Number(geremd.koppen.get('retry-after')) > 0]).toEqual(['TE_VEEL_VERZOEKEN', true])
      expect((await krap.vraag('onderzoeker', '{ ik { functie } }')).status).toBe(200)
    } finally {
      await krap.stop()
    }
  })

  it.each([
    ['een kop die niet afkomt', ['POST /graphql HTTP/1.1\r\nHost: x\r\n', 'X-A: b\r\n']],
    ['een inhoud die druppelt', ['POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 900000\r\n\r\n', ' ']],
  ])('verbreekt %s na tien seconden', async (_, [begin = '', druppel = '']) => {
    await new Promise<void>((klaar, mislukt) => {
      const lijn = connect(Number(new URL(api.adres).port), 'localhost', () => lijn.write(begin))
      const tik = setInterval(() => lijn.write(druppel), 500)
      lijn.on('error', () => undefined).on('close', () => { clearInterval(tik); klaar() }).resume()
      setTimeout(() => { clearInterval(tik); mislukt(new Error('nog open')) }, 15_000).unref()
    })
  }, 30_000)
})
