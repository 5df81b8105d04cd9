import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Gebruiker } from '../gebruiker/gebruiker.type.ts'
import { Node } from '../graphql/node.type.ts'
import { Datum, Moment } from '../graphql/scalars.ts'
import { een, kolom, leestype, veel } from '../lezen/leesmodel.ts'

@ObjectType('Opvolgverslag', { implements: Node, description: 'Wat de aanbieder op een moment over een maatregel meldde.' })
export class Opvolgverslag {
  @Field(() => ID)
  id: string

  @Field(() => String, { description: 'bezig, uitgevoerd of vervallen.' })
  stand: string

  @Field(() => Datum, { nullable: true })
  gedaanOp: string | null

  @Field(() => String)
  toelichting: string

  @Field(() => String, { description: 'Wat er van het effect te zien is.' })
  effect: string

  @Field(() => ID, { nullable: true, description: 'Het bestand waarmee dit is aangetoond.' })
  documentId: string | null

  @Field(() => String, { nullable: true })
  documentNaam: string | null

  @Field(() => Moment)
  gemeldOp: Date | string

  @Field(() => Gebruiker)
  gemeldDoor: Gebruiker
}

@ObjectType('Opvolging', { implements: Node, description: 'Een maatregel na het afsluiten: hoe ver zij is, en wat de toezichthouder ervan vindt.' })
export class Opvolging {
  @Field(() => ID)
  id: string

  @Field(() => ID)
  dossierId: string

  @Field(() => String)
  zaaknummer: string

  @Field(() => String)
  dossierTitel: string

  @Field(() => String, { description: 'De aanbieder die de maatregel neemt.' })
  aanbiederNaam: string

  @Field(() => Int)
  volgorde: number

  @Field(() => String)
  wat: string

  @Field(() => String)
  eigenaar: string

  @Field(() => String, { description: 'Waaraan te zien is dat de maatregel werkt.' })
  norm: string

  @Field(() => Datum, { nullable: true, description: 'De dag die het rapport noemt.' })
  streefdatum: string | null

  @Field(() => String, { description: 'sterk, middel, zwak of leeg (RCA2). Bij het afsluiten bepaald, door de toezichthouder te wijzigen.' })
  sterkte: string

  @Field(() => String, { description: 'open, bezig, uitgevoerd of vervallen.' })
  stand: string

  @Field(() => Moment, { nullable: true })
  gemeldOp: Date | string | null

  @Field(() => String, { nullable: true, description: 'volledig, deels of niet.' })
  score: string | null

  @Field(() => String)
  scoreMotivering: string

  @Field(() => Moment, { nullable: true })
  beoordeeldOp: Date | string | null

  @Field(() => Gebruiker, { nullable: true })
  beoordeeldDoor: Gebruiker | null

  @Field(() => Int)
  versie: number

  @Field(() => [Opvolgverslag], { description: 'Het oudste eerst.' })
  verslagen: Opvolgverslag[]
}

@ObjectType({ description: 'Hoeveel maatregelen van afgesloten dossiers nu iets vragen.' })
export class Opvolgtelling {
  @Field(() => Int, { description: 'Nog niet uitgevoerd en niet vervallen.' })
  open: number

  @Field(() => Int, { description: 'Daarvan voorbij de dag die het rapport noemt.' })
  teLaat: number

  @Field(() => Int, { description: 'Gemeld, en daarna nog niet beoordeeld.' })
  teBeoordelen: number
}

leestype('Opvolgverslag', 'opvolgverslag', {
  gemeldDoor: een('Gebruiker', 'gemeld_door'), documentId: kolom(`('Document_' || {a}.document_id)`), documentNaam: kolom('(select k.naam from document k where k.id = {a}.document_id)'),
})
leestype('Opvolging', 'opvolging', {
  dossierId: kolom(`'Dossier_' || {a}.dossier_id`), zaaknummer: kolom('(select d.zaaknummer from dossier d where d.id = {a}.dossier_id)'), dossierTitel: kolom('(select d.titel from dossier d where d.id = {a}.dossier_id)'),
  aanbiederNaam: kolom('(select n.naam from organisatie n where n.id = {a}.aanbieder_id)'), streefdatum: kolom(`nullif({a}.streefdatum, '9999-12-31')`),
  beoordeeldDoor: een('Gebruiker', 'beoordeeld_door'), verslagen: veel('Opvolgverslag', 'opvolging_id', 'gemeld_op, id'),
})
