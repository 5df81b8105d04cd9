import type { Datum } from '../kalender/datum.ts'
import { waaromVrij } from '../kalender/feestdagen.ts'

/** How a protocol lets a term be extended. */
export interface Verlengregel {
  /** On whose initiative. */
  op: 'verzoek' | 'ambtshalve'
  /** Hart voor Brabant asks a request with reasons; Westerkwartier only a request. */
  motiveringVerplicht: boolean
  grondslag: string
}

export interface Verlengvraag {
  regel: Verlengregel | undefined
  eindOp: Datum
  naar: Datum
  vandaag: Datum
  motivering: string
  /** Extensions of the same term before this one. */
  eerder: number
}

export type Verlengcode = 'NIET_VERLENGBAAR' | 'NIET_LATER' | 'VERLEDEN' | 'MOTIVERING_VERPLICHT' | 'TE_LAAT_GEVRAAGD' | 'NIET_DE_EERSTE' | 'ZONDER_REDEN' | 'VRIJE_DAG'

/** What forbids an extension, and what only deserves attention: the texts set no maximum, and a late request is allowed. */
export function controleerVerlenging({ regel, eindOp, naar, vandaag, motivering, eerder }: Verlengvraag): { fouten: Verlengcode[]; aandacht: Verlengcode[] } {
  const reden = motivering.trim() !== ''
  const kies = (paren: readonly (readonly [boolean, Verlengcode])[]) => paren.filter(([ja]) => ja).map(([, code]) => code)
  return {
    fouten: kies([[!regel, 'NIET_VERLENGBAAR'], [naar <= eindOp, 'NIET_LATER'], [naar <= vandaag, 'VERLEDEN'], [!!regel?.motiveringVerplicht && !reden, 'MOTIVERING_VERPLICHT']]),
    aandacht: kies([[vandaag > eindOp, 'TE_LAAT_GEVRAAGD'], [eerder > 0, 'NIET_DE_EERSTE'], [!!regel && !regel.motiveringVerplicht && !reden, 'ZONDER_REDEN'], [waaromVrij(naar) !== undefined, 'VRIJE_DAG']]),
  }
}

/** The sentence of every code. */
export const VERLENGZIN: Record<Verlengcode, string> = {
  NIET_VERLENGBAAR: 'Deze termijn kan volgens het protocol niet worden verlengd.',
  NIET_LATER: 'Kies een dag na het einde van de lopende termijn.',
  VERLEDEN: 'Kies een dag na vandaag.',
  MOTIVERING_VERPLICHT: 'Schrijf op waarom meer tijd nodig is. Het protocol vraagt een gemotiveerd verzoek.',
  TE_LAAT_GEVRAAGD: 'De termijn was al voorbij toen het verzoek kwam. Dat mag, en het blijft zichtbaar.',
  NIET_DE_EERSTE: 'Deze termijn is al eerder verlengd.',
  ZONDER_REDEN: 'Bij dit verzoek staat geen reden.',
  VRIJE_DAG: 'De nieuwe laatste dag is een vrije dag.',
}
