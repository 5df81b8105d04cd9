import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { zetAvgRijen } from '../hulp/avgrijen.ts'
import { zetLoketzaak } from '../loket/zet-loketzaak.ts'
import { maakOpstelling, type Opstelling, type Vraagsteller } from '../hulp/opstelling.ts'
import { zetOnderzoek } from '../onderzoek/zet-onderzoek.ts'
import { aanroepenMetId, type Ids, KNOPEN } from './aanroepen.ts'

const AANROEPEN = aanroepenMetId()
/** People of other organisations, and people of the own ones who are excluded from these cases. */
const VREEMDEN = ['onderzoeker', 'bestuurder', 'eenpersoons', 'toezichthouder-elders', 'contactambtenaar-elders', 'coordinator-elders', 'toezichthouder-uitgesloten', 'onderzoeker-uitgesloten', 'bestuurder-uitgesloten']

let o: Opstelling
/** A report of Thuiszorg De Linde, with at least one of everything. */
let eigen: Ids
/** Its case at the Rotterdam loket. */
let loketzaak: string
beforeAll(async () => {
  o = await maakOpstelling({ dossiers: true })
  await o.eigenaar.query(`insert into organisatie (naam, soort) values ('Toezicht Elders', 'toezichthouder'), ('Gemeente Elders', 'gemeente'), ('Loket Elders', 'loket')`)
  await o.eigenaar.query(`insert into gebruiker (organisatie_id, iss, sub, rol, functie)
    select o.id, g.iss, s.sub, s.rol, s.rol from (values ('Toezicht Elders', 'toezichthouder-elders', 'toezichthouder'), ('Gemeente Elders', 'contactambtenaar-elders', 'contactambtenaar'), ('Loket Elders', 'coordinator-elders', 'coordinator')) s (naam, sub, rol)
    join organisatie o on o.naam = s.naam, (select iss from gebruiker limit 1) g`)
  loketzaak = await zetLoketzaak(o, 'Thuiszorg De Linde')
  await o.eigenaar.query(`insert into gebruiker (organisatie_id, iss, sub, rol, functie) select g.organisatie_id, g.iss, g.rol || '-uitgesloten', g.rol, g.functie from gebruiker g where g.sub in ('toezichthouder', 'onderzoeker-linde', 'bestuurder-linde')`)
  await o.eigenaar.query(`insert into uitsluiting (dossier_id, aanbieder_id, toezichthouder_id, gebruiker_id, organisatie_id, reden, door)
    select d.id, d.aanbieder_id, d.toezichthouder_id, g.id, g.organisatie_id, 'Een betrokkene is familie.', b.id from dossier d join organisatie a on a.id = d.aanbieder_id and a.naam = 'Thuiszorg De Linde', gebruiker g, gebruiker b
    where g.sub like '%-uitgesloten' and b.sub = 'beheerder'`)
  eigen = await idsVan('Thuiszorg De Linde')
  // A person has one dossier open in an emergency: the one asked for here.
  await o.eigenaar.query('update noodtoegang set tot = tot where dossier_id = $1', [eigen['Dossier']?.split('_')[1]])
})
afterAll(() => o.stop())

async function idsVan(aanbieder: string): Promise<Ids> {
  const een = async (type: string): Promise<[string, string]> => {
    const tabel = type === 'Dossier' ? 'dossier' : type.toLowerCase()
    const [rij] = (await o.eigenaar.query(`select t.id from ${tabel} t join organisatie o on o.id = t.aanbieder_id where o.naam = $1 limit 1`, [aanbieder])) as { id: string }[]
    return [type, `${type}_${rij?.id}`]
  }
  await o.eigenaar.query(`insert into document (dossier_id, aanbieder_id, toezichthouder_id, toegevoegd_door, naam, mediatype, grootte, sha256, inhoud_versleuteld)
    select d.id, d.aanbieder_id, d.toezichthouder_id, g.id, 'verslag.txt', 'text/plain', 3, 'x', '' from dossier d join gebruiker g on g.organisatie_id = d.aanbieder_id where d.soort <> 'incident'`)
  await o.eigenaar.query(`insert into uitstelverzoek (dossier_id, aanbieder_id, toezichthouder_id, gevraagd_door, gevraagd_tot, reden) select d.id, d.aanbieder_id, d.toezichthouder_id, g.id, '2030-01-01', 'Ziek.' from dossier d join gebruiker g on g.organisatie_id = d.aanbieder_id where d.soort <> 'incident'`)
  await o.eigenaar.query(`insert into taak (dossier_id, aanbieder_id, toezichthouder_id, voor, soort, titel, grondslag) select d.id, d.aanbieder_id, d.toezichthouder_id, 'aanbieder', 'client_inlichten', 'De cliënt inlichten', 'art. 8' from dossier d where d.stand <> 'concept' and d.soort <> 'incident'`)
  await o.eigenaar.query(`insert into overname (id, zelfonderzoek_id, dossier_id, aanbieder_id, toezichthouder_id, stappen, begonnen_door) select gen_random_uuid(), z.id, z.dossier_id, z.aanbieder_id, z.toezichthouder_id, 1, g.id from zelfonderzoek z join gebruiker g on g.organisatie_id = z.aanbieder_id and g.rol = 'onderzoeker'`)
  await o.eigenaar.query(`insert into sectieversie (sectie_id, dossier_id, aanbieder_id, toezichthouder_id, versie, soort, inhoud, door) select id, dossier_id, aanbieder_id, toezichthouder_id, 1, 'vervangen', inhoud, bewaard_door from sectie`)
  await o.eigenaar.query(`insert into consult (nummer, aanbieder_id, toezichthouder_id, protocol, gemeentecode, voorzieningsoort, vraag, gevraagd_door) select 'CO-' || g.id, g.organisatie_id, (select id from organisatie where soort = 'toezichthouder' order by id limit 1), 'westerkwartier-2021-01-01', '1969', 'begeleiding', 'Twijfel.', g.id from gebruiker g where g.rol = 'onderzoeker'`)
  await o.eigenaar.query(`insert into noodtoegang (dossier_id, aanbieder_id, toezichthouder_id, zaaknummer, organisatie_id, gebruiker_id, reden, tot) select d.id, d.aanbieder_id, d.toezichthouder_id, d.zaaknummer, g.organisatie_id, g.id, 'Niemand anders was bereikbaar.', now() + interval '1 hour' from dossier d join organisatie a on a.id = d.aanbieder_id and a.naam = $1, gebruiker g where g.sub = 'beheerder'`, [aanbieder])
  const [agenda] = (await o.eigenaar.query(`insert into agenda (gebruiker_id, sleutel_hash) select g.id, 'proef' from gebruiker g join organisatie a on a.id = g.organisatie_id where a.naam = $1 and g.rol = 'onderzoeker' limit 1 returning id`, [aanbieder])) as { id: string }[]
  await o.eigenaar.query(`insert into regeloordeel (indiening_id, dossier_id, aanbieder_id, toezichthouder_id, record_id, regel, gezegd, oordeel, bewaard_door) select i.id, i.dossier_id, i.aanbieder_id, i.toezichthouder_id, 'proef', 'maatregel.S', 'ja', 'eens', i.ingediend_door from indiening i`)
  await zetAvgRijen(o)
  const [vernietiging] = (await o.eigenaar.query(`insert into vernietiging (toezichthouder_id, aanleiding, toelichting, voorgesteld_door) select g.organisatie_id, 'bewaartermijn', 'Proef.', g.id from gebruiker g where g.sub = 'toezichthouder-collega' returning id`)) as { id: string }[]
  await o.eigenaar.query(`insert into vernietigingsregel (vernietiging_id, toezichthouder_id, dossier_id, zaaknummer, categorie, grondslag) select v.id, v.toezichthouder_id, d.id, d.zaaknummer, 'dossier', 'Proef.' from vernietiging v join dossier d on d.toezichthouder_id = v.toezichthouder_id where d.stand <> 'concept'`)
  const [uitgesloten] = (await o.eigenaar.query(`select id from gebruiker where sub = 'toezichthouder-uitgesloten'`)) as { id: string }[]
  const [zaak] = (await o.eigenaar.query(`select d.zaaknummer from dossier d join organisatie a on a.id = d.aanbieder_id where a.naam = $1 and d.stand <> 'concept' limit 1`, [aanbieder])) as { zaaknummer: string }[]
  await zetOnderzoek(o)
  const [organisatie] = (await o.eigenaar.query('select id from organisatie where naam = $1', [aanbieder])) as { id: string }[]
  return { ...Object.fromEntries(await Promise.all([...KNOPEN, 'Uitstelverzoek', 'Uitsluiting', 'Noodtoegang'].map(een))), Gebruiker: `Gebruiker_${uitgesloten?.id}`, Zaaknummer: zaak?.zaaknummer ?? '', Organisatie: `Organisatie_${organisatie?.id}`, Agenda: `Agenda_${agenda?.id}`, Vernietiging: `Vernietiging_${vernietiging?.id}` }
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
    // Whoever is excluded from a case may still write down a new one, and ask or answer about what is no case yet.
    const buitenDeZaak = (veld: string): boolean => veld === 'meldingVastleggen' || /consult/i.test(veld)
    for (const aanroep of AANROEPEN.filter(({ veld }) => !naam.endsWith('-uitgesloten') || !buitenDeZaak(veld))) {
      expect([aanroep.veld, await antwoord(wie, aanroep, eigen)]).toEqual([aanroep.veld, await antwoord(wie, aanroep, afwezig())])
    }
    expect(await vingerafdruk()).toBe(voor)
  })

  it('antwoordt de eigenaar wel anders, zodat deze proef kan mislukken', async () => {
    const wie = [await o.als('beheerder'), await o.als('onderzoeker-linde'), await o.als('bestuurder-linde'), await o.als('toezichthouder'), await o.als('coordinator')]
    const anders = new Set<string>()
    for (const w of wie) {
      const mijn = w.context.vrager?.rol === 'coordinator' ? { ...eigen, Dossier: `Dossier_${loketzaak}` } : eigen
      for (const aanroep of AANROEPEN) {
        if (JSON.stringify(await antwoord(w, aanroep, mijn)) !== JSON.stringify(await antwoord(w, aanroep, afwezig()))) anders.add(aanroep.veld)
      }
    }
    expect(AANROEPEN.map((a) => a.veld).filter((veld) => !anders.has(veld))).toEqual([])
  })
})
