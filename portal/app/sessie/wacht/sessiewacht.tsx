import { Eiland } from '../../eiland/eiland.tsx'
import { usePagina } from '../../pagina-context.tsx'
import SessiewachtEiland from './sessiewacht.eiland.tsx'

/** Warns before the session ends, only where the page loads JavaScript anyway. Stands after the page content, which registers the islands. */
export function Sessiewacht() {
  if (usePagina().eilanden.size === 0) return null
  return <Eiland naam="sessiewacht" component={SessiewachtEiland} gegevens={{}} />
}
