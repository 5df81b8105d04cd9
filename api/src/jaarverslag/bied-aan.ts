import { controleerOrgaan } from '@zelfonderzoek/validation/jaarverslag/jaarverslag-invoer'
import { eenmaal } from '../database/eenmaal.ts'
import type { Context } from '../graphql/context.ts'
import type { Weigering } from '../graphql/fout.type.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { invoerFout, nietGevonden } from '../graphql/weiger.ts'
import { datumVan } from '../kalender/vandaag.ts'
import { vrager } from '../toegang/mag.ts'
import type { JaarverslagAanbiedenInput } from './jaarverslag.input.ts'
import { eisJaar } from './jaarverslag.repository.ts'
import { houdJaarverslagVast, legJaarVast, weigerStand } from './jaarverslagrij.ts'

/** A gemeente in which the asker has dossiers; another is not found. */
const ZET = `
insert into jaarverslagorgaan (toezichthouder_id, jaar, gemeente_id, orgaan, stand, op)
select $1, $2, g.id, $4, $5, $6 from organisatie g where g.soort = 'gemeente' and g.gemeentecode = $3
  and exists (select from dossier d where d.gemeente_id = g.id and d.toezichthouder_id = $1)
on conflict (toezichthouder_id, jaar, gemeente_id, orgaan) do update set stand = excluded.stand, op = excluded.op, gewijzigd_op = now()
returning id`

/** Writes down how far the jaarverslag is at a college or raad (Westerkwartier art. 12); once it is vastgesteld here. */
export async function biedAan(context: Context, input: JaarverslagAanbiedenInput): Promise<{ jaar: number } | Weigering> {
  const vandaag = datumVan(context.nu)
  const jaar = eisJaar(input.jaar, vandaag)
  const { gemeentecode, orgaan, stand } = input
  const fouten = controleerOrgaan({ orgaan, stand, op: input.op ?? '' }, vandaag)
  if (fouten.length) return invoerFout(fouten)
  return eenmaal(context, { handeling: 'jaarverslag_aanbieden', sleutel: input.sleutel, invoer: input }, async (m) => {
    const nu = await houdJaarverslagVast(m, context, jaar)
    if (nu?.stand !== 'vastgesteld') throw weigerStand('concept', 'Dit jaarverslag is nog een concept. Stel het eerst vast; daarna kunt u het aanbieden.')
    const [gezet] = (await m.query(ZET, [vrager(context).organisatieId, jaar, gemeentecode, orgaan, stand, stand === 'concept' ? null : input.op])) as { id: string }[]
    if (!gezet) throw new Geweigerd(nietGevonden())
    await legJaarVast(m, context, 'jaarverslag_aangeboden', `${jaar}, ${orgaan} ${gemeentecode}: ${stand}`)
    return { jaar }
  })
}
