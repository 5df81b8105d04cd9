import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'
import { GraphQLJSON } from 'graphql-scalars'
import { isDatum } from '@zelfonderzoek/validation/kalender/datum'

/** A moment in UTC. PostgreSQL's own text goes out as it is. */
export const Moment = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description: 'Een moment in UTC, ISO 8601.',
  serialize: (waarde) => (waarde instanceof Date ? waarde.toISOString() : String(waarde)),
})

/** A calendar date in Europe/Amsterdam, without a time. */
export const Datum = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'Een kalenderdatum in Nederland, JJJJ-MM-DD.',
  serialize: String,
  parseValue: leesDatum,
  parseLiteral: (knoop) => leesDatum(knoop.kind === Kind.STRING ? knoop.value : undefined),
})

function leesDatum(waarde: unknown): string {
  if (typeof waarde === 'string' && isDatum(waarde)) return waarde
  throw new GraphQLError('Deze datum bestaat niet. Schrijf een datum als 2026-12-28.', { extensions: { code: 'BAD_USER_INPUT' } })
}

/** Structured content whose shape the validation package describes and checks. */
export const Json = GraphQLJSON
