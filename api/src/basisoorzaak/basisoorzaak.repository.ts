import type { EntityManager } from 'typeorm'
import type { Basisoorzaak } from '@zelfonderzoek/validation/zelfonderzoek/model'
import { verplaatsTak } from '@zelfonderzoek/validation/basisoorzaak/verplaats-tak'
import type { Context } from '../graphql/context.ts'
import { Geweigerd } from '../graphql/geweigerd.ts'
import { invoerFout } from '../graphql/weiger.ts'
import { herberekenStand } from '../zelfonderzoek/herbereken-stand.ts'
import { legVast } from '../zelfonderzoek/leg-vast.ts'
import { type Recorduitkomst, uuidUit } from '../zelfonderzoek/record.ts'
import { oorzakenSql } from '../zelfonderzoek/records.sql.ts'
import type { Schrijfplek } from '../zelfonderzoek/schrijfplek.ts'
import { BasisoorzaakEntity } from './basisoorzaak.entity.ts'

/** The causes of a zelfonderzoek, without the removed ones, under their public ids. */
export async function leesOorzaken(m: EntityManager, zelfonderzoekId: string): Promise<Basisoorzaak[]> {
  const [rij] = (await m.query(`select ${oorzakenSql('$1')} as oorzaken`, [zelfonderzoekId])) as { oorzaken: Basisoorzaak[] }[]
  return rij?.oorzaken ?? []
}

const WAAROM_NIET = {
  bestaat_niet: { veld: 'ouderId', code: 'OORZAAK_ONBEKEND', bericht: 'De oorzaak waar deze onder moet hangen, staat niet in dit rapport. Kies een andere.' },
  onder_zichzelf: { veld: 'ouderId', code: 'ONDER_ZICHZELF', bericht: 'Een oorzaak kan niet onder zichzelf hangen. Kies een andere plaats.' },
} as const

/** Hangs a cause elsewhere in the tree, with all that is under it. */
export async function hang(m: EntityManager, oorzaken: readonly Basisoorzaak[], id: string, ouderId: string | null, plaats: number): Promise<void> {
  const uit = verplaatsTak(oorzaken, id, ouderId, plaats)
  if (!uit.ok) throw new Geweigerd(invoerFout([WAAROM_NIET[uit.reden]]))
  const was = new Set(oorzaken)
  for (const o of uit.oorzaken) {
    if (!was.has(o)) await m.update(BasisoorzaakEntity, { id: uuidUit(o.id) }, { ouderId: o.ouderId && uuidUit(o.ouderId), volgorde: o.volgorde })
  }
}

/** What every change of a cause ends with: the outcome of sections 7 and 9, and one auditregel. */
export async function rondAf(m: EntityManager, context: Context, plek: Schrijfplek, soort: string, id: string): Promise<Recorduitkomst> {
  await herberekenStand(m, plek.id)
  await legVast(m, context, plek, soort, `basisoorzaak ${id}`)
  return { id, zelfonderzoekId: plek.id }
}
