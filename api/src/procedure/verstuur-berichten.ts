import type { EntityManager } from 'typeorm'
import type { Partij } from '@zelfonderzoek/validation/protocol/partij'
import { verzendBericht } from '../bericht/verzend-bericht.ts'
import type { Dossierrij } from '../melding/dossierrij.ts'
import type { GezetteStap } from './zet-stap.ts'

/** The words of one notice, for those in `aan` or for everybody whom the table names. */
export interface Tekst {
  onderwerp: string
  tekst: string
}

/** Where a party has its postvak in the portal; who has none gets it outside the portal. */
const POSTVAK: Partial<Record<Partij, keyof Pick<Dossierrij, 'aanbiederId' | 'toezichthouderId' | 'gemeenteId'>>> = {
  aanbieder: 'aanbiederId', melder: 'aanbiederId', toezichthouder: 'toezichthouderId', loket: 'toezichthouderId',
  gemeente: 'gemeenteId', colleges: 'gemeenteId', portefeuillehouder: 'gemeenteId', contactambtenaar: 'gemeenteId', bestuurlijke_lijn: 'gemeenteId',
}

/** Whether a party reads its berichten in the portal. */
export function heeftPostvak(partij: Partij): boolean {
  return partij in POSTVAK
}

/**
 * Sends every notice that the table attaches to a step, in the same transaction. `schrijf` gives the words per notice and per party,
 * so that each gets no more than it needs; one postvak gets one notice once.
 */
export async function verstuurBerichten(m: EntityManager, { zaak, berichten }: GezetteStap, vanId: string, schrijf: (bericht: string, partij: Partij) => Tekst): Promise<void> {
  for (const id of berichten) {
    const gehad = new Set<string>()
    for (const partij of zaak.protocol.berichten.find((b) => b.id === id)?.aan ?? []) {
      const postvak = POSTVAK[partij]
      const aanId = postvak && zaak.dossier[postvak]
      if (!aanId || gehad.has(aanId)) continue
      gehad.add(aanId)
      await verzendBericht(m, zaak.dossier, { soort: id, vanId, aanId, ...schrijf(id, partij) })
    }
  }
}
