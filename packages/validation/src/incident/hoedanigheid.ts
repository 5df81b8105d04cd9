import type { Notitiedeel } from './notitie.ts'

interface Hoedanigheidregel {
  naam: string
  /** Parts of a notitie that are of use in this capacity; the others are left out, so that nobody gets more than is needed. */
  delen: readonly Notitiedeel[]
}

/** In which capacity the gemeente hears of an incident (Rotterdam Waarom 2). */
export const HOEDANIGHEDEN = {
  politiek: { naam: 'Politiek verantwoordelijke', delen: ['wat', 'context', 'woordvoering', 'vervolg'] },
  beleid: { naam: 'Beleidsverantwoordelijke', delen: ['wat', 'context', 'aanpak', 'vervolg'] },
  opdrachtgever: { naam: 'Opdrachtgever', delen: ['wat', 'aanpak', 'vervolg'] },
  uitvoering: { naam: 'Uitvoeringspartij', delen: ['wat', 'aanpak'] },
} as const satisfies Record<string, Hoedanigheidregel>
export type Hoedanigheid = keyof typeof HOEDANIGHEDEN
