import type { ReactNode } from 'react'

/** Words for a screen reader only; put a space before them inside a link or button. */
export function VisueelVerborgen({ children }: { children: ReactNode }) {
  return <span className="vh">{children}</span>
}
