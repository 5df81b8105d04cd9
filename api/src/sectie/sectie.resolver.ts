import { Arg, createUnionType, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql'
import { GraphQLUUID } from 'graphql-scalars'
import type { Context } from '../graphql/context.ts'
import { FOUTEN, type Weigering } from '../graphql/fout.type.ts'
import { uuidVan } from '../graphql/id.ts'
import { Json } from '../graphql/scalars.ts'
import { invoerFout } from '../graphql/weiger.ts'
import { Mag } from '../toegang/mag.ts'
import { beoordeelInhoud } from './beoordeel-inhoud.ts'
import { bewaarSectie } from './sectie.repository.ts'
import { Sectie } from './sectie.type.ts'

@InputType({ description: 'Een onderdeel zoals het er nu staat. Een onaf concept mag: bewaren weigert niets wat alleen onvolledig is.' })
export class SectieBewarenInput {
  @Field(() => ID)
  zelfonderzoekId: string

  @Field(() => Int)
  nummer: number

  @Field(() => Int, { description: 'De versie waarop u verder schreef.' })
  versie: number

  @Field(() => Json)
  inhoud: Record<string, unknown>

  @Field(() => GraphQLUUID, { description: 'Zelf gekozen; dezelfde sleutel bewaart maar één keer.' })
  sleutel: string
}

@ObjectType()
export class SectieBewaard {
  @Field(() => Sectie)
  sectie: Sectie
}

export const SectieBewarenResultaat = createUnionType({
  name: 'SectieBewarenResultaat',
  types: () => [SectieBewaard, ...FOUTEN] as const,
  resolveType: (waarde) => (waarde as unknown as { __typename: string }).__typename,
})

@Resolver(() => Sectie)
export class SectieResolver {
  @Mag('sectie_bewaren')
  @Mutation(() => SectieBewarenResultaat, { description: 'Bewaart een onderdeel. Bij een ouder versienummer krijgt u de andere tekst erbij.' })
  async sectieBewaren(@Arg('input', () => SectieBewarenInput) input: SectieBewarenInput, @Ctx() context: Context): Promise<SectieBewaard | Weigering> {
    const zelfonderzoekId = uuidVan('Zelfonderzoek', input.zelfonderzoekId)
    const oordeel = await beoordeelInhoud(context, zelfonderzoekId, input.nummer, input.inhoud)
    if (!oordeel.ok) return invoerFout(oordeel.fouten)
    return bewaarSectie(context, { ...input, zelfonderzoekId, ...oordeel })
  }
}
