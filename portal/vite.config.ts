import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig } from 'vite'
import { persStatischeBestanden } from './vite/pers-statische-bestanden.ts'
import { snoeiTokens } from './vite/snoei-tokens.ts'
import { utrechtAlias } from './vite/utrecht-alias.ts'

/**
 * React and what renders with it go into the server build in their production form, so that a page costs the same
 * whatever NODE_ENV the process has; that variable then only says which settings are allowed.
 */
const MEEGEBOUWD = ['react', 'react-dom', '@remix-run/react', '@remix-run/router', 'react-router', 'react-router-dom', 'turbo-stream']

/** What nearly every island is made of goes into one file: twenty of a few hundred bytes each cost more than they hold. */
const GEDEELD = /\/app\/(?:formulier\/\w|teksten\/ui|ui\/(?:alinea|datum|keuzelijst|klassen|knop\.|knoppen|kop\.|koppeling|melding|opgeslagen|radiogroep|selectievak|splits-veld|standaardknop|status|tekst|uitklap|veld|visueel|vraag))/

export default defineConfig(({ command, isSsrBuild }) => ({
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
  ssr: { noExternal: [/^@zelfonderzoek\//, ...(command === 'build' ? MEEGEBOUWD : [])] },
  ...(command === 'build' && { define: { 'process.env.NODE_ENV': JSON.stringify('production') } }),
  build: {
    target: 'es2022', modulePreload: false, assetsInlineLimit: 0, reportCompressedSize: false,
    ...(!isSsrBuild && { rollupOptions: { output: { manualChunks: (id: string) => (GEDEELD.test(id) ? 'gedeeld' : undefined) } } }),
  },
}))
