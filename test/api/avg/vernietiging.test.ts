import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { plusMaanden } from '@zelfonderzoek/validation/kalender/dagen'
import { controleerAudit } from '../../../api/src/audit/controleer-audit.ts'
import { verzegel } from '../../../api/src/audit/verzegel.ts'
import { rolUrl } from '../../../api/src/database/rol-url.ts'
import { plekInhoud } from '../../../api/src/document/dossiersleutel.ts'
import { datumVan } from '../../../api/src/kalender/vandaag.ts'
import { maakOpstelling, type Opstelling } from '../hulp/opstelling.ts'
import { stuur, type Uitkomst } from '../zelfonderzoek/hulp.ts'

const VANDAAG = datumVan(new Date())
const KANARIE = 'KANARIEvogel'
const VELDEN = '... on VernietigingGewijzigd { vernietiging { id stand aanleiding eigen voorgesteldDoor { functie } beslotenDoor { functie } motivering regels { dossierId zaaknummer grondslag bewarenTot vernietigdOp overgeslagen rijen } } }'

interface Vernietiging { id: string; stand: string; aanleiding: string; eigen: boolean; regels: { dossierId: string; zaaknummer: string; vernietigdOp: string | null; overgeslagen: string | null; rijen: Record<string, number> }[] }
interface Vernietigbaar { dossierId: string; zaaknummer: string; bewarenTot: string; belet: string | null; rijen: number; bestanden: number }

let o: Opstelling
let oud: string
beforeAll(async () => {
  o = await maakOpstelling({ dossiers: true })
  const [d] = (await o.eigenaar.query(`select id from dossier where stand = 'afgesloten' limit 1`)) as { id: string }[]
  oud = d?.id ?? ''
})
afterAll(() => o.stop())

const doe = (mutatie: string, velden = '... on DossierGewijzigd { dossier { id betrokkenen { id uitMelding } avgverzoeken { id } bewaarstoppen { id grond } } }') => stuur(o, mutatie, velden)
const vernietiging = (uit: Uitkomst): Vernietiging => {
  if (uit.__typename !== 'VernietigingGewijzigd') throw new Error(JSON.stringify(uit))
  return uit['vernietiging'] as Vernietiging
}
const lijst = async (wie = 'toezichthouder'): Promise<Vernietigbaar[]> => (await (await o.als(wie)).vraag<{ vernietigingslijst: Vernietigbaar[] }>('{ vernietigingslijst { dossierId zaaknummer bewarenTot belet rijen bestanden } }')).vernietigingslijst
const sluitOp = (dag: string): Promise<unknown> => o.eigenaar.query('update dossier set afgesloten_op = $2 where id = $1', [oud, `${dag}T12:00:00Z`])
const stelVoor = (wie = 'toezichthouder', dossierIds = [`Dossier_${oud}`]): Promise<Uitkomst> => doe('vernietigingVoorstellen', VELDEN)(wie, { dossierIds, toelichting: 'De termijn is voorbij.' })
const besluit = (wie: string, vernietigingId: string, uitvoeren = true): Promise<Uitkomst> => doe('vernietigingBesluiten', VELDEN)(wie, { vernietigingId, uitvoeren, motivering: 'Nagekeken.' })

/** Puts a word that stands nowhere else in everything that a dossier has: plain, encrypted, in files and in requests. */
async function verstopKanaries(): Promise<void> {
  for (const [tabel, kolom, sleutel] of [['dossier', 'titel', 'id'], ['bericht', 'tekst', 'dossier_id'], ['besluit', 'motivering', 'dossier_id'], ['basisoorzaak', 'tekst', 'dossier_id'], ['verbetermaatregel', 'wat', 'dossier_id']]) {
    await o.eigenaar.query(`update ${tabel} set ${kolom} = ${kolom} || ' ${KANARIE}' where ${sleutel} = $1`, [oud])
  }
  await o.eigenaar.query(`update sectie set inhoud = jsonb_set(inhoud::jsonb, '{vrijeTekst}', '"${KANARIE}"')::json where dossier_id = $1`, [oud])
  await o.eigenaar.query(`insert into sectieversie (sectie_id, dossier_id, aanbieder_id, toezichthouder_id, versie, soort, inhoud) select id, dossier_id, aanbieder_id, toezichthouder_id, 0, 'vervangen', '{"a":"${KANARIE}"}' from sectie where dossier_id = $1`, [oud])
  await o.eigenaar.query(`insert into uitstelverzoek (dossier_id, aanbieder_id, toezichthouder_id, gevraagd_tot, reden, gevraagd_door) select dossier_id, aanbieder_id, toezichthouder_id, '2030-01-01', '${KANARIE}', afgelegd_door from verklaring where dossier_id = $1`, [oud])
  const { context } = await o.als('toezichthouder')
  const [s] = (await o.eigenaar.query('select ingepakt from dossiersleutel where dossier_id = $1', [oud])) as { ingepakt: string }[]
  const bytes = context.sleutels.versleutel(s?.ingepakt ?? '', plekInhoud(oud), Buffer.from(KANARIE))
  await o.eigenaar.query(`insert into document (dossier_id, aanbieder_id, toezichthouder_id, toegevoegd_door, naam, mediatype, grootte, sha256, inhoud_versleuteld, ingediend)
    select dossier_id, aanbieder_id, toezichthouder_id, afgelegd_door, '${KANARIE}.txt', 'text/plain', 12, 'x', $2, true from verklaring where dossier_id = $1 limit 1`, [oud, bytes])
  const { dossier } = (await doe('betrokkeneBewaren')('toezichthouder', { dossierId: `Dossier_${oud}`, hoedanigheid: 'naaste', naam: KANARIE })) as unknown as { dossier: { betrokkenen: { id: string; uitMelding: boolean }[] } }
  const wie = dossier.betrokkenen.find((b) => !b.uitMelding)
  const na = (await doe('avgverzoekVastleggen')('toezichthouder', { betrokkeneId: wie?.id, soort: 'rectificatie', ontvangenOp: VANDAAG, vraag: KANARIE })) as unknown as { dossier: { avgverzoeken: { id: string }[] } }
  const avgverzoekId = na.dossier.avgverzoeken.at(-1)?.id
  await doe('avgidentiteitVastleggen')('toezichthouder', { avgverzoekId, wijze: 'digid' })
  await doe('avgverzoekBesluiten')('toezichthouder', { avgverzoekId, besluit: 'toegewezen', motivering: KANARIE, plaats: KANARIE, wordt: KANARIE })
}

/** Every string of some length that only this dossier has, from whatever table: names, texts, ciphertexts, hashes; as JSON writes them. */
async function eigenWaarden(): Promise<string[]> {
  const waarden = (json: unknown): string[] => (typeof json === 'string' ? [json] : typeof json === 'object' && json !== null ? Object.values(json).flatMap(waarden) : [])
  const uit = new Set<string>()
  let anderen = ''
  for (const tabel of [...(await tabellenVanDossier()), 'organisatie', 'gebruiker']) {
    const sleutel = tabel === 'dossier' ? 'id' : tabel === 'organisatie' || tabel === 'gebruiker' ? 'null::uuid' : 'dossier_id'
    const rijen = (await o.eigenaar.query(`select to_json(t) as rij from ${tabel} t where ${sleutel} = $1`, [oud])) as { rij: unknown }[]
    for (const waarde of rijen.flatMap(({ rij }) => waarden(rij))) if (waarde.length >= 20 && !/^[0-9a-f-]{36}$|^\d{4}-\d\d-\d\d/.test(waarde) && !/_[0-9a-f-]{36}$/.test(waarde)) uit.add(JSON.stringify(waarde).slice(1, -1))
    anderen += await tekstVan(`${tabel} t where ${sleutel} is distinct from '${oud}'`)
  }
  return [...uit].filter((waarde) => !anderen.includes(waarde))
}

async function tekstVan(bron: string): Promise<string> {
  const [rij] = (await o.eigenaar.query(`select coalesce(string_agg(to_json(t)::text, E'\\n'), '') as rijen from ${bron}`)) as { rijen: string }[]
  return rij?.rijen ?? ''
}

async function tabellenVanDossier(): Promise<string[]> {
  const rijen = (await o.eigenaar.query(`select c.relname as tabel from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attname = 'dossier_id' and not a.attisdropped
    where n.nspname = 'public' and c.relkind = 'r'`)) as { tabel: string }[]
  return ['dossier', ...rijen.map(({ tabel }) => tabel)].filter((tabel) => tabel !== 'auditregel' && tabel !== 'vernietigingsregel')
}

/** Every row of every table of every schema as JSON, bytes as hex. */
async function alles(): Promise<string> {
  const tabellen = (await o.eigenaar.query(`select format('%I.%I', n.nspname, c.relname) as tabel from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p', 'm') and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg_toast%'`)) as { tabel: string }[]
  let uit = ''
  for (const { tabel } of tabellen) uit += await tekstVan(`${tabel} t`)
  return uit
}

function bestanden(map: string): Buffer {
  return Buffer.concat(readdirSync(map, { recursive: true, withFileTypes: true }).filter((b) => b.isFile()).map((b) => readFileSync(join(b.parentPath, b.name))))
}

describe('bewaren en vernietigen', () => {
  it('zet op de lijst alleen wat zijn termijn uit heeft, en zegt wat er weg zou gaan zonder iets te doen', async () => {
    expect(await lijst()).toEqual([])
    await sluitOp(plusMaanden(VANDAAG, -180 + 1))
    expect(await lijst()).toEqual([])
    expect(await stelVoor()).toMatchObject({ __typename: 'InvoerFout', fouten: [{ code: 'NOG_BEWAREN' }] })
    await sluitOp(plusMaanden(VANDAAG, -180))
    await verstopKanaries()
    const [regel] = await lijst()
    expect(regel).toMatchObject({ dossierId: `Dossier_${oud}`, bewarenTot: VANDAAG, belet: null, bestanden: 1 })
    expect(regel?.rijen).toBeGreaterThan(40)
    expect((await lijst())[0]?.rijen).toBe(regel?.rijen)
    expect(await lijst('toezichthouder-hvb')).toEqual([])
  })

  it('laat niemand die het niet mag iets zien of doen', async () => {
    expect(await stelVoor('toezichthouder-hvb')).toMatchObject({ __typename: 'NietGevonden' })
    for (const naam of ['onderzoeker', 'contactambtenaar', 'beheerder', 'koppeling-demo']) {
      expect([naam, (await (await o.als(naam)).antwoord('{ vernietigingslijst { dossierId } }')).errors?.[0]?.extensions['code']]).toEqual([naam, 'NIET_TOEGESTAAN'])
    }
  })

  it('houdt een dossier met een bewaarstop of een open verzoek altijd', async () => {
    const gezet = (await doe('bewaarstopZetten')('toezichthouder', { dossierId: `Dossier_${oud}`, grond: 'rechtszaak', toelichting: 'Er loopt beroep.' })) as unknown as { dossier: { bewaarstoppen: { id: string }[] } }
    expect((await lijst())[0]?.belet).toBe('bewaarstop')
    const voorstel = vernietiging(await stelVoor())
    expect((await stelVoor('toezichthouder-collega'))).toMatchObject({ __typename: 'InvoerFout', fouten: [{ code: 'AL_VOORGESTELD' }] })
    const na = vernietiging(await besluit('toezichthouder-collega', voorstel.id))
    expect(na).toMatchObject({ stand: 'uitgevoerd', regels: [{ vernietigdOp: null, overgeslagen: 'bewaarstop' }] })
    expect(await o.eigenaar.query('select count(*)::int as n from dossier where id = $1', [oud])).toEqual([{ n: 1 }])
    await doe('bewaarstopOpheffen')('toezichthouder-collega', { bewaarstopId: gezet.dossier.bewaarstoppen[0]?.id, motivering: 'Het beroep is klaar.' })
    await o.eigenaar.query('update avgverzoek set besluit = null where dossier_id = $1', [oud])
    expect((await lijst())[0]?.belet).toBe('verzoek_open')
    await o.eigenaar.query(`update avgverzoek set besluit = 'toegewezen' where dossier_id = $1`, [oud])
  })

  it('vraagt twee mensen: wie voorstelt besluit niet, ook niet langs de api om', async () => {
    const voorstel = vernietiging(await stelVoor())
    expect(voorstel).toMatchObject({ stand: 'voorgesteld', eigen: true, aanleiding: 'bewaartermijn' })
    expect(await besluit('toezichthouder', voorstel.id)).toMatchObject({ __typename: 'StapNietToegestaan', code: 'VIER_OGEN' })
    expect(await besluit('toezichthouder-hvb', voorstel.id)).toMatchObject({ __typename: 'NietGevonden' })
    const { context } = await o.als('toezichthouder')
    await expect(context.bron.transaction(async (m) => {
      await m.query(`select set_config('app.gebruiker', $1, true), set_config('app.toezicht', $2, true)`, [context.rij.gebruikerId, context.rij.toezichtId])
      await m.query(`select * from voer_vernietiging_uit($1, 'x', $2)`, [voorstel.id.slice(13), VANDAAG])
    })).rejects.toThrow('wie voorstelt, besluit niet')
    await expect(o.eigenaar.query('update vernietiging set besloten_door = voorgesteld_door where id = $1', [voorstel.id.slice(13)])).rejects.toThrow('vier_ogen')
    expect(vernietiging(await besluit('toezichthouder-collega', voorstel.id, false))).toMatchObject({ stand: 'afgewezen', regels: [{ vernietigdOp: null }] })
  })

  it('laat daarna in geen tabel en geen bestand iets van het dossier over, en een verklaring die blijft', async () => {
    const voor = await alles()
    expect(voor).toContain(KANARIE)
    const waarden = await eigenWaarden()
    expect(waarden.length).toBeGreaterThan(40)
    expect(waarden.every((waarde) => voor.includes(waarde))).toBe(true)
    const voorstel = vernietiging(await stelVoor())
    const na = vernietiging(await besluit('toezichthouder-collega', voorstel.id))
    expect(na).toMatchObject({ stand: 'uitgevoerd', regels: [{ dossierId: `Dossier_${oud}`, overgeslagen: null, vernietigdOp: expect.any(String) }] })
    const { rijen } = na.regels[0] as Vernietiging['regels'][number]
    expect(rijen).toMatchObject({ dossier: 1, melding: 1, dossiersleutel: 1, document: 1, avgverzoek: 1, rectificatie: 1, betrokkene: 2 })
    const over = await alles()
    expect(waarden.filter((waarde) => over.includes(waarde))).toEqual([])
    expect(over.toLowerCase()).not.toContain(KANARIE.toLowerCase())
    expect(over).not.toContain(Buffer.from(KANARIE).toString('hex'))
    expect(bestanden(o.dataDir).includes(KANARIE)).toBe(false)
    for (const tabel of await tabellenVanDossier()) expect([tabel, await o.eigenaar.query(`select count(*)::int as n from ${tabel} where ${tabel === 'dossier' ? 'id' : 'dossier_id'} = $1`, [oud])]).toEqual([tabel, [{ n: 0 }]])
    await expect(o.eigenaar.query(`update vernietigingsregel set zaaknummer = 'anders' where vernietiging_id = $1`, [voorstel.id.slice(13)])).rejects.toThrow('kan niet worden gewijzigd')
    await expect(o.eigenaar.query('delete from vernietiging where id = $1', [voorstel.id.slice(13)])).rejects.toThrow('kan niet worden gewijzigd')
    expect(await lijst()).toEqual([])
  })

  it('laat de auditketen heel, met de regels van het vernietigde dossier erin', async () => {
    const client = new pg.Client({ connectionString: rolUrl(o.url, 'audit_rt'), options: '-c TimeZone=UTC' })
    await client.connect()
    while ((await verzegel(client)) > 0) { /* until nothing is open */ }
    await client.end()
    const uitslag = await controleerAudit({ url: o.url, ankerbestand: join(o.dataDir, 'geen-anker') })
    expect(uitslag).toMatchObject({ breuken: [], wachtend: 0 })
    const [regels] = (await o.eigenaar.query(`select count(*)::int as n, count(*) filter (where soort = 'dossier_vernietigd')::int as weg from auditregel where dossier_id = $1`, [oud])) as { n: number; weg: number }[]
    expect(regels?.n).toBeGreaterThan(20)
    expect(regels?.weg).toBe(1)
    expect(uitslag.regels).toBeGreaterThanOrEqual(regels?.n ?? 0)
  })

  it('stelt na een toegewezen wissing van het dossier hetzelfde voor, zonder op de termijn te wachten', async () => {
    const [d] = (await o.eigenaar.query(`select d.id from dossier d join organisatie t on t.id = d.toezichthouder_id where d.stand = 'ingediend' and t.reeks = 'westerkwartier' limit 1`)) as { id: string }[]
    const { dossier } = (await doe('betrokkeneBewaren')('toezichthouder', { dossierId: `Dossier_${d?.id}`, hoedanigheid: 'client', naam: 'Iemand' })) as unknown as { dossier: { betrokkenen: { id: string }[] } }
    const na = (await doe('avgverzoekVastleggen')('toezichthouder', { betrokkeneId: dossier.betrokkenen.at(-1)?.id, soort: 'wissing', ontvangenOp: VANDAAG, vraag: 'Alles weg.' })) as unknown as { dossier: { avgverzoeken: { id: string }[] } }
    const avgverzoekId = na.dossier.avgverzoeken.at(-1)?.id
    await doe('avgidentiteitVastleggen')('toezichthouder', { avgverzoekId, wijze: 'digid' })
    await doe('avgverzoekBesluiten')('toezichthouder', { avgverzoekId, besluit: 'toegewezen', motivering: 'Er is geen reden om te bewaren.', wiswijze: 'dossier' })
    const { vernietigingen } = await (await o.als('toezichthouder-collega')).vraag<{ vernietigingen: { edges: { node: Vernietiging }[] } }>('{ vernietigingen(first: 10) { edges { node { id stand aanleiding eigen regels { dossierId } } } } }')
    const voorstel = vernietigingen.edges[0]?.node
    expect(voorstel).toMatchObject({ stand: 'voorgesteld', aanleiding: 'wissing', eigen: false, regels: [{ dossierId: `Dossier_${d?.id}` }] })
    expect(vernietiging(await besluit('toezichthouder-collega', voorstel?.id ?? ''))).toMatchObject({ stand: 'uitgevoerd', regels: [{ overgeslagen: null }] })
    expect((await (await o.als('toezichthouder')).vraag('query ($id: ID!) { dossier(id: $id) { id } }', { id: `Dossier_${d?.id}` }))['dossier']).toBeNull()
  })
})

describe('de sleutels van herhaalde verzoeken', () => {
  it('gaan na zeven dagen vanzelf weg', async () => {
    const tel = async (): Promise<unknown> => o.eigenaar.query('select count(*)::int as n from idempotentie')
    await o.eigenaar.query(`update idempotentie set op = now() - interval '8 days'`)
    await stelVoor()
    const { context } = await o.als('toezichthouder')
    await context.bron.query('select ruim_herhalingen_op(7)')
    expect(await tel()).toEqual([{ n: 0 }])
  })
})
