import type { EntityManager } from 'typeorm'
import type { AvgSoort } from '@zelfonderzoek/validation/avg/verzoeksoort'
import { type Avgdossier, type Betrokkenerij, houdBetrokkeneVast } from '../betrokkene/houd-betrokkene-vast.ts'
import type { Context } from '../graphql/context.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { nietGevonden, stapNietToegestaan } from '../graphql/weiger.ts'

export interface Verzoekrij {
  id: string
  betrokkeneId: string
  soort: AvgSoort
  ontvangenOp: string
  identiteit: boolean
  verlengd: boolean
  besluit: string | null
  vraag: string
}

const VERZOEK = `select id, betrokkene_id as "betrokkeneId", soort, ontvangen_op::text as "ontvangenOp", identiteit_op is not null as identiteit, verlengd_op is not null as verlengd, besluit, vraag_versleuteld as vraag
  from avgverzoek where id = $1`

/** A request with its betrokkene and dossier, held until the end of the transaction. */
export async function houdVerzoekVast(m: EntityManager, context: Context, id: string): Promise<{ dossier: Avgdossier; betrokkene: Betrokkenerij; verzoek: Verzoekrij }> {
  const [vind] = (await m.query(VERZOEK, [id])) as Verzoekrij[]
  if (!vind) throw new Geweigerd(nietGevonden())
  const vast = await houdBetrokkeneVast(m, context, vind.betrokkeneId)
  const [verzoek] = (await m.query(`${VERZOEK} for update`, [id])) as Verzoekrij[]
  if (!verzoek) throw new Geweigerd(nietGevonden())
  return { ...vast, verzoek }
}

/** The same, and refuses a request that was decided. */
export async function houdOpenVerzoekVast(m: EntityManager, context: Context, id: string): Promise<{ dossier: Avgdossier; betrokkene: Betrokkenerij; verzoek: Verzoekrij }> {
  const vast = await houdVerzoekVast(m, context, id)
  if (vast.verzoek.besluit) throw new Geweigerd(stapNietToegestaan(vast.dossier.stand, [], 'Over dit verzoek is al besloten.'))
  return vast
}
