import { randomBytes, randomUUID } from 'node:crypto'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { roteerSleutels, ruimSleutelsOp } from '../../../api/src/versleuteling/roteer-sleutels.ts'
import { openSleutelbos, type Plek } from '../../../api/src/versleuteling/sleutelbos.ts'
import { eigenDatabase } from '../../omgeving/eigen-database.ts'

const map = (): string => mkdtempSync(join(tmpdir(), 'zelfonderzoek-sleutels-'))
const plek = (dossierId: string): Plek => ({ tabel: 'melding', kolom: 'client_versleuteld', dossierId })
const zet = (pad: string, inhoud: string, mode = 0o400): void => { mkdirSync(dirname(pad), { recursive: true }); writeFileSync(pad, inhoud); chmodSync(pad, mode) }

describe('een versleutelde waarde', () => {
  it('gaat niet open na één veranderde byte, waar ook, en niet op de plek van een ander', async () => {
    const sleutels = await openSleutelbos({ dataDir: map(), productie: false })
    const [hier, daar] = [randomUUID(), randomUUID()]
    const ingepakt = sleutels.nieuweDossiersleutel(hier)
    const dicht = sleutels.versleutel(ingepakt, plek(hier), Buffer.from('KANARIE'))
    expect(sleutels.ontsleutel(ingepakt, plek(hier), dicht).toString()).toBe('KANARIE')
    for (let byte = 0; byte < dicht.length; byte += 1) {
      const stuk = Buffer.from(dicht)
      stuk[byte] = (stuk[byte] ?? 0) ^ 1
      expect(() => sleutels.ontsleutel(ingepakt, plek(hier), stuk)).toThrow(expect.objectContaining({ code: 'DECRYPTIE_MISLUKT', message: '' }))
    }
    for (const elders of [plek(daar), { ...plek(hier), kolom: 'tekst' }, { ...plek(hier), tabel: 'document' }]) expect(() => sleutels.ontsleutel(ingepakt, elders, dicht)).toThrow(expect.objectContaining({ code: 'DECRYPTIE_MISLUKT' }))
    expect(() => sleutels.ontsleutel(sleutels.nieuweDossiersleutel(hier), plek(hier), dicht)).toThrow(expect.objectContaining({ code: 'DECRYPTIE_MISLUKT' }))
  })
})

describe('de hoofdsleutel', () => {
  const echt = randomBytes(32).toString('base64url')
  it.each<[string, (dataDir: string) => string | undefined, RegExp]>([
    ['die er niet is', () => undefined, /ontbreekt/],
    ['die te kort is', (d) => { zet(join(d, 'sleutels/hoofdsleutel'), echt.slice(4)); return undefined }, /juiste lengte/],
    ['die anderen kunnen lezen', (d) => { zet(join(d, 'sleutels/hoofdsleutel'), echt, 0o440); return undefined }, /chmod 400/],
    ['tussen de gegevens van de database', (d) => { zet(join(d, 'pg/hoofdsleutel'), echt); return join(d, 'pg/hoofdsleutel') }, /ergens anders/],
    ['die een voorbeeld is', (d) => { zet(join(d, 'sleutels/hoofdsleutel'), Buffer.alloc(32, 7).toString('base64url')); return undefined }, /voorbeeld/],
  ])('%s laat het product in productie niet starten', async (_, bereid, zin) => {
    const dataDir = map()
    await expect(openSleutelbos({ dataDir, productie: true, bestand: bereid(dataDir) })).rejects.toThrow(zin)
  })

  it('wordt buiten productie één keer gemaakt, alleen voor de eigenaar te lezen', async () => {
    const dataDir = map()
    await openSleutelbos({ dataDir, productie: false })
    const pad = join(dataDir, 'sleutels/hoofdsleutel')
    const eerst = readFileSync(pad, 'utf8')
    await openSleutelbos({ dataDir, productie: true })
    expect([statSync(pad).mode & 0o777, readFileSync(pad, 'utf8')]).toEqual([0o400, eerst])
  })
})

describe('de hoofdsleutel vervangen', () => {
  const AANTAL = 10_000
  const dataDir = map()
  let url: string
  let client: pg.Client
  beforeAll(async () => {
    url = await eigenDatabase()
    client = new pg.Client({ connectionString: url })
    await client.connect()
    await client.query(`set session_replication_role = replica`)
  })
  afterAll(() => client.end())

  it('pakt tienduizend dossiersleutels binnen een minuut opnieuw in, gaat na afbreken verder, en een draaiende api leest steeds door', async () => {
    const api = await openSleutelbos({ dataDir, productie: false })
    const ids = Array.from({ length: AANTAL }, () => randomUUID())
    const oud = ids.map((id) => api.nieuweDossiersleutel(id))
    await client.query('insert into dossiersleutel (dossier_id, aanbieder_id, toezichthouder_id, ingepakt) select id, id, id, ingepakt from unnest($1::uuid[], $2::text[]) as x(id, ingepakt)', [ids, oud])
    const dicht = ids.slice(0, 50).map((id, nr) => api.versleutel(oud[nr] ?? '', plek(id), Buffer.from(`KANARIE ${nr}`)))
    const leest = async (): Promise<void> => {
      for (const [nr, bytes] of dicht.entries()) {
        const { rows: [rij] } = await client.query<{ ingepakt: string }>('select ingepakt from dossiersleutel where dossier_id = $1', [ids[nr]])
        expect(api.ontsleutel(rij?.ingepakt ?? '', plek(ids[nr] ?? ''), bytes).toString()).toBe(`KANARIE ${nr}`)
      }
    }
    const begin = performance.now()
    await expect(roteerSleutels({ dataDir, productie: true, databaseUrl: url, meld: (n) => { if (n >= 2000) throw new Error('afgebroken') } })).rejects.toThrow('afgebroken')
    await leest()
    await expect(ruimSleutelsOp({ dataDir, productie: true, databaseUrl: url })).rejects.toThrow('8000 dossiersleutels')
    expect(await roteerSleutels({ dataDir, productie: true, databaseUrl: url, verder: true })).toEqual({ ingepakt: AANTAL - 2000, verwijderd: 0 })
    expect(performance.now() - begin).toBeLessThan(60_000)
    await leest()
    expect(await ruimSleutelsOp({ dataDir, productie: true, databaseUrl: url })).toEqual({ ingepakt: 0, verwijderd: 1 })
    const nieuw = await openSleutelbos({ dataDir, productie: true })
    const later = api.nieuweDossiersleutel(ids[0] ?? '')
    expect(nieuw.ontsleutel(later, plek(ids[0] ?? ''), api.versleutel(later, plek(ids[0] ?? ''), Buffer.from('Later.'))).toString()).toBe('Later.')
    expect(() => nieuw.ontsleutel(oud[0] ?? '', plek(ids[0] ?? ''), dicht[0] ?? Buffer.alloc(0))).toThrow(expect.objectContaining({ code: 'DECRYPTIE_MISLUKT' }))
    await leest()
  })
})
