import { Knop } from '../../ui/knop.tsx'
import { Uitklap } from '../../ui/uitklap.tsx'

/** Removing asks once, without JavaScript too: the button stands in a part that opens. */
export function Verwijderknop({ naam, soort, gevolg }: { naam: string, soort: 'oorzaak' | 'maatregel', gevolg: string }) {
  return (
    <Uitklap kop={`${naam} verwijderen`}>
      <p>{gevolg} U kunt dit 30 dagen lang terugdraaien.</p>
      <Knop klein soort="stil" name="doe" value={`${soort}:weg`}>Ja, {naam} verwijderen</Knop>
    </Uitklap>
  )
}
