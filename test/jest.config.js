/** One runner for everything: rules, api on real PostgreSQL, portal in real Chromium. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  globalSetup: '<rootDir>/omgeving/begin.mjs',
  globalTeardown: '<rootDir>/omgeving/einde.mjs',
  testTimeout: 60_000,
  transform: {
    '^.+\\.ts$': ['@swc/jest', {
      swcrc: false,
      jsc: {
        parser: { syntax: 'typescript', decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
        target: 'es2023',
        keepClassNames: true,
      },
      module: { type: 'es6' },
    }],
  },
  transformIgnorePatterns: ['/node_modules/', '/dist/', '/build/'],
}
