import { OPVOLGSCORE, type Opvolgscore, OPVOLGSTAND, type Opvolgstand } from '@zelfonderzoek/validation/opvolging/opvolging'
import { Status } from '../ui/status.tsx'

export interface Maatregelstand { stand: string, streefdatum?: string | null, score?: string | null, gemeldOp?: string | null, beoordeeldOp?: string | null }

/** How far a measure is, in one line: what was found of it, or what the aanbieder says, and late when its day is over. */
export function Maatregelstatus({ maatregel: { stand, streefdatum, score, gemeldOp, beoordeeldOp }, vandaag }: { maatregel: Maatregelstand, vandaag: string }) {
  if (score && (!gemeldOp || (beoordeeldOp ?? '') >= gemeldOp)) return <Status vorm={score === 'volledig' ? 'heel' : score === 'deels' ? 'half' : 'leeg'}>{OPVOLGSCORE[score as Opvolgscore]}</Status>
  const open = stand === 'open' || stand === 'bezig'
  if (open && streefdatum && streefdatum < vandaag) return <Status vorm="alarm" kleur="fout">Te laat{stand === 'bezig' && ', bezig'}</Status>
  if (!open) return <Status vorm="klok">{OPVOLGSTAND[stand as Opvolgstand]}, nog te beoordelen</Status>
  return <Status vorm={stand === 'bezig' ? 'bezig' : 'rust'}>{OPVOLGSTAND[stand as Opvolgstand]}</Status>
}
