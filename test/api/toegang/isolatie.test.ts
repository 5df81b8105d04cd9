import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { maakOpstelling, type Opstelling, type Vraagsteller } from '../hulp/opstelling.ts'
import { aanroepenMetId, type Ids, KNOPEN } from './aanroepen.ts'

const AANROEPEN = aanroepenMetId()
const VREEMDEN = ['onderzoeker', 'bestuurder', 'eenpersoons', 'toezichthouder-elders', 'contactambtenaar-elders']

let o: Opstelling
/** A report of Thuiszorg De Linde, with at least one of everything. */
let eigen: Ids
beforeAll(async () => {
  o = await maakOpstelling({ dossiers: true })
  await o.eigenaar.query(`insert into organisatie (naam, soort) values ('Toezicht Elders', 'toezichthouder'), ('Gemeente Elders', 'gemeente')`)
  await o.eigenaar.query(`insert into gebruiker (organisatie_id, iss, sub, rol, functie)
    select o.id, g.iss, s.sub, s.rol, s.rol from (values ('Toezicht Elders', 'toezichthouder-elders', 'toezichthouder'), ('Gemeente Elders', 'contactambtenaar-elders', 'contactambtenaar')) s (naam, sub, rol)
    join organisatie o on o.naam = s.naam, (select iss from gebruiker limit 1) g`)
  eigen = await idsVan('Thuiszorg De Linde')
})
afterAll(() => o.stop())

async function idsVan(aanbieder: string): Promise<Ids> {
  const een = async (type: string): Promise<[string, string]> => {
    const tabel = type === 'Dossier' ? 'dossier' : type.toLowerCase()
    const [rij] = (await o.eigenaar.query(`select t.id from ${tabel} t join organisatie o on o.id = t.aanbieder_id where o.naam = $1 limit 1`, [aanbieder])) as { id: string }[]
    return [type, `${type}_${rij?.id}`]
  }
  await o.eigenaar.query(`insert into document (dossier_id, aanbieder_id, toezichthouder_id, toegevoegd_door, naam, mediatype, grootte, sha256, inhoud_versleuteld)
    select d.id, d.aanbieder_id, d.toezichthouder_id, g.id, 'verslag.txt', 'text/plain', 3, 'x', '' from dossier d join gebruiker g on g.organisatie_id = d.aanbieder_id`)
  await o.eigenaar.query(`insert into uitstelverzoek (dossier_id, aanbieder_id, toezichthouder_id, gevraagd_door, gevraagd_tot, reden) select d.id, d.aanbieder_id, d.toezichthouder_id, g.id, '2030-01-01', 'Ziek.' from dossier d join gebruiker g on g.organisatie_id = d.aanbieder_id`)
  await o.eigenaar.query(`insert into taak (dossier_id, aanbieder_id, toezichthouder_id, voor, soort, titel, grondslag) select d.id, d.aanbieder_id, d.toezichthouder_id, 'aanbieder', 'client_inlichten', 'De cliënt inlichten', 'art. 8' from dossier d where d.stand <> 'concept'`)
  await o.eigenaar.query(`insert into overname (id, zelfonderzoek_id, dossier_id, aanbieder_id, toezichthouder_id, stappen, begonnen_door) select gen_random_uuid(), z.id, z.dossier_id, z.aanbieder_id, z.toezichthouder_id, 1, g.id from zelfonderzoek z join gebruiker g on g.organisatie_id = z.aanbieder_id and g.rol = 'onderzoeker'`)
  await o.eigenaar.query(`insert into sectieversie (sectie_id, dossier_id, aanbieder_id, toezichthouder_id, versie, soort, inhoud, door) select id, dossier_id, aanbieder_id, toezichthouder_id, 1, 'vervangen', inhoud, bewaard_door from sectie`)
  await o.eigenaar.query(`insert into consult (nummer, aanbieder_id, toezichthouder_id, protocol, gemeentecode, voorzieningsoort, vraag, gevraagd_door) select 'CO-' || g.id, g.organisatie_id, (select id from organisatie where soort = 'toezichthouder' order by id limit 1), 'westerkwartier-2021-01-01', '1969', 'begeleiding', 'Twijfel.', g.id from gebruiker g where g.rol = 'onderzoeker'`)
  const [agenda] = (await o.eigenaar.query(`insert into agenda (gebruiker_id, sleutel_hash) select g.id, 'proef' from gebruiker g join organisatie a on a.id = g.organisatie_id where a.naam = $1 and g.rol = 'onderzoeker' limit 1 returning id`, [aanbieder])) as { id: string }[]
  await o.eigenaar.query(`insert into regeloordeel (indiening_id, dossier_id, aanbieder_id, toezichthouder_id, record_id, regel, gezegd, oordeel, bewaard_door) select i.id, i.dossier_id, i.aanbieder_id, i.toezichthouder_id, 'proef', 'maatregel.S', 'ja', 'eens', i.ingediend_door from indiening i`)
  const [organisatie] = (await o.eigenaar.query('select id from organisatie where naam = $1', [aanbieder])) as { id: string }[]
  return { ...Object.fromEntries(await Promise.all([...KNOPEN, 'Uitstelverzoek'].map(een))), Organisatie: `Organisatie_${organisatie?.id}`, Agenda: `Agenda_${agenda?.id}` }
}

/** Ids of the right form that no row has. */
function afwezig(): Ids {
  return Object.fromEntries(Object.keys(eigen).map((type) => [type, `${type}_${randomUUID()}`]))
}

/** A fingerprint of every row of one aanbieder. */
async function vingerafdruk(): Promise<string> {
  const tabellen = (await o.eigenaar.query(`select c.relname as tabel from pg_class c join pg_attribute a on a.attrelid = c.oid join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind = 'r' and a.attname = 'aanbieder_id'`)) as { tabel: string }[]
  const delen = await Promise.all(tabellen.map(async ({ tabel }) => {
    const [rij] = (await o.eigenaar.query(`select md5(coalesce(string_agg(r, '|' order by r), '')) as md5 from (select t::text as r from ${tabel} t join organisatie o on o.id = t.aanbieder_id where o.naam = 'Thuiszorg De Linde') x`)) as { md5: string }[]
    return `${tabel} ${rij?.md5}`
  }))
  return delen.sort().join('\n')
}

async function antwoord(wie: Vraagsteller, aanroep: (typeof AANROEPEN)[number], ids: Ids): Promise<unknown> {
  const { data, errors } = await wie.antwoord(aanroep.document, aanroep.variabelen(ids))
  return { data, fouten: errors?.map((fout) => ({ code: fout.extensions['code'], bericht: fout.message })) }
}

describe('wat van een ander is', () => {
  it('vindt genoeg om te vragen', () => {
    expect(AANROEPEN.length).toBeGreaterThan(30)
    expect(Object.values(eigen).filter((id) => id.endsWith('undefined'))).toEqual([])
  })

  it.each(VREEMDEN)('geeft %s hetzelfde antwoord als wat er niet is, en blijft zoals het was', async (naam) => {
    const wie = await o.als(naam)
    const voor = await vingerafdruk()
    for (const aanroep of AANROEPEN) {
      expect([aanroep.veld, await antwoord(wie, aanroep, eigen)]).toEqual([aanroep.veld, await antwoord(wie, aanroep, afwezig())])
    }
    expect(await vingerafdruk()).toBe(voor)
  })

  it('antwoordt de eigenaar wel anders, zodat deze proef kan mislukken', async () => {
    const wie = [await o.als('onderzoeker-linde'), await o.als('bestuurder-linde'), await o.als('toezichthouder')]
    const anders = new Set<string>()
    for (const w of wie) {
      for (const aanroep of AANROEPEN) {
        if (JSON.stringify(await antwoord(w, aanroep, eigen)) !== JSON.stringify(await antwoord(w, aanroep, afwezig()))) anders.add(aanroep.veld)
      }
    }
    expect(AANROEPEN.map((a) => a.veld).filter((veld) => !anders.has(veld))).toEqual([])
  })
})
