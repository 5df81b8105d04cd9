import type { Waarde } from '../database/lees.ts'
import type { Context, Vrager } from '../graphql/context.ts'
import { fout } from '../graphql/fouten.ts'
import { uuidVan } from '../graphql/id.ts'
import { OPEN_STANDEN } from '@zelfonderzoek/validation/dossier/stand'
import { isDatum } from '@zelfonderzoek/validation/kalender/datum'
import type { EenVraag } from '../lezen/lees-een.ts'
import { leesCursor, type VerbindingVraag } from '../lezen/lees-verbinding.ts'
import type { DossierFilter } from './dossier.resolver.ts'

const OPEN_EN_LEG_VAST = `with gezien as (
  insert into auditregel (soort, dossier_id, aanbieder_id, toezichthouder_id, gebruiker_id, rol, organisatie_id, correlatie_id)
  select 'dossier_geopend', id, aanbieder_id, toezichthouder_id, $2::uuid, $3, $4::uuid, $5 from dossier where id = $1::uuid and id <> all($6::uuid[]))`

/** Reads one dossier and, in the same statement, writes down that it was opened. */
export function dossierOpenen(context: Context, id: string): EenVraag {
  const { vrager, correlatieId } = context
  return {
    type: 'Dossier',
    vooraf: OPEN_EN_LEG_VAST,
    waar: 'w.id = $1::uuid and w.id <> all($6::uuid[])',
    waarden: [id, vrager?.id ?? null, vrager?.rol ?? '', vrager?.organisatieId ?? null, correlatieId, `{${(vrager?.uitgesloten ?? []).join()}}`],
  }
}

/** Column of the dossier that must hold the organisation of someone with this role. */
export function eigenKolom(rol: Vrager['rol']): string {
  if (rol === 'onderzoeker' || rol === 'bestuurder') return 'aanbieder_id'
  return rol === 'contactambtenaar' ? 'gemeente_id' : 'toezichthouder_id'
}

/** Turns a value into the parameter that stands for it. */
type Parameter = (waarde: Waarde) => string

/** The asker's own dossiers that pass the filter; the condition names the owner so that the index is used. */
function voorwaarden(vrager: Vrager, filter: DossierFilter | null | undefined, p: Parameter): string[] {
  const waar = [`w.${eigenKolom(vrager.rol)} = ${p(vrager.organisatieId)}::uuid`]
  if (filter?.stand?.length) waar.push(filter.stand.length === 1 ? `w.stand = ${p(filter.stand[0] ?? '')}` : `w.stand = any(${p(`{${filter.stand.map(citeer).join(',')}}`)}::text[])`)
  if (filter?.aanbiederId) waar.push(`w.aanbieder_id = ${p(uuidVan('Organisatie', filter.aanbiederId))}::uuid`)
  if (filter?.gemeenteId) waar.push(`w.gemeente_id = ${p(uuidVan('Organisatie', filter.gemeenteId))}::uuid`)
  if (filter?.voorzieningsoort) waar.push(`w.voorzieningsoort = ${p(filter.voorzieningsoort)}`)
  if (filter?.termijnVan) waar.push(`w.volgende_termijn_op >= ${p(filter.termijnVan)}::date`)
  if (filter?.termijnTot) waar.push(`w.volgende_termijn_op <= ${p(filter.termijnTot)}::date`)
  return waar
}

/** Where a page begins or ends. */
export interface Bladzijde { eerste: number; na?: string | null | undefined; voor?: string | null | undefined }

/** A page of the asker's dossiers by next term, after one row or just before another. */
export function werkvoorraadVraag(vrager: Vrager, { eerste, na, voor }: Bladzijde, filter?: DossierFilter | null): VerbindingVraag {
  const waarden: Waarde[] = []
  const p: Parameter = (waarde) => `$${waarden.push(waarde)}`
  const waar = voorwaarden(vrager, filter, p)
  if (na) waar.push(`(w.volgende_termijn_op, w.id) > ${plaats(na, p)}`)
  if (voor) {
    const eerder = [...waar, `(w.volgende_termijn_op, w.id) < ${plaats(voor, p)}`].join(' and ')
    waar.push(`w.id in (select id from (select w.id from dossier w where ${eerder} order by w.volgende_termijn_op desc, w.id desc limit ${eerste}) blad)`)
  }
  return { type: 'Dossier', waar: waar.join(' and '), waarden, volgorde: ['volgende_termijn_op', 'id'], eerste }
}

/** The row of a cursor, as SQL compares it. */
function plaats(cursor: string, p: Parameter): string {
  const [op = '', id = ''] = leesCursor(cursor, 2) ?? []
  if (!isDatum(op)) throw fout('PAGINA_ONGELDIG', 'Deze pagina bestaat niet meer. Begin weer bij het begin van de lijst.')
  return `(${p(op)}::date, ${p(uuidVan('Dossier', `Dossier_${id}`))}::uuid)`
}

/** Days from today in which a term is near. */
const NABIJ = 7

/**
 * Counts the asker's open dossiers, and those that pass the filter, in one statement. One index holds all it reads, what
 * row-level security looks at included; closed dossiers, in time by far the most, are counted only when the filter asks for them.
 */
export function tellingSql(vrager: Vrager, vandaag: string, filter?: DossierFilter | null): { tekst: string; waarden: Waarde[] } {
  const waarden: Waarde[] = []
  const p: Parameter = (waarde) => `$${waarden.push(waarde)}`
  const open = voorwaarden(vrager, { stand: [...OPEN_STANDEN] }, p).join(' and ')
  const dag = `${p(vandaag)}::date`
  const tel = (naam: string, waar: string): string => `'${naam}', count(*) filter (where ${waar})`
  const gevonden = filter ? `(select count(*) from dossier w where ${voorwaarden(vrager, filter, p).join(' and ')})` : 'count(*)'
  return {
    waarden,
    tekst: `select json_build_object('gevonden', ${gevonden}, 'open', count(*), ${[
      tel('teLaat', `w.volgende_termijn_op < ${dag}`),
      tel('binnenZevenDagen', `w.volgende_termijn_op between ${dag} and ${dag} + ${NABIJ}`),
      tel('teBevestigen', `w.stand = 'gemeld'`),
      tel('teBeoordelen', `w.stand = 'ingediend'`),
      tel('bijAanbieder', `w.stand in ('zelfonderzoek', 'aanvullen')`),
    ].join(', ')})::text from dossier w where ${open}`,
  }
}

function citeer(stand: string): string {
  return `"${stand.replaceAll(/["\\]/g, '\\$&')}"`
}
