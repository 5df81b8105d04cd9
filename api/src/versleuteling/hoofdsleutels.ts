import { createHash, randomBytes } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { chmod, mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname, join, resolve, sep } from 'node:path'
import { ConfiguratieFout } from '../omgeving.ts'

/** A master key with the name that stands before what it wrapped. */
export interface Hoofdsleutel { kid: string; sleutel: Buffer }

export interface Sleutelplek { dataDir: string; productie: boolean; bestand?: string | undefined }

const LENGTE = 32
/** Bits of a file mode that let others than its owner in. */
const ANDEREN = 0o077
/** A key drawn by chance has far more different bytes. */
const MINST_VERSCHILLEND = 12

/** The file of the master keys: one a line, the first wraps, all open. */
export const hoofdsleutelbestand = ({ dataDir, bestand }: Pick<Sleutelplek, 'dataDir' | 'bestand'>): string => bestand ?? join(dataDir, 'sleutels', 'hoofdsleutel')

/**
 * Reads the master keys; outside production the first is made when there is none.
 * @throws {ConfiguratieFout} when they are not there, not whole, for all to read, in the folder of the database, or no real key
 */
export async function leesHoofdsleutels(plek: Sleutelplek): Promise<Hoofdsleutel[]> {
  const pad = hoofdsleutelbestand(plek)
  try {
    return keur(plek, pad)
  } catch (e) {
    if ((e as { code?: string }).code !== 'ENOENT') throw e
    if (plek.productie) throw new ConfiguratieFout(`De hoofdsleutel ontbreekt. Zet hem in ${pad}, of noem het bestand met HOOFDSLEUTEL_BESTAND.`)
    await mkdir(dirname(pad), { recursive: true, mode: 0o700 })
    await writeFile(pad, randomBytes(LENGTE).toString('base64url'), { mode: 0o400, flag: 'wx' })
    return keur(plek, pad)
  }
}

/** Reads the keys again, at once; for a process that meets a name it does not know. */
export function herleesHoofdsleutels(plek: Sleutelplek): Hoofdsleutel[] {
  return keur(plek, hoofdsleutelbestand(plek))
}

/** Writes the keys, the one that wraps first, in one step: a reader sees the old file or the new one. */
export async function schrijfHoofdsleutels(plek: Sleutelplek, sleutels: readonly Buffer[]): Promise<void> {
  const pad = hoofdsleutelbestand(plek)
  const nieuw = `${pad}.nieuw`
  await writeFile(nieuw, sleutels.map((sleutel) => `${sleutel.toString('base64url')}\n`).join(''), { mode: 0o400 })
  await chmod(nieuw, 0o400)
  await rename(nieuw, pad)
}

function keur({ dataDir, productie }: Sleutelplek, pad: string): Hoofdsleutel[] {
  const { mode } = statSync(pad)
  if (mode & ANDEREN) throw new ConfiguratieFout(`Ook anderen kunnen de hoofdsleutel in ${pad} lezen. Geef alleen de gebruiker van dit programma toegang: chmod 400.`)
  if (productie && resolve(pad).startsWith(resolve(dataDir, 'pg') + sep)) throw new ConfiguratieFout(`De hoofdsleutel in ${pad} staat tussen de gegevens van de database. Zet hem ergens anders, en noem het bestand met HOOFDSLEUTEL_BESTAND.`)
  const sleutels = readFileSync(pad, 'utf8').split('\n').map((regel) => regel.trim()).filter(Boolean).map((regel) => Buffer.from(regel, 'base64url'))
  if (!sleutels.length || sleutels.some(({ length }) => length !== LENGTE)) throw new ConfiguratieFout(`De hoofdsleutel in ${pad} heeft niet de juiste lengte. Zet de bewaarde sleutel terug.`)
  if (productie && sleutels.some((sleutel) => new Set(sleutel).size < MINST_VERSCHILLEND)) throw new ConfiguratieFout(`De hoofdsleutel in ${pad} is een voorbeeld en geen echte sleutel. Maak er een met: openssl rand -base64 32 | tr '+/' '-_' | tr -d '='.`)
  return sleutels.map((sleutel) => ({ kid: createHash('sha256').update('kid').update(sleutel).digest('hex').slice(0, 8), sleutel }))
}
