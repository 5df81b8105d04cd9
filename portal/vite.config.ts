import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig } from 'vite'
import { persStatischeBestanden } from './vite/pers-statische-bestanden.ts'
import { snoeiTokens } from './vite/snoei-tokens.ts'
import { utrechtAlias } from './vite/utrecht-alias.ts'

export default defineConfig({
  plugins: [
    remix({
      future: {
        v3_fetcherPersist: true,
        v3_relativeSplatPath: true,
        v3_throwAbortReason: true,
        v3_lazyRouteDiscovery: true,
        v3_singleFetch: true,
        v3_routeConfig: true,
      },
    }),
    persStatischeBestanden(),
  ],
  resolve: { alias: [utrechtAlias()] },
  css: { postcss: { plugins: [snoeiTokens()] } },
  ssr: { noExternal: [/^@zelfonderzoek\//] },
  build: { target: 'es2022', modulePreload: false, assetsInlineLimit: 0, reportCompressedSize: false },
})
