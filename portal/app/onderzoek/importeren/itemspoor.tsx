import { Status } from '../../ui/status.tsx'
import type { Importblad } from './importblad.ts'

/** Beside the mapping: how much every item gets. */
export function Itemspoor({ items, zonderItem }: Pick<Importblad, 'items' | 'zonderItem'>) {
  return (
    <nav aria-label="Waar komt de tekst terecht">
      <p className="boven">Waar komt de tekst terecht</p>
      <ol className="spoor">
        {items.map(({ nummer, titel, stukken, teVeel }) => (
          <li key={nummer}>
            <a href={`#item-${nummer}`}>
              <span className="spoor__nr">{nummer}</span>
              <span className="spoor__naam">{titel}</span>
              {stukken === 0 ? <Status vorm="leeg">niets gevonden</Status> : <Status vorm={teVeel ? 'half' : 'heel'}>{stukken === 1 ? '1 blok' : `${stukken} blokken`}{teVeel ? ', te lang' : ''}</Status>}
            </a>
          </li>
        ))}
      </ol>
      {zonderItem > 0 && <p className="klein zacht">{zonderItem === 1 ? '1 blok hoort' : `${zonderItem} blokken horen`} nergens bij.</p>}
    </nav>
  )
}
