import type { ComponentPropsWithoutRef } from 'react'
import { splitsVeldProps } from './splits-veld-props.ts'
import { Veld } from './veld.tsx'
import type { VeldBasis } from './veld.tsx'

interface Eigen {
  name: string
  keuzes: readonly { waarde: string, label: string }[]
  /** First line with an empty value, for example "Maak een keuze". */
  leeg?: string
}
type KeuzelijstProps = VeldBasis & Omit<ComponentPropsWithoutRef<'select'>, 'className' | 'children'> & Eigen

/** Choice from a long list; for up to six possibilities a `Radiogroep` reads easier. */
export function Keuzelijst(props: KeuzelijstProps) {
  const { veld, rest: { keuzes, leeg, ...rest } } = splitsVeldProps(props)
  return (
    <Veld id={rest.id ?? rest.name} {...veld}>
      {(aria) => (
        <select {...rest} {...aria} className="utrecht-select utrecht-select--html-select">
          {leeg !== undefined && <option value="">{leeg}</option>}
          {keuzes.map(({ waarde, label }) => <option key={waarde} value={waarde}>{label}</option>)}
        </select>
      )}
    </Veld>
  )
}
