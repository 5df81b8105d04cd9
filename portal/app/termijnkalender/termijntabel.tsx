import { datumVoluit } from '@zelfonderzoek/validation/kalender/dagen'
import { Koppeling } from '../ui/koppeling.tsx'
import { Status } from '../ui/status.tsx'
import { Tabel } from '../ui/tabel.tsx'
import { Termijntekst } from '../werkvoorraad/termijntekst.tsx'
import type { Kalenderregel } from './laad-kalender.server.ts'

/** Terms as a list, the first last day on top. */
export function Termijntabel({ titel, regels, vandaag }: { titel: string, regels: readonly Kalenderregel[], vandaag: string }) {
  return (
    <Tabel
      titel={titel} blokken
      kolommen={[{ naam: 'Termijn' }, { naam: 'Laatste dag' }, { naam: 'Dossier' }, { naam: 'Voor wie' }]}
      rijen={regels.map(({ id, naam, bindt, streef, eindOp, opgeschort, dossierId, zaaknummer, titel: wat, aanbieder }) => ({
        sleutel: id,
        cellen: [
          naam,
          opgeschort ? <span key="t"><Status vorm="klok">staat stil</Status><br /><span className="klein zacht">nu {datumVoluit(eindOp)}</span></span> : <Termijntekst key="t" eindOp={eindOp} vandaag={vandaag} />,
          <span key="d"><Koppeling href={`/dossier/${dossierId}`}>{wat || zaaknummer}</Koppeling><br /><span className="klein zacht">{zaaknummer}, {aanbieder}</span></span>,
          `${bindt}${streef ? ', een streven' : ''}`,
        ],
      }))}
    />
  )
}
