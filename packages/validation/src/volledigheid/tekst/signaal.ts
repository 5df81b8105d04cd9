import type { Groep } from './groepen/groepen.ts'
import type { Gelezen, Zin } from './lees.ts'

/** One list, or any one of several. */
export type Eis = Groep | readonly Groep[]

/** What a sentence has to say: a word of every list in `met`, and none of `zonder`. */
export interface Signaal {
  met: readonly Eis[]
  zonder?: readonly Groep[]
  /** `paar`: the words may stand in two sentences that follow each other. `tekst`: anywhere. */
  binnen?: 'zin' | 'paar' | 'tekst'
  /** Fewest places of the first requirement, counted in what `binnen` says. */
  aantal?: number
}

/** Shorthand: these lists in one sentence. */
export const zin = (...met: Eis[]): Signaal => ({ met })
/** Shorthand: these lists in two sentences that follow each other. */
export const paar = (...met: Eis[]): Signaal => ({ met, binnen: 'paar' })
/** Shorthand: these lists anywhere in the text. */
export const overal = (...met: Eis[]): Signaal => ({ met, binnen: 'tekst' })
/** The same signal, when none of these lists is in it. */
export const zonder = (signaal: Signaal, ...groepen: Groep[]): Signaal => ({ ...signaal, zonder: [...(signaal.zonder ?? []), ...groepen] })
/** The same signal, with at least this many places of its first list. */
export const vanaf = (aantal: number, signaal: Signaal): Signaal => ({ ...signaal, aantal })

/** The sentences that meet the signal, or nothing. */
export function vind({ zinnen }: Pick<Gelezen, 'zinnen'>, signaal: Signaal): Zin[] | undefined {
  if (signaal.binnen === 'tekst') return voldoet(zinnen, signaal) ? dragers(zinnen, signaal) : undefined
  const breedte = signaal.binnen === 'paar' ? 2 : 1
  for (let begin = 0; begin < zinnen.length; begin += 1) {
    const stuk = zinnen.slice(begin, begin + breedte)
    if (voldoet(stuk, signaal)) return dragers(stuk, signaal)
  }
  return undefined
}

/** The first of these signals that is met. */
export function vindEen(gelezen: Pick<Gelezen, 'zinnen'>, signalen: readonly Signaal[]): Zin[] | undefined {
  for (const signaal of signalen) {
    const gevonden = vind(gelezen, signaal)
    if (gevonden) return gevonden
  }
  return undefined
}

const lijst = (eis: Eis): readonly Groep[] => (typeof eis === 'string' ? [eis] : eis)

function voldoet(zinnen: readonly Zin[], { met, zonder: niet = [], aantal = 1 }: Signaal): boolean {
  if (niet.some((groep) => zinnen.some((z) => z.groepen.has(groep)))) return false
  return met.every((eis, n) => telPlaatsen(zinnen, lijst(eis)) >= (n === 0 ? aantal : 1))
}

/** Different words that stand in any of the lists; one word that is in two lists counts once. */
function telPlaatsen(zinnen: readonly Zin[], groepen: readonly Groep[]): number {
  let som = 0
  for (const z of zinnen) {
    if (groepen.length === 1) som += z.groepen.get(groepen[0] as Groep)?.length ?? 0
    else som += new Set(groepen.flatMap((groep) => z.groepen.get(groep) ?? [])).size
  }
  return som
}

function dragers(zinnen: readonly Zin[], { met }: Signaal): Zin[] {
  const groepen = met.flatMap(lijst)
  const dragend = zinnen.filter((z) => groepen.some((groep) => z.groepen.has(groep)))
  return dragend.slice(0, 3)
}
