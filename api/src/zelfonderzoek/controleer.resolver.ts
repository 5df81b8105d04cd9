import { Arg, createUnionType, Int, Query, Resolver } from 'type-graphql'
import { InvoerFout } from '../graphql/fout.type.ts'
import { Json } from '../graphql/scalars.ts'
import { Mag } from '../toegang/mag.ts'
import { controleer } from './controleer.ts'
import { Controle, Sectiecontrole } from './controle.type.ts'

export const ControleerResultaat = createUnionType({
  name: 'ControleerResultaat',
  types: () => [Sectiecontrole, InvoerFout] as const,
  resolveType: (waarde) => (waarde as unknown as { __typename: string }).__typename,
})

@Resolver(() => Controle)
export class ControleerResolver {
  @Mag('ingelogd')
  @Query(() => ControleerResultaat, { description: 'De controle van één onderdeel, voor andere toepassingen. Er wordt niets bewaard.' })
  controleer(
    @Arg('sectie', () => Int) sectie: number,
    @Arg('inhoud', () => Json) inhoud: Record<string, unknown>,
    @Arg('basisoorzaken', () => [Json], { defaultValue: [], description: 'Bij onderdeel 7 en 9.' }) basisoorzaken: Record<string, unknown>[],
    @Arg('verbetermaatregelen', () => [Json], { defaultValue: [], description: 'Bij onderdeel 9.' }) verbetermaatregelen: Record<string, unknown>[],
  ): object {
    return controleer({ sectie, inhoud, basisoorzaken, verbetermaatregelen })
  }
}
