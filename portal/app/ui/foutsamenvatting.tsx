import { ui } from '../teksten/ui.ts'
import { Kop } from './kop.tsx'

/** One error: the id of the field (or group) and the same words as stand there. */
export interface Foutregel { veld: string, tekst: string }

/**
 * Errors that stopped an action, at the top of the page, with the focus on it.
 * The action returns `{ fouten }`; the page title then starts with "Fout:" by itself.
 */
export function Foutsamenvatting({ fouten }: { fouten: readonly Foutregel[] | undefined }) {
  if (!fouten || fouten.length === 0) return null
  return (
    <div
      className="utrecht-alert utrecht-alert--error melding melding--fout foutsamenvatting"
      role="alert" aria-labelledby="foutsamenvatting-kop" tabIndex={-1} autoFocus id="foutsamenvatting"
    >
      <Kop niveau={2} id="foutsamenvatting-kop" strak>{fouten.length === 1 ? ui.eenFout : ui.meerFouten(fouten.length)}</Kop>
      <ul>
        {fouten.map(({ veld, tekst }) => <li key={veld + tekst}><a className="utrecht-link" href={`#${veld}`}>{tekst}</a></li>)}
      </ul>
    </div>
  )
}

/** The error of one field, for its `fout`. */
export function foutVan(fouten: readonly Foutregel[] | undefined, veld: string): string | undefined {
  return fouten?.find((fout) => fout.veld === veld)?.tekst
}
