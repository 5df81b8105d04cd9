import { createHash, randomBytes } from 'node:crypto'
import { voerUit } from '../database/lees.ts'
import type { Context, Vrager } from '../graphql/context.ts'
import { eigenKolom } from '../dossier/dossier.repository.ts'
import { vrager } from '../toegang/mag.ts'

/** Bytes of chance in the secret of an address. */
const LENGTE = 32
/** Most terms in one calendar. */
const MEESTE = 1000

const AUDIT = `log as (insert into auditregel (soort, gebruiker_id, rol, organisatie_id, correlatie_id) select $3, $1::uuid, $4, $5::uuid, $6 from nu)`

/** The hash under which a secret is kept. */
export function hashVan(sleutel: string): string {
  return createHash('sha256').update(sleutel).digest('base64url')
}

/** Makes a new secret address; the secret is given once and never again. */
export async function maakAgenda(context: Context): Promise<{ id: string; sleutel: string }> {
  const sleutel = randomBytes(LENGTE).toString('base64url')
  const wie = vrager(context)
  const [rij] = await voerUit(context.pool, context.rij, {
    naam: 'agenda_maken', waarden: [wie.id, hashVan(sleutel), 'agenda_gemaakt', wie.rol, wie.organisatieId, context.correlatieId],
    tekst: `with nu as (insert into agenda (gebruiker_id, sleutel_hash) values ($1::uuid, $2) returning id), ${AUDIT} select id::text from nu`,
  })
  if (!rij?.[0]) throw new Error('agenda niet gemaakt')
  return { id: rij[0], sleutel }
}

/** Withdraws an address at once; false when it is not the asker's. */
export async function trekAgendaIn(context: Context, id: string): Promise<boolean> {
  const wie = vrager(context)
  const [rij] = await voerUit(context.pool, context.rij, {
    naam: 'agenda_intrekken', waarden: [wie.id, id, 'agenda_ingetrokken', wie.rol, wie.organisatieId, context.correlatieId],
    tekst: `with nu as (update agenda set ingetrokken_op = coalesce(ingetrokken_op, now()) where id = $2::uuid and gebruiker_id = $1::uuid returning id), ${AUDIT} select id::text from nu`,
  })
  return rij !== undefined
}

/** A running term in a calendar. */
export interface Agendatermijn { id: string; soort: string; protocol: string; zaaknummer: string; eindOp: string; dossierId: string }

/** The running terms of somebody's own dossiers, in one statement. */
export async function leesTermijnen({ pool, rij }: Pick<Context, 'pool' | 'rij'>, wie: Vrager): Promise<Agendatermijn[]> {
  const [antwoord] = await voerUit(pool, rij, {
    naam: `agenda_termijnen_${eigenKolom(wie.rol)}`, waarden: [wie.organisatieId],
    tekst: `select coalesce(json_agg(r), '[]')::text from (
      select t.id, t.soort, d.protocol, d.zaaknummer, t.eind_op as "eindOp", d.id as "dossierId" from dossier d join termijn t on t.dossier_id = d.id
      where d.${eigenKolom(wie.rol)} = $1::uuid and t.voldaan_op is null and t.vervallen_op is null
        and not exists (select from json_array_elements(t.opschortingen) rust where rust->>'tot' is null) order by t.eind_op, t.id limit ${MEESTE}) r`,
  })
  return JSON.parse(antwoord?.[0] ?? '[]') as Agendatermijn[]
}
