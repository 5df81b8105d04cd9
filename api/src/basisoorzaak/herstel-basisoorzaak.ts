import type { EntityManager } from 'typeorm'
import { eenmaal } from '../database/eenmaal.ts'
import type { Context } from '../graphql/context.ts'
import type { Weigering } from '../graphql/fout.type.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { globaalId, uuidVan } from '../graphql/id.ts'
import { vrager } from '../toegang/mag.ts'
import { type Recorduitkomst, TERUGHAALDAGEN, teLaatOmTerugTeHalen, zelfonderzoekVan } from '../zelfonderzoek/record.ts'
import { eisMag, houdVast, type Schrijfplek } from '../zelfonderzoek/schrijfplek.ts'
import type { BasisoorzaakHerstellenInput } from './basisoorzaak.input.ts'
import { hang, leesOorzaken, rondAf } from './basisoorzaak.repository.ts'

/** Brings back what was removed together: the cause and all that hung under it then. */
const HERSTEL = `
with recursive tak as (
  select id, verwijderd_op from basisoorzaak where id = $1 and verwijderd_op > now() - make_interval(days => $2)
  union all
  select b.id, b.verwijderd_op from basisoorzaak b join tak on b.ouder_id = tak.id and b.verwijderd_op = tak.verwijderd_op
), terug as (
  update basisoorzaak b set verwijderd_op = null, versie = versie + 1, bewaard_op = now(), bewaard_door = $3 from tak where b.id = tak.id
  returning b.id
) select id from terug`

const STAND = `
select b.verwijderd_op is null as "staatEr", o.id as "ouderId" from basisoorzaak b
left join basisoorzaak o on o.id = b.ouder_id and o.verwijderd_op is null where b.id = $1`

/** Brings a removed cause back within 30 days. When its parent is gone, it hangs under the topgebeurtenis. */
export function herstelBasisoorzaak(context: Context, input: BasisoorzaakHerstellenInput): Promise<Recorduitkomst | Weigering> {
  const id = uuidVan('Basisoorzaak', input.id)
  return eenmaal(context, { handeling: 'basisoorzaak_herstellen', sleutel: input.sleutel, invoer: input }, async (m) => {
    const plek = await houdVast(m, await zelfonderzoekVan(m, 'basisoorzaak', id))
    eisMag(context, plek, 'oorzaak_bewaren')
    const [stond] = (await m.query(STAND, [id])) as { staatEr: boolean; ouderId: string | null }[]
    if (stond?.staatEr) return { id, zelfonderzoekId: plek.id }
    await haalTerug(m, context, plek, id, stond?.ouderId ?? null)
    return rondAf(m, context, plek, 'basisoorzaak_hersteld', id)
  })
}

async function haalTerug(m: EntityManager, context: Context, plek: Schrijfplek, id: string, ouderId: string | null): Promise<void> {
  const terug = (await m.query(HERSTEL, [id, TERUGHAALDAGEN, vrager(context).id])) as unknown[]
  if (!terug.length) throw new Geweigerd(teLaatOmTerugTeHalen(plek.stand))
  const globaal = globaalId('Basisoorzaak', id)
  const oorzaken = await leesOorzaken(m, plek.id)
  const volgorde = oorzaken.find((o) => o.id === globaal)?.volgorde ?? 0
  await hang(m, oorzaken, globaal, ouderId && globaalId('Basisoorzaak', ouderId), volgorde)
}
