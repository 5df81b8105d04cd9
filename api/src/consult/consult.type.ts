import { Field, ID, ObjectType } from 'type-graphql'
import { Gebruiker } from '../gebruiker/gebruiker.type.ts'
import { Node } from '../graphql/node.type.ts'
import { Json, Moment } from '../graphql/scalars.ts'
import { een, kolom, leestype } from '../lezen/leesmodel.ts'
import { Organisatie } from '../organisatie/organisatie.type.ts'

@ObjectType('Consult', { implements: Node, description: 'Overleg met de toezichthouder bij twijfel of iets gemeld moet worden. Er is nog geen dossier.' })
export class Consult {
  @Field(() => ID)
  id: string

  @Field(() => String)
  nummer: string

  @Field(() => Organisatie)
  aanbieder: Organisatie

  @Field(() => Organisatie)
  toezichthouder: Organisatie

  @Field(() => String)
  protocol: string

  @Field(() => String)
  gemeentecode: string

  @Field(() => String)
  voorzieningsoort: string

  @Field(() => Json, { description: 'De antwoorden in de beslishulp, als lijst van vraag en antwoord.' })
  antwoorden: Record<string, unknown>[]

  @Field(() => String)
  vraag: string

  @Field(() => Moment)
  gevraagdOp: Date | string

  @Field(() => Gebruiker)
  gevraagdDoor: Gebruiker

  @Field(() => String, { nullable: true, description: 'melden of niet_melden; leeg zolang er geen antwoord is.' })
  advies: string | null

  @Field(() => String)
  antwoord: string

  @Field(() => Moment, { nullable: true })
  beantwoordOp: Date | string | null

  @Field(() => Gebruiker, { nullable: true })
  beantwoordDoor: Gebruiker | null

  @Field(() => String, { nullable: true, description: 'melding of geen_melding; leeg zolang het consult loopt.' })
  afloop: string | null

  @Field(() => String, { description: 'Waarom er geen melding komt.' })
  reden: string

  @Field(() => Moment, { nullable: true })
  afgerondOp: Date | string | null

  @Field(() => ID, { nullable: true, description: 'Het dossier van de melding die eruit kwam.' })
  dossierId: string | null

  @Field(() => String, { nullable: true, description: 'Wie de e-mail over dit consult niet kreeg, en dus op een andere manier bericht moet krijgen.' })
  onbereikt: string | null
}

const ONBEREIKT = `(select o.naam from postuit p join organisatie o on o.id = p.aan_id where p.consult_id = {a}.id and p.stand not in ('onderweg', 'bezorgd') order by p.stand_op desc limit 1)`

leestype('Consult', 'consult', {
  aanbieder: een('Organisatie', 'aanbieder_id'), toezichthouder: een('Organisatie', 'toezichthouder_id'), gevraagdDoor: een('Gebruiker', 'gevraagd_door'), beantwoordDoor: een('Gebruiker', 'beantwoord_door'),
  dossierId: kolom(`'Dossier_' || {a}.dossier_id`), onbereikt: kolom(ONBEREIKT),
})
