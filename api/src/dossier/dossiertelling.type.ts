import { Field, Int, ObjectType } from 'type-graphql'

@ObjectType({ description: 'Hoeveel van uw dossiers nu iets vragen. Een dossier dat open is, is niet afgesloten.' })
export class DossierTelling {
  @Field(() => Int, { description: 'Dossiers die aan het filter voldoen; zonder filter de open dossiers.' })
  gevonden: number

  @Field(() => Int)
  open: number

  @Field(() => Int, { description: 'Open dossiers waarvan de eerstvolgende termijn voorbij is.' })
  teLaat: number

  @Field(() => Int, { description: 'Open dossiers waarvan de eerstvolgende termijn vandaag of in de zeven dagen daarna eindigt.' })
  binnenZevenDagen: number

  @Field(() => Int, { description: 'Meldingen waarvan de ontvangst nog bevestigd moet worden.' })
  teBevestigen: number

  @Field(() => Int, { description: 'Rapporten die bij de toezichthouder liggen.' })
  teBeoordelen: number

  @Field(() => Int, { description: 'Dossiers waarin de aanbieder schrijft of aanvult.' })
  bijAanbieder: number
}
