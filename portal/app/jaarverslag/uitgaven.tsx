import { Formulier } from '../formulier/formulier.tsx'
import { dag } from '../teksten/datum.ts'
import { Knop } from '../ui/knop.tsx'
import { Kop } from '../ui/kop.tsx'
import { Koppeling } from '../ui/koppeling.tsx'
import { Lijst } from '../ui/lijst.tsx'

interface UitgavenProps {
  jaar: number
  uitgaven: readonly { nummer: number, vastgesteldOp: string }[]
  concept: boolean
  /** The reader asked for one edition by its number. */
  gevraagd: boolean
  sleutel: string
}

/** The editions that are frozen, and the button that begins a next one. */
export function Uitgaven({ jaar, uitgaven, concept, gevraagd, sleutel }: UitgavenProps) {
  if (uitgaven.length === 0) return null
  return (
    <section className="alleen-scherm" aria-labelledby="uitgaven">
      <Kop niveau={2} id="uitgaven">Uitgaven</Kop>
      <Lijst punten={uitgaven.map(({ nummer, vastgesteldOp }) => <Koppeling key={nummer} href={`/jaarverslag/${jaar}?uitgave=${nummer}`}>Uitgave {nummer}, vastgesteld op {dag(vastgesteldOp)}</Koppeling>)} />
      {!concept && !gevraagd && (
        <Formulier>
          <input type="hidden" name="sleutel" value={sleutel} />
          <p>Klopt er iets niet? Begin dan een nieuwe uitgave. De uitgave van nu blijft te lezen.</p>
          <Knop name="doe" value="heropenen" soort="stil">Nieuwe uitgave beginnen</Knop>
        </Formulier>
      )}
    </section>
  )
}
