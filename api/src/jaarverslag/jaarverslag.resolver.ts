import { Arg, createUnionType, Ctx, Field, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { FOUTEN, type Weigering } from '../graphql/fout.type.ts'
import { isWeigering } from '../graphql/geweigerd.ts'
import { Mag } from '../toegang/mag.ts'
import { biedAan } from './bied-aan.ts'
import { bewaarJaarverslag } from './bewaar-jaarverslag.ts'
import { heropenJaarverslag } from './heropen-jaarverslag.ts'
import { JaarverslagAanbiedenInput, JaarverslagBewarenInput, JaarverslagHeropenenInput, JaarverslagVaststellenInput } from './jaarverslag.input.ts'
import { leesJaarverslag, leesJaren } from './jaarverslag.repository.ts'
import { Jaarverslag, Jaarverslagjaar } from './jaarverslag.type.ts'
import { stelJaarverslagVast } from './stel-jaarverslag-vast.ts'

@ObjectType({ description: 'Het jaarverslag zoals het er na de stap uitziet.' })
export class JaarverslagGewijzigd {
  @Field(() => Jaarverslag)
  jaarverslag: Jaarverslag
}

export const JaarverslagResultaat = createUnionType({
  name: 'JaarverslagResultaat',
  types: () => [JaarverslagGewijzigd, ...FOUTEN] as const,
  resolveType: (waarde) => (waarde as unknown as { __typename: string }).__typename,
})

@Resolver(() => Jaarverslag)
export class JaarverslagResolver {
  @Mag('jaarverslag_lezen')
  @Query(() => Jaarverslag, { description: 'Uw jaarverslag over een jaar. Zonder nummer de nieuwste uitgave, of het concept met de cijfers van nu.' })
  jaarverslag(@Arg('jaar', () => Int) jaar: number, @Arg('uitgave', () => Int, { nullable: true }) uitgave: number | null | undefined, @Ctx() context: Context): Promise<Jaarverslag> {
    return leesJaarverslag(context, jaar, uitgave ?? null)
  }

  @Mag('jaarverslag_lezen')
  @Query(() => [Jaarverslagjaar], { description: 'De jaren waarover u een jaarverslag hebt of kunt maken, het nieuwste eerst.' })
  jaarverslagen(@Ctx() context: Context): Promise<Jaarverslagjaar[]> {
    return leesJaren(context)
  }

  @Mag('jaarverslag_schrijven')
  @Mutation(() => JaarverslagResultaat, { description: 'Bewaart inleiding en aanbevelingen.' })
  async jaarverslagBewaren(@Arg('input', () => JaarverslagBewarenInput) input: JaarverslagBewarenInput, @Ctx() context: Context): Promise<object> {
    return antwoord(context, await bewaarJaarverslag(context, input))
  }

  @Mag('jaarverslag_vaststellen')
  @Mutation(() => JaarverslagResultaat, { description: 'Zet tekst en cijfers vast als uitgave. Kan als het jaar voorbij is.' })
  async jaarverslagVaststellen(@Arg('input', () => JaarverslagVaststellenInput) input: JaarverslagVaststellenInput, @Ctx() context: Context): Promise<object> {
    return antwoord(context, await stelJaarverslagVast(context, input))
  }

  @Mag('jaarverslag_schrijven')
  @Mutation(() => JaarverslagResultaat, { description: 'Begint aan een nieuwe uitgave; de vorige blijft zoals zij is.' })
  async jaarverslagHeropenen(@Arg('input', () => JaarverslagHeropenenInput) input: JaarverslagHeropenenInput, @Ctx() context: Context): Promise<object> {
    return antwoord(context, await heropenJaarverslag(context, input))
  }

  @Mag('jaarverslag_schrijven')
  @Mutation(() => JaarverslagResultaat, { description: 'Legt vast hoe ver het jaarverslag bij een college of raad is.' })
  async jaarverslagAanbieden(@Arg('input', () => JaarverslagAanbiedenInput) input: JaarverslagAanbiedenInput, @Ctx() context: Context): Promise<object> {
    return antwoord(context, await biedAan(context, input))
  }
}

async function antwoord(context: Context, uit: { jaar: number } | Weigering): Promise<object> {
  return isWeigering(uit) ? uit : { __typename: 'JaarverslagGewijzigd', jaarverslag: await leesJaarverslag(context, uit.jaar, null) }
}
