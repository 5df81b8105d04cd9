import type { ReactNode } from 'react'
import { ui } from '../teksten/ui.ts'
import { klassen } from './klassen.ts'

/** What every field shows around its control. */
export interface VeldBasis {
  label: ReactNode
  hulp?: ReactNode
  /** Error that stops the action; the same words stand in the error summary. */
  fout?: string | undefined
  nietVerplicht?: boolean
  /** The label is the question of the page part, in the size of a heading. */
  vraag?: boolean
  /** Control no wider than 24rem. */
  kort?: boolean
  /** No space under the field. */
  strak?: boolean
  /** Ids of what else describes the field, such as the finding in the margin. */
  beschrevenDoor?: string | undefined
}

/** Attributes the control needs. */
export interface VeldAria { id: string, 'aria-describedby': string | undefined, 'aria-invalid': true | undefined }

interface VeldProps extends VeldBasis { id: string, children: (aria: VeldAria) => ReactNode }

/** Label, help, error and control of one field, tied together. */
export function Veld({ id, label, hulp, fout, nietVerplicht, vraag, kort, strak, beschrevenDoor, children }: VeldProps) {
  const uitleg = klassen(hulp !== undefined && `${id}-hulp`, fout !== undefined && `${id}-fout`, beschrevenDoor)
  return (
    <div className={klassen('utrecht-form-field veld', fout !== undefined && 'utrecht-form-field--invalid', vraag && 'veld--vraag', kort && 'veld--kort', strak && 'veld--strak')}>
      <label className="utrecht-form-label utrecht-form-field__label" htmlFor={id}>
        {label}
        {nietVerplicht && <NietVerplicht />}
      </label>
      <VeldUitleg id={id} hulp={hulp} fout={fout} />
      {children({ id, 'aria-describedby': uitleg || undefined, 'aria-invalid': fout === undefined ? undefined : true })}
    </div>
  )
}

export function NietVerplicht() {
  return <span className="veld__niet-verplicht"> {ui.nietVerplicht}</span>
}

/** Help and error of a field or a group. */
export function VeldUitleg({ id, hulp, fout }: { id: string, hulp?: ReactNode, fout?: string | undefined }) {
  return (
    <>
      {hulp !== undefined && <div className="utrecht-form-field-description" id={`${id}-hulp`}>{hulp}</div>}
      {fout !== undefined && <div className="utrecht-form-field-error-message" id={`${id}-fout`}>{fout}</div>}
    </>
  )
}
