import type { Beslisvraag as Vraag } from '@zelfonderzoek/validation/beslishulp/beslishulp'
import { Alinea } from '../ui/alinea.tsx'
import { Knop } from '../ui/knop.tsx'
import { Kop } from '../ui/kop.tsx'
import { Lijst } from '../ui/lijst.tsx'
import { Radiogroep } from '../ui/radiogroep.tsx'
import { vraagveld } from './volg-beslishulp.ts'

interface BeslisvraagProps { vraag: Vraag, nummer: number, mee: readonly (readonly [string, string])[], fout: string | undefined }

const KEUZES = [
  { waarde: 'ja', label: 'Ja' },
  { waarde: 'nee', label: 'Nee' },
  { waarde: 'twijfel', label: 'Ik twijfel', hulp: 'Dan overlegt u. U krijgt altijd een antwoord.' },
]

/** One question of the help, with the definition and the examples of the protocol. */
export function Beslisvraag({ vraag: { id, vraag, toelichting, voorbeelden, grondslag }, nummer, mee, fout }: BeslisvraagProps) {
  return (
    <>
      <Alinea soort="boven">Beslishulp, vraag {nummer}</Alinea>
      <Kop niveau={1}>{vraag}</Kop>
      <Alinea soort="lood">{toelichting}</Alinea>
      <Alinea>Bijvoorbeeld:</Alinea>
      <Lijst punten={voorbeelden} />
      <form method="get" action="/beslishulp" noValidate>
        {mee.map(([naam, waarde]) => <input key={naam} type="hidden" name={naam} value={waarde} />)}
        <input type="hidden" name="gevraagd" value={id} />
        <Radiogroep name={vraagveld(id)} id="antwoord" label="Uw antwoord" hulp={grondslag} keuzes={KEUZES} fout={fout} />
        <Knop>Verder</Knop>
      </form>
    </>
  )
}
