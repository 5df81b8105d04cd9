import { Field, ID, ObjectType } from 'type-graphql'
import { Node } from '../graphql/node.type.ts'
import { Moment } from '../graphql/scalars.ts'
import { een, kolom, leestype } from '../lezen/leesmodel.ts'
import { Organisatie } from '../organisatie/organisatie.type.ts'

@ObjectType('Bericht', { implements: Node, description: 'Een bericht in het portaal, zoals het is verzonden.' })
export class Bericht {
  @Field(() => ID)
  id: string

  @Field(() => String)
  soort: string

  @Field(() => String)
  onderwerp: string

  @Field(() => String)
  tekst: string

  @Field(() => Moment)
  verzondenOp: Date | string

  @Field(() => Moment, { nullable: true })
  gelezenOp: Date | string | null

  @Field(() => Organisatie)
  van: Organisatie

  @Field(() => Organisatie)
  aan: Organisatie

  @Field(() => ID)
  dossierId: string

  @Field(() => String, { nullable: true, description: 'Hoe het gaat met de e-mail die zegt dat dit bericht klaarstaat: onderweg, bezorgd, onbestelbaar, tijdelijk_mislukt of technisch_mislukt. Van de mensen bij wie het misgaat gaat de ernstigste stand voor.' })
  mailStand: string | null

  @Field(() => Moment, { nullable: true, description: 'Sinds wanneer die stand geldt.' })
  mailStandOp: Date | string | null
}

/** The outcome of one of the mails of a bericht: what went wrong goes before what is on its way, and that before what arrived. */
const mail = (kolomnaam: string): string => `(select p.${kolomnaam} from postuit p where p.bericht_id = {a}.id order by array_position(array['onbestelbaar', 'technisch_mislukt', 'tijdelijk_mislukt', 'onderweg', 'bezorgd'], p.stand), p.stand_op desc limit 1)`

leestype('Bericht', 'bericht', { van: een('Organisatie', 'van_id'), aan: een('Organisatie', 'aan_id'), dossierId: kolom(`'Dossier_' || {a}.dossier_id`), mailStand: kolom(mail('stand')), mailStandOp: kolom(mail('stand_op')) })
