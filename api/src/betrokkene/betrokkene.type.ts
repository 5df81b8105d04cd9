import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Avgverzoek } from '../avgverzoek/avgverzoek.type.ts'
import { Node } from '../graphql/node.type.ts'
import { Moment } from '../graphql/scalars.ts'
import { berekend, kolom, leestype, veel } from '../lezen/leesmodel.ts'

@ObjectType({ description: 'Wie een betrokkene is. Versleuteld bewaard.' })
export class Persoonsgegevens {
  @Field(() => String)
  naam: string

  @Field(() => String)
  contact: string

  @Field(() => String)
  geboortedatum: string
}

@ObjectType('Betrokkene', { implements: Node, description: 'Iemand die bij het dossier betrokken is (Westerkwartier art. 5 lid 1).' })
export class Betrokkene {
  @Field(() => ID)
  id: string

  @Field(() => String, { description: 'client, aanvrager (nog geen voorziening), vertegenwoordiger, nabestaande, naaste, medeclient, beroepskracht of ander.' })
  hoedanigheid: string

  @Field(() => Persoonsgegevens, { nullable: true, description: 'Leeg zolang het gebruik beperkt is, en nadat zij zijn gewist.' })
  gegevens: Persoonsgegevens | null

  @Field(() => Boolean, { description: 'De melding bracht deze cliënt in het register.' })
  uitMelding: boolean

  @Field(() => Int, { description: 'Elke verbetering is een nieuwe versie; de oude blijft bewaard.' })
  versie: number

  @Field(() => String, { nullable: true, description: 'gegevens of dossier: wat niet mag worden gebruikt zolang de beperking geldt (AVG art. 18).' })
  omvang: string | null

  @Field(() => Moment, { nullable: true })
  beperktOp: Date | string | null

  @Field(() => Moment, { nullable: true })
  gewistOp: Date | string | null

  @Field(() => [Avgverzoek])
  verzoeken: Avgverzoek[]
}

leestype(
  'Betrokkene',
  'betrokkene',
  { gegevens: berekend('_gegevens', '_dossier', '_melding', '_dicht'), verzoeken: veel('Avgverzoek', 'betrokkene_id', 'ontvangen_op, id') },
  {
    _gegevens: kolom('gegevens_versleuteld'), _dossier: kolom('dossier_id'), _dicht: kolom('({a}.beperkt_op is not null or {a}.gewist_op is not null)'),
    _melding: kolom('(case when {a}.uit_melding then (select m.client_versleuteld from melding m where m.dossier_id = {a}.dossier_id) end)'),
  },
)
