import type { ReactNode } from 'react'

interface UitklapProps { titel: ReactNode, open?: boolean, klein?: boolean, children: ReactNode }

/** Opens and closes natively, without JavaScript. */
export function Uitklap({ titel, open = false, klein = true, children }: UitklapProps) {
  return (
    <details className={klein ? 'uitklap klein' : 'uitklap'} open={open}>
      <summary>{titel}</summary>
      {children}
    </details>
  )
}
