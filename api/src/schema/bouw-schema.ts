import 'reflect-metadata'
import type { GraphQLSchema } from 'graphql'
import { buildSchemaSync } from 'type-graphql'
import { RESOLVERS } from './resolvers.ts'

let schema: GraphQLSchema | undefined

/** The whole public schema, built once per process. */
export function bouwSchema(): GraphQLSchema {
  schema ??= buildSchemaSync({ resolvers: RESOLVERS, validate: false, emitSchemaFile: false })
  return schema
}
