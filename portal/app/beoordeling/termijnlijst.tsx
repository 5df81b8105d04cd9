import { datumVoluit } from '@zelfonderzoek/validation/kalender/dagen'
import type { Stap } from '@zelfonderzoek/validation/termijn/compute-termijn'
import { afleidingZinnen } from '@zelfonderzoek/validation/termijn/termijn-tekst'
import { Status } from '../ui/status.tsx'
import { Uitklap } from '../ui/uitklap.tsx'
import { VisueelVerborgen } from '../ui/visueel-verborgen.tsx'
import { Termijntekst } from '../werkvoorraad/termijntekst.tsx'
import type { Toezichtdossier } from './laad-dossier.server.ts'

const NAAM: Record<string, string> = { melden: 'Melden', zelfonderzoek: 'Zelfonderzoek door de aanbieder', actiebericht: 'Actiebericht van de toezichthouder' }

/** The terms of a dossier, each with how its last day is computed. */
export function Termijnlijst({ termijnen, vandaag }: { termijnen: Toezichtdossier['termijnen'], vandaag: string }) {
  if (termijnen.length === 0) return <p className="zacht">Er loopt nog geen termijn.</p>
  return (
    <ul className="boomlijst">
      {termijnen.map((termijn) => {
        const naam = NAAM[termijn.soort] ?? termijn.soort
        return (
          <li key={termijn.id}>
            <strong>{naam}</strong>
            <div><Stand termijn={termijn} vandaag={vandaag} /></div>
            <Uitklap kop={<>Zo is deze datum berekend<VisueelVerborgen>: {naam}</VisueelVerborgen></>}>
              <ol className="klein">{afleidingZinnen(termijn.afleiding as unknown as readonly Stap[]).map((zin) => <li key={zin}>{zin}</li>)}</ol>
              <p className="klein zacht">Grondslag: {termijn.grondslag}</p>
            </Uitklap>
          </li>
        )
      })}
    </ul>
  )
}

function Stand({ termijn, vandaag }: { termijn: Toezichtdossier['termijnen'][number], vandaag: string }) {
  const { voldaanOp, vervallenOp, eindOp } = termijn
  if (voldaanOp) return <><Status vorm={voldaanOp > eindOp ? 'alarm' : 'heel'}>{voldaanOp > eindOp ? 'te laat gehaald' : 'gehaald'}</Status> <span className="klein zacht">op {datumVoluit(voldaanOp)}</span></>
  if (vervallenOp) return <><Status vorm="streep">vervallen</Status> <span className="klein zacht">was {datumVoluit(eindOp)}</span></>
  return <Termijntekst eindOp={eindOp} vandaag={vandaag} />
}
