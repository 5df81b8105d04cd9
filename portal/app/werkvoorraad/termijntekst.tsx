import { datumVoluit } from '@zelfonderzoek/validation/kalender/dagen'
import { dagenTekst, type Termijnstand, termijnStand } from '@zelfonderzoek/validation/termijn/termijn-tekst'
import { Status, type Vorm } from '../ui/status.tsx'

const VORM: Record<Termijnstand, Vorm> = { overschreden: 'alarm', vandaag: 'klok', bijna: 'klok', loopt: 'klok' }
const KLEUR: Record<Termijnstand, 'fout' | 'letop' | 'zacht'> = { overschreden: 'fout', vandaag: 'letop', bijna: 'letop', loopt: 'zacht' }

/** How long a term still runs, as shape, words and colour, with its last day. */
export function Termijntekst({ eindOp, vandaag }: { eindOp: string | null | undefined, vandaag: string }) {
  if (!eindOp) return <span className="zacht">geen termijn</span>
  const stand = termijnStand(eindOp, vandaag)
  return (
    <>
      <Status vorm={VORM[stand]} kleur={KLEUR[stand]}>{dagenTekst(eindOp, vandaag)}</Status><br />
      <span className="klein zacht">{datumVoluit(eindOp)}</span>
    </>
  )
}
