import type { ReactNode } from 'react'
import { klassen } from './klassen.ts'

interface PaneelProps {
  /** `grond` stands apart; `kader` needs you, `goed` is done well. */
  soort?: 'grond' | 'kader' | 'goed'
  /** Id of the heading inside; makes the panel a region with that name. */
  kopId?: string
  children: ReactNode
}

export function Paneel({ soort = 'grond', kopId, children }: PaneelProps) {
  const Element = kopId === undefined ? 'div' : 'section'
  return (
    <Element aria-labelledby={kopId} className={klassen('paneel', soort !== 'grond' && 'paneel--kader', soort === 'goed' && 'paneel--goed')}>
      {children}
    </Element>
  )
}
