import { protocolversie } from '@zelfonderzoek/validation/protocol/select-protocol'
import { Koppeling } from '../ui/koppeling.tsx'
import { Lijst } from '../ui/lijst.tsx'
import type { Meldinggegevens } from './laad-melding.server.ts'

/** What the toezichthouder found missing, each with a link to the field where it is repaired. */
export function Gatenlijst({ gegevens: { id, protocol, gaten } }: { gegevens: Pick<Meldinggegevens, 'id' | 'protocol' | 'gaten'> }) {
  const { intake } = protocolversie(protocol)
  if (gaten.length === 0) return null
  return (
    <Lijst
      punten={gaten.map((gat) => (
        <><Koppeling key={gat.id} href={`/melding/${id}?stap=wijzigen#${gat.id}`}>{intake.find((veld) => veld.id === gat.id)?.vraag ?? gat.id}</Koppeling>{gat.tekst && `: ${gat.tekst}`}</>
      ))}
    />
  )
}
