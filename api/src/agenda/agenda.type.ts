import { Field, ID, ObjectType } from 'type-graphql'
import { Moment } from '../graphql/scalars.ts'
import { leestype } from '../lezen/leesmodel.ts'

@ObjectType('Agenda', { description: 'Een geheim adres waarop uw agendaprogramma de lopende termijnen van uw dossiers leest.' })
export class Agenda {
  @Field(() => ID)
  id: string

  @Field(() => Moment)
  aangemaaktOp: Date | string

  @Field(() => Moment, { nullable: true })
  ingetrokkenOp: Date | string | null
}

leestype('Agenda', 'agenda')
