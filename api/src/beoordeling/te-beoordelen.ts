import type { EntityManager } from 'typeorm'
import { protocolversie } from '@zelfonderzoek/validation/protocol/select-protocol'
import { handelingenIn } from '@zelfonderzoek/validation/protocol/wat-nu'
import type { Stand } from '@zelfonderzoek/validation/dossier/stand'
import type { Context } from '../graphql/context.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { beperkt, nietGevonden, stapNietToegestaan } from '../graphql/weiger.ts'
import { eisMag } from '../zelfonderzoek/schrijfplek.ts'

/** A submitted report that the toezichthouder judges now. */
export interface TeBeoordelen {
  id: string
  dossierId: string
  aanbiederId: string
  toezichthouderId: string
  stand: Stand
}

const INDIENING = 'select id, dossier_id as "dossierId", aanbieder_id as "aanbiederId", toezichthouder_id as "toezichthouderId" from indiening where id = $1'
const STAND = `
select d.stand, d.beperkt, d.protocol, d.processtand, i.id = $2 as nieuwste from dossier d
join lateral (select id from indiening where dossier_id = d.id order by ronde desc limit 1) i on true where d.id = $1 for share of d`

/** Holds the stand, and refuses an earlier round and a dossier that is not with the toezichthouder. */
export async function houdIndieningVast(m: EntityManager, context: Context, indieningId: string): Promise<TeBeoordelen> {
  const [indiening] = (await m.query(INDIENING, [indieningId])) as Omit<TeBeoordelen, 'stand'>[]
  if (!indiening) throw new Geweigerd(nietGevonden())
  const [nu] = (await m.query(STAND, [indiening.dossierId, indieningId])) as { stand: Stand; beperkt: boolean; protocol: string; processtand: string; nieuwste: boolean }[]
  if (!nu) throw new Geweigerd(nietGevonden())
  if (nu.beperkt) throw new Geweigerd(beperkt(nu.stand))
  eisMag(context, { ...indiening, stand: nu.stand }, 'aspect_beoordelen')
  if (!ligtTerBeoordeling(nu)) throw new Geweigerd(stapNietToegestaan(nu.stand, [], 'Dit rapport ligt nu niet ter beoordeling.'))
  if (!nu.nieuwste) throw new Geweigerd({ ...stapNietToegestaan(nu.stand, [], 'Dit is een eerdere ronde. U kunt die lezen, niet meer beoordelen. Ga naar de nieuwste ronde.'), code: 'EERDERE_RONDE' })
  return { ...indiening, stand: nu.stand }
}

/** True while the table lets the toezichthouder end the investigation: then the report is before him. */
export function ligtTerBeoordeling({ protocol, processtand }: { protocol: string; processtand: string }): boolean {
  return handelingenIn(protocolversie(protocol), processtand, 'toezichthouder').includes('onderzoek_beeindigen')
}
