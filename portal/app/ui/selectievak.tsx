import type { ComponentPropsWithoutRef, ReactNode } from 'react'

interface SelectievakProps extends Omit<ComponentPropsWithoutRef<'input'>, 'className'> { name: string, label: ReactNode, hulp?: ReactNode }

/** One checkbox. Several with one question go in a `Veldgroep` with class `keuzes` around them. */
export function Selectievak({ label, hulp, ...rest }: SelectievakProps) {
  const id = rest.id ?? rest.name
  return (
    <div className="keuze">
      <input
        {...rest} type="checkbox" id={id}
        aria-describedby={hulp === undefined ? rest['aria-describedby'] : `${id}-hulp`}
        className="utrecht-checkbox utrecht-checkbox--custom utrecht-checkbox--html-input"
      />
      <label className="utrecht-form-label utrecht-form-label--checkbox" htmlFor={id}>{label}</label>
      {hulp !== undefined && <div className="keuze__hulp" id={`${id}-hulp`}>{hulp}</div>}
    </div>
  )
}
