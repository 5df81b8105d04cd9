import { Field, ID, InterfaceType } from 'type-graphql'

@InterfaceType('Node', { description: 'Alles wat op te vragen is met zijn id.', resolveType: (waarde: { __typename: string }) => waarde.__typename })
export abstract class Node {
  @Field(() => ID)
  id: string
}
