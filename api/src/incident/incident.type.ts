import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Gebruiker } from '../gebruiker/gebruiker.type.ts'
import { Node } from '../graphql/node.type.ts'
import { Json, Moment } from '../graphql/scalars.ts'
import { berekend, een, kolom, leestype } from '../lezen/leesmodel.ts'
import { Criteriaoordeel } from './criteriaoordeel.type.ts'

@ObjectType('Incident', { implements: Node, description: 'Wat het incidentenloket van een zaak weet: de feiten, de criteria en de onrust (Rotterdam).' })
export class Incident {
  @Field(() => ID)
  id: string

  @Field(() => String, { description: 'melding, consult, leeronderzoek, woningsluiting_minderjarigen of vastgelopen_casus.' })
  zaaksoort: string

  @Field(() => String, { description: 'portaal, telefoon of e-mail.' })
  kanaal: string

  @Field(() => String, { description: 'Wie het meldde: aanbieder, client, burger, ambtenaar of ketenpartner.' })
  melder: string

  @Field(() => String)
  domein: string

  @Field(() => Boolean)
  spoed: boolean

  @Field(() => String)
  onrustNiveau: string

  @Field(() => Json, { description: 'De velden van het formulier, zonder geboortedatums. De woordvoeringslijn leest alleen het loket.' })
  inhoud: Record<string, unknown>

  @Field(() => [String], { description: 'Geboortedatums van wie vermist is. Versleuteld bewaard.' })
  geboortedatums: string[]

  @Field(() => String, { description: 'De e-mail zoals die binnenkwam, alleen voor het loket. Versleuteld bewaard.' })
  origineel: string

  @Field(() => Criteriaoordeel, { description: 'De zeven criteria op het moment van deze vraag.' })
  criteria: Criteriaoordeel

  @Field(() => [String], { description: 'De criteria waar het bij de laatste keer kijken onder viel.' })
  geraakt: string[]

  @Field(() => Moment, { nullable: true, description: 'Het moment waarop de uitkomst vanzelf kan veranderen.' })
  opnieuwOp: Date | string | null

  @Field(() => Moment, { nullable: true })
  hertoetstOp: Date | string | null

  @Field(() => Moment, { nullable: true, description: 'Wanneer het loket het kreeg; van een concept is dat leeg.' })
  ontvangenOp: Date | string | null

  @Field(() => Moment, { nullable: true, description: 'Vanaf wanneer het loket leest wat toen binnenkwam.' })
  gelezenVanaf: Date | string | null

  @Field(() => Moment, { nullable: true })
  gelezenOp: Date | string | null

  @Field(() => Gebruiker, { nullable: true })
  gelezenDoor: Gebruiker | null

  @Field(() => Gebruiker, { nullable: true, description: 'De coördinator die de zaak op zich nam.' })
  behandelaar: Gebruiker | null

  @Field(() => Int)
  versie: number

  @Field(() => Moment)
  bewaardOp: Date | string
}

const VAN_HET_LOKET = `{a}.toezichthouder_id::text = current_setting('app.toezicht', true)`
const GEHEIM = ['_dossier', '_ingepakt', '_vertrouwelijk'] as const

leestype(
  'Incident',
  'incident',
  {
    inhoud: kolom(`(case when ${VAN_HET_LOKET} then {a}.inhoud::jsonb else {a}.inhoud::jsonb - 'woordvoering' end)`),
    geboortedatums: berekend(...GEHEIM), origineel: berekend(...GEHEIM, '_loket'), criteria: berekend(...GEHEIM, '_inhoud'),
    gelezenDoor: een('Gebruiker', 'gelezen_door'), behandelaar: een('Gebruiker', 'behandelaar_id'),
  },
  {
    _dossier: kolom('dossier_id'), _inhoud: kolom('inhoud'), _vertrouwelijk: kolom('vertrouwelijk_versleuteld'), _loket: kolom(`(${VAN_HET_LOKET})`),
    _ingepakt: kolom('(select s.ingepakt from dossiersleutel s where s.dossier_id = {a}.dossier_id)'),
  },
)
