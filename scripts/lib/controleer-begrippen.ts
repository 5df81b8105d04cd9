import { readdir, readFile } from 'node:fs/promises'
import type { Uitslag } from './opdracht.ts'

const LIJST = 'docs/begrippen.md'
const BRONNEN = ['packages/validation/src', 'api/src']
/** Folders about the technique, not about the domain. */
const TECHNISCH: ReadonlySet<string> = new Set(['checklist', 'database', 'demo', 'graphql', 'http', 'lezen', 'schema', 'versleuteling'])

/** Folders whose noun stands in no row of the list of terms, by name. */
export function zonderBegrip(mappen: readonly string[], lijst: string): string[] {
  const rijen = lijst.split('\n').filter((regel) => regel.startsWith('| '))
  return mappen.filter((map) => !TECHNISCH.has(map) && !rijen.some((rij) => rij.includes(`\`${map}\``) || rij.includes(`/${map}\``) || rij.includes(`/${map}/`)))
}

/** Whether every noun that has a folder is explained. */
export async function controleerBegrippen(): Promise<Uitslag> {
  const mappen = (await Promise.all(BRONNEN.map((bron) => readdir(bron, { withFileTypes: true })))).flat().filter((deel) => deel.isDirectory()).map(({ name }) => name)
  const zonder = zonderBegrip([...new Set(mappen)], await readFile(LIJST, 'utf8'))
  return { ok: zonder.length === 0, tekst: zonder.map((map) => `${map}: staat niet in ${LIJST}`).join('\n') }
}
