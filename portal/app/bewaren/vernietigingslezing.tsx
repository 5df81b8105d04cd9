import { datumLang } from '@zelfonderzoek/validation/kalender/dagen'
import { bewaren } from '../teksten/bewaren.ts'
import { dag } from '../teksten/datum.ts'
import { Antwoordenlijst } from '../ui/antwoordenlijst.tsx'
import { Status } from '../ui/status.tsx'
import { Tabel } from '../ui/tabel.tsx'
import type { Vernietiging } from './laad-vernietiging.server.ts'
import { watGing } from './wat-ging.ts'

/** A proposal or declaration as it reads. */
export function Vernietigingslezing({ vernietiging: v }: { vernietiging: Vernietiging }) {
  return (
    <>
      <Antwoordenlijst regels={[
        { vraag: 'Aanleiding', antwoord: bewaren.aanleiding[v.aanleiding] },
        { vraag: 'Voorgesteld', antwoord: `${dag(v.voorgesteldOp)} door ${v.voorgesteldDoor.functie}` },
        { vraag: 'Toelichting', antwoord: v.toelichting, rapport: true },
        ...(v.beslotenOp ? [{ vraag: bewaren.stand[v.stand], antwoord: `${dag(v.beslotenOp)} door ${v.beslotenDoor?.functie ?? ''}` }, { vraag: 'Motivering', antwoord: v.motivering, rapport: true }] : []),
      ]}
      />
      <Tabel
        titel="Dossiers" blokken kolommen={[{ naam: 'Dossier' }, { naam: 'Grondslag' }, { naam: 'Bewaren tot' }, { naam: v.stand === 'uitgevoerd' ? 'Wat er weg is' : 'Wat er weg gaat' }, { naam: 'Stand' }]}
        rijen={v.regels.map((r) => ({
          sleutel: r.id,
          cellen: [r.zaaknummer, r.grondslag, r.bewarenTot ? datumLang(r.bewarenTot) : 'niet van toepassing', watGing(r.rijen),
            r.vernietigdOp ? <Status key="s" vorm="heel">Vernietigd</Status> : <Status key="s" vorm={r.overgeslagen ? 'streep' : 'rust'} licht>{r.overgeslagen ? `Gebleven: ${(bewaren.belet[r.overgeslagen] ?? r.overgeslagen).toLowerCase()}` : v.stand === 'afgewezen' ? 'Gebleven' : 'Wacht'}</Status>],
        }))}
      />
    </>
  )
}
