import { Field, InterfaceType, Int, ObjectType } from 'type-graphql'
import { Json, Moment } from './scalars.ts'

@InterfaceType('Fout', { description: 'Een verwachte weigering: wat er is, en wat u kunt doen.', resolveType: (waarde: { __typename: string }) => waarde.__typename })
export abstract class Fout {
  @Field(() => String)
  code: string

  @Field(() => String)
  bericht: string

  @Field(() => String, { nullable: true, description: 'Het veld waar het om gaat.' })
  veld: string | null
}

@ObjectType({ description: 'Wat er met één veld is.' })
export class Veldfout {
  @Field(() => String)
  veld: string

  @Field(() => String)
  code: string

  @Field(() => String)
  bericht: string
}

@ObjectType({ implements: Fout, description: 'De invoer kan zo niet worden bewaard of verstuurd.' })
export class InvoerFout extends Fout {
  @Field(() => [Veldfout])
  fouten: Veldfout[]
}

@ObjectType({ implements: Fout, description: 'Dit is er niet, of het is niet van u: daartussen maken wij geen verschil.' })
export class NietGevonden extends Fout {}

@ObjectType({ implements: Fout, description: 'Deze stap kan nu niet.' })
export class StapNietToegestaan extends Fout {
  @Field(() => String)
  stand: string

  @Field(() => [String], { description: 'De stappen die u nu wel kunt zetten.' })
  toegestaan: string[]
}

@ObjectType({ implements: Fout, description: 'Een ander was u voor. Er is niets verloren: dit staat er nu, uw eigen tekst hebt u nog.' })
export class VersieConflict extends Fout {
  @Field(() => Int)
  versie: number

  @Field(() => Json, { nullable: true })
  huidig: Record<string, unknown> | null

  @Field(() => String, { nullable: true, description: 'Functie van wie het bewaarde.' })
  doorFunctie: string | null

  @Field(() => Moment, { nullable: true })
  op: Date | string | null
}

/** Every refusal that a mutation can give. */
export const FOUTEN = [InvoerFout, NietGevonden, StapNietToegestaan, VersieConflict] as const
export type Weigering = (InvoerFout | NietGevonden | StapNietToegestaan | VersieConflict) & { __typename: string }
