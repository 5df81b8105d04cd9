import type { Datum } from '../kalender/datum.ts'
import type { Voorzieningsoort } from '../melding/model.ts'
import { GEMEENTE_NAAM } from './gemeente.ts'
import type { Mandaat } from './mandaat.ts'
import { HERINDELINGEN, MANDATEN } from './mandaten.ts'

export interface Mandaatvraag {
  /** The gemeente that gave the beschikking, not the place where it happened (Hart voor Brabant Meldingsplicht 3). */
  gemeentecode: string
  voorzieningsoort?: Voorzieningsoort
  op: Datum
}

/** Who supervises, or to whom to turn. `kies_soort` asks the kind of voorziening first, because the answer hangs on it. */
export type Mandaatantwoord =
  | { uitkomst: 'gevonden'; mandaat: Mandaat }
  | { uitkomst: 'kies_soort'; mandaat: Mandaat; advies: string }
  | { uitkomst: 'andere_soort'; mandaat: Mandaat; advies: string }
  | { uitkomst: 'opgeheven'; sinds: Datum; opvolgers: readonly string[]; advies: string }
  | { uitkomst: 'nog_niet'; vanaf: Datum; advies: string }
  | { uitkomst: 'onbekend'; advies: string }

/** The mandate of a gemeente for a kind of voorziening on a day; never empty-handed. */
export function vindMandaat({ gemeentecode, voorzieningsoort, op }: Mandaatvraag): Mandaatantwoord {
  const naam = GEMEENTE_NAAM[gemeentecode] ?? 'die gemeente'
  const weg = HERINDELINGEN.find((h) => h.gemeentecode === gemeentecode && h.op <= op)
  if (weg) return { uitkomst: 'opgeheven', sinds: weg.op, opvolgers: weg.opvolgers, advies: `${naam} bestaat niet meer. Kies ${lijst(weg.opvolgers)}: de gemeente die de beschikking nu uitvoert.` }
  const alle = MANDATEN.filter((m) => m.gemeentecode === gemeentecode)
  const geldig = alle.filter((m) => m.vanaf <= op && (!m.tot || op < m.tot))
  const past = geldig.find((m) => !m.voorzieningsoorten || (voorzieningsoort && m.voorzieningsoorten.includes(voorzieningsoort)))
  if (past) return { uitkomst: 'gevonden', mandaat: past }
  const [deels] = geldig
  if (deels && !voorzieningsoort) return { uitkomst: 'kies_soort', mandaat: deels, advies: `In ${naam} hangt het van de soort voorziening af. Kies eerst de soort.` }
  if (deels) return { uitkomst: 'andere_soort', mandaat: deels, advies: `Voor deze soort voorziening houdt ${deels.instantie} in ${naam} geen toezicht. Vraag ${naam} wie dat doet en meld daar.` }
  const later = alle.map(({ vanaf }) => vanaf).sort().find((vanaf) => vanaf > op)
  if (later) return { uitkomst: 'nog_niet', vanaf: later, advies: `Op die dag gold hier nog geen protocol. Vraag ${naam} wie toen toezicht hield.` }
  return { uitkomst: 'onbekend', advies: 'Voor deze gemeente kunt u hier niet melden. Vraag de gemeente wie daar toezicht houdt.' }
}

function lijst(codes: readonly string[]): string {
  const namen = codes.map((code) => GEMEENTE_NAAM[code] ?? code)
  return namen.length > 1 ? `${namen.slice(0, -1).join(', ')} of ${namen.at(-1)}` : (namen[0] ?? '')
}
