import type { GraphQLResolveInfo } from 'graphql'
import { voerUit } from '../database/lees.ts'
import type { Context, Vrager } from '../graphql/context.ts'
import { opdracht } from '../lezen/lees-een.ts'
import { selectLijst } from '../lezen/naar-sql.ts'
import { vrager } from '../toegang/mag.ts'

/** The case of a number, when the organisation `$2` is in it and the asker is not excluded from it; nothing of the dossier itself. */
export const ZAAK = `(select * from zaak_van_organisatie($1, $2::uuid) where id <> all (coalesce(nullif(current_setting('app.uitgesloten', true), ''), '{}')::uuid[]))`

/** Who can be excluded by whom: people of the own organisation, and by a toezichthouder those of the gemeente. */
export function uitsluitbaarWaar({ rol }: Pick<Vrager, 'rol'>, gebruiker: string, zaak: string): string {
  const ook = rol === 'bestuurder' ? '' : ` or (${gebruiker}.organisatie_id = ${zaak}.gemeente_id and ${zaak}.toezichthouder_id = $2::uuid)`
  return `${gebruiker}.rol <> 'systeem' and (${gebruiker}.organisatie_id = $2::uuid${ook})`
}

/** Everybody who is or was excluded from a case, the newest first, as far as the asker looks after them. */
export function leesUitsluitingen(context: Context, info: GraphQLResolveInfo, zaaknummer: string): Promise<object[]> {
  return lees(context, info, 'Uitsluiting', `uitsluiting w where w.dossier_id in (select z.id from ${ZAAK} z) order by w.sinds desc, w.id`, zaaknummer)
}

/** Whom the asker can exclude from a case. */
export function leesUitsluitbaren(context: Context, info: GraphQLResolveInfo, zaaknummer: string): Promise<object[]> {
  return lees(context, info, 'Gebruiker', `gebruiker w, ${ZAAK} z where w.actief and ${uitsluitbaarWaar(vrager(context), 'w', 'z')} order by w.functie, w.id`, zaaknummer)
}

async function lees(context: Context, info: GraphQLResolveInfo, type: string, vanaf: string, zaaknummer: string): Promise<object[]> {
  const sets = info.fieldNodes.flatMap((f) => (f.selectionSet ? [f.selectionSet] : []))
  const tekst = `select coalesce(json_agg(r), '[]'::json)::text from (select ${selectLijst(info, 'vol', type, sets, 'w')} from ${vanaf}) r`
  const [rij] = await voerUit(context.pool, context.rij, opdracht(context, tekst, [zaaknummer, vrager(context).organisatieId]))
  return JSON.parse(rij?.[0] ?? '[]') as object[]
}
