import { mkdtempSync } from 'node:fs'
import { appendFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { leesAnkers, zetAnker } from '../../../api/src/audit/anker.ts'
import { controleerAudit } from '../../../api/src/audit/controleer-audit.ts'
import { verzegel } from '../../../api/src/audit/verzegel.ts'
import { BEGIN, REGELBEWIJZEN, zegelhash } from '../../../api/src/audit/zegel.ts'
import { migreer } from '../../../api/src/database/migreer.ts'
import { rolUrl } from '../../../api/src/database/rol-url.ts'
import { eigenDatabase } from '../../omgeving/eigen-database.ts'

let url: string
let eigenaar: pg.Client
let zegelaar: pg.Client
let ankerbestand: string
beforeEach(async () => {
  url = await eigenDatabase('gebroken')
  await migreer(url)
  eigenaar = await verbind(url)
  zegelaar = await verbind(rolUrl(url, 'audit_rt'))
  ankerbestand = join(mkdtempSync(join(tmpdir(), 'zelfonderzoek-anker-')), 'anker.jsonl')
})
afterEach(async () => { await Promise.all([eigenaar.end(), zegelaar.end()]) })

async function verbind(adres: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: adres })
  await client.connect()
  return client
}
const schrijf = async (client: pg.Client, aantal = 1): Promise<void> => { await client.query(`insert into auditregel (soort, rol, onderwerp, velden) select 'proef', 'beheerder', 'nummer ' || n, array['a', null, 'b'] from generate_series(1, $1::int) n`, [aantal]) }
const achterDeRug = async (opdracht: string): Promise<void> => { await eigenaar.query(`set session_replication_role = replica; ${opdracht}; reset session_replication_role`) }
const controleer = async () => controleerAudit({ url, ankerbestand })
const breuken = async (): Promise<string[]> => (await controleer()).breuken.map(({ soort, nr }) => `${soort} ${nr}`)

describe('de keten over de auditregels', () => {
  it('is heel na gewoon gebruik, met zegels van elke grootte', async () => {
    for (const aantal of [1, 3, 4100, ...Array.from({ length: 9 }, () => 1)]) {
      await schrijf(eigenaar, aantal)
      while (await verzegel(zegelaar)) { /* until nothing is open */ }
    }
    await zetAnker(zegelaar, ankerbestand)
    await schrijf(eigenaar, 2)
    expect(await controleer()).toEqual({ regels: 4113, zegels: 14, ankers: 1, wachtend: 2, breuken: [] })
  })

  it('keurt zegels van een eerdere vorm zoals zij toen zijn gemaakt, en waakt in de nieuwe ook over de velden die erbij kwamen', async () => {
    await schrijf(eigenaar, 2)
    await zegelaar.query(`set time zone 'UTC'`)
    const { rows } = await eigenaar.query<{ bewijs: Buffer; op: string }>(`select ${REGELBEWIJZEN[1]} as bewijs from auditregel a order by a.nr`)
    const { rows: [nu] } = await zegelaar.query<{ op: string }>('select clock_timestamp()::text as op')
    const oud = { nr: 1, vorm: 1, leden: '{[1,3)}', tot: 3, regels: Buffer.concat(rows.map(({ bewijs }) => bewijs)), vorige: BEGIN, op: nu?.op ?? '' }
    await zegelaar.query('insert into auditzegel (nr, vorm, leden, tot, aantal, regels, vorige, hash, op) values (1, 1, $1, 3, 2, $2, $3, $4, $5)', [oud.leden, oud.regels, oud.vorige, zegelhash(oud), oud.op])
    await schrijf(eigenaar, 2)
    expect(await verzegel(zegelaar)).toBe(2)
    expect(await controleer()).toMatchObject({ regels: 4, zegels: 2, breuken: [] })
    await achterDeRug(`update auditregel set applicatie = 'een ander' where nr = 3`)
    await achterDeRug(`update auditregel set rol = 'een ander' where nr = 1`)
    expect(await breuken()).toEqual(['regel_gewijzigd 1', 'regel_gewijzigd 3'])
  })

  it('laat schrijvers niet wachten en verzegelt wat later komt, ook met een lager nummer', async () => {
    const traag = await verbind(url)
    await traag.query('begin')
    await schrijf(traag, 2)
    await schrijf(eigenaar, 3)
    expect(await verzegel(zegelaar)).toBe(3)
    await schrijf(eigenaar)
    await traag.query('commit')
    await traag.end()
    expect(await verzegel(zegelaar)).toBe(3)
    expect(await controleer()).toMatchObject({ regels: 6, zegels: 2, wachtend: 0, breuken: [] })
  })

  it('houdt een nummer dat werd teruggedraaid niet voor een verwijderde regel', async () => {
    await schrijf(eigenaar)
    await eigenaar.query('begin')
    await schrijf(eigenaar)
    await eigenaar.query('rollback')
    await schrijf(eigenaar)
    await verzegel(zegelaar)
    expect(await breuken()).toEqual([])
  })

  it('verzegelt een regel één keer, ook als twee processen het tegelijk doen', async () => {
    const tweede = await verbind(rolUrl(url, 'audit_rt'))
    await schrijf(eigenaar, 500)
    await Promise.all([verzegel(zegelaar), verzegel(tweede)])
    await tweede.end()
    expect(await controleer()).toMatchObject({ regels: 500, zegels: 1, breuken: [] })
  })

  it.each([
    ['een gewijzigde regel', `update auditregel set rol = 'onderzoeker' where nr = 7`, ['regel_gewijzigd 7']],
    ['een verschoven tijdstip', `update auditregel set op = op + interval '1 microsecond' where nr = 7`, ['regel_gewijzigd 7']],
    ['een verwijderde regel', `delete from auditregel where nr in (3, 4)`, ['regel_verwijderd 3', 'regel_verwijderd 4']],
    ['twee verwisselde regels', `update auditregel set onderwerp = case nr when 5 then 'nummer 5' else 'nummer 4' end where nr in (5, 6)`, ['regel_gewijzigd 5', 'regel_gewijzigd 6']],
    ['een ingevoegde regel met een tijd van vroeger', `delete from auditregel where nr = 4; insert into auditregel (nr, soort, rol, op) overriding system value values (0, 'proef', 'beheerder', now() - interval '1 day')`, ['regel_verwijderd 4', 'regel_ingevoegd 0']],
    ['een verwijderd zegel', `delete from auditzegel where nr = 1`, ['zegel_ontbreekt 1', 'zegel_gewijzigd 2', 'regel_ingevoegd 1']],
    ['een vervalst zegel', `update auditzegel set op = op + interval '1 second' where nr = 2`, ['zegel_gewijzigd 2']],
  ])('vindt %s', async (_, opdracht, gevonden) => {
    for (const aantal of [1, 9]) {
      await schrijf(eigenaar, aantal)
      await verzegel(zegelaar)
    }
    if (gevonden.includes('regel_ingevoegd 1')) await achterDeRug(`update auditregel set op = op - interval '1 hour' where nr = 1`)
    await achterDeRug(opdracht)
    expect(await breuken()).toEqual(gevonden)
  })

  it('ziet een ingevoegde regel ook nadat hij is meeverzegeld', async () => {
    for (let keer = 0; keer < 2; keer += 1) {
      await schrijf(eigenaar)
      await verzegel(zegelaar)
    }
    await achterDeRug(`insert into auditregel (soort, rol, op) values ('proef', 'beheerder', now() - interval '1 day')`)
    await verzegel(zegelaar)
    expect(await breuken()).toEqual(['tijd_wijkt_af 3'])
  })

  it('ziet met het anker dat de hele keten opnieuw is gemaakt, of dat haar einde weg is', async () => {
    for (let keer = 0; keer < 2; keer += 1) {
      await schrijf(eigenaar)
      await verzegel(zegelaar)
    }
    await zetAnker(zegelaar, ankerbestand)
    await achterDeRug(`delete from auditzegel where nr = 2; delete from auditregel where nr = 2`)
    expect(await breuken()).toEqual(['anker_wijkt_af 2'])
    await achterDeRug(`delete from auditzegel; update auditregel set rol = 'systeem'`)
    await schrijf(eigenaar)
    await verzegel(zegelaar)
    await schrijf(eigenaar)
    await verzegel(zegelaar)
    expect(await breuken()).toEqual(['anker_wijkt_af 2'])
    await writeFile(ankerbestand, '')
    expect(await breuken()).toEqual([])
  })

  it('zet hetzelfde anker niet twee keer en laat staan wat er stond', async () => {
    await appendFile(ankerbestand, '')
    await zetAnker(zegelaar, ankerbestand)
    await schrijf(eigenaar)
    await verzegel(zegelaar)
    await zetAnker(zegelaar, ankerbestand)
    await zetAnker(zegelaar, ankerbestand)
    expect((await leesAnkers(ankerbestand)).map(({ zegel }) => zegel)).toEqual([1])
  })

  it('laat de rol die verzegelt niets anders doen, en niemand een zegel veranderen', async () => {
    await schrijf(eigenaar)
    await verzegel(zegelaar)
    for (const opdracht of [`update auditzegel set nr = 2`, 'delete from auditzegel', 'truncate auditzegel', `insert into auditregel (soort, rol) values ('x', 'y')`, 'select * from dossier']) {
      await expect(zegelaar.query(opdracht)).rejects.toMatchObject({ code: '42501' })
    }
    for (const opdracht of [`update auditzegel set nr = 2`, 'delete from auditzegel', 'truncate auditzegel']) await expect(eigenaar.query(opdracht)).rejects.toMatchObject({ code: '42501' })
  })
})
