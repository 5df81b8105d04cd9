import { momentVoluit } from '../teksten/datum.ts'
import { Status, type Vorm } from '../ui/status.tsx'

const STAND: Record<string, { vorm: Vorm, woorden: string, kleur?: 'fout' }> = {
  onderweg: { vorm: 'klok', woorden: 'onderweg' },
  bezorgd: { vorm: 'heel', woorden: 'bezorgd' },
  onbestelbaar: { vorm: 'alarm', woorden: 'niet bezorgd: het adres weigert', kleur: 'fout' },
  tijdelijk_mislukt: { vorm: 'alarm', woorden: 'niet bezorgd: drie dagen niet aangenomen', kleur: 'fout' },
  technisch_mislukt: { vorm: 'alarm', woorden: 'niet bezorgd: storing bij ons', kleur: 'fout' },
}

/** How the mail about a bericht fares; nothing when there is none. */
export function Mailstand({ stand, op }: { stand: string | null | undefined, op: string | null | undefined }) {
  const nu = stand ? STAND[stand] : undefined
  if (!nu) return <span className="zacht">geen e-mail</span>
  return <><Status vorm={nu.vorm} licht {...(nu.kleur && { kleur: nu.kleur })}>{nu.woorden}</Status>{stand !== 'onderweg' && op && <span className="klein zacht"> {momentVoluit(op)}</span>}</>
}
