import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Node } from '../graphql/node.type.ts'
import { Json, Moment } from '../graphql/scalars.ts'
import { berekend, een, kolom, leestype } from '../lezen/leesmodel.ts'
import { Gebruiker } from '../gebruiker/gebruiker.type.ts'
import type { Scanstand } from './scanstand.ts'

@ObjectType('Document', { implements: Node, description: 'Een bestand bij het dossier.' })
export class Document {
  @Field(() => ID)
  id: string

  @Field(() => Int, { nullable: true })
  sectieNummer: number | null

  @Field(() => String)
  naam: string

  @Field(() => String)
  mediatype: string

  @Field(() => Int, { description: 'In bytes.' })
  grootte: number

  @Field(() => String)
  sha256: string

  @Field(() => [String])
  waarschuwingen: string[]

  @Field(() => Moment)
  toegevoegdOp: Date | string

  @Field(() => Gebruiker)
  toegevoegdDoor: Gebruiker

  @Field(() => String, { description: 'wacht, gecontroleerd of geweigerd. Alleen wat is gecontroleerd, is te lezen en op te halen.' })
  scan: Scanstand

  @Field(() => Json, { nullable: true, description: 'De gelezen tekst, als blokken; er niet zolang het bestand op de virusscanner wacht.' })
  tekst: Record<string, unknown> | null

  @Field(() => Moment, { nullable: true, description: 'Terughalen kan 30 dagen.' })
  verwijderdOp: Date | string | null
}

leestype(
  'Document',
  'document',
  { toegevoegdDoor: een('Gebruiker', 'toegevoegd_door'), waarschuwingen: kolom('to_json({a}.waarschuwingen)'), tekst: berekend('_tekst', '_dossier') },
  { _tekst: kolom("case {a}.scan when 'gecontroleerd' then {a}.tekst_versleuteld end"), _dossier: kolom('dossier_id') },
)
