import { PROTOCOLLEN } from '@zelfonderzoek/validation/protocol/select-protocol'

/** Gemeenten of which a protocol is known, by their CBS code. */
export const GEMEENTEN = PROTOCOLLEN.flatMap(({ gemeentecodes, naam }) => gemeentecodes.map((waarde) => ({ waarde, label: naam.split(', ').at(-1) ?? naam })))

/** Name of the gemeente with this code. */
export function gemeenteNaam(code: string): string {
  return GEMEENTEN.find(({ waarde }) => waarde === code)?.label ?? code
}
