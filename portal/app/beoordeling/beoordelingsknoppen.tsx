import { Alinea } from '../ui/alinea.tsx'
import { Knop } from '../ui/knop.tsx'
import { KnopLink } from '../ui/knop-link.tsx'
import { Knoppen } from '../ui/knoppen.tsx'

interface BeoordelingsknoppenProps { id: string, nummer: number, leesbaar: boolean }

/** Saves the whole section and goes on, or says why there is nothing to save. */
export function Beoordelingsknoppen({ id, nummer, leesbaar }: BeoordelingsknoppenProps) {
  if (leesbaar) {
    return (
      <>
        <Alinea>U leest dit rapport. Beoordelen kan alleen bij het nieuwste rapport, zolang het bij u ligt.</Alinea>
        <KnopLink soort="stil" href={`/dossier/${id}`}>Naar het dossier</KnopLink>
      </>
    )
  }
  return (
    <>
      <Alinea soort="klein">Bewaar voordat u hierboven een ander onderdeel kiest. De aanbieder ziet uw oordeel pas na een besluit.</Alinea>
      <Knoppen>
        <Knop name="doe" value="volgende">{nummer < 11 ? `Bewaren en naar onderdeel ${nummer + 1}` : 'Bewaren en naar het eindoordeel'}</Knop>
        <Knop name="doe" value="bewaren" soort="stil">Bewaren</Knop>
        <Knop name="doe" value="sluiten" soort="stil">Bewaren en sluiten</Knop>
      </Knoppen>
    </>
  )
}
