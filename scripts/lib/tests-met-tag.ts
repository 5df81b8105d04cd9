import { readFile } from 'node:fs/promises'
import { opdracht } from './opdracht.ts'

const TEST = /\b(?:it|test|describe)(?:\.each.*)?\(\s*(['"`])(.+?)\1/
const TITEL_NA_EACH = /^\s*\](?:\s+as const)?\)\(\s*(['"`])(.+?)\1/
const GROEP = /\bdescribe(?:\.each.*)?\(\s*(['"`])(.+?)\1/
/** A rule with its examples: such a table is the test of that rule, and jest runs every row of it. */
const VOORBEELDEN = /^\s*'?([\w.-]+)'?: (?:\[|antwoorden\()/
/** How far a tag may stand above its title, in lines; a table of examples stands between. */
const VER = 40

/** The tests and tables of examples under a line `// @<tag> id, id`, as "path: title", per id. A tag without a test under it ends in ": ?". */
export async function testsMetTag(tag: string): Promise<Map<string, string[]>> {
  const regelMetTag = new RegExp(`^\\s*// @${tag} (.+)$`)
  const bij = new Map<string, string[]>()
  const { tekst } = await opdracht('git', ['ls-files', '-co', '--exclude-standard', 'test/**/*.test.ts', 'test/regels/voorbeelden/**/*.ts'])
  for (const pad of tekst.split('\n').filter(Boolean).sort()) {
    const regels = (await readFile(pad, 'utf8').catch(() => '')).split('\n')
    for (const [nr, regel] of regels.entries()) {
      const ids = regelMetTag.exec(regel)?.[1]?.split(',').map((id) => id.trim()) ?? []
      if (ids.length === 0) continue
      const naam = pad.endsWith('.test.ts') ? regels.slice(nr + 1, nr + VER).map((r) => TEST.exec(r)?.[2] ?? TITEL_NA_EACH.exec(r)?.[2]).find((titel) => titel !== undefined) : VOORBEELDEN.exec(regels[nr + 1] ?? '')?.[1]
      const groep = regels.slice(0, nr).map((r) => GROEP.exec(r)?.[2]).findLast((titel) => titel !== undefined)
      const wat = naam?.startsWith('%s') ? `${groep ?? ''} (${naam})` : (naam ?? '?')
      for (const id of ids) bij.set(id, [...(bij.get(id) ?? []), `${pad}: ${wat}`])
    }
  }
  return bij
}
