import type { ReactNode } from 'react'
import { klassen } from './klassen.ts'

interface AlineaProps {
  /** `lood` under the page title, `klein` for side remarks, `boven` above a title, `zacht` for less weight. */
  soort?: 'gewoon' | 'lood' | 'klein' | 'boven' | 'zacht' | 'grondslag'
  id?: string
  className?: string
  children: ReactNode
}

const KLASSEN: Record<NonNullable<AlineaProps['soort']>, string> = {
  gewoon: 'utrecht-paragraph',
  lood: 'utrecht-paragraph utrecht-paragraph--lead lood',
  klein: 'utrecht-paragraph utrecht-paragraph--small',
  boven: 'boven',
  zacht: 'utrecht-paragraph zacht',
  grondslag: 'grondslag',
}

export function Alinea({ soort = 'gewoon', id, className, children }: AlineaProps) {
  return <p id={id} className={klassen(KLASSEN[soort], className)}>{children}</p>
}
