import type { ReactNode } from 'react'
import { Koppeling } from './koppeling.tsx'
import { Status } from './status.tsx'
import type { Vorm } from './status.tsx'

export interface Taak {
  nummer: number
  naam: string
  href: string
  vorm: Vorm
  stand: string
  /** What is still open, in a few words. */
  wat?: ReactNode
  /** Who worked on it last, and when. */
  door?: ReactNode
}

/** Sections as tasks, in any order. */
export function Takenlijst({ taken, naam }: { taken: readonly Taak[], naam: string }) {
  return (
    <ol className="taken" aria-label={naam}>
      {taken.map((taak) => (
        <li key={taak.nummer}>
          <span className="taken__nr">{taak.nummer}</span>
          <span>
            <Koppeling href={taak.href}>{taak.naam}</Koppeling>
            {taak.wat && <span className="taken__wat">{taak.wat}</span>}
          </span>
          <Status vorm={taak.vorm}>{taak.stand}</Status>
          <span className="taken__door">{taak.door}</span>
        </li>
      ))}
    </ol>
  )
}
