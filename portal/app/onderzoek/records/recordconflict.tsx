import { leesMaatregel, leesOorzaak } from '@zelfonderzoek/validation/zelfonderzoek/leeswoorden'
import type { Basisoorzaak, Verbetermaatregel } from '@zelfonderzoek/validation/zelfonderzoek/model'
import { Melding } from '../../ui/melding.tsx'
import type { Recordweigering } from './recordactie.server.ts'

interface RecordconflictProps { conflict: NonNullable<Recordweigering['conflict']>, nummer: string, oorzaken: readonly Basisoorzaak[] }

/** A colleague saved this record meanwhile: what stands there now, while the form keeps what was typed. */
export function Recordconflict({ conflict: { doorFunctie, huidig }, nummer, oorzaken }: RecordconflictProps) {
  const regels = 'wat' in huidig
    ? leesMaatregel({ oorzaakIds: [], ...huidig } as unknown as Verbetermaatregel, nummer, oorzaken)
    : 'tekst' in huidig ? [leesOorzaak(huidig as unknown as Basisoorzaak, nummer)] : []
  return (
    <Melding soort="letop" kop="Uw collega wijzigde dit ook" kopNiveau={4} role="group">
      <p>De {doorFunctie ?? 'collega'} bewaarde deze tekst. Uw eigen tekst staat nog in het formulier. Slaat u op, dan blijft uw tekst staan.</p>
      {regels.map((regel) => <p key={regel} className="rapport">{regel}</p>)}
    </Melding>
  )
}
