import type { Vorm } from '../ui/status.tsx'
import type { Gehoorde, Onderzoeksdossier } from './laad-onderzoek.server.ts'

/** How far somebody in the plan is, in a word with a shape. */
export function gehoordestand({ id, horen, uitgenodigdOp, hoorverslagen }: Pick<Gehoorde, 'id' | 'horen' | 'uitgenodigdOp' | 'hoorverslagen'>, reacties: Onderzoeksdossier['reacties']): { vorm: Vorm, woord: string } {
  if (!horen) return { vorm: 'streep', woord: 'Niet gehoord, met reden' }
  const mijn = reacties.filter((reactie) => reactie.gehoordeId === id && reactie.op === 'hoorverslag')
  if (mijn.some(({ uitkomst }) => !uitkomst)) return { vorm: 'half', woord: 'Reactie afhandelen' }
  if (mijn.length > 0) return { vorm: 'heel', woord: 'Reactie afgehandeld' }
  if (hoorverslagen.some(({ voorgelegdOp }) => voorgelegdOp)) return { vorm: 'klok', woord: 'Verslag voorgelegd' }
  if (hoorverslagen.length > 0) return { vorm: 'bezig', woord: 'Verslag in bewerking' }
  return uitgenodigdOp ? { vorm: 'bezig', woord: 'Uitgenodigd' } : { vorm: 'rust', woord: 'Nog niets gedaan' }
}
