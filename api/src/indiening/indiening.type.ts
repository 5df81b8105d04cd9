import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Node } from '../graphql/node.type.ts'
import { Json, Moment } from '../graphql/scalars.ts'
import { een, kolom, veel, type LeesVeld, leestype } from '../lezen/leesmodel.ts'
import { Gebruiker } from '../gebruiker/gebruiker.type.ts'
import { Aspectoordeel } from '../beoordeling/aspectoordeel.type.ts'
import { Regeloordeel } from '../beoordeling/regeloordeel.type.ts'
import { Document } from '../document/document.type.ts'
import { Verklaring } from './verklaring.type.ts'

@ObjectType('Indiening', { implements: Node, description: 'Het rapport zoals het is ingediend: bevroren, met de bevindingen van dat moment.' })
export class Indiening {
  @Field(() => ID)
  id: string

  @Field(() => Int)
  ronde: number

  @Field(() => Moment)
  ingediendOp: Date | string

  @Field(() => Gebruiker)
  ingediendDoor: Gebruiker

  @Field(() => Verklaring)
  verklaring: Verklaring

  @Field(() => Json, { description: 'Secties, oorzaken en maatregelen zoals ingediend.' })
  inhoud: Record<string, unknown>

  @Field(() => Json, { description: 'De uitkomst van de controle bij indienen.' })
  controle: Record<string, unknown>

  @Field(() => String, { description: 'Van de inhoud; ook op het ontvangstbewijs.' })
  sha256: string

  @Field(() => String)
  redenOpenBevindingen: string

  @Field(() => String, { description: 'ja, nee of leeg (art. 8 lid 1).' })
  zorgvuldig: string

  @Field(() => String)
  zorgvuldigMotivering: string

  @Field(() => String, { description: 'ja, nee of leeg (art. 8 lid 1).' })
  verbeterplan: string

  @Field(() => String)
  verbeterplanMotivering: string

  @Field(() => [Aspectoordeel])
  oordelen: Aspectoordeel[]

  @Field(() => [Regeloordeel], { description: 'Wat de toezichthouder vindt van de controle van oorzaken en maatregelen; alleen voor de toezichthouder.' })
  regeloordelen: Regeloordeel[]

  @Field(() => [Document])
  documenten: Document[]

  @Field(() => Int)
  versie: number
}

leestype('Indiening', 'indiening', {
  ingediendDoor: een('Gebruiker', 'ingediend_door'),
  verklaring: een('Verklaring', 'verklaring_id'),
  zorgvuldig: naBesluit('zorgvuldig'),
  zorgvuldigMotivering: naBesluit('zorgvuldig_motivering'),
  verbeterplan: naBesluit('verbeterplan'),
  verbeterplanMotivering: naBesluit('verbeterplan_motivering'),
  oordelen: veel('Aspectoordeel', 'indiening_id', 'aspect'),
  regeloordelen: veel('Regeloordeel', 'indiening_id', 'record_id, regel'),
  documenten: {
    soort: 'veel', type: 'Document', volgorde: 'toegevoegd_op, id',
    waar: (i, d) => `${d}.dossier_id = ${i}.dossier_id and ${d}.ingediend and 'Document_' || ${d}.id in (select b ->> 'id' from json_array_elements(coalesce(${i}.inhoud -> 'documenten', '[]'::json)) b)`,
  },
})

/** The aanbieder reads the answers to the two questions of art. 8 only once they are decided on. */
function naBesluit(naam: string): LeesVeld {
  return kolom(
    `case when current_setting('app.toezicht', true) <> '' or exists (select from besluit k where k.indiening_id = {a}.id) then {a}.${naam} else '' end`,
  )
}
