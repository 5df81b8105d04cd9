import { Field, ObjectType } from 'type-graphql'

@ObjectType('Client', { description: 'Wie het betreft (Westerkwartier art. 4 lid 1 onder e). Versleuteld bewaard.' })
export class Client {
  @Field(() => String)
  naam: string

  @Field(() => String)
  contact: string

  @Field(() => String)
  geboortedatum: string
}
