import type { ReactNode } from 'react'

/** The text with these ranges marked. `weg` characters were left out before it, such as the sign of a list item. */
export function gemarkeerd(tekst: string, weg: number, bereiken: readonly { begin: number, einde: number }[]): ReactNode {
  const uit: ReactNode[] = []
  let tot = 0
  for (const { begin, einde } of bereiken) {
    const [van, naar] = [begin - weg, einde - weg]
    if (van < tot) continue
    uit.push(tekst.slice(tot, van), <mark key={van} className="vaag">{tekst.slice(van, naar)}</mark>)
    tot = naar
  }
  return uit.length ? [...uit, tekst.slice(tot)] : tekst
}
