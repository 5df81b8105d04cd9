import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ConfiguratieFout } from '../omgeving.ts'

/** Bytes that do not open: another key, another place, or changed on the way. */
export class DecryptieMislukt extends Error {
  readonly code = 'DECRYPTIE_MISLUKT'
}

/** Where a value belongs; a value that is moved to another place does not open. */
export interface Plek {
  tabel: string
  kolom: string
  dossierId: string
}

/** Keys per dossier, wrapped by the master key (envelope); the master key never goes into the database. */
export interface Sleutelbos {
  /** A new data key for a dossier, wrapped for storage. */
  nieuweDossiersleutel: (dossierId: string) => string
  versleutel: (ingepakt: string, plek: Plek, inhoud: Uint8Array) => Buffer
  ontsleutel: (ingepakt: string, plek: Plek, bytes: Uint8Array) => Buffer
}

const VERSIE = 1
const NONCE = 12
const TAG = 16

/** Opens the master key: a file of 32 bytes, made on first start outside production. */
export async function openSleutelbos({ dataDir, productie, bestand }: { dataDir: string; productie: boolean; bestand?: string | undefined }): Promise<Sleutelbos> {
  const hoofd = await leesHoofdsleutel(bestand ?? join(dataDir, 'sleutels', 'hoofdsleutel'), productie)
  const pakUit = (ingepakt: string, dossierId: string): Buffer => open(hoofd, Buffer.from(ingepakt, 'base64url'), `dossiersleutel|ingepakt|${dossierId}`)
  return {
    nieuweDossiersleutel: (dossierId) => sluit(hoofd, randomBytes(32), `dossiersleutel|ingepakt|${dossierId}`).toString('base64url'),
    versleutel: (ingepakt, plek, inhoud) => sluit(pakUit(ingepakt, plek.dossierId), inhoud, aad(plek)),
    ontsleutel: (ingepakt, plek, bytes) => open(pakUit(ingepakt, plek.dossierId), bytes, aad(plek)),
  }
}

async function leesHoofdsleutel(pad: string, productie: boolean): Promise<Buffer> {
  try {
    const sleutel = Buffer.from((await readFile(pad, 'utf8')).trim(), 'base64url')
    if (sleutel.length !== 32) throw new ConfiguratieFout(`De hoofdsleutel in ${pad} heeft niet de juiste lengte. Zet de bewaarde sleutel terug.`)
    return sleutel
  } catch (e) {
    if ((e as { code?: string }).code !== 'ENOENT') throw e
    if (productie) throw new ConfiguratieFout(`De hoofdsleutel ontbreekt. Zet hem in ${pad}, of noem het bestand met HOOFDSLEUTEL_BESTAND.`)
    const sleutel = randomBytes(32)
    await mkdir(join(pad, '..'), { recursive: true, mode: 0o700 })
    await writeFile(pad, sleutel.toString('base64url'), { mode: 0o400, flag: 'wx' })
    return sleutel
  }
}

function aad({ tabel, kolom, dossierId }: Plek): string {
  return `${tabel}|${kolom}|${dossierId}|v${VERSIE}`
}

/** Version, nonce, tag and AES-256-GCM ciphertext, one after the other. */
function sluit(sleutel: Buffer, inhoud: Uint8Array, plaats: string): Buffer {
  const nonce = randomBytes(NONCE)
  const cijfer = createCipheriv('aes-256-gcm', sleutel, nonce).setAAD(Buffer.from(plaats))
  const tekst = Buffer.concat([cijfer.update(inhoud), cijfer.final()])
  return Buffer.concat([Buffer.from([VERSIE]), nonce, cijfer.getAuthTag(), tekst])
}

function open(sleutel: Buffer, bytes: Uint8Array, plaats: string): Buffer {
  const b = Buffer.from(bytes)
  if (b[0] !== VERSIE || b.length < 1 + NONCE + TAG) throw new DecryptieMislukt()
  try {
    const cijfer = createDecipheriv('aes-256-gcm', sleutel, b.subarray(1, 1 + NONCE)).setAAD(Buffer.from(plaats)).setAuthTag(b.subarray(1 + NONCE, 1 + NONCE + TAG))
    return Buffer.concat([cijfer.update(b.subarray(1 + NONCE + TAG)), cijfer.final()])
  } catch {
    throw new DecryptieMislukt()
  }
}
