import { readFile } from 'node:fs/promises'
import { type Protocolbestand, voegProtocolToe } from '@zelfonderzoek/validation/protocol/protocolbestand'
import { ConfiguratieFout } from './omgeving.ts'

/** Adds the protocols of the named files, comma between; a file that cannot be read or is not sound stops the start. */
export async function leesProtocolbestanden(namen: string): Promise<void> {
  for (const naam of namen.split(',').map((n) => n.trim()).filter(Boolean)) {
    const fouten = await readFile(naam, 'utf8').then((tekst) => voegProtocolToe(JSON.parse(tekst) as Protocolbestand), (e: unknown) => [String((e as { code?: string }).code ?? 'niet leesbaar')])
    if (fouten.length) throw new ConfiguratieFout(`PROTOCOL_BESTANDEN: ${naam} kan niet worden gebruikt. ${fouten.join('. ')}.`)
  }
}
