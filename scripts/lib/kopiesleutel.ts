import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { env } from 'node:process'
import { sluitAf } from './omgeving.ts'

/** Key of the copies: the file of KOPIESLEUTEL_BESTAND, or one beside the other keys. Only making a copy may make a key. */
export function leesKopiesleutel(dataDir: string, maak: boolean): Buffer {
  const pad = env['KOPIESLEUTEL_BESTAND'] ?? join(dataDir, 'sleutels', 'kopiesleutel')
  if (!existsSync(pad)) {
    if (!maak) sluitAf(`De sleutel van de reservekopieën ontbreekt. Zet hem in ${pad}, of noem het bestand met KOPIESLEUTEL_BESTAND.`)
    mkdirSync(dirname(pad), { recursive: true, mode: 0o700 })
    writeFileSync(pad, randomBytes(32).toString('base64url'), { mode: 0o400, flag: 'wx' })
  }
  const sleutel = Buffer.from(readFileSync(pad, 'utf8').trim(), 'base64url')
  return sleutel.length === 32 ? sleutel : sluitAf(`De sleutel in ${pad} heeft niet de juiste lengte. Zet de bewaarde sleutel terug.`)
}
