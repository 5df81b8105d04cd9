import { Melding } from '../../ui/melding.tsx'
import { Uitleglink } from '../../ui/uitleglink.tsx'
import type { Importblad, Waarschuwingsregel } from './importblad.ts'

/** Most warnings in one list; the rest is counted. */
const MEESTE = 20

/** What should not stand in a report, before anything is taken over. */
export function Waarschuwingenlijst({ waarschuwingen, stukken }: Pick<Importblad, 'waarschuwingen' | 'stukken'>) {
  if (waarschuwingen.length === 0) return null
  const hier = new Set(stukken.map(({ nr }) => nr))
  return (
    <Melding soort="letop" kop={waarschuwingen.length === 1 ? 'Kijk hier nog eens naar' : `Kijk nog eens naar deze ${waarschuwingen.length} plekken`}>
      <p>Het protocol vraagt functies, geen namen of andere persoonsgegevens. Wij halen niets weg: dat doet u zelf, in uw bestand of na het overnemen.</p>
      <ul>
        {waarschuwingen.slice(0, MEESTE).map((regel, n) => <li key={n}><Plek regel={regel} hier={hier} />{regel.woorden && <q className="rapport">{regel.woorden}</q>} {regel.zin} <Uitleglink regel={`waarschuwing-${regel.soort}`} naam={regel.soort.replace('_', ' ')} /></li>)}
      </ul>
      {waarschuwingen.length > MEESTE && <p>En nog {waarschuwingen.length - MEESTE} plekken. Die staan gemarkeerd in de tekst.</p>}
    </Melding>
  )
}

function Plek({ regel: { plek }, hier }: { regel: Waarschuwingsregel, hier: ReadonlySet<number> }) {
  if (!plek) return null
  const naam = `Blok ${plek.stuk + 1}`
  return <>{hier.has(plek.stuk) ? <a className="utrecht-link" href={`#stuk-${plek.stuk + 1}`}>{naam}</a> : naam}: </>
}
