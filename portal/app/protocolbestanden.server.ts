import { readFileSync } from 'node:fs'
import { type Protocolbestand, voegProtocolToe } from '@zelfonderzoek/validation/protocol/protocolbestand'

/** Adds the protocols of the files in PROTOCOL_BESTANDEN, the same as the api does. @throws {Error} for a file that is not sound */
export function leesProtocolbestanden(namen = process.env['PROTOCOL_BESTANDEN'] ?? ''): void {
  for (const naam of namen.split(',').map((n) => n.trim()).filter(Boolean)) {
    const fouten = voegProtocolToe(JSON.parse(readFileSync(naam, 'utf8')) as Protocolbestand)
    if (fouten.length > 0) throw new Error(`PROTOCOL_BESTANDEN: ${naam} kan niet worden gebruikt. ${fouten.join('. ')}.`)
  }
}
