import type { ReactNode } from 'react'
import { klassen } from './klassen.ts'
import { Kop } from './kop.tsx'

export type MeldingSoort = 'info' | 'letop' | 'fout' | 'goed'

const UTRECHT: Record<MeldingSoort, string> = { info: 'info', letop: 'warning', fout: 'error', goed: 'ok' }

interface MeldingProps {
  soort?: MeldingSoort
  kop?: ReactNode
  kopNiveau?: 2 | 3 | 4
  id?: string
  /** `status` or `alert` when it appears while the page is open. */
  role?: 'status' | 'alert' | 'group'
  children: ReactNode
}

/** A message that needs attention. */
export function Melding({ soort = 'info', kop, kopNiveau = 2, id, role, children }: MeldingProps) {
  return (
    <div id={id} role={role} className={klassen('utrecht-alert', `utrecht-alert--${UTRECHT[soort]}`, 'melding', soort !== 'info' && `melding--${soort}`)}>
      {kop !== undefined && <Kop niveau={kopNiveau} strak>{kop}</Kop>}
      {children}
    </div>
  )
}
