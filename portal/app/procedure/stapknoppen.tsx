import { isVrijeStap } from '@zelfonderzoek/validation/protocol/eigen-weg'
import { PROCESHANDELING_LABEL } from '@zelfonderzoek/validation/protocol/proceshandeling'
import type { Protocol } from '@zelfonderzoek/validation/protocol/protocol'
import { KnopLink } from '../ui/knop-link.tsx'
import { Knoppen } from '../ui/knoppen.tsx'
import { Koppeling } from '../ui/koppeling.tsx'
import { Lijst } from '../ui/lijst.tsx'
import { Uitklap } from '../ui/uitklap.tsx'

interface StapknoppenProps {
  /** Whether the procedure waits for the reader. */
  aanZet: boolean
  id: string
  protocol: Protocol
  stand: string
  handelingen: readonly string[]
}

/** The steps that the reader can take now: those that move the dossier on as buttons, the others in a list. */
export function Stapknoppen({ aanZet, id, protocol, stand, handelingen }: StapknoppenProps) {
  const stappen = handelingen.filter(isVrijeStap).filter((handeling) => handeling in PROCESHANDELING_LABEL)
  const verder = stappen.filter((handeling) => protocol.procedure.some((regel) => regel.handeling === handeling && regel.van.includes(stand) && regel.naar && regel.naar !== stand))
  const anders = stappen.filter((handeling) => !verder.includes(handeling))
  if (stappen.length === 0) return null
  return (
    <>
      {verder.length > 0 && <Knoppen>{verder.map((handeling, nr) => <KnopLink key={handeling} {...((nr > 0 || !aanZet) && { soort: 'stil' as const })} href={`/dossier/${id}/stap/${handeling}`}>{PROCESHANDELING_LABEL[handeling]}</KnopLink>)}</Knoppen>}
      {anders.length > 0 && (
        <Uitklap kop="Andere stappen die nu kunnen" klein={false} open={verder.length === 0}>
          <Lijst punten={anders.map((handeling) => <Koppeling key={handeling} href={`/dossier/${id}/stap/${handeling}`}>{PROCESHANDELING_LABEL[handeling]}</Koppeling>)} />
        </Uitklap>
      )}
    </>
  )
}
