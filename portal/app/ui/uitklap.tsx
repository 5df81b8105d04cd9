import type { ReactNode } from 'react'

interface UitklapProps { kop: ReactNode, open?: boolean, klein?: boolean, children: ReactNode }

/** Opens and closes natively, without JavaScript. */
export function Uitklap({ kop, open = false, klein = true, children }: UitklapProps) {
  return (
    <details className={klein ? 'uitklap klein' : 'uitklap'} open={open}>
      <summary>{kop}</summary>
      {children}
    </details>
  )
}
