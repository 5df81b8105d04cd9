import { eenmaal } from '../database/eenmaal.ts'
import type { Context } from '../graphql/context.ts'
import type { Weigering } from '../graphql/fout.type.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { invoerFout, versieConflict } from '../graphql/weiger.ts'
import { datumVan } from '../kalender/vandaag.ts'
import { vrager } from '../toegang/mag.ts'
import type { JaarverslagVaststellenInput } from './jaarverslag.input.ts'
import { eisJaar, leesConcept } from './jaarverslag.repository.ts'
import { houdJaarverslagVast, legJaarVast, weigerStand } from './jaarverslagrij.ts'

const BEVRIES = `
insert into jaarverslaguitgave (toezichthouder_id, jaar, nummer, inleiding, aanbevelingen, tabellen, vorig_jaar, cijfers_tot, vastgesteld_door)
select $1, $2, coalesce(max(nummer), 0) + 1, $3, $4, $5, $6, $7, $8 from jaarverslaguitgave where toezichthouder_id = $1 and jaar = $2 returning nummer`

/** Freezes text and figures as an edition that never changes (Westerkwartier art. 12). The year must be over, and the recommendations written. */
export async function stelJaarverslagVast(context: Context, input: JaarverslagVaststellenInput): Promise<{ jaar: number } | Weigering> {
  const vandaag = datumVan(context.nu)
  const jaar = eisJaar(input.jaar, vandaag)
  if (vandaag.startsWith(String(jaar))) return invoerFout([{ veld: 'jaar', code: 'JAAR_LOOPT', bericht: `Het jaar ${jaar} is nog niet voorbij. Daarna kunt u het jaarverslag vaststellen.` }])
  return eenmaal(context, { handeling: 'jaarverslag_vaststellen', sleutel: input.sleutel, invoer: input }, async (m) => {
    const nu = await houdJaarverslagVast(m, context, jaar)
    if (nu?.stand === 'vastgesteld') throw weigerStand(nu.stand, 'Dit jaarverslag staat al vast.')
    if (!nu?.aanbevelingen.trim()) throw new Geweigerd(invoerFout([{ veld: 'aanbevelingen', code: 'VERPLICHT_VELD', bericht: 'Schrijf eerst ten minste één aanbeveling en bewaar die (art. 12).' }]))
    if (nu.versie !== input.versie) throw new Geweigerd(versieConflict({ versie: nu.versie, huidig: { inleiding: nu.inleiding, aanbevelingen: nu.aanbevelingen }, doorFunctie: nu.functie, op: nu.op }))
    const { tabellen, vorigJaar, cijfersTot } = await leesConcept(m, context, jaar)
    const { id, organisatieId } = vrager(context)
    const [uitgave] = (await m.query(BEVRIES, [organisatieId, jaar, nu.inleiding, nu.aanbevelingen, JSON.stringify(tabellen), vorigJaar, cijfersTot, id])) as { nummer: number }[]
    await m.query(`update jaarverslag set stand = 'vastgesteld' where toezichthouder_id = $1 and jaar = $2`, [organisatieId, jaar])
    await legJaarVast(m, context, 'jaarverslag_vastgesteld', `${jaar}, uitgave ${uitgave?.nummer}`)
    return { jaar }
  })
}
