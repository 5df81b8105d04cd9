import type { Bevinding } from '../bevinding/bevinding.ts'
import { SECTIENUMMERS, type Zelfonderzoek } from '../zelfonderzoek/model.ts'
import { controleerSectie, type Sectiecontrole } from './controleer-sectie.ts'
import type { AspectUitkomst } from './oordeel.ts'
import type { Controlecontext } from './regel.ts'

export type { Controlecontext } from './regel.ts'

/** The whole report judged: 47 outcomes, every finding, and how many of the 11 sections are complete. */
export interface Controle {
  aspecten: AspectUitkomst[]
  bevindingen: Bevinding[]
  secties: Omit<Sectiecontrole, 'aspecten' | 'bevindingen'>[]
  compleet: number
}

/** Judges a whole report. It reports, and never blocks saving or handing in. */
export function controleerZelfonderzoek(z: Zelfonderzoek, context: Controlecontext = {}): Controle {
  const secties = SECTIENUMMERS.map((nummer) => controleerSectie(nummer, z, context))
  return {
    aspecten: secties.flatMap((s) => s.aspecten),
    bevindingen: secties.flatMap((s) => s.bevindingen),
    secties: secties.map(({ nummer, stand, aanwezig, totaal }) => ({ nummer, stand, aanwezig, totaal })),
    compleet: secties.filter((s) => s.stand === 'compleet' || s.stand === 'nvt').length,
  }
}
