import { GROOTSTE_BESTAND } from '@zelfonderzoek/validation/document/grenzen'
import type { Bestandsuitkomst } from '../../api/bestanden.server.ts'
import type { Bestanden } from '../../sessie/vereis-gebruiker.server.ts'
import { TE_GROOT } from './bestandstekst.ts'

type Waarvoor = { zelfonderzoekId: string, sectie: number | null } | { meldingId: string }

/** Takes the file of a form and gives it to the api; a refusal says what to do. */
export async function ontvangBestand(bestanden: Bestanden, formulier: FormData, waarvoor: Waarvoor): Promise<Bestandsuitkomst> {
  const bestand = formulier.get('bestand')
  if (!(bestand instanceof File) || (!bestand.name && bestand.size === 0)) return { bericht: 'Kies eerst een bestand.' }
  if (bestand.size > GROOTSTE_BESTAND) return { bericht: TE_GROOT }
  return bestanden.stuur({ ...waarvoor, naam: bestand.name, bytes: new Uint8Array(await bestand.arrayBuffer()), sleutel: crypto.randomUUID() })
}
