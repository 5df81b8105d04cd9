import type { Importblad } from './importblad.ts'

/** The state of the mapping, in the form itself. */
export function Importstand({ blad: { document, indeling, splitsingen, versies, blad, oorzaken, maatregelen } }: { blad: Importblad }) {
  const velden = { document: document.id, indeling, splitsingen, versies, blad: String(blad), getoond: [...oorzaken, ...maatregelen].map(({ sleutel }) => sleutel).join(',') }
  return Object.entries(velden).map(([naam, waarde]) => <input key={naam} type="hidden" name={naam} value={waarde} />)
}
