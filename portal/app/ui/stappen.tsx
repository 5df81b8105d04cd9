import type { ReactNode } from 'react'

export interface Stap { naam: ReactNode, uitleg?: ReactNode, stand: 'klaar' | 'nu' | 'later' }

/** Steps of a procedure: what is done, what is now, what comes. */
export function Stappen({ stappen, klein = false }: { stappen: readonly Stap[], klein?: boolean }) {
  return (
    <ol className={klein ? 'stappen klein' : 'stappen'}>
      {stappen.map(({ naam, uitleg, stand }, plaats) => (
        <li key={plaats} className={stand === 'later' ? undefined : stand} aria-current={stand === 'nu' ? 'step' : undefined}>
          {naam}{uitleg && <small>{uitleg}</small>}
        </li>
      ))}
    </ol>
  )
}
