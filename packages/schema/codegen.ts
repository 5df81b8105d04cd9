import type { CodegenConfig } from '@graphql-codegen/cli'

/** Typed documents of the portal, and the list of their hashes that the api accepts. */
const config: CodegenConfig = {
  schema: 'packages/schema/schema.graphql',
  documents: 'packages/schema/operations/**/*.graphql',
  generates: {
    'packages/schema/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: 'sha256' } },
      config: {
        documentMode: 'string',
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        strictScalars: true,
        importExtension: '.ts',
        scalars: { DateTime: 'string', Date: 'string', JSON: '{ readonly [sleutel: string]: unknown }', UUID: 'string' },
      },
    },
  },
  importExtension: '.ts',
}

export default config
