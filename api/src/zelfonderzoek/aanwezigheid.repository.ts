import { voerUit } from '../database/lees.ts'
import type { Context } from '../graphql/context.ts'
import { vrager } from '../toegang/mag.ts'
import type { Aanwezigheid } from './aanwezigheid.type.ts'

const MELD = `
with hier as (
  insert into aanwezigheid (zelfonderzoek_id, gebruiker_id, aanbieder_id, sectie_nummer)
  select z.id, $2::uuid, z.aanbieder_id, $3::int from zelfonderzoek z where z.id = $1::uuid and z.aanbieder_id = $4::uuid
  on conflict (zelfonderzoek_id, gebruiker_id) do update set sectie_nummer = excluded.sectie_nummer, gezien_op = now()
  returning zelfonderzoek_id
)
select (select coalesce(json_agg(json_build_object('sectieNummer', a.sectie_nummer, 'gezienOp', a.gezien_op, 'gebruiker', json_build_object(
    'id', 'Gebruiker_' || g.id, 'rol', g.rol, 'functie', g.functie,
    'organisatie', json_build_object('id', 'Organisatie_' || o.id, 'soort', o.soort, 'naam', o.naam, 'eenpersoons', o.eenpersoons))) order by a.gezien_op desc), '[]'::json)
  from aanwezigheid a join gebruiker g on g.id = a.gebruiker_id join organisatie o on o.id = g.organisatie_id
  where a.zelfonderzoek_id = hier.zelfonderzoek_id and a.gebruiker_id <> $2::uuid and a.gezien_op > now() - interval '1 minute')::text from hier`

/** Says that the asker is in a section now; returns who else was here in the last minute, or null when the report is not the asker's. */
export async function meldAanwezig(context: Context, zelfonderzoekId: string, sectieNummer: number): Promise<Aanwezigheid[] | null> {
  const { id, organisatieId } = vrager(context)
  const [rij] = await voerUit(context.pool, context.rij, { naam: 'aanwezigheid_melden', tekst: MELD, waarden: [zelfonderzoekId, id, sectieNummer, organisatieId] })
  return rij?.[0] ? (JSON.parse(rij[0]) as Aanwezigheid[]) : null
}
