import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import type { Server } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { gastRoutes } from '../../../api/src/gastlink/gast.routes.ts'
import { nieuwGeheim } from '../../../api/src/gastlink/geheim.ts'
import { maakServer } from '../../../api/src/http/maak-server.ts'
import { maakOpstelling, type Opstelling } from '../hulp/opstelling.ts'
import { onderzoek, PARTIJEN } from './hulp.ts'

const T = PARTIJEN.westerkwartier.toezicht

let o: Opstelling
let w: ReturnType<typeof onderzoek>
let server: Server
let adres = ''
/** Moves only when a test says so. */
let klok = 0
beforeAll(async () => {
  o = await maakOpstelling()
  w = onderzoek(o)
  const { bron } = (await o.als(T)).context
  server = maakServer({ routes: gastRoutes({ bron, klok: () => klok }), klaar: () => Promise.resolve('ok'), log: () => undefined })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  adres = `http://127.0.0.1:${(server.address() as AddressInfo).port}/gast`
})
afterAll(async () => {
  server.close()
  await o.stop()
})

interface Uit { status: number; tekst: string; json: { sessie?: string; sleutel?: string; functie?: string; kanReageren?: boolean; hoorverslag?: { tekst: string } | null; errors?: { message: string; extensions: { code: string } }[] } }
async function post(pad: string, inhoud: object): Promise<Uit> {
  klok += 60_000
  const res = await fetch(`${adres}/${pad}`, { method: 'POST', body: JSON.stringify(inhoud) })
  const tekst = await res.text()
  return { status: res.status, tekst, json: JSON.parse(tekst) as Uit['json'] }
}
/** An answer without the number of the request, to compare. */
const kaal = ({ status, tekst }: Uit): string => `${status} ${tekst.replaceAll(/"correlatieId":"[^"]+"/g, '')}`
const andereCode = (code: string): string => String((Number(code) + 1) % 100_000_000).padStart(8, '0')

async function eenLink(functie: string, dossierId?: string): Promise<{ id: string; gehoordeId: string; sleutel: string; code: string }> {
  const id = dossierId ?? (await w.begonnen('westerkwartier'))
  const { gehoordeId } = await w.gehoord(T, id, functie)
  const { sleutel, geheimeCode } = await w.link(T, gehoordeId)
  return { id, gehoordeId, sleutel, code: geheimeCode }
}

describe('een persoonlijke link', () => {
  // @eis R-WK-45, R-WK-46, R-WK-47
  it('laat wie is gehoord zonder account het verslag lezen en één keer ondertekend reageren', async () => {
    const { id, gehoordeId, sleutel, code } = await eenLink('begeleider nachtdienst')
    const { json: { sessie = '' } } = await post('openen', { sleutel, code: `${code.slice(0, 4)} ${code.slice(4)}` })
    const gelezen = await post('lezen', { sessie })
    expect(gelezen.json).toMatchObject({ functie: 'begeleider nachtdienst', op: 'hoorverslag', kanReageren: true, hoorverslag: { versie: 1, tekst: expect.stringContaining('KANARIE begeleider nachtdienst') }, rapport: null })
    expect(await post('reageren', { sessie, tekst: 'Het was de voordeur.', ondertekend: false })).toMatchObject({ status: 422, json: { errors: [{ extensions: { code: 'ONDERTEKEN' } }] } })
    expect(await post('reageren', { sessie, tekst: ' ', ondertekend: true })).toMatchObject({ status: 422 })
    expect((await post('reageren', { sessie, tekst: 'Het was de voordeur.', ondertekend: true })).status).toBe(200)
    expect(await post('reageren', { sessie, tekst: 'Toch niet.', ondertekend: true })).toMatchObject({ status: 409, json: { errors: [{ message: 'U hebt al gereageerd.' }] } })
    const { reacties, gastlinks } = await w.lees(T, id)
    expect(reacties).toMatchObject([{ vanFunctie: 'begeleider nachtdienst', hoe: 'link', tekst: 'Het was de voordeur.', ondertekendOp: expect.any(String) }])
    expect(gastlinks).toMatchObject([{ stand: 'gebruikt' }])
    expect(await w.link(T, gehoordeId)).toMatchObject({ __typename: 'InvoerFout', bericht: 'Deze persoon heeft al gereageerd.' })
  })

  it('bewaart sleutel, code en zitting alleen als hash, ook niet in wat een verzoek onthoudt', async () => {
    const { sleutel, code } = await eenLink('kok')
    const { json: { sessie = '' } } = await post('openen', { sleutel, code })
    const tabellen = (await o.eigenaar.query(`select table_schema || '.' || table_name as t from information_schema.tables where table_schema in ('public', 'portal') and table_type = 'BASE TABLE'`)) as { t: string }[]
    const gevonden: string[] = []
    for (const { t } of tabellen) {
      const [rij] = (await o.eigenaar.query(`select count(*)::int as n from ${t} x where x::text ~ $1`, [`(${sleutel}|${sessie}|(?<![0-9a-f-])${code}(?![0-9a-f-]))`])) as { n: number }[]
      if (rij?.n) gevonden.push(t)
    }
    expect(tabellen.length).toBeGreaterThan(20)
    expect(gevonden).toEqual([])
    const [zelf] = (await o.eigenaar.query(`select count(*)::int as n from gastlink where code_hash <> '' and sessie_hash is not null`)) as { n: number }[]
    expect(zelf?.n).toBeGreaterThan(0)
  })

  it('raden: na vijf verkeerde codes is de link dood, ook met de goede code en ook als het tegelijk gaat', async () => {
    const { id, sleutel, code } = await eenLink('receptionist')
    const fout = await Promise.all(Array.from({ length: 12 }, () => post('openen', { sleutel, code: andereCode(code) })))
    expect(new Set(fout.map(({ status }) => status))).toEqual(new Set([403]))
    expect((await post('openen', { sleutel, code })).status).toBe(403)
    expect((await w.lees(T, id)).gastlinks.at(-1)?.stand).toBe('geblokkeerd')
    const [log] = (await o.eigenaar.query(`select count(*)::int as n from auditregel where soort = 'gastlink_geweigerd' and rol = 'gehoorde' and dossier_id = $1`, [id.slice(8)])) as { n: number }[]
    expect(log?.n).toBe(5)
  })

  it('geeft bij een onbekende, een gebruikte en een verkeerde link hetzelfde antwoord', async () => {
    const een = await eenLink('chauffeur')
    const onbekend = await post('openen', { sleutel: nieuwGeheim(), code: een.code })
    const verkeerd = await post('openen', { sleutel: een.sleutel, code: andereCode(een.code) })
    await post('openen', { sleutel: een.sleutel, code: een.code })
    const opnieuw = await post('openen', { sleutel: een.sleutel, code: een.code })
    const vorm = await post('openen', { sleutel: 'x', code: een.code })
    expect(onbekend.status).toBe(403)
    expect([verkeerd, opnieuw, vorm].map(kaal)).toEqual([onbekend, onbekend, onbekend].map(kaal))
  })

  it('opnieuw afspelen: een link opent één keer, ook als twee het tegelijk proberen', async () => {
    const { sleutel, code } = await eenLink('stagiair')
    const samen = await Promise.all(Array.from({ length: 4 }, () => post('openen', { sleutel, code })))
    expect(samen.filter(({ status }) => status === 200)).toHaveLength(1)
    expect((await post('openen', { sleutel, code })).status).toBe(403)
    expect((await post('lezen', { sessie: sleutel })).status).toBe(403)
  })

  it('een ander: een link en een code van twee mensen werken niet samen, en een zitting leest alleen het eigen verslag', async () => {
    const een = await eenLink('verpleegkundige')
    const twee = await eenLink('huismeester', een.id)
    expect((await post('openen', { sleutel: een.sleutel, code: twee.code })).status).toBe(403)
    const { json: { sessie = '' } } = await post('openen', { sleutel: een.sleutel, code: een.code })
    const { tekst } = await post('lezen', { sessie })
    expect(tekst).toContain('KANARIE verpleegkundige')
    expect(tekst).not.toContain('huismeester')
  })

  it('verlopen en ingetrokken: de link en de zitting houden meteen op', async () => {
    const een = await eenLink('vrijwilliger')
    await o.eigenaar.query(`update gastlink set verloopt_op = now() - interval '1 second' where gehoorde_id = $1`, [een.gehoordeId.slice(9)])
    expect((await post('openen', een)).status).toBe(403)
    const twee = await eenLink('activiteitenbegeleider')
    const { json: { sessie = '' } } = await post('openen', twee)
    expect((await post('lezen', { sessie })).status).toBe(200)
    await o.eigenaar.query(`update gastlink set sessie_tot = now() - interval '1 second' where gehoorde_id = $1`, [twee.gehoordeId.slice(9)])
    for (const pad of ['lezen', 'reageren', 'vernieuwen']) expect([pad, (await post(pad, { sessie, tekst: 'x', code: twee.code, ondertekend: true })).status]).toEqual([pad, 403])
    const drie = await eenLink('gastvrouw')
    const open = await post('openen', drie)
    const [link] = (await w.lees(T, drie.id)).gastlinks
    expect(await w.trekIn(T, link?.id ?? '')).toBe('DossierGewijzigd')
    expect((await post('lezen', { sessie: open.json.sessie })).status).toBe(403)
  })

  it('maakt met een nieuwe link de vorige dood', async () => {
    const { gehoordeId, sleutel, code } = await eenLink('zorgcoördinator')
    const nieuw = await w.link(T, gehoordeId)
    expect((await post('openen', { sleutel, code })).status).toBe(403)
    expect((await post('openen', { sleutel: nieuw.sleutel, code: nieuw.geheimeCode })).status).toBe(200)
  })

  it('laat later verdergaan met een nieuwe link en dezelfde code, en alleen wie de code heeft', async () => {
    const { sleutel, code } = await eenLink('dochter')
    const { json: { sessie = '' } } = await post('openen', { sleutel, code })
    expect((await post('vernieuwen', { sessie, code: andereCode(code) })).status).toBe(403)
    const { json: verder } = await post('vernieuwen', { sessie, code })
    expect((await post('lezen', { sessie })).status).toBe(403)
    expect((await post('openen', { sleutel: verder.sleutel, code: andereCode(code) })).status).toBe(403)
    expect((await post('openen', { sleutel: verder.sleutel, code })).status).toBe(200)
  })

  it('remt wie blijft proberen', async () => {
    const antwoorden: number[] = []
    const sleutel = nieuwGeheim()
    for (let nr = 0; nr < 40; nr += 1) {
      const res = await fetch(`${adres}/openen`, { method: 'POST', body: JSON.stringify({ sleutel, code: '00000000' }) })
      antwoorden.push(res.status)
    }
    expect(antwoorden).toContain(403)
    expect(antwoorden.at(-1)).toBe(429)
  })

  it('geeft een link alleen aan de toezichthouder van het dossier, en alleen na het voorleggen', async () => {
    const { gehoordeId } = await eenLink('nachtwaker')
    expect((await w.link(PARTIJEN.brabant.toezicht, gehoordeId)).__typename).toBe('NietGevonden')
    const id = await w.begonnen('westerkwartier')
    const plan = await w.doe(T, 'gehoordeBewaren', { dossierId: id, functie: 'nog niet gehoord', hoedanigheid: 'ander', horen: true })
    expect(await w.link(T, plan.dossier.gehoorden[0]?.id ?? '')).toMatchObject({ __typename: 'InvoerFout' })
    expect(await w.link(T, plan.dossier.gehoorden[0]?.id ?? '', 'iets anders')).toMatchObject({ __typename: 'InvoerFout' })
  })

  it('zonder geheim ziet de rol van de api niets van links, verslagen en reacties', async () => {
    const { context } = await o.als(T)
    for (const tabel of ['gastlink', 'hoorverslag', 'reactie', 'gehoorde']) {
      const [rij] = (await context.bron.query(`select count(*)::int as n from ${tabel}`)) as { n: number }[]
      expect([tabel, rij?.n]).toEqual([tabel, 0])
    }
  })
})
