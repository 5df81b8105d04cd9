import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'

const bron = new URL('../../../packages/validation/src/', import.meta.url)
const IMPORT = /^(?:import|export) (?!type )[^\n]* from '([^']+)'/gm

/** Every module that is loaded with these, and the packages that they import. */
function geladen(...begin: string[]): { modules: Set<string>; pakketten: Set<string> } {
  const modules = new Set<string>()
  const pakketten = new Set<string>()
  const loop = (adres: URL): void => {
    if (modules.has(adres.href)) return
    modules.add(adres.href)
    for (const [, naam = ''] of readFileSync(adres, 'utf8').matchAll(IMPORT)) {
      if (naam.startsWith('.')) loop(new URL(naam, adres))
      else pakketten.add(naam)
    }
  }
  for (const naam of begin) loop(new URL(naam, bron))
  return { modules, pakketten }
}

describe('de controle in de browser', () => {
  const { modules, pakketten } = geladen('volledigheid/controleer-sectie.ts', 'volledigheid/controleer-zelfonderzoek.ts', 'bevinding/zin.ts', 'zelfonderzoek/leeg.ts', 'zelfonderzoek/samenvoegen.ts')

  it('laadt geen zod en geen ander pakket', () => {
    expect([...pakketten]).toEqual([])
  })

  it('laadt geen vragen, voorbeelden of uitleg', () => {
    expect([...modules].filter((naam) => /\/(onderdelen|voorbeelden|uitleg)\//.test(naam))).toEqual([])
    expect(modules.size).toBeGreaterThan(30)
  })
})
