import type { ReactNode } from 'react'
import { klassen } from './klassen.ts'

export interface Teller { hoeveel: number, wat: ReactNode, href: string, huidig?: boolean, kleur?: 'fout' | 'letop' | 'zacht' }

/** Counts above a list that are its quick filters too. */
export function Tellers({ tellers, naam }: { tellers: readonly Teller[], naam: string }) {
  return (
    <ul className="tellers" aria-label={naam}>
      {tellers.map(({ hoeveel, wat, href, huidig, kleur }) => (
        <li key={href}>
          <a href={href} aria-current={huidig ? 'true' : undefined}>
            <span className={klassen('tellers__hoeveel', kleur && `kleur-${kleur}`)}>{hoeveel}</span>{' '}
            <span className="tellers__wat">{wat}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
