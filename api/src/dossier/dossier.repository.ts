import type { Waarde } from '../database/lees.ts'
import type { Context, Vrager } from '../graphql/context.ts'
import { fout } from '../graphql/fouten.ts'
import { uuidVan } from '../graphql/id.ts'
import { isDatum } from '@zelfonderzoek/validation/kalender/datum'
import type { EenVraag } from '../lezen/lees-een.ts'
import { leesCursor, type VerbindingVraag } from '../lezen/lees-verbinding.ts'
import type { DossierFilter } from './dossier.resolver.ts'

const OPEN_EN_LEG_VAST = `with gezien as (
  insert into auditregel (soort, dossier_id, aanbieder_id, toezichthouder_id, gebruiker_id, rol, organisatie_id, correlatie_id)
  select 'dossier_geopend', id, aanbieder_id, toezichthouder_id, $2::uuid, $3, $4::uuid, $5 from dossier where id = $1::uuid)`

/** Reads one dossier and, in the same statement, writes down that it was opened. */
export function dossierOpenen(context: Context, id: string): EenVraag {
  const { vrager, correlatieId } = context
  return {
    type: 'Dossier',
    vooraf: OPEN_EN_LEG_VAST,
    waar: 'w.id = $1::uuid',
    waarden: [id, vrager?.id ?? null, vrager?.rol ?? '', vrager?.organisatieId ?? null, correlatieId],
  }
}

/** Column of the dossier that must hold the organisation of someone with this role. */
function eigenKolom(rol: Vrager['rol']): string {
  if (rol === 'onderzoeker' || rol === 'bestuurder') return 'aanbieder_id'
  return rol === 'contactambtenaar' ? 'gemeente_id' : 'toezichthouder_id'
}

/** A page of the asker's dossiers by next term; the condition names the owner so that the index is used. */
export function werkvoorraadVraag(vrager: Vrager, eerste: number, na?: string | null, filter?: DossierFilter | null): VerbindingVraag {
  const waarden: Waarde[] = [vrager.organisatieId]
  const p = (waarde: Waarde): string => `$${waarden.push(waarde)}`
  const waar = [`w.${eigenKolom(vrager.rol)} = $1::uuid`]
  if (filter?.stand?.length) waar.push(filter.stand.length === 1 ? `w.stand = ${p(filter.stand[0] ?? '')}` : `w.stand = any(${p(`{${filter.stand.map(citeer).join(',')}}`)}::text[])`)
  if (filter?.aanbiederId) waar.push(`w.aanbieder_id = ${p(uuidVan('Organisatie', filter.aanbiederId))}::uuid`)
  if (filter?.gemeenteId) waar.push(`w.gemeente_id = ${p(uuidVan('Organisatie', filter.gemeenteId))}::uuid`)
  if (filter?.voorzieningsoort) waar.push(`w.voorzieningsoort = ${p(filter.voorzieningsoort)}`)
  if (filter?.termijnTot) waar.push(`w.volgende_termijn_op <= ${p(filter.termijnTot)}::date`)
  if (na) {
    const [op = '', id = ''] = leesCursor(na, 2) ?? []
    if (!isDatum(op)) throw fout('PAGINA_ONGELDIG', 'Deze pagina bestaat niet meer. Begin weer bij het begin van de lijst.')
    waar.push(`(w.volgende_termijn_op, w.id) > (${p(op)}::date, ${p(uuidVan('Dossier', `Dossier_${id}`))}::uuid)`)
  }
  return { type: 'Dossier', waar: waar.join(' and '), waarden, volgorde: ['volgende_termijn_op', 'id'], eerste }
}

function citeer(stand: string): string {
  return `"${stand.replaceAll(/["\\]/g, '\\$&')}"`
}
