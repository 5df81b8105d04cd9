import { datumVoluit } from '@zelfonderzoek/validation/kalender/dagen'
import type { Stap } from '@zelfonderzoek/validation/termijn/compute-termijn'
import { afleidingZinnen } from '@zelfonderzoek/validation/termijn/termijn-tekst'
import { PROCESROL_LABEL } from '@zelfonderzoek/validation/protocol/procesrol'
import type { Protocol } from '@zelfonderzoek/validation/protocol/protocol'
import { Status } from '../ui/status.tsx'
import { Uitklap } from '../ui/uitklap.tsx'
import { VisueelVerborgen } from '../ui/visueel-verborgen.tsx'
import { Termijntekst } from '../werkvoorraad/termijntekst.tsx'

/** A term as a page shows it. */
export interface Termijnregel { id: string, soort: string, persoon: string, eindOp: string, afleiding: readonly unknown[], grondslag: string, voldaanOp?: string | null | undefined, vervallenOp?: string | null | undefined, opgeschort: boolean }

/** The terms of a dossier, each with how its last day is computed. */
export function Termijnlijst({ protocol, termijnen, vandaag }: { protocol: Protocol, termijnen: readonly Termijnregel[], vandaag: string }) {
  if (termijnen.length === 0) return <p className="zacht">Er loopt nog geen termijn.</p>
  return (
    <ul className="boomlijst">
      {termijnen.map((termijn) => {
        const definitie = protocol.termijnen[termijn.soort] ?? protocol.gesteldeTermijnen[termijn.soort]
        const naam = [definitie?.naam ?? termijn.soort, termijn.persoon].filter(Boolean).join(', ')
        return (
          <li key={termijn.id}>
            <strong>{naam}</strong>{definitie && <span className="klein zacht"> {PROCESROL_LABEL[definitie.bindt]}{definitie.soort === 'streef' && ', een streven'}</span>}
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

function Stand({ termijn, vandaag }: { termijn: Termijnregel, vandaag: string }) {
  const { voldaanOp, vervallenOp, eindOp, opgeschort } = termijn
  if (voldaanOp) return <><Status vorm={voldaanOp > eindOp ? 'alarm' : 'heel'}>{voldaanOp > eindOp ? 'te laat gehaald' : 'gehaald'}</Status> <span className="klein zacht">op {datumVoluit(voldaanOp)}</span></>
  if (vervallenOp) return <><Status vorm="streep">vervallen</Status> <span className="klein zacht">was {datumVoluit(eindOp)}</span></>
  if (opgeschort) return <><Status vorm="klok">staat stil</Status> <span className="klein zacht">de laatste dag schuift op</span></>
  return <Termijntekst eindOp={eindOp} vandaag={vandaag} />
}
