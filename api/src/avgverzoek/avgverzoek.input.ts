import { Field, ID, InputType } from 'type-graphql'
import { GraphQLUUID } from 'graphql-scalars'

@InputType()
export class AvgverzoekVastleggenInput {
  @Field(() => ID)
  betrokkeneId: string

  @Field(() => String, { description: 'inzage, rectificatie, wissing, beperking, overdraagbaarheid of bezwaar.' })
  soort: string

  @Field(() => String, { description: 'De dag waarop het binnenkwam, JJJJ-MM-DD.' })
  ontvangenOp: string

  @Field(() => String)
  vraag: string

  @Field(() => GraphQLUUID)
  sleutel: string
}

@InputType()
export class AvgidentiteitVastleggenInput {
  @Field(() => ID)
  avgverzoekId: string

  @Field(() => String, { description: 'vertoond, bekend_contact, digid of vertegenwoordiger.' })
  wijze: string

  @Field(() => GraphQLUUID)
  sleutel: string
}

@InputType()
export class AvgverzoekVerlengenInput {
  @Field(() => ID)
  avgverzoekId: string

  @Field(() => String)
  motivering: string

  @Field(() => GraphQLUUID)
  sleutel: string
}

@InputType()
export class AvgverzoekBesluitenInput {
  @Field(() => ID)
  avgverzoekId: string

  @Field(() => String, { description: 'toegewezen, deels of geweigerd.' })
  besluit: string

  @Field(() => [String], { defaultValue: [], description: 'Gronden van de weigering, uit de lijst.' })
  gronden: string[]

  @Field(() => String)
  motivering: string

  @Field(() => String, { defaultValue: '', description: 'Bij beperking en bezwaar: gegevens of dossier.' })
  omvang: string

  @Field(() => String, { defaultValue: '', description: 'Bij wissing: gegevens of dossier.' })
  wiswijze: string

  @Field(() => String, { defaultValue: '', description: 'Bij rectificatie: waar het staat.' })
  plaats: string

  @Field(() => String, { defaultValue: '', description: 'Bij rectificatie: wat er voortaan staat.' })
  wordt: string

  @Field(() => GraphQLUUID)
  sleutel: string
}
