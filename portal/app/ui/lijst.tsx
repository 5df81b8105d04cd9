import type { ReactNode } from 'react'

interface LijstProps { punten: readonly ReactNode[], genummerd?: boolean, klein?: boolean }

/** Plain list of points. */
export function Lijst({ punten, genummerd = false, klein = false }: LijstProps) {
  const soort = genummerd ? 'ordered' : 'unordered'
  const Element = genummerd ? 'ol' : 'ul'
  return (
    <Element className={`utrecht-${soort}-list${klein ? ' klein' : ''}`}>
      {punten.map((punt, plaats) => <li key={plaats} className={`utrecht-${soort}-list__item`}>{punt}</li>)}
    </Element>
  )
}
