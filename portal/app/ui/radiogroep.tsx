import type { ChangeEvent } from 'react'
import type { Keuze } from './keuze.ts'
import { klassen } from './klassen.ts'
import type { VeldBasis } from './veld.tsx'
import { Veldgroep } from './veldgroep.tsx'

interface RadiogroepProps extends VeldBasis {
  name: string
  id?: string
  keuzes: readonly Keuze[]
  /** Chosen at first; for a controlled group give `onKies` too. */
  waarde?: string | undefined
  onKies?: (waarde: string) => void
  /** Beside each other, for short answers; or with room, each as a heading with its explanation. */
  vorm?: 'onder' | 'naast' | 'ruim'
}

/** Choice of one. Ids of the buttons are `<id>-<waarde>`; a link to the group goes to the first. */
export function Radiogroep({ name, id = name, keuzes, waarde, onKies, vorm = 'onder', ...veld }: RadiogroepProps) {
  return (
    <Veldgroep id={id} {...veld}>
      <div className={klassen('keuzes', vorm !== 'onder' && `keuzes--${vorm}`)}>
        {keuzes.map((keuze) => {
          const keuzeId = `${id}-${keuze.waarde}`
          const stand = onKies
            ? { checked: keuze.waarde === waarde, onChange: (gebeurtenis: ChangeEvent<HTMLInputElement>) => onKies(gebeurtenis.target.value) }
            : { defaultChecked: keuze.waarde === waarde }
          return (
            <div key={keuze.waarde} className="keuze">
              <input
                type="radio" name={name} id={keuzeId} value={keuze.waarde} {...stand}
                aria-describedby={keuze.hulp === undefined ? undefined : `${keuzeId}-hulp`}
                className="utrecht-radio-button utrecht-radio-button--html-input"
              />
              <label className="utrecht-form-label utrecht-form-label--radio" htmlFor={keuzeId}>{keuze.label}</label>
              {keuze.hulp !== undefined && <div className="keuze__hulp" id={`${keuzeId}-hulp`}>{keuze.hulp}</div>}
            </div>
          )
        })}
      </div>
    </Veldgroep>
  )
}
