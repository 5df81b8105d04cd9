import { Field, InputType, Int } from 'type-graphql'
import { GraphQLUUID } from 'graphql-scalars'
import { Datum } from '../graphql/scalars.ts'

@InputType()
export class JaarverslagBewarenInput {
  @Field(() => Int)
  jaar: number

  @Field(() => String, { defaultValue: '' })
  inleiding: string

  @Field(() => String, { defaultValue: '', description: 'Eén aanbeveling per alinea.' })
  aanbevelingen: string

  @Field(() => Int, { description: 'De versie waarop u verder ging; 0 als er nog niets was bewaard.' })
  versie: number

  @Field(() => GraphQLUUID)
  sleutel: string
}

@InputType()
export class JaarverslagVaststellenInput {
  @Field(() => Int)
  jaar: number

  @Field(() => Int, { description: 'De versie van de teksten die u las.' })
  versie: number

  @Field(() => GraphQLUUID)
  sleutel: string
}

@InputType()
export class JaarverslagHeropenenInput {
  @Field(() => Int)
  jaar: number

  @Field(() => GraphQLUUID)
  sleutel: string
}

@InputType()
export class JaarverslagAanbiedenInput {
  @Field(() => Int)
  jaar: number

  @Field(() => String)
  gemeentecode: string

  @Field(() => String, { description: 'college of raad.' })
  orgaan: string

  @Field(() => String, { description: 'concept, aangeboden of vastgesteld; een raad stelt niet vast.' })
  stand: string

  @Field(() => Datum, { nullable: true, description: 'De dag waarop; niet bij concept.' })
  op?: string | null

  @Field(() => GraphQLUUID)
  sleutel: string
}
