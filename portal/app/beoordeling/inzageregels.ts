import type { InzageQuery } from '@zelfonderzoek/schema'
import { plusDagen } from '@zelfonderzoek/validation/kalender/dagen'
import { watErGebeurde } from '../teksten/audit.ts'
import { metHoofdletter } from '../teksten/met-hoofdletter.ts'
import { momentVoluit } from '../teksten/datum.ts'

type Auditregel = InzageQuery['auditregels']['edges'][number]['node']

/** Periods to choose from, with the number of days before today that they begin. */
export const PERIODEN: readonly { waarde: string, label: string, dagen: number }[] = [
  { waarde: 'vandaag', label: 'Vandaag', dagen: 0 },
  { waarde: 'week', label: 'De laatste zeven dagen', dagen: 6 },
  { waarde: 'maand', label: 'De laatste dertig dagen', dagen: 29 },
  { waarde: 'jaar', label: 'Het laatste jaar', dagen: 364 },
]

/** One line of the list: when, by which function, of which organisation, and what; never what stood there. */
export interface Inzageregel { sleutel: string, zaaknummer: string, wanneer: string, functie: string, organisatie: string, wat: string }

export function inzageregel({ nr, op, soort, onderwerp, rol, zaaknummer, gebruiker }: Auditregel): Inzageregel {
  return {
    sleutel: String(nr), zaaknummer, wanneer: momentVoluit(op), functie: metHoofdletter(gebruiker?.functie ?? rol), organisatie: gebruiker?.organisatie.naam ?? '',
    wat: [watErGebeurde(soort), deel(onderwerp)].filter(Boolean).join(', '),
  }
}

/** The part it was about, where that says something to a reader; the id of a row does not. */
function deel(onderwerp: string | null | undefined): string {
  return onderwerp && /^(?:sectie|ronde|aspect) /.test(onderwerp) ? onderwerp.replace(/^sectie /, 'onderdeel ') : ''
}

/** A chosen period within a sentence. */
export function periodenaam(periode: string): string {
  return PERIODEN.find(({ waarde }) => waarde === periode)?.label.toLowerCase() ?? 'alles'
}

/** First calendar day of a chosen period; undefined for all. */
export function beginVan(periode: string, vandaag: string): string | undefined {
  const gekozen = PERIODEN.find(({ waarde }) => waarde === periode)
  return gekozen && plusDagen(vandaag, -gekozen.dagen)
}
