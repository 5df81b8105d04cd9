import { createReadStream, createWriteStream } from 'node:fs'
import { rename } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { lezer, ontsleutel, versleutel } from './kluis.ts'

/** One part of a copy: a file of the database folder, the rows of a table, or what the copy says about itself. */
export interface Deel {
  naam: string
  inhoud: AsyncIterable<Uint8Array>
}

const NAAM = 1
const BYTES = 2

/** Writes parts one after the other into one compressed and encrypted file. The file gets its name only when it is whole. */
export async function schrijfArchief(pad: string, sleutel: Buffer, delen: AsyncIterable<Deel>): Promise<void> {
  const gepakt = Readable.from(regels(delen)).pipe(createGzip({ level: 3 }))
  await pipeline(Readable.from(versleutel(sleutel, gepakt)), createWriteStream(`${pad}.bezig`, { mode: 0o600 }))
  await rename(`${pad}.bezig`, pad)
}

/** Reads the parts in the order in which they were written; each must be read to its end before the next. */
export async function* leesArchief(pad: string, sleutel: Buffer): AsyncGenerator<Deel> {
  const bron = Readable.from(ontsleutel(sleutel, createReadStream(pad)))
  const uitgepakt = createGunzip()
  const klaar = pipeline(bron, uitgepakt)
  klaar.catch(() => undefined)
  const lees = lezer(uitgepakt)
  let volgende = await regel(lees)
  while (volgende) {
    const naam = volgende.bytes.toString()
    yield { naam, inhoud: inhoud() }
  }
  await klaar

  async function* inhoud(): AsyncGenerator<Buffer> {
    for (;;) {
      volgende = await regel(lees)
      if (volgende?.soort !== BYTES) return
      yield volgende.bytes
    }
  }
}

async function* regels(delen: AsyncIterable<Deel>): AsyncGenerator<Buffer> {
  for await (const { naam, inhoud } of delen) {
    yield maakRegel(NAAM, Buffer.from(naam))
    for await (const stuk of inhoud) if (stuk.length) yield maakRegel(BYTES, stuk)
  }
}

function maakRegel(soort: number, bytes: Uint8Array): Buffer {
  const begin = Buffer.alloc(5)
  begin[0] = soort
  begin.writeUInt32BE(bytes.length, 1)
  return Buffer.concat([begin, bytes])
}

async function regel(lees: (aantal: number) => Promise<Buffer | undefined>): Promise<{ soort: number; bytes: Buffer } | undefined> {
  const begin = await lees(5)
  if (!begin) return undefined
  return { soort: begin[0] ?? 0, bytes: (await lees(begin.readUInt32BE(1))) ?? Buffer.alloc(0) }
}

/** A part of which the whole content is known. */
export function heelDeel(naam: string, tekst: string): Deel {
  return { naam, inhoud: Readable.from([Buffer.from(tekst)]) }
}

/** All bytes of a part. */
export async function leesDeel({ inhoud }: Deel): Promise<Buffer> {
  const stukken: Uint8Array[] = []
  for await (const stuk of inhoud) stukken.push(stuk)
  return Buffer.concat(stukken)
}
