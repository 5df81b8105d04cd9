import type { EntityManager } from 'typeorm'
import { type Partij, PARTIJ_LABEL } from '@zelfonderzoek/validation/protocol/partij'
import { verzendBericht } from '../bericht/verzend-bericht.ts'
import type { Dossierrij } from '../melding/dossierrij.ts'
import { geefTaak } from '../taak/taak.repository.ts'
import type { GezetteStap } from './zet-stap.ts'

/** The words of one notice, for those in `aan` or for everybody whom the table names. */
export interface Tekst {
  onderwerp: string
  tekst: string
}

/** Where a party has its postvak in the portal; what goes to others becomes a task to send it outside. */
const POSTVAK: Partial<Record<Partij, keyof Pick<Dossierrij, 'aanbiederId' | 'toezichthouderId' | 'gemeenteId'>>> = {
  aanbieder: 'aanbiederId', melder: 'aanbiederId', toezichthouder: 'toezichthouderId', loket: 'toezichthouderId',
  gemeente: 'gemeenteId', colleges: 'gemeenteId', portefeuillehouder: 'gemeenteId', contactambtenaar: 'gemeenteId', bestuurlijke_lijn: 'gemeenteId',
}

/**
 * Sends every notice that the table attaches to a step, in the same transaction. `schrijf` gives the words per notice and per party,
 * so that each gets no more than it needs; one postvak gets one notice once. `ook` names the postvak of a party that has one only now, `alleen` leaves out every other party.
 */
export async function verstuurBerichten(m: EntityManager, { zaak, berichten }: GezetteStap, vanId: string, schrijf: (bericht: string, partij: Partij) => Tekst, ook: Partial<Record<Partij, string>> = {}, alleen?: readonly Partij[]): Promise<void> {
  for (const id of berichten) {
    const gehad = new Set<string>()
    for (const partij of zaak.protocol.berichten.find((b) => b.id === id)?.aan ?? []) {
      if (alleen && !alleen.includes(partij)) continue
      const postvak = POSTVAK[partij]
      const aanId = ook[partij] ?? (postvak && !(partij === 'melder' && zaak.dossier.melderBuiten) && zaak.dossier[postvak])
      if (!aanId) {
        const { onderwerp, tekst } = schrijf(id, partij)
        await geefTaak(m, zaak.dossier, { voor: 'toezichthouder', soort: id, titel: `Stuur aan ${PARTIJ_LABEL[partij]}: ${onderwerp}`, tekst, grondslag: zaak.protocol.berichten.find((b) => b.id === id)?.grondslag ?? '' })
        continue
      }
      if (gehad.has(aanId)) continue
      gehad.add(aanId)
      await verzendBericht(m, zaak.dossier, { soort: id, vanId, aanId, ...schrijf(id, partij) })
    }
  }
}
