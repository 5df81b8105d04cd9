import { Formulier } from './formulier/formulier.tsx'
import { portaal } from './teksten/portaal.ts'
import { Knop } from './ui/knop.tsx'
import type { KnopSoort } from './ui/knop.tsx'

interface InlogknopProps {
  soort?: KnopSoort
  /** Page to come back to. */
  terug?: string
  /** Logs in beside an open page, so that what was typed there stays; ends on a page that says to go back. */
  inTabblad?: boolean
  /** The person is logged in already, and proves again who it is. */
  opnieuw?: boolean
  tekst?: string
}

/** Starts the log-in. */
export function Inlogknop({ soort = 'primair', terug: vraagTerug, inTabblad = false, opnieuw = false, tekst = portaal.inloggen }: InlogknopProps) {
  const terug = inTabblad ? '/ingelogd' : vraagTerug
  return (
    <Formulier action="/inloggen" target={inTabblad ? '_blank' : undefined}>
      {terug !== undefined && <input type="hidden" name="terug" value={terug} />}
      {opnieuw && <input type="hidden" name="opnieuw" value="ja" />}
      <Knop soort={soort}>{tekst}</Knop>
    </Formulier>
  )
}

export function Uitlogknop() {
  return <Formulier action="/uitloggen"><Knop soort="tekst">{portaal.uitloggen}</Knop></Formulier>
}
