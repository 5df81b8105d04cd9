import { argv, stdout } from 'node:process'
import { pathToFileURL } from 'node:url'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { bouwSchema } from './bouw-schema.ts'

/** The public schema as SDL, sorted, so that a review shows only what changed. */
export function sdl(): string {
  return `${printSchema(lexicographicSortSchema(bouwSchema()))}\n`
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) stdout.write(sdl())
