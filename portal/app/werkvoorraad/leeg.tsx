import { Alinea } from '../ui/alinea.tsx'
import { KnopLink } from '../ui/knop-link.tsx'
import { Kop } from '../ui/kop.tsx'
import { Koppeling } from '../ui/koppeling.tsx'
import { Paneel } from '../ui/paneel.tsx'
import { filterAdres } from './filter.ts'

/** Why there is nothing to see, with one next step. */
export function Leeg({ metFilter, open }: { metFilter: boolean, open: number }) {
  return (
    <Paneel kopId="leeg">
      <Kop niveau={2} id="leeg">{metFilter ? 'Geen dossiers met dit filter' : 'Er zijn geen open dossiers'}</Kop>
      {metFilter
        ? <Alinea>{open > 0 && (open === 1 ? 'Er is wel 1 open dossier. ' : `Er zijn wel ${open.toLocaleString('nl-NL')} open dossiers. `)}Haal een filter weg, of kijk bij <Koppeling href={filterAdres({ stand: 'afgesloten' })}>afgesloten dossiers</Koppeling>.</Alinea>
        : <Alinea>Zodra een aanbieder een melding verstuurt, staat het dossier hier. Kijk ook bij <Koppeling href={filterAdres({ stand: 'afgesloten' })}>afgesloten dossiers</Koppeling>.</Alinea>}
      {metFilter && <KnopLink soort="stil" href="/werkvoorraad">Alle filters weghalen</KnopLink>}
    </Paneel>
  )
}
