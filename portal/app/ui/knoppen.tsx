import type { ReactNode } from 'react'

/** Buttons beside each other; under each other when there is no room. */
export function Knoppen({ children }: { children: ReactNode }) {
  return <div className="utrecht-button-group knoppen">{children}</div>
}
