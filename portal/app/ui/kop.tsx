import type { ReactNode } from 'react'
import { klassen } from './klassen.ts'

interface KopProps {
  niveau: 1 | 2 | 3 | 4
  id?: string
  /** Look of another level, when the order of headings asks for this level. */
  alsNiveau?: 1 | 2 | 3 | 4
  /** No space above. */
  strak?: boolean
  children: ReactNode
}

export function Kop({ niveau, id, alsNiveau, strak = false, children }: KopProps) {
  const Element = `h${niveau}` as const
  return <Element id={id} className={klassen(`utrecht-heading-${alsNiveau ?? niveau}`, 'kop', strak && 'kop--strak')}>{children}</Element>
}
