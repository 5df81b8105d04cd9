import { crc32, deflateRawSync } from 'node:zlib'

/** A packed file with these parts, as an office program would write it. `soort` is the Unix kind of each part, as an archiver keeps it. */
export function maakZip(delen: Record<string, string | Buffer>, soort = 0): Buffer {
  const lokaal: Buffer[] = []
  const lijst: Buffer[] = []
  let plaats = 0
  for (const [naam, inhoud] of Object.entries(delen)) {
    const gewoon = Buffer.from(inhoud)
    const geperst = deflateRawSync(gewoon)
    const kop = Buffer.alloc(26)
    kop.writeUInt16LE(20, 0)
    kop.writeUInt16LE(8, 4)
    kop.writeUInt32LE(crc32(gewoon), 10)
    kop.writeUInt32LE(geperst.length, 14)
    kop.writeUInt32LE(gewoon.length, 18)
    kop.writeUInt16LE(Buffer.byteLength(naam), 22)
    const einde = Buffer.alloc(14)
    einde.writeUInt32LE(soort * 0x10000, 6)
    einde.writeUInt32LE(plaats, 10)
    lijst.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), kop, einde, Buffer.from(naam))
    const deel = Buffer.concat([Buffer.from('PK\x03\x04'), kop, Buffer.from(naam), geperst])
    lokaal.push(deel)
    plaats += deel.length
  }
  const inhoudsopgave = Buffer.concat(lijst)
  const slot = Buffer.alloc(18)
  slot.writeUInt16LE(Object.keys(delen).length, 4)
  slot.writeUInt16LE(Object.keys(delen).length, 6)
  slot.writeUInt32LE(inhoudsopgave.length, 8)
  slot.writeUInt32LE(plaats, 12)
  return Buffer.concat([...lokaal, inhoudsopgave, Buffer.from('PK\x05\x06'), slot])
}
