import { eenmaal } from '../database/eenmaal.ts'
import type { Context } from '../graphql/context.ts'
import type { Weigering } from '../graphql/fout.type.ts'
import { datumVan } from '../kalender/vandaag.ts'
import { vrager } from '../toegang/mag.ts'
import type { JaarverslagHeropenenInput } from './jaarverslag.input.ts'
import { eisJaar } from './jaarverslag.repository.ts'
import { houdJaarverslagVast, legJaarVast, weigerStand } from './jaarverslagrij.ts'

/** Begins a next edition; the frozen ones stay and can be read. */
export async function heropenJaarverslag(context: Context, input: JaarverslagHeropenenInput): Promise<{ jaar: number } | Weigering> {
  const jaar = eisJaar(input.jaar, datumVan(context.nu))
  return eenmaal(context, { handeling: 'jaarverslag_heropenen', sleutel: input.sleutel, invoer: input }, async (m) => {
    const nu = await houdJaarverslagVast(m, context, jaar)
    if (nu?.stand !== 'vastgesteld') throw weigerStand('concept', 'Dit jaarverslag is nog een concept. U kunt de tekst gewoon wijzigen.')
    await m.query(`update jaarverslag set stand = 'concept', versie = versie + 1 where toezichthouder_id = $1 and jaar = $2`, [vrager(context).organisatieId, jaar])
    await legJaarVast(m, context, 'jaarverslag_heropend', String(jaar))
    return { jaar }
  })
}
