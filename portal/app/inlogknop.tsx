import { Formulier } from './formulier/formulier.tsx'
import { portaal } from './teksten/portaal.ts'
import { Knop } from './ui/knop.tsx'
import type { KnopSoort } from './ui/knop.tsx'

/** Starts the log-in; `terug` is the page to come back to. */
export function Inlogknop({ soort = 'primair', terug }: { soort?: KnopSoort, terug?: string }) {
  return (
    <Formulier action="/inloggen">
      {terug !== undefined && <input type="hidden" name="terug" value={terug} />}
      <Knop soort={soort}>{portaal.inloggen}</Knop>
    </Formulier>
  )
}

export function Uitlogknop() {
  return <Formulier action="/uitloggen"><Knop soort="tekst">{portaal.uitloggen}</Knop></Formulier>
}
