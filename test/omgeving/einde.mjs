import { rm, writeFile } from 'node:fs/promises'
import { sluitAf } from './sluit-af.mjs'

/** Looks at what the tests left in the databases, when the run asks for it, and stops the PostgreSQL of this run. */
export default async function einde() {
  const uitslag = process.env['SLOTUITSLAG']
  try {
    if (uitslag) await writeFile(uitslag, JSON.stringify(await sluitAf(process.env['TEST_POSTGRES'])))
  } finally {
    await globalThis.postgres?.stop()
    await rm(process.env['TEST_SJABLONEN'] ?? '', { recursive: true, force: true })
  }
}
