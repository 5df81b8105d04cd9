import { HOEDANIGHEID_LABEL, type Hoedanigheid } from '@zelfonderzoek/validation/onderzoek/hoedanigheid'
import { Alinea } from '../ui/alinea.tsx'
import { KnopLink } from '../ui/knop-link.tsx'
import { Knoppen } from '../ui/knoppen.tsx'
import { Kop } from '../ui/kop.tsx'
import { Koppeling } from '../ui/koppeling.tsx'
import { Status } from '../ui/status.tsx'
import { Tabel } from '../ui/tabel.tsx'
import { gehoordestand } from './gehoordestand.ts'
import type { Onderzoeksdossier } from './laad-onderzoek.server.ts'

/** Whom to hear, and how far each is. */
export function Hoorplan({ dossier: { id, gehoorden, reacties }, kan }: { dossier: Pick<Onderzoeksdossier, 'id' | 'gehoorden' | 'reacties'>, kan: boolean }) {
  return (
    <>
      <Kop niveau={2} id="hoorplan">Wie u hoort</Kop>
      {gehoorden.length === 0 && <Alinea>Er staat nog niemand in het hoorplan. Zet erin wie u wilt horen, en ook wie u bewust niet hoort, met de reden.</Alinea>}
      {gehoorden.length > 0 && (
        <Tabel titel="Hoorplan" blokken kolommen={[{ naam: 'Functie of relatie' }, { naam: 'Hoedanigheid' }, { naam: 'Stand' }]} rijen={gehoorden.map((een) => {
          const { vorm, woord } = gehoordestand(een, reacties)
          return { sleutel: een.id, cellen: [<Koppeling key="l" href={`/dossier/${id}/onderzoek/gehoorde/${een.id}`}>{een.functie}</Koppeling>, HOEDANIGHEID_LABEL[een.hoedanigheid as Hoedanigheid] ?? een.hoedanigheid, <Status key="s" vorm={vorm} licht>{woord}</Status>] }
        })} />
      )}
      {kan && <Knoppen><KnopLink soort={gehoorden.length > 0 ? 'stil' : 'primair'} href={`/dossier/${id}/onderzoek/gehoorde/nieuw`}>Iemand toevoegen</KnopLink></Knoppen>}
    </>
  )
}
