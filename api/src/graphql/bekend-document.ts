import { type DocumentNode, GraphQLError, type GraphQLFormattedError, type GraphQLSchema, parse, validate } from 'graphql'
import { RuwJson } from '../lezen/ruw-json.ts'
import type { Context } from './context.ts'
import { voerOperatieUit } from './executor.ts'

export interface Bekendedocumenten {
  schema: GraphQLSchema
  /** Documents of the portal by their sha256. */
  teksten: ReadonlyMap<string, string>
  vormFout: (fout: GraphQLFormattedError, oorzaak: GraphQLError) => GraphQLFormattedError
}

export type Beantwoorder = (hash: string, variables: Record<string, unknown> | undefined, context: Context) => Promise<string>

/**
 * Answers the documents that came with the schema. They are parsed and validated once, on first use; what Apollo does
 * for documents of strangers (limits, parsing, plugins) is not done again for each request. Errors get the same form.
 */
export function maakBeantwoorder({ schema, teksten, vormFout }: Bekendedocumenten): Beantwoorder {
  const ontleed = new Map<string, DocumentNode>()
  const documentVan = (hash: string): DocumentNode => {
    let document = ontleed.get(hash)
    if (!document) {
      document = parse(teksten.get(hash) ?? '')
      const [fout] = validate(schema, document)
      if (fout) throw fout
      ontleed.set(hash, document)
    }
    return document
  }
  return async (hash, variables, context) => {
    const { data, errors } = await voerOperatieUit({ schema, document: documentVan(hash), variables, context })
    return tekstVan(data, errors?.map((fout) => vormFout(fout.toJSON(), fout)))
  }
}

function tekstVan(data: unknown, fouten: readonly GraphQLFormattedError[] | undefined): string {
  const deel = data === undefined ? '' : `"data":${data instanceof RuwJson ? data.json : JSON.stringify(data)}`
  if (!fouten?.length) return `{${deel}}`
  return `{"errors":${JSON.stringify(fouten)}${deel && `,${deel}`}}`
}
