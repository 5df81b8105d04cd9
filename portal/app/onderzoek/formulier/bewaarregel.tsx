import { Koppeling } from '../../ui/koppeling.tsx'
import { Opgeslagen } from '../../ui/opgeslagen.tsx'
import type { Vorm } from '../../ui/status.tsx'
import type { Autosave, Bewaarstand } from './use-autosave.ts'

const TEKST: Record<Exclude<Bewaarstand, 'rust' | 'bewaard' | 'dicht'>, string> = {
  bezig: 'Bewaren…',
  geen_verbinding: 'Geen verbinding. Uw tekst staat nog in dit scherm. Wij proberen het opnieuw.',
  uitgelogd: 'U bent uitgelogd. Uw tekst staat nog in dit scherm.',
  conflict: 'Uw collega wijzigde deze tekst ook.',
  fouten: 'Deze tekst kan zo niet worden bewaard. Kijk bij het veld.',
}
const VORM: Partial<Record<Bewaarstand, Vorm>> = { bezig: 'klok', geen_verbinding: 'alarm', uitgelogd: 'alarm', conflict: 'half', fouten: 'alarm', dicht: 'alarm' }

/** The one line that says what happened to the text. */
export function Bewaarregel({ opslag }: { opslag: Pick<Autosave, 'stand' | 'bewaardOp' | 'uitkomst'> }) {
  const { stand, bewaardOp, uitkomst } = opslag
  const tekst = stand === 'rust' || stand === 'bewaard' ? (bewaardOp ? `Opgeslagen om ${tijd(bewaardOp)} uur` : '')
    : stand === 'dicht' ? (uitkomst?.soort === 'dicht' ? uitkomst.bericht : '') : TEKST[stand]
  return (
    <div className="bewaarregel">
      <Opgeslagen tekst={tekst} vorm={VORM[stand] ?? 'heel'} />
      {stand === 'uitgelogd' && <p><Koppeling href="/inloggen" target="_blank" rel="noopener">Log opnieuw in (nieuw tabblad)</Koppeling>. Daarna bewaren wij uw tekst vanzelf.</p>}
      {uitkomst?.soort === 'fouten' && stand === 'fouten' && <ul>{uitkomst.fouten.map((f) => <li key={f.veld}>{f.bericht}</li>)}</ul>}
    </div>
  )
}

/** `14.32` in the Netherlands, the same on server and in browser. */
export function tijd(moment: string): string {
  return new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' }).format(new Date(moment)).replace(':', '.')
}
