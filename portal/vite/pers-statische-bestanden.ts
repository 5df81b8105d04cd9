import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { constants, gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

const PERSBAAR = /\.(?:js|css|svg|txt|json)$/

/** Writes a `.gz` beside every text file of the browser build, so that the server never compresses while serving. */
export function persStatischeBestanden(): Plugin {
  let map = ''
  let voorBrowser = false
  return {
    name: 'pers-statische-bestanden',
    apply: 'build',
    configResolved(config) {
      map = resolve(config.root, config.build.outDir)
      voorBrowser = !config.build.ssr
    },
    async closeBundle() {
      if (!voorBrowser) return
      const bestanden = await readdir(map, { recursive: true })
      for (const bestand of bestanden.filter((naam) => PERSBAAR.test(naam))) {
        const pad = join(map, bestand)
        await writeFile(`${pad}.gz`, gzipSync(await readFile(pad), { level: constants.Z_BEST_COMPRESSION }))
      }
    },
  }
}
