import type { EntityManager } from 'typeorm'
import type { Vrager } from '../graphql/context.ts'
import { fout } from '../graphql/fouten.ts'
import { uuidVan } from '../graphql/id.ts'
import { leesCursor, type VerbindingVraag } from '../lezen/lees-verbinding.ts'

/** A consult as the deeds on it need it. */
export interface Consultrij {
  id: string
  nummer: string
  aanbiederId: string
  toezichthouderId: string
  beantwoord: boolean
  afgerond: boolean
}

const HOUD = `select id, nummer, aanbieder_id as "aanbiederId", toezichthouder_id as "toezichthouderId", beantwoord_op is not null as beantwoord, afgerond_op is not null as afgerond from consult where id = $1 for update`
const MOMENT = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?[+-]\d\d(:\d\d)?$/

/** The consult, held until the end of the transaction; undefined when it is not there or not the asker's. */
export async function houdConsult(m: EntityManager, id: string): Promise<Consultrij | undefined> {
  const [rij] = (await m.query(HOUD, [id])) as Consultrij[]
  return rij
}

/** Puts a mail ready for everybody of an organisation that something happened in a consult. */
export async function mailOverConsult(m: EntityManager, consultId: string, aanId: string): Promise<void> {
  await m.query('select zet_consultpost_klaar($1, $2)', [consultId, aanId])
}

/** A page of the consulten of the asker's organisation, the newest first. */
export function consultenVraag(wie: Vrager, eerste: number, na: string | null | undefined, alleenOpen: boolean): VerbindingVraag {
  const waarden = [wie.organisatieId]
  const waar = [`w.${wie.rol === 'toezichthouder' ? 'toezichthouder_id' : 'aanbieder_id'} = $1::uuid`]
  if (alleenOpen) waar.push('w.afgerond_op is null')
  if (na) {
    const [op = '', id = ''] = leesCursor(na, 2) ?? []
    if (!MOMENT.test(op)) throw fout('PAGINA_ONGELDIG', 'Deze pagina bestaat niet meer. Begin weer bij het begin van de lijst.')
    waarden.push(op, uuidVan('Consult', `Consult_${id}`))
    waar.push('(w.gevraagd_op, w.id) < ($2::timestamptz, $3::uuid)')
  }
  return { type: 'Consult', waar: waar.join(' and '), waarden, volgorde: ['gevraagd_op', 'id'], aflopend: true, eerste }
}
