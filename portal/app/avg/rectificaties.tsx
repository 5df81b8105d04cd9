import { dag } from '../teksten/datum.ts'
import { Alinea } from '../ui/alinea.tsx'
import { Antwoordenlijst } from '../ui/antwoordenlijst.tsx'
import { Kop } from '../ui/kop.tsx'

export interface Rectificatie { id: string, op: string, verbetering?: { plaats: string, wordt: string } | null }

/** Corrections at the request of a betrokkene, beside what they correct. */
export function Rectificaties({ rectificaties }: { rectificaties: readonly Rectificatie[] }) {
  if (rectificaties.length === 0) return null
  return (
    <section aria-labelledby="rectificaties">
      <Kop niveau={2} id="rectificaties">Verbeteringen op verzoek van een betrokkene</Kop>
      <Alinea>Wat er stond, is bewaard. Lees het zoals hieronder (AVG artikel 16).</Alinea>
      <Antwoordenlijst regels={rectificaties.map(({ op, verbetering }) => ({ vraag: `${verbetering?.plaats ?? ''} (${dag(op)})`, antwoord: verbetering?.wordt ?? '', rapport: true }))} />
    </section>
  )
}
