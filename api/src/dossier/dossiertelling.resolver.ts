import { Arg, Ctx, Query, Resolver } from 'type-graphql'
import { voerUit } from '../database/lees.ts'
import type { Context } from '../graphql/context.ts'
import { datumVan } from '../kalender/vandaag.ts'
import { opdracht } from '../lezen/lees-een.ts'
import { Mag, vrager } from '../toegang/mag.ts'
import { tellingSql } from './dossier.repository.ts'
import { DossierFilter } from './dossier.resolver.ts'
import { DossierTelling } from './dossiertelling.type.ts'

@Resolver(() => DossierTelling)
export class DossiertellingResolver {
  @Mag('dossier_lezen')
  @Query(() => DossierTelling, { description: 'Telt uw dossiers naar wat ze nu vragen, en hoeveel er aan een filter voldoen.' })
  async dossierTelling(@Arg('filter', () => DossierFilter, { nullable: true }) filter: DossierFilter | null | undefined, @Ctx() context: Context): Promise<DossierTelling> {
    const { tekst, waarden } = tellingSql(vrager(context), datumVan(context.nu), filter)
    const [rij] = await voerUit(context.pool, context.rij, opdracht(context, tekst, waarden))
    return JSON.parse(rij?.[0] ?? '{}') as DossierTelling
  }
}
