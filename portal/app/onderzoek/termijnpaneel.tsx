import { dagenTussen, datumLang, datumVoluit } from '@zelfonderzoek/validation/kalender/dagen'
import type { Stap } from '@zelfonderzoek/validation/termijn/compute-termijn'
import { afleidingZinnen, dagenTekst } from '@zelfonderzoek/validation/termijn/termijn-tekst'
import type { ReactNode } from 'react'
import { Alinea } from '../ui/alinea.tsx'
import { Paneel } from '../ui/paneel.tsx'
import { Status } from '../ui/status.tsx'
import { Termijn } from '../ui/termijn.tsx'
import { Uitklap } from '../ui/uitklap.tsx'

export interface Termijngegevens { eindOp: string, startOp: string, grondslag: string, afleiding: readonly unknown[] }

/** A running term: days left, the last day, and how that day was computed. */
export function Termijnpaneel({ termijn, vandaag, children }: { termijn: Termijngegevens, vandaag: string, children?: ReactNode }) {
  const dagen = dagenTussen(vandaag, termijn.eindOp)
  return (
    <Paneel>
      <Alinea soort="boven">Termijn</Alinea>
      <Termijn getal={Math.abs(dagen)} woord={woord(dagen)} zin={dagenTekst(termijn.eindOp, vandaag)}>
        <p>Tot en met <strong>{datumVoluit(termijn.eindOp)}</strong></p>
      </Termijn>
      {dagen < 0 && <p><Status vorm="alarm">te laat</Status> U kunt gewoon verder schrijven en indienen.</p>}
      <Uitklap kop="Zo is deze datum berekend">
        <ol className="klein">{afleidingZinnen(termijn.afleiding as readonly Stap[]).map((zin) => <li key={zin}>{zin}</li>)}</ol>
        <p className="klein zacht">Grondslag: {termijn.grondslag}. Begonnen op {datumLang(termijn.startOp)}.</p>
      </Uitklap>
      {children}
    </Paneel>
  )
}

function woord(dagen: number): string {
  const dag = Math.abs(dagen) === 1 ? 'dag' : 'dagen'
  return dagen < 0 ? `${dag} te laat` : `${dag} over`
}
