import { GEMEENTE_NAAM } from '@zelfonderzoek/validation/mandaat/gemeente'
import { HERINDELINGEN, MANDATEN } from '@zelfonderzoek/validation/mandaat/mandaten'

/** Gemeenten of which somebody supervises here, by their CBS code and in the order of their names. One that no longer exists is not offered. */
export function gemeentekeuzes(): { waarde: string, label: string }[] {
  const codes = new Set(MANDATEN.filter(({ soort }) => soort === 'toezicht').map(({ gemeentecode }) => gemeentecode))
  for (const { gemeentecode } of HERINDELINGEN) codes.delete(gemeentecode)
  return [...codes].map((waarde) => ({ waarde, label: gemeenteNaam(waarde) })).sort((a, b) => a.label.replace(/^’s-/, '').localeCompare(b.label.replace(/^’s-/, ''), 'nl'))
}

/** Name of the gemeente with this code. */
export function gemeenteNaam(code: string): string {
  return GEMEENTE_NAAM[code] ?? code
}
