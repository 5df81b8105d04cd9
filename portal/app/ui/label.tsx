import type { ReactNode } from 'react'

/** Short word in a frame, for a kind or a class. */
export function Label({ children, kleur }: { children: ReactNode, kleur?: 'goed' | 'letop' | 'fout' | 'zacht' }) {
  return <span className={kleur ? `label kleur-${kleur}` : 'label'}>{children}</span>
}
