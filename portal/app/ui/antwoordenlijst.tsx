import type { ReactNode } from 'react'
import { Koppeling } from './koppeling.tsx'
import { VisueelVerborgen } from './visueel-verborgen.tsx'

export interface Antwoordregel {
  id?: string
  vraag: ReactNode
  antwoord: ReactNode
  /** Words of the writer, in serif. */
  rapport?: boolean
  /** Link to change it; `over` says what for a screen reader: "Wijzigen datum calamiteit". */
  actie?: { naam: string, over: string, href: string }
}

/** Answers to check, or facts. Without any action it has two columns. */
export function Antwoordenlijst({ regels }: { regels: readonly Antwoordregel[] }) {
  const metActies = regels.some((regel) => regel.actie)
  return (
    <dl className={`utrecht-data-list antwoorden${metActies ? '' : ' antwoorden--twee'}`}>
      {regels.map(({ id, vraag, antwoord, rapport, actie }, plaats) => (
        <div key={plaats} id={id} className="utrecht-data-list__item">
          <dt className="utrecht-data-list__item-key">{vraag}</dt>
          <dd className={`utrecht-data-list__item-value${rapport ? ' rapport rapport--regels' : ''}`}>{antwoord}</dd>
          {actie && (
            <dd className="antwoorden__acties alleen-scherm">
              <Koppeling href={actie.href}>{actie.naam}<VisueelVerborgen> {actie.over}</VisueelVerborgen></Koppeling>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
