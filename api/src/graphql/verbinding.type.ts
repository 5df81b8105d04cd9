import { type ClassType, Field, ObjectType } from 'type-graphql'

@ObjectType('PageInfo', { description: 'Of er meer is, en vanaf waar.' })
export class PageInfo {
  @Field(() => Boolean)
  hasNextPage: boolean

  @Field(() => String, { nullable: true })
  endCursor: string | null
}

export interface Verbinding<T> {
  edges: { cursor: string; node: T }[]
  pageInfo: PageInfo
}

/** The Relay connection and edge of a type. */
export function maakVerbinding<T extends object>(naam: string, type: () => ClassType<T>): ClassType<Verbinding<T>> {
  @ObjectType(`${naam}Edge`)
  class Edge {
    @Field(() => String)
    cursor: string

    @Field(type)
    node: T
  }

  @ObjectType(`${naam}Connection`)
  class Connection {
    @Field(() => [Edge])
    edges: Edge[]

    @Field(() => PageInfo)
    pageInfo: PageInfo
  }
  return Connection
}
