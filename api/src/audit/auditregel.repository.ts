import type { Waarde } from '../database/lees.ts'
import type { Context } from '../graphql/context.ts'
import { fout } from '../graphql/fouten.ts'
import { leesCursor, type VerbindingVraag } from '../lezen/lees-verbinding.ts'
import { vrager } from '../toegang/mag.ts'

export interface Inzagevraag {
  dossierId: string
  eerste: number
  na?: string | null | undefined
  /** First and last calendar day in the Netherlands. */
  van?: string | null | undefined
  tot?: string | null | undefined
}

/** Looking in the log of a dossier is written down too, by the first page only. */
const LEG_VAST = `with gezien as (
  insert into auditregel (soort, dossier_id, aanbieder_id, toezichthouder_id, gebruiker_id, rol, organisatie_id, correlatie_id)
  select 'inzage_geopend', id, aanbieder_id, toezichthouder_id, $2::uuid, $3, $4::uuid, $5 from dossier where id = $1::uuid and $6::bigint is null)`

/** A page of what was done with a dossier, the newest first. */
export function inzageVraag(context: Context, { dossierId, eerste, na, van, tot }: Inzagevraag): VerbindingVraag {
  const { id, rol, organisatieId } = vrager(context)
  const waarden: Waarde[] = [dossierId, id, rol, organisatieId, context.correlatieId, na ? plaats(na) : null]
  const waar = ['w.dossier_id = $1::uuid', '($6::bigint is null or w.nr < $6::bigint)']
  const dag = (grens: string, erbij: string): string => `((${`$${waarden.push(grens)}`}::date${erbij})::timestamp at time zone 'Europe/Amsterdam')`
  if (van) waar.push(`w.op >= ${dag(van, '')}`)
  if (tot) waar.push(`w.op < ${dag(tot, ' + 1')}`)
  return { type: 'Auditregel', vooraf: LEG_VAST, waar: waar.join(' and '), waarden, volgorde: ['nr'], aflopend: true, eerste }
}

function plaats(cursor: string): string {
  const [nr = ''] = leesCursor(cursor, 1) ?? []
  if (!/^\d{1,18}$/.test(nr)) throw fout('PAGINA_ONGELDIG', 'Deze pagina bestaat niet meer. Begin weer bij het begin van de lijst.')
  return nr
}
