import type { EntityManager } from 'typeorm'
import type { Context } from '../graphql/context.ts'
import { vrager } from '../toegang/mag.ts'
import type { StaptekstInput } from './stap.input.ts'
import type { Zaak } from './zaak.ts'

const BESLUIT = `
insert into besluit (dossier_id, aanbieder_id, toezichthouder_id, soort, motivering, gronden, genomen_door) values ($1, $2, $3, $4, $5, $6, $7)`

/** Keeps a decision with its grounds. */
export async function bewaarBesluit(m: EntityManager, context: Context, { dossier }: Pick<Zaak, 'dossier'>, soort: string, { motivering, gronden }: { motivering: string; gronden: readonly StaptekstInput[] }): Promise<void> {
  const inhoud = gronden.map(({ id, tekst }) => ({ grond: id, motivering: tekst }))
  await m.query(BESLUIT, [dossier.id, dossier.aanbiederId, dossier.toezichthouderId, soort, motivering, JSON.stringify(inhoud), vrager(context).id])
}
