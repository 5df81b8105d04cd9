import { Formulier } from '../formulier/formulier.tsx'
import { momentVoluit } from '../teksten/datum.ts'
import { Alinea } from '../ui/alinea.tsx'
import { Knop } from '../ui/knop.tsx'
import { Kop } from '../ui/kop.tsx'
import { Status } from '../ui/status.tsx'
import { Tekstveld } from '../ui/tekstveld.tsx'
import { Uitklap } from '../ui/uitklap.tsx'
import { VisueelVerborgen } from '../ui/visueel-verborgen.tsx'

/** A task as a page shows it. */
export interface Taakregel { id: string, soort?: string | undefined, voor: string, titel: string, tekst: string, grondslag: string, gedaanOp?: string | null | undefined, gedaanDoor?: { functie: string } | null | undefined, toelichting: string }

interface TakenblokProps { dossierId: string, taken: readonly Taakregel[], voor: 'aanbieder' | 'toezichthouder' }

/** What has to be done outside the portal: by the reader with a form to confirm it, by the other side to see. */
export function Takenblok({ dossierId, taken, voor }: TakenblokProps) {
  if (taken.length === 0) return null
  return (
    <>
      <Kop niveau={2}>Taken buiten het portaal</Kop>
      <ul className="boomlijst">
        {taken.map(({ id, soort, voor: wie, titel, tekst, grondslag, gedaanOp, gedaanDoor, toelichting }) => (
          <li key={id}>
            <strong>{titel}</strong> <span className="klein zacht">({grondslag})</span>
            <div>{gedaanOp ? <><Status vorm="heel">gedaan</Status> <span className="klein zacht">{momentVoluit(gedaanOp)}, {gedaanDoor?.functie}. {toelichting}</span></> : <Status vorm="klok">{wie === voor ? 'nog te doen' : `wacht op de ${wie}`}</Status>}</div>
            {tekst && <Uitklap kop={<>{soort === 'mail_mislukt' ? 'Wat er is misgegaan' : 'Tekst om te versturen'}<VisueelVerborgen>: {titel}</VisueelVerborgen></>}><div className="rapport rapport--regels">{tekst}</div></Uitklap>}
            {!gedaanOp && wie === voor && (
              <Formulier action={`/dossier/${dossierId}/taak`}>
                <input type="hidden" name="taak" value={id} />
                <Tekstveld name="toelichting" id={`toelichting-${id}`} label={<>Wanneer en hoe<VisueelVerborgen>: {titel}</VisueelVerborgen></>} nietVerplicht strak />
                <Knop soort="stil" klein>Dit is gedaan<VisueelVerborgen>: {titel}</VisueelVerborgen></Knop>
              </Formulier>
            )}
          </li>
        ))}
      </ul>
      <Alinea soort="klein">Wat hier staat, verstuurt of doet u zelf. Het portaal houdt bij dat het is gedaan.</Alinea>
    </>
  )
}
