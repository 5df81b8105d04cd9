import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { type Hoofdsleutel, herleesHoofdsleutels, leesHoofdsleutels, type Sleutelplek } from './hoofdsleutels.ts'

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
  /** The same data key, wrapped by the master key that wraps now. */
  pakOpnieuwIn: (ingepakt: string, dossierId: string) => string
  versleutel: (ingepakt: string, plek: Plek, inhoud: Uint8Array) => Buffer
  ontsleutel: (ingepakt: string, plek: Plek, bytes: Uint8Array) => Buffer
}

const VERSIE = 1
const NONCE = 12
const TAG = 16

/**
 * Opens the master keys. The first of them wraps; each says by its name (`kid`) what it wrapped, so that a new one can be put before it
 * while this process goes on. What bears no name is from before names, and every key is tried.
 */
export async function openSleutelbos(plek: Sleutelplek): Promise<Sleutelbos> {
  let ring = await leesHoofdsleutels(plek)
  const kandidaten = (kid: string | undefined): readonly Hoofdsleutel[] => {
    if (!kid) return ring
    if (!ring.some((h) => h.kid === kid)) ring = herleesHoofdsleutels(plek)
    return ring.filter((h) => h.kid === kid)
  }
  const pakUit = (ingepakt: string, dossierId: string): Buffer => {
    const [kid, tekst] = ingepakt.includes('.') ? ingepakt.split('.', 2) : [undefined, ingepakt]
    for (const { sleutel } of kandidaten(kid)) {
      try {
        return open(sleutel, Buffer.from(tekst ?? '', 'base64url'), inpakplek(dossierId))
      } catch {
        continue
      }
    }
    throw new DecryptieMislukt()
  }
  const pakIn = (sleutel: Buffer, dossierId: string): string => {
    const [hoofd] = ring
    if (!hoofd) throw new DecryptieMislukt()
    return `${hoofd.kid}.${sluit(hoofd.sleutel, sleutel, inpakplek(dossierId)).toString('base64url')}`
  }
  return {
    nieuweDossiersleutel(dossierId) {
      ring = herleesHoofdsleutels(plek) // Never wrap with a key that was taken out of use meanwhile: what it wrapped would be lost.
      return pakIn(randomBytes(32), dossierId)
    },
    pakOpnieuwIn: (ingepakt, dossierId) => pakIn(pakUit(ingepakt, dossierId), dossierId),
    versleutel: (ingepakt, plekVan, inhoud) => sluit(pakUit(ingepakt, plekVan.dossierId), inhoud, aad(plekVan)),
    ontsleutel: (ingepakt, plekVan, bytes) => open(pakUit(ingepakt, plekVan.dossierId), bytes, aad(plekVan)),
  }
}

const inpakplek = (dossierId: string): string => `dossiersleutel|ingepakt|${dossierId}`

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
