import type { Uitkomst } from '../../bevinding/bevinding.ts'
import type { Gelezen, Zin } from './lees.ts'
import type { Mistcode } from '../../bevinding/tekstmist.ts'
import { type Signaal, vind, vindEen } from './signaal.ts'

/** What was found of one aspect. */
export interface Vondst {
  uitkomst: Uitkomst
  zinnen: readonly Zin[]
  mist: readonly Mistcode[]
}

/** How one aspect is recognised in free text. */
export interface Aspecttekst {
  /** How a label or "n.v.t." names it. */
  naam: readonly Signaal[]
  /** `reden`: a denial in a sentence counts when it gives a reason. `altijd`: also without one, and then it is bare. */
  ontkend?: 'reden' | 'altijd'
  /** Sentences that refuse it or promise it for later. */
  uitgesteld?: readonly Signaal[]
  oordeel: (gelezen: Gelezen) => Vondst
}

export const vol = (zinnen: readonly Zin[] = []): Vondst => ({ uitkomst: 'aanwezig', zinnen, mist: [] })
export const deel = (zinnen: readonly Zin[], ...mist: Mistcode[]): Vondst => ({ uitkomst: 'gedeeltelijk', zinnen, mist })
export const niets: Vondst = { uitkomst: 'ontbreekt', zinnen: [], mist: ['alles'] }

/** Enough when one of `vol` is met; short of it when one of `deel` is. */
export function heelOfDeel(vorm: { vol: readonly Signaal[]; deel: readonly Signaal[]; mist: Mistcode }): Aspecttekst['oordeel'] {
  return (gelezen) => {
    const geheel = vindEen(gelezen, vorm.vol)
    if (geheel) return vol(geheel)
    const half = vindEen(gelezen, vorm.deel)
    return half ? deel(half, vorm.mist) : niets
  }
}

/** Enough when each half is met; short of it when one is, or when one of `deel` is. */
export function helften(delen: readonly { code: Mistcode; signalen: readonly Signaal[] }[], ook: readonly Signaal[] = []): Aspecttekst['oordeel'] {
  return (gelezen) => {
    const gevonden = delen.map(({ signalen }) => vindEen(gelezen, signalen))
    const mist = delen.filter((_, n) => !gevonden[n]).map(({ code }) => code)
    const zinnen = [...new Set(gevonden.flatMap((z) => z ?? []))].sort((a, b) => a.nummer - b.nummer)
    if (mist.length === 0) return vol(zinnen)
    if (mist.length < delen.length) return deel(zinnen, ...mist)
    const half = vindEen(gelezen, ook)
    return half ? deel(half, ...mist) : niets
  }
}

/** True when the signal is met. */
export function zegt(gelezen: Pick<Gelezen, 'zinnen'>, ...signalen: Signaal[]): boolean {
  return signalen.some((signaal) => vind(gelezen, signaal) !== undefined)
}
