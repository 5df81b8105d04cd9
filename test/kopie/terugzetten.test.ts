import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { leesArchief, leesDeel } from '@zelfonderzoek/postgres/kopie/archief'
import { controleerIndexen } from '@zelfonderzoek/postgres/kopie/controleer-indexen'
import { kopieerTabellen, zetTabellen } from '@zelfonderzoek/postgres/kopie/kopieer-tabellen'
import { verbind } from '@zelfonderzoek/postgres/kopie/verbind'
import { neemVingerafdruk, verschillen } from '@zelfonderzoek/postgres/kopie/vingerafdruk'
import { controleerAudit } from '../../api/src/audit/controleer-audit.ts'
import { verzegel } from '../../api/src/audit/verzegel.ts'
import { rolUrl } from '../../api/src/database/rol-url.ts'
import { controleerLeesbaar } from '../../api/src/versleuteling/controleer-leesbaar.ts'
import { startBestandsdienst } from '../api/document/hulp.ts'
import { zetDossier } from '../api/hulp/dossier.ts'
import { maakOpstelling, type Opstelling } from '../api/hulp/opstelling.ts'
import { eigenDatabase } from '../omgeving/eigen-database.ts'

let o: Opstelling
const sleutel = randomBytes(32)
const doel = join(mkdtempSync(join(tmpdir(), 'zelfonderzoek-kopie-')), 'proef.kopie')
beforeAll(async () => {
  o = await maakOpstelling({ dossiers: true })
  const dienst = await startBestandsdienst(o)
  const { zelfonderzoekId } = await zetDossier(o)
  expect((await dienst.voegToe('onderzoeker', { zelfonderzoekId, naam: 'verslag.txt' }, 'KANARIE verslag')).status).toBe(201)
  dienst.stop()
  const client = await verbind(o.url)
  await verzegel(client)
  await client.end()
})
afterAll(() => o.stop())

async function zetTerug(url: string): Promise<Awaited<ReturnType<typeof zetTabellen>>> {
  const delen = leesArchief(doel, sleutel)
  const soort = (await delen.next()).value
  expect(soort && (await leesDeel(soort)).toString()).toBe('tabellen')
  return zetTabellen({ url, delen })
}

describe('een kopie van de tabellen', () => {
  it('geeft na terugzetten elke rij gelijk, hele indexen, een hele keten en alles leesbaar', async () => {
    await kopieerTabellen({ url: o.url, doel, sleutel })
    const nieuw = await eigenDatabase()
    const { vingerafdruk } = await zetTerug(nieuw)
    const client = await verbind(nieuw)
    const bron = await verbind(o.url)
    const [hier, daar] = [await neemVingerafdruk(bron), await neemVingerafdruk(client)]
    await bron.end()
    expect(verschillen(vingerafdruk, daar)).toEqual([])
    expect(verschillen(hier, daar)).toEqual([])
    expect(daar['public.dossier']?.rijen).toBeGreaterThan(5)
    expect(await controleerIndexen(client)).toBeGreaterThan(30)
    expect((await controleerAudit({ url: nieuw, ankerbestand: join(tmpdir(), 'bestaat-niet') })).breuken).toEqual([])
    expect(await controleerLeesbaar({ client, dataDir: o.dataDir })).toMatchObject({ bestanden: 1, kapot: 0 })
    const { rows: [volgende] } = await client.query<{ nr: string }>(`insert into auditregel (soort, rol) values ('proef', 'systeem') returning nr::text`)
    expect(Number(volgende?.nr)).toBeGreaterThan(daar['public.auditregel']?.rijen ?? 0)
    await client.end()
  })

  it('ziet dat een rij anders is, en dat iets niet opengaat', async () => {
    const nieuw = await eigenDatabase()
    const { vingerafdruk } = await zetTerug(nieuw)
    const client = await verbind(nieuw)
    await client.query(`update dossier set titel = titel || '.' where id = (select id from dossier limit 1)`)
    await client.query(`update document set inhoud_versleuteld = set_byte(inhoud_versleuteld, 40, get_byte(inhoud_versleuteld, 40) # 1)`)
    expect(verschillen(vingerafdruk, await neemVingerafdruk(client))).toEqual(['public.document', 'public.dossier'])
    expect(await controleerLeesbaar({ client, dataDir: o.dataDir })).toMatchObject({ bestanden: 0, kapot: 1 })
    await client.end()
  })

  it('wordt niet teruggezet waar al iets staat, en niet half', async () => {
    const nieuw = await eigenDatabase()
    const client = await verbind(nieuw)
    await client.query(`insert into organisatie (soort, naam) values ('gemeente', 'Al hier')`)
    await expect(zetTerug(nieuw)).rejects.toThrow('staan al gegevens')
    expect((await client.query('select from dossier')).rowCount).toBe(0)
    await client.end()
  })

  it('is in het bestand nergens leesbaar', async () => {
    const bytes = readFileSync(doel)
    for (const woord of ['KANARIE', 'dossier', 'Thuiszorg']) expect([woord, bytes.includes(woord)]).toEqual([woord, false])
  })

  it('wordt geweigerd aan een rol die niet elke rij ziet: een kopie van een deel is geen kopie', async () => {
    await expect(kopieerTabellen({ url: rolUrl(o.url, 'api_rt'), doel: `${doel}-deel`, sleutel })).rejects.toThrow(/row-level security|permission denied/)
  })
})
