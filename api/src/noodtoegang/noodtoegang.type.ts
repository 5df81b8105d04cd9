import { Field, ID, ObjectType } from 'type-graphql'
import { Gebruiker } from '../gebruiker/gebruiker.type.ts'
import { Moment } from '../graphql/scalars.ts'
import { een, kolom, leestype } from '../lezen/leesmodel.ts'

@ObjectType('Noodtoegang', { description: 'Een dossier dat in nood is geopend om te lezen, voor hoogstens vier uur.' })
export class Noodtoegang {
  @Field(() => ID)
  id: string

  @Field(() => ID)
  dossierId: string

  @Field(() => String)
  zaaknummer: string

  @Field(() => Gebruiker)
  gebruiker: Gebruiker

  @Field(() => String)
  reden: string

  @Field(() => Moment)
  geopendOp: Date | string

  @Field(() => Moment)
  tot: Date | string

  @Field(() => Moment, { nullable: true, description: 'Eerder beëindigd.' })
  beeindigdOp: Date | string | null

  @Field(() => Boolean, { description: 'Of het dossier nu open is.' })
  open: boolean
}

leestype('Noodtoegang', 'noodtoegang', {
  gebruiker: een('Gebruiker', 'gebruiker_id'),
  dossierId: kolom(`'Dossier_' || {a}.dossier_id`),
  open: kolom('({a}.beeindigd_op is null and {a}.tot > now())'),
})
