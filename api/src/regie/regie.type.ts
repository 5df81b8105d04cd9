import { Field, ID, ObjectType } from 'type-graphql'
import { Node } from '../graphql/node.type.ts'
import { Datum, Moment } from '../graphql/scalars.ts'
import { een, leestype, veel } from '../lezen/leesmodel.ts'
import { Organisatie } from '../organisatie/organisatie.type.ts'

@ObjectType('Regietaak', { implements: Node, description: 'Wat één organisatie doet in een zaak van meer organisaties.' })
export class Regietaak {
  @Field(() => ID)
  id: string

  @Field(() => Organisatie)
  organisatie: Organisatie

  @Field(() => String)
  titel: string

  @Field(() => Datum, { nullable: true })
  uiterlijkOp: string | null

  @Field(() => Moment, { nullable: true })
  gedaanOp: Date | string | null

  @Field(() => String)
  toelichting: string
}

@ObjectType('Deelnemer', { implements: Node, description: 'Een organisatie die meedoet in een zaak van het loket. Zij leest wat haar gevraagd is, nooit het dossier.' })
export class Deelnemer {
  @Field(() => ID)
  id: string

  @Field(() => Organisatie)
  organisatie: Organisatie

  @Field(() => String, { description: 'eigen_taken of alle_taken.' })
  zicht: string

  @Field(() => String, { description: 'Wat de organisatie van de zaak moet weten om mee te doen.' })
  opdracht: string

  @Field(() => String)
  zaaknummer: string

  @Field(() => Moment)
  aangemaaktOp: Date | string

  @Field(() => [Regietaak], { description: 'De taken van deze organisatie.' })
  taken: Regietaak[]

  @Field(() => [Regietaak], { description: 'De taken in deze zaak die u kunt zien.' })
  alleTaken: Regietaak[]
}

leestype('Regietaak', 'regietaak', { organisatie: een('Organisatie', 'organisatie_id') })
leestype('Deelnemer', 'deelnemer', { organisatie: een('Organisatie', 'organisatie_id'), taken: veel('Regietaak', 'deelnemer_id', 'id'), alleTaken: veel('Regietaak', 'dossier_id', 'id', undefined, 'dossier_id') })
