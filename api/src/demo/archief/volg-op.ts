import type { EntityManager } from 'typeorm'

/** Days after closing on which the demo says that a measure was done. */
const NA_SLUITEN = 60

const VERSLAGEN = `
insert into opvolgverslag (opvolging_id, dossier_id, aanbieder_id, toezichthouder_id, stand, gedaan_op, toelichting, effect, gemeld_op, gemeld_door)
select o.id, o.dossier_id, o.aanbieder_id, o.toezichthouder_id, 'uitgevoerd', (d.afgesloten_op + interval '${NA_SLUITEN} days')::date, 'De maatregel is ingevoerd op elke plaats die het rapport noemt.',
  'Bij de meting na twee maanden werd de norm gehaald.', d.afgesloten_op + interval '${NA_SLUITEN} days', i.ingediend_door
from opvolging o join dossier d on d.id = o.dossier_id join indiening i on i.id = o.indiening_id
where o.dossier_id = any($1::uuid[]) and d.afgesloten_op < now() - interval '${NA_SLUITEN} days' and hashtext(o.dossier_id::text || o.volgorde) % 20 <> 0`
const OORDELEN = `
update opvolging o set stand = 'uitgevoerd', gemeld_op = v.gemeld_op, beoordeeld_op = v.gemeld_op + interval '14 days', beoordeeld_door = (select b.genomen_door from besluit b where b.dossier_id = o.dossier_id limit 1),
  score = case abs(hashtext(o.dossier_id::text || o.volgorde)) % 10 when 1 then 'niet' when 2 then 'deels' when 3 then 'deels' else 'volledig' end, score_motivering = 'Beoordeeld aan de hand van het verslag van de aanbieder.'
from opvolgverslag v where v.opvolging_id = o.id and o.dossier_id = any($1::uuid[])`

/** Says of most measures of the archive that they were carried out, and what was found of it; the same dossier always says the same. */
export async function volgOp(m: EntityManager, dossiers: readonly string[]): Promise<void> {
  await m.query(VERSLAGEN, [dossiers])
  await m.query(OORDELEN, [dossiers])
}
