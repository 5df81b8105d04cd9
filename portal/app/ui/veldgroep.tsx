import type { ReactNode } from 'react'
import { klassen } from './klassen.ts'
import { NietVerplicht, VeldUitleg } from './veld.tsx'
import type { VeldBasis } from './veld.tsx'

interface VeldgroepProps extends VeldBasis { id: string, className?: string, children: ReactNode }

/** Controls that answer one question together: radio buttons, checkboxes, a date. `label` is the legend. */
export function Veldgroep({ id, label, hulp, fout, nietVerplicht, vraag, strak, beschrevenDoor, className, children }: VeldgroepProps) {
  const uitleg = klassen(hulp !== undefined && `${id}-hulp`, fout !== undefined && `${id}-fout`, beschrevenDoor)
  return (
    <div className={klassen('utrecht-form-field veld', fout !== undefined && 'utrecht-form-field--invalid', vraag && 'veld--vraag', strak && 'veld--strak', className)}>
      <fieldset className="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset" id={id} aria-describedby={uitleg || undefined}>
        <legend className="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">
          {label}
          {nietVerplicht && <NietVerplicht />}
        </legend>
        <VeldUitleg id={id} hulp={hulp} fout={fout} />
        {children}
      </fieldset>
    </div>
  )
}
