import type { Taakregel } from '../procedure/takenblok.tsx'
import { Melding } from '../ui/melding.tsx'
import type { Incidentgegevens } from './laad-incident.server.ts'

const VRAAG: Record<string, string> = {
  ja: 'Voor dit incident geldt een wettelijke meldplicht.', onbekend: 'Misschien geldt voor dit incident een wettelijke meldplicht.',
}

interface WettelijkProps { incident: Incidentgegevens, taken: readonly (Taakregel & { soort: string })[] }

/** That reporting to the loket does not discharge the legal duty, and how far that is. */
export function Wettelijk({ incident: { criteria: { ookWettelijkMelden }, inhoud }, taken }: WettelijkProps) {
  const vraag = VRAAG[ookWettelijkMelden]
  if (!vraag) return null
  const gedaan = (inhoud as unknown as { wettelijkGemeld: string }).wettelijkGemeld === 'gedaan' || taken.some(({ soort, gedaanOp }) => soort === 'wettelijke_melding' && gedaanOp)
  return (
    <Melding soort={gedaan ? 'goed' : 'letop'} kop={gedaan ? 'Ook de wettelijke melding is gedaan' : 'Deze melding vervangt de wettelijke melding niet'}>
      <p>{vraag} {gedaan ? 'Er staat vast dat die melding is gedaan.' : 'Meld het dan ook bij het toezicht Wmo of de inspectie. Tot dat vaststaat, blijft de taak hieronder open.'}</p>
    </Melding>
  )
}
