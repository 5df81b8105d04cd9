import { Field, Int, ObjectType } from 'type-graphql'

@ObjectType({ description: 'Wat de controle van één aspect van de Bijlage vindt.' })
export class AspectUitkomst {
  @Field(() => String)
  aspect: string

  @Field(() => String, { description: 'aanwezig, gedeeltelijk, ontbreekt, nvt_gemotiveerd of nvt_kaal.' })
  uitkomst: string

  @Field(() => String, { description: 'De woorden die beslisten.' })
  bewijs: string
}

@ObjectType({ description: 'Wat nog kan worden aangevuld, waar, en op grond waarvan.' })
export class Bevinding {
  @Field(() => String)
  regel: string

  @Field(() => String, { description: 'moet (de Bijlage vraagt het) of let_op (advies).' })
  ernst: string

  @Field(() => Int)
  sectie: number

  @Field(() => String, { nullable: true })
  aspect: string | null

  @Field(() => String, { nullable: true })
  veld: string | null

  @Field(() => String, { nullable: true, description: 'Id van de regel in een lijst, of van de oorzaak of maatregel.' })
  rij: string | null

  @Field(() => String)
  grondslag: string

  @Field(() => String)
  watErIs: string

  @Field(() => String)
  watOntbreekt: string

  @Field(() => String)
  vulAan: string
}

@ObjectType({ description: 'Hoe compleet één onderdeel is.' })
export class Sectietelling {
  @Field(() => Int)
  nummer: number

  @Field(() => String, { description: 'niet_begonnen, bezig, compleet of nvt.' })
  stand: string

  @Field(() => Int)
  aanwezig: number

  @Field(() => Int)
  totaal: number
}

@ObjectType({ description: 'De uitkomst van de controle: een advies, een mens beslist.' })
export class Controle {
  @Field(() => [AspectUitkomst])
  aspecten: AspectUitkomst[]

  @Field(() => [Bevinding])
  bevindingen: Bevinding[]

  @Field(() => [Sectietelling])
  secties: Sectietelling[]

  @Field(() => Int, { description: 'Aantal onderdelen dat compleet is.' })
  compleet: number
}

@ObjectType({ description: 'De uitkomst van de controle van één onderdeel, zonder de regels die onderdelen vergelijken.' })
export class Sectiecontrole extends Sectietelling {
  @Field(() => [AspectUitkomst])
  aspecten: AspectUitkomst[]

  @Field(() => [Bevinding])
  bevindingen: Bevinding[]
}
