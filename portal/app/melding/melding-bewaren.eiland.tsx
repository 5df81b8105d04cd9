import { useEffect, useRef, useState } from 'react'
import { opBewaarAlles } from '../onderzoek/formulier/bewaar-alles.ts'
import { Bewaarregel } from '../onderzoek/formulier/bewaarregel.tsx'
import type { Bewaarstand } from '../onderzoek/formulier/use-autosave.ts'
import type { Meldingbewaring } from './bewaarstand.ts'
import { startFormulierbewaarder } from './formulierbewaarder.ts'

interface MeldingBewarenProps { id: string | null, consult: string, bewaardOp: string | null }

/** Saves the form around it by itself while somebody writes, and says so. Without JavaScript it is empty and the buttons save. */
export default function MeldingBewaren({ id, consult, bewaardOp }: MeldingBewarenProps) {
  const hier = useRef<HTMLDivElement>(null)
  const [stand, zetStand] = useState<{ stand: Bewaarstand, bewaardOp: string | null, uit: Meldingbewaring | undefined }>({ stand: 'rust', bewaardOp, uit: undefined })
  useEffect(() => {
    const formulier = hier.current?.closest('form')
    if (!formulier) return undefined
    const bewaarder = startFormulierbewaarder(formulier, {
      id, consult, meld: (nieuw, antwoord) => zetStand((was) => ({ stand: nieuw, uit: antwoord, bewaardOp: antwoord?.soort === 'bewaard' ? antwoord.bewaardOp : was.bewaardOp })),
    })
    const nietMeer = opBewaarAlles(() => bewaarder.bewaar())
    return () => {
      nietMeer()
      bewaarder.stop()
    }
  }, [id, consult])
  const { uit } = stand
  return (
    <div ref={hier}>
      <Bewaarregel opslag={{ stand: stand.stand, bewaardOp: stand.bewaardOp, uitkomst: uit?.soort === 'fouten' ? { soort: 'fouten', fouten: uit.fouten } : uit?.soort === 'dicht' ? uit : undefined }} />
      {uit?.soort === 'conflict' && <p>Er is niets verloren. Kopieer wat u wilt houden, <a className="utrecht-link" href="">laad de melding opnieuw</a> en schrijf daar verder.</p>}
      <p className="klein zacht met-script">Deze bladzijde bewaart vanzelf wat u typt.</p>
      <p className="klein zacht zonder-script">Deze bladzijde bewaart niet vanzelf. Gebruik de knoppen.</p>
    </div>
  )
}
