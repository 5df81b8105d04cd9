import { berichttekst } from '@zelfonderzoek/validation/protocol/berichttekst'
import type { Partij } from '@zelfonderzoek/validation/protocol/partij'
import type { Proceshandeling } from '@zelfonderzoek/validation/protocol/proceshandeling'
import type { Tekst } from '../procedure/verstuur-berichten.ts'
import type { Zaak } from '../procedure/zaak.ts'

/** The words of the notices of a step of the loket, by the line of the table it follows; `toelichting` goes to the melder and, as far as it is about urgency, to the loket. */
export function schrijfBericht({ protocol, dossier, gang }: Zaak, handeling: Proceshandeling, van: string, toelichting: string, gronden: readonly { id: string; motivering: string }[] = []): (bericht: string, partij: Partij) => Tekst {
  const regel = protocol.procedure.find((r) => r.handeling === handeling && (r.van.includes(gang.stand) || r.van.includes(van)))
  return (id, partij) => {
    const bericht = protocol.berichten.find((b) => b.id === id)
    if (!bericht || !regel) throw new Error(`bericht ${id} bestaat niet`)
    const { onderwerp, tekst } = berichttekst({ protocol, regel, bericht, partij, zaaknummer: dossier.zaaknummer, woorden: { motivering: '', toelichting, gronden, delen: [] }, termijnen: [] })
    return { onderwerp, tekst: partij === 'loket' && toelichting ? `${toelichting}\n\n${tekst}` : tekst }
  }
}
