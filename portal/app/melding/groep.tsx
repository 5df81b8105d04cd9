import type { ReactNode } from 'react'
import { Kop } from '../ui/kop.tsx'
import { Vraag } from '../ui/vraag.tsx'

interface GroepProps { id: string, kop: string, grondslag: string, hulp?: ReactNode, eerste?: boolean, children: ReactNode }

/** Fields that belong together, with their article beside them. */
export function Groep({ id, kop, grondslag, hulp, eerste = false, children }: GroepProps) {
  return (
    <Vraag grondslag={grondslag} eerste={eerste} kant={hulp}>
      <div role="group" aria-labelledby={id}>
        <Kop niveau={2} id={id}>{kop}</Kop>
        {children}
      </div>
    </Vraag>
  )
}
