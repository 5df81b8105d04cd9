import type { Bevinding } from '../bevinding/bevinding.ts'
import { SECTIENUMMERS, type Zelfonderzoek } from '../zelfonderzoek/model.ts'
import { controleerSectie, type Sectiecontrole } from './controleer-sectie.ts'
import type { AspectUitkomst } from './oordeel.ts'
import { OVERSTIJGEND } from './overstijgend.ts'

/** What of the melding the rules compare with. */
export interface Controlecontext {
  /** Date of the melding, JJJJ-MM-DD. */
  meldingOp?: string
  openbaarMinisterie?: string
}

/** The whole report judged: 47 outcomes, every finding, and how many sections are complete. */
export interface Controle {
  aspecten: AspectUitkomst[]
  bevindingen: Bevinding[]
  secties: Omit<Sectiecontrole, 'aspecten' | 'bevindingen'>[]
  compleet: number
}

/** Judges a whole report. It reports, and never blocks saving or handing in. */
export function controleerZelfonderzoek(z: Zelfonderzoek, context: Controlecontext = {}): Controle {
  const secties = SECTIENUMMERS.map((nummer) => controleerSectie(nummer, z))
  const overstijgend = OVERSTIJGEND.flatMap((regel) => regel.controleer(z, context))
  return {
    aspecten: secties.flatMap((s) => s.aspecten),
    bevindingen: [...secties.flatMap((s) => s.bevindingen), ...overstijgend],
    secties: secties.map(({ nummer, stand, aanwezig, totaal }) => ({ nummer, stand, aanwezig, totaal })),
    compleet: secties.filter((s) => s.stand === 'compleet' || s.stand === 'nvt').length,
  }
}
