import type { EntityManager } from 'typeorm'
import type { Stand } from '@zelfonderzoek/validation/dossier/stand'
import type { Gang } from '@zelfonderzoek/validation/protocol/gang'
import type { Proceshandeling } from '@zelfonderzoek/validation/protocol/proceshandeling'
import type { Protocol } from '@zelfonderzoek/validation/protocol/protocol'
import { protocolversie } from '@zelfonderzoek/validation/protocol/select-protocol'
import { magStap } from '@zelfonderzoek/validation/protocol/mag-stap'
import { handelingenNu } from '@zelfonderzoek/validation/protocol/wat-nu'
import type { Context } from '../graphql/context.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { beperkt, nietGevonden, stapNietToegestaan } from '../graphql/weiger.ts'
import type { Dossierrij } from '../melding/dossierrij.ts'
import { vrager } from '../toegang/mag.ts'
import { relatieTot } from '../toegang/relatie.ts'
import { type Klokrij, leesKlokken } from './klok.repository.ts'

/** A dossier in its procedure, locked until the end of the transaction. */
export interface Zaak {
  dossier: Dossierrij
  protocol: Protocol
  gang: Gang & { klokken: readonly Klokrij[] }
}

const HOUD = `select id, aanbieder_id as "aanbiederId", toezichthouder_id as "toezichthouderId", gemeente_id as "gemeenteId", stand, zaaknummer, protocol, processtand, feiten, beperkt,
  exists (select from stap s where s.dossier_id = d.id and s.handeling = 'signaal_vastleggen') and not exists (select from stap s where s.dossier_id = d.id and s.handeling = 'melding_indienen') or d.verborgen as "melderBuiten"
  from dossier d where id = $1 for no key update`

/** The dossier with its place in the table and its terms; refuses when it is not there or not the asker's. */
export async function leesZaak(m: EntityManager, dossierId: string): Promise<Zaak> {
  const [rij] = (await m.query(HOUD, [dossierId])) as (Dossierrij & { processtand: string; feiten: Gang['feiten']; beperkt: boolean })[]
  if (!rij) throw new Geweigerd(nietGevonden())
  const { processtand, feiten, beperkt: dicht, ...dossier } = rij
  if (dicht) throw new Geweigerd(beperkt(dossier.stand))
  return { dossier, protocol: protocolversie(dossier.protocol), gang: { protocol: dossier.protocol, stand: processtand, feiten, klokken: await leesKlokken(m, dossierId) } }
}

/** The same, and refuses at once what the asker cannot do in this place of the table, before anything else is looked at. */
export async function houdZaakVast(m: EntityManager, context: Context, dossierId: string, handeling: Proceshandeling): Promise<Zaak> {
  const zaak = await leesZaak(m, dossierId)
  const wie = vrager(context)
  const relatie = relatieTot(wie, zaak.dossier)
  if (relatie !== 'eigen') throw new Geweigerd(nietGevonden())
  if (!magStap(zaak.protocol, { stand: zaak.gang.stand, handeling, rol: wie.rol, relatie })) throw new Geweigerd(nietNu(zaak, wie.rol))
  return zaak
}

/** The refusal of a step that does not fit, with what the asker can do instead. */
export function nietNu({ dossier, protocol, gang }: Zaak, rol: Parameters<typeof handelingenNu>[2], bericht?: string) {
  return stapNietToegestaan(dossier.stand as Stand, handelingenNu(protocol, gang, rol), bericht)
}
