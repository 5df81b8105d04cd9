import { Field, Int, ObjectType } from 'type-graphql'
import { Datum, Moment } from '../graphql/scalars.ts'
import type { Jaarrij as Rij, Jaartabel as Tabel, TabelId } from '@zelfonderzoek/validation/jaarverslag/jaartabel'

@ObjectType({ description: 'Een rij aantallen van een jaar. Een aantal dat niet gelezen mag worden, is null.' })
export class Jaarrij implements Rij {
  @Field(() => String)
  id: string

  @Field(() => String)
  naam: string

  @Field(() => String, { description: 'gewoon, onder (hoort bij de rij erboven) of totaal.' })
  soort: Rij['soort']

  @Field(() => [Int], { nullable: 'items', description: 'Per kolom; null is verborgen.' })
  waarden: (number | null)[]

  @Field(() => Int, { nullable: true, description: 'De laatste kolom, een jaar eerder; null is verborgen of niet bekend.' })
  vorig: number | null
}

@ObjectType({ description: 'Een tabel van het jaarverslag, waarin geen aantal onder de 5 staat of is uit te rekenen.' })
export class Jaartabel implements Tabel {
  @Field(() => String)
  id: TabelId

  @Field(() => String)
  titel: string

  @Field(() => String)
  toelichting: string

  @Field(() => String, { description: 'Kop boven de namen van de rijen.' })
  kop: string

  @Field(() => [String])
  kolommen: string[]

  @Field(() => [Jaarrij])
  rijen: Jaarrij[]
}

@ObjectType({ description: 'Een uitgave van het jaarverslag die vaststaat.' })
export class Jaarverslaguitgave {
  @Field(() => Int)
  nummer: number

  @Field(() => Moment)
  vastgesteldOp: string
}

@ObjectType({ description: 'Hoe ver het jaarverslag bij een college of raad is.' })
export class Jaarverslagorgaan {
  @Field(() => String)
  gemeentecode: string

  @Field(() => String)
  gemeente: string

  @Field(() => String, { description: 'college of raad.' })
  orgaan: string

  @Field(() => String, { description: 'concept, aangeboden of vastgesteld.' })
  stand: string

  @Field(() => Datum, { nullable: true })
  op: string | null
}

@ObjectType({ description: 'Het jaarverslag van een toezichthouder (Westerkwartier art. 12).' })
export class Jaarverslag {
  @Field(() => Int)
  jaar: number

  @Field(() => String, { description: 'concept: de cijfers zijn die van nu. vastgesteld: tekst en cijfers staan vast.' })
  stand: string

  @Field(() => Int, { description: 'Versie van de teksten; 0 als er nog niets is bewaard.' })
  versie: number

  @Field(() => String)
  inleiding: string

  @Field(() => String, { description: 'Eén aanbeveling per alinea.' })
  aanbevelingen: string

  @Field(() => Moment, { nullable: true })
  bewaardOp: string | null

  @Field(() => Int, { nullable: true, description: 'Nummer van de uitgave die u leest; null bij een concept.' })
  uitgave: number | null

  @Field(() => Moment, { nullable: true })
  vastgesteldOp: string | null

  @Field(() => Datum)
  cijfersTot: string

  @Field(() => Int, { nullable: true, description: 'Het jaar waarmee is vergeleken.' })
  vorigJaar: number | null

  @Field(() => [Jaartabel])
  tabellen: Jaartabel[]

  @Field(() => [Jaarverslaguitgave], { description: 'De nieuwste eerst.' })
  uitgaven: Jaarverslaguitgave[]

  @Field(() => [Jaarverslagorgaan])
  organen: Jaarverslagorgaan[]
}

@ObjectType({ description: 'Een jaar met de stand van zijn jaarverslag.' })
export class Jaarverslagjaar {
  @Field(() => Int)
  jaar: number

  @Field(() => String)
  stand: string

  @Field(() => Int)
  uitgaven: number
}
