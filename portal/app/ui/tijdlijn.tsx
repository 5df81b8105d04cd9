import type { ReactNode } from 'react'
import { ui } from '../teksten/ui.ts'

export interface Tijdlijnpunt {
  id: string
  /** Day as it is shown, only when it differs from the line above. */
  dag?: string
  tijd?: string
  /** Machine-readable moment, `YYYY-MM-DD` or with time. */
  datetime?: string
  feit: ReactNode
  bron?: ReactNode
  /** Something went otherwise than agreed: a diamond and words. */
  afwijking?: boolean
}

/** Facts in order of time. */
export function Tijdlijn({ punten, naam }: { punten: readonly Tijdlijnpunt[], naam: string }) {
  return (
    <ol className="tijdlijn" aria-label={naam}>
      {punten.map((punt) => (
        <li key={punt.id} className={punt.afwijking ? 'afwijking' : undefined}>
          <div className="tijdlijn__moment">
            <time dateTime={punt.datetime}>{punt.dag}{punt.dag && punt.tijd && <br />}{punt.tijd}</time>
          </div>
          <span className="tijdlijn__punt" />
          <div className="tijdlijn__feit">
            <p>{punt.afwijking && <strong className="kleur-fout">{ui.afwijking} </strong>}{punt.feit}</p>
            {punt.bron && <p className="klein zacht">{ui.bron(punt.bron)}</p>}
          </div>
        </li>
      ))}
    </ol>
  )
}
