import type { ReactNode } from 'react'
import { VisueelVerborgen } from './visueel-verborgen.tsx'

interface TermijnProps {
  /** Big figure and the words after it: 19, "dagen over". */
  getal: number
  woord: string
  /** The same as a sentence: "Nog 19 dagen". */
  zin: string
  /** Until when. */
  children: ReactNode
}

/** Days left, in one glance. */
export function Termijn({ getal, woord, zin, children }: TermijnProps) {
  return (
    <>
      <p className="termijn">
        <VisueelVerborgen>{zin}</VisueelVerborgen>
        <span className="termijn__getal" aria-hidden="true">{getal}</span>
        <span className="termijn__woord" aria-hidden="true">{woord}</span>
      </p>
      {children}
    </>
  )
}
