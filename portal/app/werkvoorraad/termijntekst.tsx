import { datumVoluit } from '@zelfonderzoek/validation/kalender/dagen'
import { dagenTekst, type Termijnstand, termijnStand } from '@zelfonderzoek/validation/termijn/termijn-tekst'
import { Status, type Vorm } from '../ui/status.tsx'

const VORM: Record<Termijnstand, Vorm> = { overschreden: 'alarm', vandaag: 'klok', bijna: 'klok', loopt: 'klok' }
const KLEUR: Record<Termijnstand, 'fout' | 'letop' | 'zacht'> = { overschreden: 'fout', vandaag: 'letop', bijna: 'letop', loopt: 'zacht' }

/** `ma 25 januari`; the year only when it is another one. */
function datumKort(datum: string, vandaag: string): string {
  const [weekdag = '', dag, maand, jaar = ''] = datumVoluit(datum).split(' ')
  return `${weekdag.slice(0, 2)} ${dag} ${maand}${vandaag.startsWith(jaar) ? '' : ` ${jaar}`}`
}

/** How long a term still runs, as shape, words and colour, with its last day and its name. */
export function Termijntekst({ eindOp, vandaag, naam, kort = false }: { eindOp: string | null | undefined, vandaag: string, naam?: string | undefined, kort?: boolean }) {
  if (!eindOp) return <Status vorm="streep" licht>geen termijn</Status>
  const stand = termijnStand(eindOp, vandaag)
  return (
    <>
      <Status vorm={VORM[stand]} kleur={KLEUR[stand]}>{dagenTekst(eindOp, vandaag)}</Status><br />
      <span className="klein zacht">{kort ? datumKort(eindOp, vandaag) : datumVoluit(eindOp)}{naam && <><br />{naam}</>}</span>
    </>
  )
}
