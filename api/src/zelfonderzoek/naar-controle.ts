import type { BevindingMetZin, Rapportcontrole } from './rapport.ts'
import type { Bevinding, Controle } from './controle.type.ts'

/** A finding as other applications read it: place and sentences beside each other. */
export function naarBevinding({ regel, ernst, grondslag, plaats, watErIs, watOntbreekt, vulAan }: BevindingMetZin): Bevinding {
  const { sectie, aspect = null, veld = null, rij = null } = plaats
  return { regel, ernst, sectie, aspect, veld, rij, grondslag, watErIs, watOntbreekt, vulAan }
}

/** The outcome of the rules in its public form. */
export function naarControle({ aspecten, bevindingen, secties, compleet }: Rapportcontrole): Controle {
  return { aspecten, bevindingen: bevindingen.map(naarBevinding), secties, compleet }
}
