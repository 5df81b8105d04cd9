import type { ReactNode } from 'react'

/** Page with a column at the right for what the product says about it. */
export function MetKantlijn({ kant, kantNaam, children }: { kant: ReactNode, kantNaam: string, children: ReactNode }) {
  return (
    <div className="met-kantlijn">
      <div>{children}</div>
      <aside aria-label={kantNaam}>{kant}</aside>
    </div>
  )
}
