import 'reflect-metadata'
import type { GraphQLSchema } from 'graphql'
import { buildSchemaSync } from 'type-graphql'
import { RESOLVERS } from './resolvers.ts'

let schema: GraphQLSchema | undefined

/** The whole public schema, built once per process. */
export function bouwSchema(): GraphQLSchema {
  // A field without a resolver of its own is its property; type-graphql would put a promise and a list of middlewares around each.
  if (!schema) for (const type of globalThis.TypeGraphQLMetadataStorage.objectTypes) type.simpleResolvers = true
  schema ??= buildSchemaSync({ resolvers: RESOLVERS, validate: false, emitSchemaFile: false })
  return schema
}
