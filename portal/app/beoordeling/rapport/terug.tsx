import { Koppeling } from '../../ui/koppeling.tsx'
import type { Terugweg } from './rapportplek.ts'

/** Back from the words in the report to the judgements about them; shows once one has come from there. */
export function Terug({ wegen }: { wegen: readonly Terugweg[] }) {
  if (wegen.length === 0) return null
  return (
    <span className="terug">
      Terug naar uw oordeel:{' '}
      {wegen.map(({ href, vraag }, plaats) => <span key={href}>{plaats > 0 && ' · '}<Koppeling href={href}>{vraag}</Koppeling></span>)}
    </span>
  )
}
