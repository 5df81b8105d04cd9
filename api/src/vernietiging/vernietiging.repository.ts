import { bewarenTot, geslotenVoor } from '@zelfonderzoek/validation/bewaring/bewaren-tot'
import { voerUit } from '../database/lees.ts'
import type { Context } from '../graphql/context.ts'
import { globaalId } from '../graphql/id.ts'
import { datumVan } from '../kalender/vandaag.ts'
import { opdracht } from '../lezen/lees-een.ts'
import { vrager } from '../toegang/mag.ts'
import type { Vernietigbaar } from './vernietiging.type.ts'

/** Most dossiers on the list at once; what is over comes after these are decided. */
const MEESTE = 200

interface Rij {
  id: string
  zaaknummer: string
  afgeslotenOp: string
  belet: string | null
  voorgesteld: boolean
  rijen: Record<string, number>
}

const LIJST = `
with aan_de_beurt as (
  select d.id, d.zaaknummer, (d.afgesloten_op at time zone 'Europe/Amsterdam')::date as op, d.afgesloten_op from dossier d
  where d.toezichthouder_id = $1::uuid and d.stand = 'afgesloten' and d.afgesloten_op < ($2::date + 1)::timestamp at time zone 'Europe/Amsterdam' order by d.afgesloten_op, d.id limit ${MEESTE}
)
select coalesce(json_agg(json_build_object('id', a.id, 'zaaknummer', a.zaaknummer, 'afgeslotenOp', a.op, 'belet', vernietiging_belet(a.id, 'wissing', null, null), 'rijen', p.rijen,
  'voorgesteld', exists (select from vernietigingsregel r join vernietiging v on v.id = r.vernietiging_id where r.dossier_id = a.id and v.stand = 'voorgesteld')) order by a.afgesloten_op, a.id), '[]')::text
from aan_de_beurt a left join vernietiging_proef((select array_agg(id) from aan_de_beurt)) p on p.dossier = a.id`

/** The dry run: every dossier of the asker whose term is over, with what stops it and how much would go. Nothing changes. */
export async function leesVernietigbaar(context: Context): Promise<Vernietigbaar[]> {
  const vandaag = datumVan(context.nu)
  const [rij] = await voerUit(context.pool, context.rij, opdracht(context, LIJST, [vrager(context).organisatieId, geslotenVoor(vandaag)]))
  return (JSON.parse(rij?.[0] ?? '[]') as Rij[]).flatMap(({ id, zaaknummer, afgeslotenOp, belet, voorgesteld, rijen }) => {
    const tot = bewarenTot(afgeslotenOp)
    if (tot > vandaag) return []
    return [{
      dossierId: globaalId('Dossier', id), zaaknummer, afgeslotenOp, bewarenTot: tot, belet: belet ?? (voorgesteld ? 'voorgesteld' : null),
      rijen: Object.values(rijen).reduce((som, aantal) => som + aantal, 0), bestanden: rijen['document'] ?? 0,
    }]
  })
}
