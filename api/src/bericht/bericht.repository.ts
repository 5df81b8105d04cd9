import { voerUit, type Waarde } from '../database/lees.ts'
import type { Context, Vrager } from '../graphql/context.ts'
import { fout } from '../graphql/fouten.ts'
import { uuidVan } from '../graphql/id.ts'
import { vrager } from '../toegang/mag.ts'
import { leesCursor, type VerbindingVraag } from '../lezen/lees-verbinding.ts'

const MOMENT = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?[+-]\d\d(:\d\d)?$/

/** A page of the berichten to the asker's organisation. */
export function postvakVraag(wie: Vrager, eerste: number, na: string | null | undefined, alleenOngelezen: boolean): VerbindingVraag {
  const waarden: Waarde[] = [wie.organisatieId]
  const waar = ['w.aan_id = $1::uuid']
  if (alleenOngelezen) waar.push('w.gelezen_op is null')
  if (na) {
    const [op = '', id = ''] = leesCursor(na, 2) ?? []
    if (!MOMENT.test(op)) throw fout('PAGINA_ONGELDIG', 'Deze pagina bestaat niet meer. Begin weer bij het begin van de lijst.')
    waarden.push(op, uuidVan('Bericht', `Bericht_${id}`))
    waar.push('(w.verzonden_op, w.id) < ($2::timestamptz, $3::uuid)')
  }
  return { type: 'Bericht', waar: waar.join(' and '), waarden, volgorde: ['verzonden_op', 'id'], aflopend: true, eerste }
}

/** Marks a bericht to the asker's organisation as read; false when there is none. */
export async function markeerGelezen(context: Context, id: string): Promise<boolean> {
  const { id: wie, organisatieId } = vrager(context)
  const [rij] = await voerUit(context.pool, context.rij, {
    naam: 'bericht_gelezen', waarden: [id, wie, organisatieId],
    tekst: `with gelezen as (update bericht set gelezen_op = coalesce(gelezen_op, now()), gelezen_door = coalesce(gelezen_door, $2::uuid) where id = $1::uuid and aan_id = $3::uuid returning id) select id::text from gelezen`,
  })
  return rij !== undefined
}
