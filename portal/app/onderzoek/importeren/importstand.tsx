import type { Importblad, Importstandvelden } from './importblad.ts'

/** The state of the mapping, as its form holds it. */
export function standVan({ document, indeling, splitsingen, versies, blad, oorzaken, maatregelen }: Importblad): Importstandvelden {
  return { document: document.id, indeling, splitsingen, versies, blad: String(blad), getoond: [...oorzaken, ...maatregelen].map(({ sleutel }) => sleutel).join(',') }
}

/** The state of the mapping, in the form itself. */
export function Importstand({ stand: { document, indeling, splitsingen, versies, blad, getoond } }: { stand: Importstandvelden }) {
  return Object.entries({ document, indeling, splitsingen, versies, blad, getoond }).map(([naam, waarde]) => <input key={naam} type="hidden" name={naam} value={waarde} />)
}
