import type { EntityManager } from 'typeorm'
import { streefdatum } from '@zelfonderzoek/validation/opvolging/opvolging'
import { bepaalSterkte } from '@zelfonderzoek/validation/verbetermaatregel/sterkte/bepaal-sterkte'
import type { Verbetermaatregel } from '@zelfonderzoek/validation/zelfonderzoek/model'

const LAATSTE = `
select distinct on (i.dossier_id) i.id, i.dossier_id as "dossierId", i.aanbieder_id as "aanbiederId", i.toezichthouder_id as "toezichthouderId", i.inhoud -> 'verbetermaatregelen' as maatregelen
from indiening i where i.dossier_id = any($1::uuid[]) order by i.dossier_id, i.ronde desc`
const ZET = `
insert into opvolging (dossier_id, aanbieder_id, toezichthouder_id, indiening_id, maatregel, volgorde, wat, eigenaar, norm, streefdatum, sterkte)
select o."dossierId", o."aanbiederId", o."toezichthouderId", o."indieningId", o.maatregel, o.volgorde, o.wat, o.eigenaar, o.norm, coalesce(o.streefdatum, '9999-12-31'), o.sterkte
from json_to_recordset($1::json) o ("dossierId" uuid, "aanbiederId" uuid, "toezichthouderId" uuid, "indieningId" uuid, maatregel text, volgorde int, wat text, eigenaar text, norm text, streefdatum date, sterkte text)
on conflict do nothing`

interface Laatste {
  id: string
  dossierId: string
  aanbiederId: string
  toezichthouderId: string
  maatregelen: Verbetermaatregel[]
}

/** Begins the follow-up of dossiers that were closed: every measure as it stood in the last report, with its strength by the action hierarchy of RCA2. Without a report there is none. */
export async function openOpvolging(m: EntityManager, dossierIds: readonly string[]): Promise<void> {
  const rapporten = (await m.query(LAATSTE, [dossierIds])) as Laatste[]
  const rijen = rapporten.flatMap(({ id, maatregelen, ...eigenaars }) => [...maatregelen].sort((a, b) => a.volgorde - b.volgorde).filter(({ wat }) => wat.trim()).map(({ id: maatregel, wat, eigenaar, norm, datum }, plaats) => ({
    ...eigenaars, indieningId: id, maatregel, volgorde: plaats + 1, wat, eigenaar, norm, streefdatum: streefdatum(datum), sterkte: bepaalSterkte(wat)?.sterkte ?? '',
  })))
  if (rijen.length) await m.query(ZET, [JSON.stringify(rijen)])
}
