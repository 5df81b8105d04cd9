import type { ReactNode } from 'react'
import { klassen } from './klassen.ts'
import { Alinea } from './alinea.tsx'

interface VraagProps {
  id?: string
  /** The article the question comes from, for example "Bijlage 5, streepje 4". */
  grondslag?: string
  /** Finding, help and examples; tie a finding to its field with `beschrevenDoor`. */
  kant?: ReactNode
  /** First of a page part: no line above. */
  eerste?: boolean
  children: ReactNode
}

/** One question, with its margin beside it; on narrow screens directly under it. */
export function Vraag({ id, grondslag, kant, eerste = false, children }: VraagProps) {
  return (
    <div id={id} className={klassen('vraag', eerste && 'vraag--eerste')}>
      <div>{children}</div>
      <div className="kant">
        {grondslag !== undefined && <Alinea soort="grondslag">{grondslag}</Alinea>}
        {kant}
      </div>
    </div>
  )
}
