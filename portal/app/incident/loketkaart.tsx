import type { LoketQuery } from '@zelfonderzoek/schema'
import { dagVoluit, tijd } from '../teksten/datum.ts'
import { Alinea } from '../ui/alinea.tsx'
import { Kop } from '../ui/kop.tsx'
import { Paneel } from '../ui/paneel.tsx'
import { Status } from '../ui/status.tsx'

export type Loketgegevens = NonNullable<LoketQuery['loket']>

/** How to reach the loket, and whether somebody reads now. Reporting here is possible at any hour. */
export function Loketkaart({ loket }: { loket: Loketgegevens }) {
  return (
    <Paneel kopId="loket">
      <Kop niveau={2} id="loket" alsNiveau={3} strak>{loket.naam}</Kop>
      <Alinea><strong>Is er nu gevaar?</strong> Bel 112.</Alinea>
      {loket.meldtelefoon && <Alinea><strong>Spoed?</strong> Bel het loket: {loket.meldtelefoon}.</Alinea>}
      <Alinea>
        {loket.open
          ? <Status vorm="heel" kleur="goed">nu bereikbaar</Status>
          : <Status vorm="klok">{loket.volgendeOpening ? `weer bereikbaar op ${dagVoluit(loket.volgendeOpening)} vanaf ${tijd(loket.volgendeOpening)}` : 'nu niet bereikbaar'}</Status>}
      </Alinea>
      <Alinea soort="klein">Het loket leest elke dag van 9.00 tot 22.00 uur. Hier melden kan altijd.</Alinea>
      {loket.meldpostbus && <Alinea soort="klein">E-mail: {loket.meldpostbus}. Zet geen persoonsgegevens in een e-mail.</Alinea>}
    </Paneel>
  )
}
