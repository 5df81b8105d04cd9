import type { Keuze } from './keuze.ts'
import { Selectievak } from './selectievak.tsx'
import type { VeldBasis } from './veld.tsx'
import { Veldgroep } from './veldgroep.tsx'

interface SelectiegroepProps extends VeldBasis {
  name: string
  id?: string
  keuzes: readonly Keuze[]
  gekozen: readonly string[]
  /** Makes the group controlled; gets all chosen values in the order of `keuzes`. */
  onKies?: (gekozen: string[]) => void
}

/** Choice of several; each chosen value is posted under the same name. */
export function Selectiegroep({ name, id = name, keuzes, gekozen, onKies, ...veld }: SelectiegroepProps) {
  const wissel = (waarde: string, aan: boolean): string[] =>
    keuzes.map((keuze) => keuze.waarde).filter((een) => (een === waarde ? aan : gekozen.includes(een)))
  return (
    <Veldgroep id={id} {...veld}>
      <div className="keuzes">
        {keuzes.map(({ waarde, label, hulp }) => (
          <Selectievak
            key={waarde} name={name} id={`${id}-${waarde}`} value={waarde} label={label} hulp={hulp}
            {...(onKies
              ? { checked: gekozen.includes(waarde), onChange: (gebeurtenis) => onKies(wissel(waarde, gebeurtenis.target.checked)) }
              : { defaultChecked: gekozen.includes(waarde) })}
          />
        ))}
      </div>
    </Veldgroep>
  )
}
