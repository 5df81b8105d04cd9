import type { ReactNode } from 'react'
import { Formulier } from '../../formulier/formulier.tsx'
import { Knop } from '../../ui/knop.tsx'
import { MELDINGPLEK } from './recordkeuze.ts'

interface RecordmeldingProps {
  adres: string
  tekst: string
  /** After removing: the record to bring back. */
  terug?: { soort: 'oorzaak' | 'maatregel', id: string } | undefined
  /** What may be done next. */
  children?: ReactNode
}

/** What just happened in the list, with the way back after removing. Takes the focus, so that it is read out and the button is the next stop. */
export function Recordmelding({ adres, tekst, terug, children }: RecordmeldingProps) {
  return (
    <div id={MELDINGPLEK} className="recordmelding" role="status" tabIndex={-1}>
      <p>{tekst}</p>
      {terug && (
        <Formulier action={adres}>
          <input type="hidden" name="id" value={terug.id} />
          <Knop klein soort="stil" name="doe" value={`${terug.soort}:terug`}>Terugzetten</Knop>
        </Formulier>
      )}
      {children}
    </div>
  )
}
