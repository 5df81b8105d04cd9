import type { Waarde } from '../database/lees.ts'
import type { Context } from '../graphql/context.ts'
import { fout } from '../graphql/fouten.ts'
import { leesCursor, type VerbindingVraag } from '../lezen/lees-verbinding.ts'
import { vrager } from '../toegang/mag.ts'

export interface Periode {
  /** First and last calendar day in the Netherlands. */
  van?: string | null | undefined
  tot?: string | null | undefined
}

export interface Bladzijde extends Periode {
  eerste: number
  na?: string | null | undefined
}

/** Looking in the log of a dossier, or taking it along, is written down too. */
const WIE_KIJKT = '$2::uuid, $3, $4::uuid'
const KOLOMMEN = 'soort, dossier_id, aanbieder_id, toezichthouder_id, gebruiker_id, rol, organisatie_id, correlatie_id'
const bijDossier = (soort: string, voorwaarde = ''): string => `with gezien as (
  insert into auditregel (${KOLOMMEN}) select '${soort}', id, aanbieder_id, toezichthouder_id, ${WIE_KIJKT}, $5 from dossier where id = $1::uuid${voorwaarde})`
const GEKEKEN = bijDossier('inzage_geopend', ' and $6::bigint is null')
const MEEGENOMEN = bijDossier('inzage_geexporteerd')
const BIJ_BETROKKENE = `with gezien as (
  insert into auditregel (${KOLOMMEN}, onderwerp) select 'inzage_geopend', d.id, d.aanbieder_id, d.toezichthouder_id, ${WIE_KIJKT}, $5, 'betrokkene ' || min(b.id::text)
  from betrokkene b join dossier d on d.id = b.dossier_id where b.id = any($1::uuid[]) and $6::bigint is null group by d.id)`

/** A page of what was done with a dossier, the newest first. */
export function inzageVraag(context: Context, dossierId: string, bladzijde: Bladzijde): VerbindingVraag {
  return bladzijdeVan(context, GEKEKEN, 'w.dossier_id = $1::uuid', dossierId, bladzijde)
}

/** The same of every dossier in which one of these entries of a register stands. */
export function betrokkeneinzageVraag(context: Context, betrokkeneIds: readonly string[], bladzijde: Bladzijde): VerbindingVraag {
  return bladzijdeVan(context, BIJ_BETROKKENE, 'w.dossier_id in (select b.dossier_id from betrokkene b where b.id = any($1::uuid[]))', `{${betrokkeneIds.join()}}`, bladzijde)
}

/** Looking is written down by the first page only. */
function bladzijdeVan(context: Context, vooraf: string, van: string, waarvan: string, { eerste, na, ...dagen }: Bladzijde): VerbindingVraag {
  const waarden: Waarde[] = [...wieVraagt(context, waarvan), na ? plaats(na) : null]
  const waar = [van, '($6::bigint is null or w.nr < $6::bigint)', ...binnen(dagen, waarden)].join(' and ')
  return { type: 'Auditregel', vooraf, waar, waarden, volgorde: ['nr'], aflopend: true, eerste }
}

/** All that was done with a dossier, the newest first, as one JSON array of what the query asks. */
export function exportOpdracht(context: Context, lijst: string, dossierId: string, periode: Periode): { tekst: string; waarden: Waarde[] } {
  const waarden = wieVraagt(context, dossierId)
  const waar = ['w.dossier_id = $1::uuid', ...binnen(periode, waarden)].join(' and ')
  return { tekst: `${MEEGENOMEN} select coalesce(json_agg(r), '[]')::text from (select ${lijst} from auditregel w where ${waar} order by w.nr desc) r`, waarden }
}

function wieVraagt(context: Context, waarvan: string): Waarde[] {
  const { id, rol, organisatieId } = vrager(context)
  return [waarvan, id, rol, organisatieId, context.correlatieId]
}

/** Conditions for a period; adds its days to the values. */
function binnen({ van, tot }: Periode, waarden: Waarde[]): string[] {
  const dag = (grens: string, erbij: string): string => `((${`$${waarden.push(grens)}`}::date${erbij})::timestamp at time zone 'Europe/Amsterdam')`
  return [...(van ? [`w.op >= ${dag(van, '')}`] : []), ...(tot ? [`w.op < ${dag(tot, ' + 1')}`] : [])]
}

function plaats(cursor: string): string {
  const [nr = ''] = leesCursor(cursor, 1) ?? []
  if (!/^\d{1,18}$/.test(nr)) throw fout('PAGINA_ONGELDIG', 'Deze pagina bestaat niet meer. Begin weer bij het begin van de lijst.')
  return nr
}
