import type { Incidentinhoud } from '@zelfonderzoek/validation/incident/incident-inhoud'
import { Radiogroep } from '../ui/radiogroep.tsx'

const KEUZES = [{ waarde: 'ja', label: 'Ja' }, { waarde: 'nee', label: 'Nee' }, { waarde: 'onbekend', label: 'Weet ik niet' }]

interface FeitkeuzeProps { veld: keyof Incidentinhoud, label: string, hulp?: string, inhoud: Incidentinhoud, fout: string | undefined }

/** Yes, no, or not known yet: three answers, because doubt is an answer too. */
export function Feitkeuze({ veld, label, hulp, inhoud, fout }: FeitkeuzeProps) {
  return <Radiogroep name={veld} label={label} hulp={hulp} keuzes={KEUZES} waarde={String(inhoud[veld])} vorm="naast" fout={fout} />
}
