import { isDatum } from '@zelfonderzoek/validation/kalender/datum'
import type { Waarde } from '../database/lees.ts'
import type { Context } from '../graphql/context.ts'
import { fout } from '../graphql/fouten.ts'
import { uuidVan } from '../graphql/id.ts'
import { leesCursor, type VerbindingVraag } from '../lezen/lees-verbinding.ts'
import { vrager } from '../toegang/mag.ts'

/** A page of requests in the asker's dossiers, the first last day at the top; only those not decided, unless all are asked for. */
export function verzoekenVraag(context: Context, { eerste, na, alle }: { eerste: number; na?: string | null | undefined; alle: boolean }): VerbindingVraag {
  const waarden: Waarde[] = [vrager(context).organisatieId]
  const waar = ['w.toezichthouder_id = $1::uuid', 'exists (select from dossier d where d.id = w.dossier_id)']
  if (!alle) waar.push('w.besluit is null')
  if (na) waar.push(`(w.uiterlijk_op, w.id) > ${plaats(na, waarden)}`)
  return { type: 'Avgverzoek', waar: waar.join(' and '), waarden, volgorde: ['uiterlijk_op', 'id'], eerste }
}

function plaats(cursor: string, waarden: Waarde[]): string {
  const [op = '', id = ''] = leesCursor(cursor, 2) ?? []
  if (!isDatum(op)) throw fout('PAGINA_ONGELDIG', 'Deze pagina bestaat niet meer. Begin weer bij het begin van de lijst.')
  return `($${waarden.push(op)}::date, $${waarden.push(uuidVan('Avgverzoek', `Avgverzoek_${id}`))}::uuid)`
}
