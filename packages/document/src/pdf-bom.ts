import { inflateSync } from 'node:zlib'
import { Geweigerd } from './gelezen.ts'

/** Bytes that the packed parts of a PDF together may take unpacked; pictures do not count, they are not unpacked. */
const MEESTE_BYTES = 100 * 1024 * 1024
/** Characters before a stream in which its description is looked for. */
const BESCHRIJVING = 2000

/**
 * Unpacks the text parts of a PDF once while counting, so that a small file that becomes huge is refused before others read it.
 * @throws {Geweigerd} for too much
 */
export function vereisKleinePdf(bytes: Uint8Array): void {
  const inhoud = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let over = MEESTE_BYTES
  for (let begin = inhoud.indexOf('stream'); begin !== -1; begin = inhoud.indexOf('stream', begin + 6)) {
    if (inhoud.subarray(begin - 3, begin).toString('latin1') === 'end') continue
    const kop = inhoud.subarray(Math.max(0, begin - BESCHRIJVING), begin).toString('latin1')
    const beschrijving = kop.slice(kop.lastIndexOf(' obj') + 1)
    const lagen = beschrijving.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0
    if (lagen === 0 || /\/Subtype\s*\/Image\b/.test(beschrijving)) continue
    if (lagen > 1) throw new Geweigerd('BESTAND_TE_GROOT')
    const einde = inhoud.indexOf('endstream', begin)
    const van = begin + 6 + (inhoud[begin + 6] === 13 ? 2 : 1)
    over -= uitgepakt(inhoud.subarray(van, einde === -1 ? inhoud.length : einde), over)
    if (einde !== -1) begin = einde
  }
}

/** The size unpacked; 0 for what cannot be unpacked: the reader will say what is wrong with it. */
function uitgepakt(deel: Buffer, hoogstens: number): number {
  try {
    return inflateSync(deel, { maxOutputLength: Math.max(1, hoogstens) }).length
  } catch (e) {
    if ((e as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE') throw new Geweigerd('BESTAND_TE_GROOT')
    return 0
  }
}
