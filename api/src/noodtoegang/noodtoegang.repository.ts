import type { GraphQLResolveInfo } from 'graphql'
import { STANDEN } from '@zelfonderzoek/validation/dossier/stand'
import { mag } from '@zelfonderzoek/validation/toegang/toegang'
import { voerUit } from '../database/lees.ts'
import type { Context } from '../graphql/context.ts'
import { type EenVraag, opdracht } from '../lezen/lees-een.ts'
import { selectLijst } from '../lezen/naar-sql.ts'
import { vrager } from '../toegang/mag.ts'

/** Lines in the list: what lies further back stands in the log. */
const MEESTE = 100

/** The newest emergencies that the asker may know of: row-level security leaves no others. */
export async function leesNoodtoegangen(context: Context, info: GraphQLResolveInfo): Promise<object[]> {
  const sets = info.fieldNodes.flatMap((f) => (f.selectionSet ? [f.selectionSet] : []))
  const tekst = `select coalesce(json_agg(r), '[]'::json)::text from (select ${selectLijst(info, 'vol', 'Noodtoegang', sets, 'w')} from noodtoegang w order by w.geopend_op desc, w.id limit ${MEESTE}) r`
  const [rij] = await voerUit(context.pool, context.rij, opdracht(context, tekst, []))
  return JSON.parse(rij?.[0] ?? '[]') as object[]
}

/** The dossier that is open to the asker now; each look is written down under a name of its own, so that it stands out. */
export function nooddossierVraag(context: Context, id: string): EenVraag {
  const { id: wie, rol, organisatieId, uitgesloten } = vrager(context)
  const standen = STANDEN.filter((stand) => mag({ rol, handeling: 'dossier_lezen', stand, relatie: 'nood' }))
  const waar = 'w.id = $1::uuid and w.stand = any($6::text[]) and w.id <> all($7::uuid[])'
  return {
    type: 'Dossier', waar, waarden: [id, wie, rol, organisatieId, context.correlatieId, `{${standen.join()}}`, `{${uitgesloten.join()}}`],
    vooraf: `with gezien as (
  insert into auditregel (soort, dossier_id, aanbieder_id, toezichthouder_id, gebruiker_id, rol, organisatie_id, correlatie_id)
  select 'noodtoegang_gelezen', w.id, w.aanbieder_id, w.toezichthouder_id, $2::uuid, $3, $4::uuid, $5 from dossier w where ${waar})`,
  }
}
