import { Formulier } from '../../formulier/formulier.tsx'
import { Knop } from '../../ui/knop.tsx'
import { Kop } from '../../ui/kop.tsx'
import { Paneel } from '../../ui/paneel.tsx'
import { Status } from '../../ui/status.tsx'
import { Tekstgebied } from '../../ui/tekstgebied.tsx'

interface IndienpaneelProps {
  rol: string
  eenpersoons: boolean
  sha256: string
  /** Who stands for exactly this text, when somebody does. */
  verklaring: { functie: string, op: string, zelfGeschreven: boolean } | null
  open: number
  fouten: Record<string, string>
}

/** Verklaring of the bestuurder, and handing in. Says in words who must do what. */
export function Indienpaneel({ rol, eenpersoons, sha256, verklaring, open, fouten }: IndienpaneelProps) {
  return (
    <Paneel soort="kader" kopId="indienen">
      <Kop niveau={2} id="indienen" strak>Verklaren en indienen</Kop>
      {verklaring
        ? <p><Status vorm="heel">De {verklaring.functie} verklaarde op {verklaring.op} dat dit rapport zo klopt.</Status>{verklaring.zelfGeschreven && ' De bestuurder schreef zelf als laatste aan het rapport.'}</p>
        : rol === 'bestuurder'
          ? (
              <Formulier>
                <p>U verklaart dat u het rapport hebt gelezen zoals het hieronder staat, en dat u de analyse, de conclusies en de maatregelen onderschrijft.{eenpersoons ? ' U bent de enige in uw organisatie. Daarom mag u dit ook als u zelf schreef; dat wordt vermeld.' : ' Wie als laatste aan het rapport schreef, mag dit niet zelf doen.'}</p>
                <input type="hidden" name="sha256" value={sha256} />
                <Knop name="doe" value="verklaren">Ik verklaar dit</Knop>
              </Formulier>
            )
          : <p><Status vorm="rust">De bestuurder heeft nog niet verklaard.</Status> Vraag uw bestuurder om in te loggen en dit rapport te lezen. Na elke wijziging verklaart de bestuurder opnieuw.</p>}
      {verklaring && (
        <Formulier>
          {open > 0 && (
            <Tekstgebied
              name="redenOpenBevindingen" fout={fouten['redenOpenBevindingen']} rows={3}
              label={open === 1 ? 'Er staat nog 1 punt open. Waarom dient u nu al in?' : `Er staan nog ${open} punten open. Waarom dient u nu al in?`}
            />
          )}
          <p>Na het indienen kunt u het rapport niet meer wijzigen, tot de toezichthouder om een aanvulling vraagt.</p>
          <Knop name="doe" value="indienen">Rapport indienen</Knop>
        </Formulier>
      )}
    </Paneel>
  )
}
