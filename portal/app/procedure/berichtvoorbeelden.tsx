import { Kop } from '../ui/kop.tsx'
import { Paneel } from '../ui/paneel.tsx'
import { metHoofdletter } from '../teksten/met-hoofdletter.ts'
import type { Voorbeeld } from './voorbeeld.server.ts'

/** The notices as they would read, before they go. */
export function Berichtvoorbeelden({ voorbeelden }: { voorbeelden: readonly Voorbeeld[] }) {
  if (voorbeelden.length === 0) return null
  return (
    <Paneel soort="kader" kopId="voorbeeld">
      <Kop niveau={2} id="voorbeeld" strak>Zo gaat het bericht uit</Kop>
      {voorbeelden.map(({ aan, onderwerp, tekst }) => (
        <section key={`${aan} ${onderwerp}`}>
          <Kop niveau={3}>{metHoofdletter(aan)}: {onderwerp}</Kop>
          <div className="rapport rapport--regels">{tekst}</div>
        </section>
      ))}
    </Paneel>
  )
}
