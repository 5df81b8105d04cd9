import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

/** A copy that does not open: another key, cut off, or changed on the way. */
export class KopieOnleesbaar extends Error {}

const MERK = Buffer.from('ZELFONDERZOEK-KOPIE-1\n')
const ZOUT = 32
const TAG = 16
const BLOK = 256 * 1024

/**
 * Encrypts a stream with AES-256-GCM, a block at a time. Every block knows its number and whether it is the last, so that blocks
 * cannot be dropped, swapped or cut off. The key of this one copy follows from `sleutel` and a salt at its beginning.
 */
export async function* versleutel(sleutel: Buffer, bron: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  const zout = randomBytes(ZOUT)
  const eigen = eigenSleutel(sleutel, zout)
  yield Buffer.concat([MERK, zout])
  let over = Buffer.alloc(0)
  let nr = 0
  for await (const deel of bron) {
    over = Buffer.concat([over, deel])
    while (over.length > BLOK) {
      yield sluit(eigen, nr, false, over.subarray(0, BLOK))
      nr += 1
      over = over.subarray(BLOK)
    }
  }
  yield sluit(eigen, nr, true, over)
}

/**
 * Opens what `versleutel` closed.
 * @throws {KopieOnleesbaar} before anything of a block that is not whole is given out
 */
export async function* ontsleutel(sleutel: Buffer, bron: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  const lees = lezer(bron)
  const kop = await lees(MERK.length + ZOUT)
  if (!kop?.subarray(0, MERK.length).equals(MERK)) throw new KopieOnleesbaar('Dit bestand is geen reservekopie van Zelfonderzoek.')
  const eigen = eigenSleutel(sleutel, kop.subarray(MERK.length))
  for (let nr = 0; ; nr += 1) {
    const begin = await lees(5)
    const inhoud = begin && (await lees(begin.readUInt32BE(1) + TAG))
    if (!begin || !inhoud) throw new KopieOnleesbaar('Deze reservekopie is afgebroken: het einde ontbreekt.')
    const laatste = begin[0] === 1
    yield open(eigen, nr, laatste, inhoud)
    if (laatste) return
  }
}

function eigenSleutel(sleutel: Buffer, zout: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', sleutel, zout, 'zelfonderzoek reservekopie', 32))
}

function nonce(nr: number): Buffer {
  const uit = Buffer.alloc(12)
  uit.writeBigUInt64BE(BigInt(nr), 4)
  return uit
}

function sluit(sleutel: Buffer, nr: number, laatste: boolean, inhoud: Uint8Array): Buffer {
  const cijfer = createCipheriv('aes-256-gcm', sleutel, nonce(nr)).setAAD(Buffer.from([laatste ? 1 : 0]))
  const tekst = Buffer.concat([cijfer.update(inhoud), cijfer.final()])
  const begin = Buffer.alloc(5)
  begin[0] = laatste ? 1 : 0
  begin.writeUInt32BE(tekst.length, 1)
  return Buffer.concat([begin, tekst, cijfer.getAuthTag()])
}

function open(sleutel: Buffer, nr: number, laatste: boolean, bytes: Buffer): Buffer {
  const grens = bytes.length - TAG
  try {
    const cijfer = createDecipheriv('aes-256-gcm', sleutel, nonce(nr)).setAAD(Buffer.from([laatste ? 1 : 0])).setAuthTag(bytes.subarray(grens))
    return Buffer.concat([cijfer.update(bytes.subarray(0, grens)), cijfer.final()])
  } catch {
    throw new KopieOnleesbaar('Deze reservekopie gaat niet open: zij is beschadigd, of dit is niet haar sleutel.')
  }
}

/** Takes exactly so many bytes at a time from a stream; undefined at its end. */
export function lezer(bron: AsyncIterable<Uint8Array>): (aantal: number) => Promise<Buffer | undefined> {
  const stroom = bron[Symbol.asyncIterator]()
  let delen: Uint8Array[] = []
  let lengte = 0
  return async (aantal) => {
    while (lengte < aantal) {
      const { value, done } = await stroom.next()
      if (done) return undefined
      delen.push(value)
      lengte += value.length
    }
    const alles = Buffer.concat(delen)
    delen = [alles.subarray(aantal)]
    lengte = alles.length - aantal
    return alles.subarray(0, aantal)
  }
}
