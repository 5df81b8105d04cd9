import { ui } from '../teksten/ui.ts'
import { klassen } from './klassen.ts'
import { Status } from './status.tsx'
import type { Vorm } from './status.tsx'

export interface Spoorpunt { nummer: number | string, naam: string, href: string, vorm: Vorm, stand: string, huidig?: boolean }

interface SpoorProps {
  punten: readonly Spoorpunt[]
  /** `kolom` beside the page, `strook` above it for pages that need the width. */
  vorm?: 'kolom' | 'strook'
  /** Line above, for example "7 van 11 compleet". */
  boven?: string
}

/** Navigation between the sections, with the status of each. Plain links: eleven of them on every section page. */
export function Spoor({ punten, vorm = 'kolom', boven }: SpoorProps) {
  const kolom = vorm === 'kolom'
  return (
    <nav aria-label={ui.onderdelen}>
      {boven !== undefined && <p className="boven">{boven}</p>}
      <ol className={kolom ? 'spoor' : 'strook'}>
        {punten.map((punt) => (
          <li key={punt.nummer}>
            <a href={punt.href} aria-current={punt.huidig ? 'page' : undefined} title={kolom ? undefined : punt.naam}>
              <span className="spoor__nr">{punt.nummer}</span>
              <span className={klassen(kolom ? 'spoor__naam' : 'vh')}>{kolom ? punt.naam : ` ${punt.naam}`}</span>{' '}
              <Status vorm={punt.vorm}>{punt.stand}</Status>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
