import { Kop } from '../../ui/kop.tsx'
import { Selectievak } from '../../ui/selectievak.tsx'
import type { Gevonden } from './importblad.ts'

interface VondstkeuzeProps { naam: 'maatregel' | 'oorzaak', titel: string, leeg: string, lijst: readonly Gevonden[] }

/** What was found, to take over as a measure or a cause of its own. */
export function Vondstkeuze({ naam, titel, leeg, lijst }: VondstkeuzeProps) {
  return (
    <fieldset className="vondsten" aria-describedby={lijst.length ? undefined : `${naam}-leeg`}>
      <legend><Kop niveau={2}>{titel}</Kop></legend>
      {lijst.length === 0 && <p id={`${naam}-leeg`} className="zacht">{leeg}</p>}
      <div className="keuzes">
        {lijst.map(({ sleutel, tekst, aan, stuk }) => <Selectievak key={sleutel} name={naam} id={sleutel} value={sleutel} defaultChecked={aan} label={<span className="rapport">{tekst}</span>} hulp={`Uit blok ${stuk + 1}`} />)}
      </div>
    </fieldset>
  )
}
