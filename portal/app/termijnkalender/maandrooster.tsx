import { datumVoluit } from '@zelfonderzoek/validation/kalender/dagen'
import { waaromVrij } from '@zelfonderzoek/validation/kalender/feestdagen'
import { maandnaam, maandVan, maandweken } from '@zelfonderzoek/validation/kalender/maand'
import { klassen } from '../ui/klassen.ts'
import { Koppeling } from '../ui/koppeling.tsx'
import { VisueelVerborgen } from '../ui/visueel-verborgen.tsx'
import type { Kalenderregel } from './laad-kalender.server.ts'

const DAGEN = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag']

interface MaandroosterProps { maand: string, vandaag: string, regels: readonly Kalenderregel[] }

/** A month as a calendar: per day the terms that end on it, and why a day is free. On a narrow screen only days with something remain, below each other. */
export function Maandrooster({ maand, vandaag, regels }: MaandroosterProps) {
  return (
    <table className="kalender">
      <caption className="vh">Termijnen in {maandnaam(maand)}, per dag</caption>
      <thead><tr>{DAGEN.map((dag) => <th key={dag} scope="col"><span aria-hidden="true">{dag.slice(0, 2)}</span><VisueelVerborgen>{dag}</VisueelVerborgen></th>)}</tr></thead>
      <tbody>
        {maandweken(maand).map((week) => (
          <tr key={week[0]}>
            {week.map((dag) => {
              const hier = regels.filter(({ eindOp }) => eindOp === dag)
              const vrij = waaromVrij(dag)
              const buiten = maandVan(dag) !== maand
              return (
                <td key={dag} className={klassen(buiten && 'kalender__buiten', vrij && 'kalender__vrij', dag === vandaag && 'kalender__vandaag', hier.length === 0 && 'kalender__leeg')}>
                  {!buiten && <Dag dag={dag} vandaag={dag === vandaag} vrij={vrij && vrij !== 'zaterdag' && vrij !== 'zondag' ? vrij : undefined} regels={hier} />}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Dag({ dag, vandaag, vrij, regels }: { dag: string, vandaag: boolean, vrij: string | undefined, regels: readonly Kalenderregel[] }) {
  return (
    <>
      <div className="kalender__dag"><span aria-hidden="true" className="kalender__nr">{Number(dag.slice(8))}</span><span className="vh kalender__voluit">{datumVoluit(dag)}</span>{vandaag && <span className="klein"> vandaag</span>}{vrij && <span className="klein zacht"> {vrij}</span>}</div>
      {regels.length > 0 && (
        <ul>
          {regels.map(({ id, dossierId, zaaknummer, naam, aanbieder }) => <li key={id}><Koppeling href={`/dossier/${dossierId}`}>{naam}</Koppeling><span className="klein zacht">{zaaknummer}, {aanbieder}</span></li>)}
        </ul>
      )}
    </>
  )
}
