import type { EntityManager } from 'typeorm'
import type { Stand } from '@zelfonderzoek/validation/dossier/stand'
import type { Handeling } from '@zelfonderzoek/validation/toegang/handelingen'
import { mag } from '@zelfonderzoek/validation/toegang/toegang'
import type { Context } from '../graphql/context.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { leesZaak, nietNu, type Zaak } from '../procedure/zaak.ts'
import { vrager } from '../toegang/mag.ts'

/** A case of the asker's loket, locked, when what is asked may be done in its stand; it moves the case nowhere. */
export async function houdLoketzaakVast(m: EntityManager, context: Context, dossierId: string, handeling: Handeling): Promise<Zaak> {
  const zaak = await leesZaak(m, dossierId)
  const { rol } = vrager(context)
  if (!mag({ rol, handeling, stand: zaak.dossier.stand as Stand, relatie: 'eigen' })) throw new Geweigerd(nietNu(zaak, rol))
  return zaak
}
