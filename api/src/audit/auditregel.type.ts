import { Field, Int, ObjectType } from 'type-graphql'
import { Gebruiker } from '../gebruiker/gebruiker.type.ts'
import { Moment } from '../graphql/scalars.ts'
import { berekend, een, kolom, leestype } from '../lezen/leesmodel.ts'

@ObjectType('Auditregel', { description: 'Wie wat wanneer met een dossier deed. Nooit wat er stond.' })
export class Auditregel {
  @Field(() => Int)
  nr: number

  @Field(() => Moment)
  op: Date | string

  @Field(() => String, { description: 'Wat er gebeurde, zoals dossier_geopend of sectie_bewaard.' })
  soort: string

  @Field(() => String)
  resultaat: string

  @Field(() => String, { description: 'De rol waarin het gebeurde.' })
  rol: string

  @Field(() => String, { nullable: true, description: 'Om welk deel het ging, zoals het nummer van een onderdeel.' })
  onderwerp: string | null

  @Field(() => String, { description: 'Het dossier waarin het gebeurde.' })
  zaaknummer: string

  @Field(() => String, { description: 'Id van deze gebeurtenis, ook buiten dit systeem.' })
  gebeurtenisId: string

  @Field(() => String, { nullable: true, description: 'Functie en organisatie zoals zij toen waren.' })
  gebruikerWeergave: string | null

  @Field(() => String, { nullable: true, description: 'De toepassing waarmee het gebeurde.' })
  applicatie: string | null

  @Field(() => String, { nullable: true, description: 'De sessie van het portaal.' })
  sessieId: string | null

  @Field(() => Boolean, { description: 'Of het in nood gebeurde.' })
  noodprocedure: boolean

  @Field(() => Gebruiker, { nullable: true })
  gebruiker: Gebruiker | null
}

leestype('Auditregel', 'auditregel', {
  gebruiker: een('Gebruiker', 'gebruiker_id'),
  actie: berekend('soort'),
  gegevenscategorieen: berekend('soort'),
  autorisatiegrond: berekend('soort', 'rol', 'noodprocedure'),
  zaaknummer: kolom('(select d.zaaknummer from dossier d where d.id = {a}.dossier_id)'),
})
