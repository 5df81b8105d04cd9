import { randomUUID } from 'node:crypto'
import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { zetDossier } from '../hulp/dossier.ts'
import { maakOpstelling, type Opstelling } from '../hulp/opstelling.ts'
import { stappen } from '../indiening/hulp.ts'
import { stuur } from '../zelfonderzoek/hulp.ts'
import { type Antwoord, type Bestandsdienst, codeVan, startBestandsdienst } from './hulp.ts'

const KANARIE = 'KANARIE-7d1f: de mentor zei dat de deur altijd open stond.'
const DOCUMENT = 'query ($id: ID!) { dossier(id: $id) { zelfonderzoek { documenten { id naam sectieNummer grootte sha256 waarschuwingen tekst toegevoegdDoor { functie } } verwijderdeDocumenten { id } } } }'
interface Documenten {
  documenten: { id: string; naam: string; sectieNummer: number; tekst: unknown; sha256: string }[]
  verwijderdeDocumenten: { id: string }[]
}

let o: Opstelling
let dienst: Bestandsdienst
let d: Awaited<ReturnType<typeof zetDossier>>
beforeAll(async () => {
  o = await maakOpstelling()
  dienst = await startBestandsdienst(o)
  d = await zetDossier(o)
})
afterAll(async () => {
  expect(dienst.gelogd).toEqual([])
  dienst.stop()
  await o.stop()
})

const voegToe = (naam: string, inhoud: string | Buffer = KANARIE, wie: string | null = 'onderzoeker', koppen: Record<string, string> = {}): Promise<Antwoord> => dienst.voegToe(wie, { zelfonderzoekId: d.zelfonderzoekId, naam }, inhoud, koppen)
const lees = async (wie: string, dossierId = d.dossierId): Promise<Documenten> => (await (await o.als(wie)).vraag<{ dossier: { zelfonderzoek: Documenten } }>(DOCUMENT, { id: dossierId })).dossier.zelfonderzoek
const tel = async (sql: string): Promise<number> => ((await o.eigenaar.query(sql)) as { n: number }[])[0]?.n ?? -1

describe('een bestand toevoegen', () => {
  let id: string

  it('geeft de gelezen tekst terug en bewaart bestand en tekst onleesbaar', async () => {
    const uit = await voegToe('Gespreksverslag mentor.txt')
    expect(uit.status).toBe(201)
    expect(uit.json).toMatchObject({ naam: 'Gespreksverslag mentor.txt', grootte: Buffer.byteLength(KANARIE), waarschuwingen: [] })
    expect(JSON.stringify(uit.json['blokken'])).toContain('KANARIE-7d1f')
    id = String(uit.json['id'])
    const [rij] = (await o.eigenaar.query('select inhoud_versleuteld as inhoud, tekst_versleuteld as tekst from document')) as { inhoud: Buffer; tekst: string }[]
    expect(rij?.inhoud.includes('KANARIE')).toBe(false)
    expect(Buffer.from(rij?.tekst ?? '', 'base64url').includes('KANARIE')).toBe(false)
    expect(await tel(`select count(*)::int as n from auditregel where soort = 'document_toegevoegd' and onderwerp not like '%mentor%'`)).toBe(1)
  })

  it('staat bij het dossier, met de tekst voor wie erbij mag', async () => {
    const { documenten } = await lees('collega')
    expect(documenten).toMatchObject([{ id, naam: 'Gespreksverslag mentor.txt', sectieNummer: 8 }])
    expect(JSON.stringify(documenten[0]?.tekst)).toContain('KANARIE-7d1f')
    expect((await lees('toezichthouder')).documenten).toEqual([])
  })

  it('komt er byte voor byte weer uit, als bestand om op te slaan', async () => {
    const uit = await dienst.haalOp('collega', id)
    expect(uit.status).toBe(200)
    expect(uit.bytes.toString()).toBe(KANARIE)
    expect(uit.koppen.get('content-disposition')).toBe(`attachment; filename="Gespreksverslag mentor.txt"; filename*=UTF-8''Gespreksverslag%20mentor.txt`)
    expect(uit.koppen.get('x-content-type-options')).toBe('nosniff')
    expect(uit.koppen.get('content-security-policy')).toContain('sandbox')
    expect(uit.koppen.get('cache-control')).toBe('no-store')
    expect(await tel(`select count(*)::int as n from auditregel where soort = 'document_geopend'`)).toBe(1)
  })

  it('is er voor een vreemde niet, net zo min als wat niet bestaat', async () => {
    const vreemd = await dienst.haalOp('onderzoeker-linde', id)
    const afwezig = await dienst.haalOp('onderzoeker-linde', `Document_${randomUUID()}`)
    const zonderNummer = (json: object): string => JSON.stringify(json).replace(/"correlatieId":"[^"]+"/, '')
    expect([vreemd.status, zonderNummer(vreemd.json)]).toEqual([404, zonderNummer(afwezig.json)])
    expect((await dienst.haalOp('toezichthouder', id)).status).toBe(404)
    expect((await dienst.haalOp(null, id)).status).toBe(401)
    expect(codeVan(await dienst.haalOp('onderzoeker', '../etc'))).toBe('ID_ONGELDIG')
  })

  it('opent niet meer wanneer de bytes met die van een ander bestand zijn verwisseld', async () => {
    const e = await zetDossier(o)
    const daar = String((await dienst.voegToe('onderzoeker', { zelfonderzoekId: e.zelfonderzoekId, naam: 'elders.txt' }, 'Van een ander dossier.')).json['id'])
    const ernaast = String((await voegToe('ernaast.txt', 'Van hetzelfde dossier.')).json['id'])
    for (const doel of [daar, ernaast]) {
      await o.eigenaar.query('update document set inhoud_versleuteld = (select inhoud_versleuteld from document where id = $1) where id = $2', [id.slice(9), doel.slice(9)])
      const uit = await dienst.haalOp('onderzoeker', doel)
      expect([uit.status, codeVan(uit)]).toEqual([500, 'INTERNE_FOUT'])
    }
    expect(dienst.gelogd.splice(0)).toMatchObject([{ code: 'DECRYPTIE_MISLUKT' }, { code: 'DECRYPTIE_MISLUKT' }])
    await o.eigenaar.query('delete from document where id = $1', [ernaast.slice(9)])
  })

  // @invoer 41
  it('bewaart met dezelfde sleutel één bestand, ook tegelijk', async () => {
    const kop = { 'idempotency-key': randomUUID() }
    const uit = await Promise.all([voegToe('dubbel.txt', 'Twee keer verstuurd.', 'onderzoeker', kop), voegToe('dubbel.txt', 'Twee keer verstuurd.', 'onderzoeker', kop)])
    expect(uit.map((u) => u.status)).toEqual([201, 201])
    expect(uit[0]?.json['id']).toBe(uit[1]?.json['id'])
    expect(codeVan(await voegToe('dubbel.txt', 'Iets anders.', 'onderzoeker', kop))).toBe('IDEMPOTENTIE_ANDERE_INHOUD')
    expect((await lees('onderzoeker')).documenten.filter((x) => x.naam === 'dubbel.txt')).toHaveLength(1)
  })

  // @invoer 40
  it.each([
    ['../../x.txt', 'x.txt'],
    ['a\r\nSet-Cookie: b.txt', 'aSet-Cookie_ b.txt'],
    ['con.txt', '_con.txt'],
    [`${'n'.repeat(300)}.txt`, `${'n'.repeat(146)}.txt`],
  ])('maakt van de naam %j iets wat veilig te tonen is', async (naam, schoon) => {
    expect((await voegToe(naam, 'x')).json['naam']).toBe(schoon)
  })
})

describe('een bestand weigeren', () => {
  it('zonder inloggen, met een verkeerde rol of bij een vreemd dossier', async () => {
    expect((await voegToe('a.txt', 'x', null)).status).toBe(401)
    expect(codeVan(await voegToe('a.txt', 'x', 'toezichthouder'))).toBe('NIET_TOEGESTAAN')
    expect((await voegToe('a.txt', 'x', 'onderzoeker-linde')).status).toBe(404)
  })

  it('zonder sleutel, of bij een onderdeel dat er niet is', async () => {
    const zonder = await voegToe('a.txt', 'x', 'onderzoeker', { 'idempotency-key': 'kort' })
    expect([zonder.status, codeVan(zonder)]).toEqual([400, 'SLEUTEL_ONTBREEKT'])
    expect(codeVan(await dienst.voegToe('onderzoeker', { zelfonderzoekId: d.zelfonderzoekId, naam: 'a.txt', sectie: 12 }, 'x'))).toBe('SECTIE_ONGELDIG')
  })

  // @invoer 44
  it('wanneer de schijf vol is, terwijl lezen doorgaat', async () => {
    const { json: { id } } = await voegToe('eerder.txt', 'Stond er al.')
    const vol = await startBestandsdienst(o, undefined, 'vol')
    const uit = await vol.voegToe('onderzoeker', { zelfonderzoekId: d.zelfonderzoekId, naam: 'a.txt' }, 'x')
    expect([uit.status, codeVan(uit)]).toEqual([507, 'OPSLAG_VOL'])
    expect((await vol.haalOp('onderzoeker', String(id))).bytes.toString()).toBe('Stond er al.')
    vol.stop()
  })

  it('boven 20 MB', async () => {
    const uit = await voegToe('groot.txt', Buffer.alloc(20 * 1024 * 1024 + 1, 'a'))
    expect([uit.status, codeVan(uit)]).toEqual([413, 'BESTAND_TE_GROOT'])
  })

  // @invoer 41
  it('en niets bewaren wanneer het versturen halverwege stopt', async () => {
    const voor = await tel('select count(*)::int as n from document')
    await new Promise<void>((klaar) => {
      const req = request(`${dienst.url}?${new URLSearchParams({ zelfonderzoek: d.zelfonderzoekId, naam: 'half.txt' }).toString()}`, {
        method: 'POST', headers: { authorization: 'Bearer onderzoeker', 'idempotency-key': randomUUID(), 'content-length': '1000' },
      })
      req.on('error', () => klaar())
      req.write('de helft', () => req.destroy(new Error('weg')))
    })
    expect((await voegToe('daarna.txt', 'Opnieuw.')).status).toBe(201)
    expect(await tel('select count(*)::int as n from document')).toBe(voor + 1)
  })

  it('na indienen, en bij twintig bestanden', async () => {
    const dicht = await zetDossier(o, 'Elzenpad Beschermd Wonen', 'ingediend')
    const uit = await dienst.voegToe('onderzoeker', { zelfonderzoekId: dicht.zelfonderzoekId, naam: 'a.txt' }, 'x')
    expect([uit.status, codeVan(uit)]).toEqual([409, 'AL_INGEDIEND'])
    const vol = await zetDossier(o)
    for (let n = 0; n < 20; n += 1) await dienst.voegToe('onderzoeker', { zelfonderzoekId: vol.zelfonderzoekId, naam: `${n}.txt` }, `bestand ${n}`)
    expect(codeVan(await dienst.voegToe('onderzoeker', { zelfonderzoekId: vol.zelfonderzoekId, naam: 'te-veel.txt' }, 'x'))).toBe('TE_VEEL_BESTANDEN')
  })
})

describe('een bestand weghalen', () => {
  it('kan worden teruggedraaid, en wat is ingediend blijft bij die ronde', async () => {
    const s = stappen(o)
    const velden = `... on DocumentGewijzigd { document { id verwijderdOp } zelfonderzoek { documenten { id } verwijderdeDocumenten { id } } }`
    const [verwijder, herstel] = [stuur(o, 'documentVerwijderen', velden), stuur(o, 'documentHerstellen', velden)]
    const e = await zetDossier(o)
    const id = String((await dienst.voegToe('onderzoeker', { zelfonderzoekId: e.zelfonderzoekId, naam: 'verslag.txt' }, KANARIE)).json['id'])
    expect(await verwijder('onderzoeker', { id })).toMatchObject({ zelfonderzoek: { documenten: [], verwijderdeDocumenten: [{ id }] } })
    expect((await dienst.haalOp('onderzoeker', id)).status).toBe(404)
    expect(await herstel('collega', { id })).toMatchObject({ document: { verwijderdOp: null }, zelfonderzoek: { documenten: [{ id }] } })
    expect((await verwijder('onderzoeker-linde', { id })).__typename).toBe('NietGevonden')

    const ingediend = await s.naarIndiening(e)
    expect(ingediend.inhoud).toMatchObject({ documenten: [{ id, naam: 'verslag.txt' }] })
    expect((await dienst.haalOp('toezichthouder', id)).bytes.toString()).toBe(KANARIE)
    expect(await verwijder('onderzoeker', { id })).toMatchObject({ __typename: 'StapNietToegestaan' })
    await o.eigenaar.query(`update dossier set stand = 'aanvullen', processtand = 'aanvullen' where id = $1`, [e.dossierId.slice(8)])
    await verwijder('onderzoeker', { id })
    await s.naarIndiening(e)
    const { dossier } = await (await o.als('toezichthouder')).vraag<{ dossier: { indieningen: { documenten: { id: string }[] }[] } }>('query ($id: ID!) { dossier(id: $id) { indieningen { documenten { id } } } }', { id: e.dossierId })
    expect(dossier.indieningen.map((i) => i.documenten)).toEqual([[{ id }], []])
    expect((await dienst.haalOp('toezichthouder', id)).status).toBe(200)
  })
})
