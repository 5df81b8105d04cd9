import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

/** The documents of our own portal, by sha256, as generated with the schema package. */
export async function leesDocumenten(): Promise<ReadonlyMap<string, string>> {
  const pad = fileURLToPath(import.meta.resolve('@zelfonderzoek/schema/persisted'))
  const documenten = JSON.parse(await readFile(pad, 'utf8')) as Record<string, string>
  return new Map(Object.entries(documenten).map(([hash, tekst]) => [hash.replace(/^sha256:/, ''), tekst]))
}
