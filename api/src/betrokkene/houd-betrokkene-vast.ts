import type { EntityManager } from 'typeorm'
import type { Stand } from '@zelfonderzoek/validation/dossier/stand'
import type { Dossiereigenaars } from '../document/dossiersleutel.ts'
import type { Context } from '../graphql/context.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { nietGevonden } from '../graphql/weiger.ts'
import { eisMag } from '../zelfonderzoek/schrijfplek.ts'

/** A dossier of which the asker handles the rights of betrokkenen, held until the end of the transaction. */
export interface Avgdossier extends Dossiereigenaars {
  stand: Stand
  zaaknummer: string
}

export interface Betrokkenerij {
  id: string
  dossierId: string
  hoedanigheid: string
  uitMelding: boolean
  gegevens: string | null
  melding: string | null
  versie: number
  omvang: string | null
  beperkt: boolean
  gewist: boolean
}

const DOSSIER = `select id as "dossierId", aanbieder_id as "aanbiederId", toezichthouder_id as "toezichthouderId", stand, zaaknummer from dossier where id = $1 for no key update`
const BETROKKENE = `select b.id, b.dossier_id as "dossierId", b.hoedanigheid, b.uit_melding as "uitMelding", b.gegevens_versleuteld as gegevens, b.versie, b.omvang,
  b.beperkt_op is not null as beperkt, b.gewist_op is not null as gewist, case when b.uit_melding then (select m.client_versleuteld from melding m where m.dossier_id = b.dossier_id) end as melding
  from betrokkene b where b.id = $1 for update`

/** The dossier, for whoever handles requests in it. A restriction does not stop this desk: it is here that it is lifted. */
export async function houdAvgdossierVast(m: EntityManager, context: Context, dossierId: string): Promise<Avgdossier> {
  const [dossier] = (await m.query(DOSSIER, [dossierId])) as Avgdossier[]
  if (!dossier) throw new Geweigerd(nietGevonden())
  eisMag(context, dossier, 'avg_behandelen')
  return dossier
}

/** A betrokkene with the dossier; absent and foreign are refused alike. */
export async function houdBetrokkeneVast(m: EntityManager, context: Context, id: string): Promise<{ dossier: Avgdossier; betrokkene: Betrokkenerij }> {
  const [vind] = (await m.query('select dossier_id as "dossierId" from betrokkene where id = $1', [id])) as { dossierId: string }[]
  if (!vind) throw new Geweigerd(nietGevonden())
  const dossier = await houdAvgdossierVast(m, context, vind.dossierId)
  const [betrokkene] = (await m.query(BETROKKENE, [id])) as Betrokkenerij[]
  if (!betrokkene) throw new Geweigerd(nietGevonden())
  return { dossier, betrokkene }
}
