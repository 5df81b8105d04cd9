import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Gebruiker } from '../gebruiker/gebruiker.type.ts'
import { Datum, Json, Moment } from '../graphql/scalars.ts'
import { een, kolom, leestype, veel } from '../lezen/leesmodel.ts'

@ObjectType('Vernietigingsregel', { description: 'Eén dossier in een vernietiging. Blijft bewaard; het dossier zelf niet.' })
export class Vernietigingsregel {
  @Field(() => ID)
  id: string

  @Field(() => ID)
  dossierId: string

  @Field(() => String)
  zaaknummer: string

  @Field(() => String)
  categorie: string

  @Field(() => String)
  grondslag: string

  @Field(() => Datum, { nullable: true })
  afgeslotenOp: string | null

  @Field(() => Datum, { nullable: true })
  bewarenTot: string | null

  @Field(() => Moment, { nullable: true })
  vernietigdOp: Date | string | null

  @Field(() => Json, { description: 'Hoeveel regels per tabel; bij een voorstel wat er weg zou gaan.' })
  rijen: Record<string, number>

  @Field(() => String, { nullable: true, description: 'bewaarstop, verzoek_open, nog_bewaren of niet_gevonden: waarom dit dossier is blijven staan.' })
  overgeslagen: string | null
}

@ObjectType('Vernietiging', { description: 'Een voorstel om dossiers te vernietigen, en na het besluit de verklaring van vernietiging (Archiefbesluit 1995 art. 8).' })
export class Vernietiging {
  @Field(() => ID)
  id: string

  @Field(() => String, { description: 'bewaartermijn of wissing.' })
  aanleiding: string

  @Field(() => String, { description: 'voorgesteld, uitgevoerd of afgewezen.' })
  stand: string

  @Field(() => String)
  toelichting: string

  @Field(() => Moment)
  voorgesteldOp: Date | string

  @Field(() => Gebruiker)
  voorgesteldDoor: Gebruiker

  @Field(() => Moment, { nullable: true })
  beslotenOp: Date | string | null

  @Field(() => Gebruiker, { nullable: true })
  beslotenDoor: Gebruiker | null

  @Field(() => String)
  motivering: string

  @Field(() => Boolean, { description: 'U stelde dit zelf voor; dan besluit een collega.' })
  eigen: boolean

  @Field(() => [Vernietigingsregel])
  regels: Vernietigingsregel[]
}

@ObjectType({ description: 'Een dossier waarvan de bewaartermijn voorbij is, of dat nog een reden heeft om te blijven.' })
export class Vernietigbaar {
  @Field(() => ID)
  dossierId: string

  @Field(() => String)
  zaaknummer: string

  @Field(() => Datum)
  afgeslotenOp: string

  @Field(() => Datum)
  bewarenTot: string

  @Field(() => String, { nullable: true, description: 'bewaarstop, verzoek_open of voorgesteld: waarom het nu niet weg kan.' })
  belet: string | null

  @Field(() => Int, { description: 'Regels die weg zouden gaan, over alle tabellen.' })
  rijen: number

  @Field(() => Int)
  bestanden: number
}

leestype('Vernietigingsregel', 'vernietigingsregel', { dossierId: kolom(`'Dossier_' || {a}.dossier_id`) })
leestype('Vernietiging', 'vernietiging', {
  voorgesteldDoor: een('Gebruiker', 'voorgesteld_door'), beslotenDoor: een('Gebruiker', 'besloten_door'), regels: veel('Vernietigingsregel', 'vernietiging_id', 'zaaknummer, id'),
  eigen: kolom(`({a}.voorgesteld_door = nullif(current_setting('app.gebruiker', true), '')::uuid)`),
})
