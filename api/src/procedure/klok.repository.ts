import type { EntityManager } from 'typeorm'
import { einddatum } from '@zelfonderzoek/validation/protocol/einddatum'
import type { Gang, Klok } from '@zelfonderzoek/validation/protocol/gang'
import type { Protocol } from '@zelfonderzoek/validation/protocol/protocol'
import type { Dossierrij } from '../melding/dossierrij.ts'

/** A run of a term as it is stored. */
export interface Klokrij extends Klok {
  id: string
  /** Last day as it stands in the database. */
  eindOp?: string
}

const LEES = `
select id, soort as termijn, persoon, coalesce(gestart_op, start_op)::text as "gestartOp", to_char(gestart_moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "gestartMoment", door,
  case when voldaan_op is not null then 'voldaan' when vervallen_op is not null then 'vervallen' else 'loopt' end as stand, coalesce(voldaan_op, vervallen_op)::text as "gestoptOp",
  tot::text as tot, opschortingen, eind_op::text as "eindOp"
from termijn where dossier_id = $1 order by id`

/** Every run of a term of a dossier, in the order in which they began. */
export async function leesKlokken(m: EntityManager, dossierId: string): Promise<Klokrij[]> {
  const rijen = (await m.query(LEES, [dossierId])) as Record<keyof Klokrij, unknown>[]
  return rijen.map((rij) => Object.fromEntries(Object.entries(rij).filter(([, waarde]) => waarde !== null && waarde !== '')) as unknown as Klokrij)
}

const VOEG_TOE = `
insert into termijn (dossier_id, aanbieder_id, toezichthouder_id, gemeente_id, soort, persoon, gestart_op, gestart_moment, door, tot, opschortingen, start_op, eind_op, eind_moment, afleiding, grondslag)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`
const WIJZIG = `
update termijn set voldaan_op = $2, opschortingen = $3, start_op = $4, eind_op = $5, eind_moment = $6, afleiding = $7 where id = $1`

export interface Wijziging {
  dossier: Dossierrij
  protocol: Protocol
  /** Before, as it is stored. */
  was: readonly Klokrij[]
  /** After the step; the first of them are those of before, in the same order. */
  gang: Gang
  vandaag: string
}

/** Keeps what a step did to the terms. An extended term lapses and a new run takes its place, so that both last days stay visible. */
export async function bewaarKlokken(m: EntityManager, { dossier, protocol, was, gang, vandaag }: Wijziging): Promise<void> {
  for (const [plaats, klok] of gang.klokken.entries()) {
    const eerder = was[plaats]
    if (!eerder) await voegToe(m, dossier, protocol, gang, klok, vandaag)
    else if (klok.stand === 'loopt' && klok.tot !== eerder.tot) {
      await m.query('update termijn set vervallen_op = $2 where id = $1', [eerder.id, vandaag])
      await voegToe(m, dossier, protocol, gang, klok, vandaag)
    } else if (eerder.stand === 'loopt') await wijzig(m, protocol, gang, { ...klok, id: eerder.id }, vandaag)
  }
}

async function voegToe(m: EntityManager, dossier: Dossierrij, protocol: Protocol, gang: Gang, klok: Klok, vandaag: string): Promise<void> {
  const { startOp, eindOp, eindMoment, afleiding } = reken(protocol, gang, klok, vandaag)
  const grondslag = (protocol.termijnen[klok.termijn] ?? protocol.gesteldeTermijnen[klok.termijn])?.grondslag ?? ''
  await m.query(VOEG_TOE, [
    dossier.id, dossier.aanbiederId, dossier.toezichthouderId, dossier.gemeenteId, klok.termijn, klok.persoon ?? '', klok.gestartOp, klok.gestartMoment ?? null, klok.door, klok.tot ?? null,
    JSON.stringify(klok.opschortingen ?? []), startOp, eindOp, eindMoment, afleiding, grondslag,
  ])
}

async function wijzig(m: EntityManager, protocol: Protocol, gang: Gang, klok: Klokrij, vandaag: string): Promise<void> {
  if (klok.stand === 'vervallen') return void (await m.query('update termijn set vervallen_op = $2 where id = $1', [klok.id, klok.gestoptOp]))
  const { startOp, eindOp, eindMoment, afleiding } = reken(protocol, gang, klok, vandaag)
  const stop = klok.gestoptOp ?? null
  await m.query(WIJZIG, [klok.id, stop, JSON.stringify(klok.opschortingen ?? []), startOp, eindOp, eindMoment, afleiding])
}

function reken(protocol: Protocol, gang: Gang, klok: Klok, vandaag: string): { startOp: string; eindOp: string; eindMoment: string; afleiding: string } {
  const uitkomst = einddatum(protocol, gang, klok, klok.gestoptOp ?? vandaag)
  if (!uitkomst) throw new Error(`termijn ${klok.termijn} heeft geen laatste dag`)
  const [begin] = uitkomst.afleiding
  return { startOp: begin?.soort === 'start' ? begin.op : klok.gestartOp, eindOp: uitkomst.eindOp, eindMoment: uitkomst.eindMoment, afleiding: JSON.stringify(uitkomst.afleiding) }
}
