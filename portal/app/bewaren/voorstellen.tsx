import { dag } from '../teksten/datum.ts'
import { bewaren } from '../teksten/bewaren.ts'
import { Koppeling } from '../ui/koppeling.tsx'
import { Status } from '../ui/status.tsx'
import { Tabel } from '../ui/tabel.tsx'

export interface Voorstelregel { id: string, aanleiding: string, stand: string, voorgesteldOp: string, eigen: boolean, regels: readonly { zaaknummer: string }[] }

const VORM = { voorgesteld: 'bezig', uitgevoerd: 'heel', afgewezen: 'streep' } as const

/** Proposals and declarations, the newest first. */
export function Voorstellen({ voorstellen }: { voorstellen: readonly Voorstelregel[] }) {
  return (
    <Tabel
      titel="Voorstellen en verklaringen, het nieuwste bovenaan" blokken kolommen={[{ naam: 'Voorstel' }, { naam: 'Dossiers' }, { naam: 'Stand' }]}
      rijen={voorstellen.map(({ id, aanleiding, stand, voorgesteldOp, eigen, regels }) => ({
        sleutel: id,
        cellen: [
          <span key="v"><Koppeling href={`/bewaren/${id}`}>{bewaren.aanleiding[aanleiding]}, {dag(voorgesteldOp)}</Koppeling></span>,
          regels.length > 3 ? `${regels.length} dossiers` : regels.map(({ zaaknummer }) => zaaknummer).join(', '),
          <Status key="s" vorm={VORM[stand as keyof typeof VORM] ?? 'rust'}>{stand === 'voorgesteld' ? (eigen ? 'Wacht op een collega' : 'Wacht op uw besluit') : bewaren.stand[stand]}</Status>,
        ],
      }))}
    />
  )
}
