import { ui } from '../teksten/ui.ts'
import { leesDatumtekst, schrijfDatumtekst } from './datumtekst.ts'
import type { VeldBasis } from './veld.tsx'
import { Veldgroep } from './veldgroep.tsx'

interface DatumveldProps extends VeldBasis {
  /** Posts `<name>-dag`, `<name>-maand` and `<name>-jaar`; the server joins them with `datumUitFormulier`. */
  name: string
  id?: string
  /** What was typed before, as `YYYY-MM-DD` or whatever was left of it. */
  waarde?: string | undefined
  /** Makes the field controlled. */
  onWijzig?: (waarde: string) => void
}

const DELEN = ['dag', 'maand', 'jaar'] as const

/** A date as three text fields, so that it can be typed, pasted and read out in parts. */
export function Datumveld({ name, id = name, waarde = '', onWijzig, ...veld }: DatumveldProps) {
  const delen = leesDatumtekst(waarde)
  return (
    <Veldgroep id={id} {...veld}>
      <div className="datum">
        {DELEN.map((deel) => (
          <div key={deel}>
            <label className="utrecht-form-label" htmlFor={`${id}-${deel}`}>{ui.datum[deel]}</label>
            <input
              type="text" inputMode="numeric" autoComplete="off"
              id={`${id}-${deel}`} name={`${name}-${deel}`} maxLength={deel === 'jaar' ? 4 : 2}
              aria-invalid={veld.fout === undefined ? undefined : true}
              className="utrecht-textbox utrecht-textbox--html-input"
              {...(onWijzig
                ? { value: delen[deel], onChange: (gebeurtenis) => onWijzig(schrijfDatumtekst({ ...delen, [deel]: gebeurtenis.target.value })) }
                : { defaultValue: delen[deel] })}
            />
          </div>
        ))}
      </div>
    </Veldgroep>
  )
}
