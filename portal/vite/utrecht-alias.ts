import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Alias } from 'vite'

/**
 * Lets a stylesheet import one Utrecht component, `@utrecht/button-css`, instead of the whole library (480 kB).
 * The component packages are dependencies of the library package, so they stand beside it on disk.
 */
export function utrechtAlias(): Alias {
  const library = createRequire(import.meta.url).resolve('@utrecht/component-library-css/package.json')
  const scope = dirname(dirname(library))
  return { find: /^@utrecht\/([a-z0-9-]+-css)$/, replacement: join(scope, '$1/dist/index.css') }
}
