import { ApolloServer, type BaseContext } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled'
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql'
import type { Context } from './context.ts'
import { voerOperatieUit } from './executor.ts'
import { grens } from './grens.ts'
import { vertaalFout } from './fouten.ts'
import { RuwJson } from '../lezen/ruw-json.ts'

export interface ApolloOpties {
  schema: GraphQLSchema
  productie: boolean
  log: (correlatieId: string, e: unknown) => void
}

type Antwoord = { data?: unknown; errors?: readonly unknown[] }

/** Apollo Server with our executor behind its own hook for that: errors and plugins stay in force. */
export function maakApollo({ schema, productie, log }: ApolloOpties): ApolloServer<Context & BaseContext> {
  return new ApolloServer<Context & BaseContext>({
    gateway: {
      load: () =>
        Promise.resolve({
          executor: ((vraag: { document: Parameters<typeof voerOperatieUit>[0]['document']; operationName: string | null; request: { variables?: Record<string, unknown> }; context: Context }) =>
            voerOperatieUit({ schema, document: vraag.document, operationName: vraag.operationName, variables: vraag.request.variables, context: vraag.context })) as never,
        }),
      onSchemaLoadOrUpdate(meld) {
        meld({ apiSchema: schema, coreSupergraphSdl: '' })
        return () => undefined
      },
      stop: () => Promise.resolve(),
    },
    introspection: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: productie,
    parseOptions: { maxTokens: 1000 },
    validationOptions: { maxErrors: 3 },
    validationRules: [grens],
    maxRecursiveSelections: true,
    stringifyResult: (uit) => ruweTekst(uit as Antwoord),
    formatError: maakFoutvorm(log),
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginUsageReportingDisabled()],
    stopOnTerminationSignals: false,
    nodeEnv: productie ? 'production' : 'development',
  })
}

function ruweTekst(uit: Antwoord): string {
  if (!(uit.data instanceof RuwJson)) return JSON.stringify(uit)
  return uit.errors?.length ? `{"errors":${JSON.stringify(uit.errors)},"data":${uit.data.json}}` : `{"data":${uit.data.json}}`
}

/** Gives an error the form in which it may leave the server. */
export function maakFoutvorm(log: ApolloOpties['log']): (gevormd: GraphQLFormattedError, oorzaak: unknown) => GraphQLFormattedError {
  return (gevormd, oorzaak) => {
    const correlatieId = correlatieVan(gevormd)
    return vertaalFout(gevormd, oorzaak, correlatieId, (e) => log(correlatieId, e))
  }
}

/** Errors carry no context; the number is made where the error is told. */
function correlatieVan(gevormd: { extensions?: Record<string, unknown> }): string {
  const bekend = gevormd.extensions?.['correlatieId']
  return typeof bekend === 'string' ? bekend : crypto.randomUUID()
}
