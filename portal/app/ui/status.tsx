import type { ReactNode } from 'react'
import { klassen } from './klassen.ts'

/**
 * Shape of a status. `heel` full disc, `half` half disc, `leeg` red ring, `rust` quiet ring,
 * `streep` ring with dash (n.v.t. with reason), `kaal` broken ring with dash (n.v.t. without), `alarm` triangle, `bezig` dot, `klok` clock.
 */
export type Vorm = 'heel' | 'half' | 'leeg' | 'rust' | 'streep' | 'kaal' | 'alarm' | 'bezig' | 'klok'

interface StatusProps {
  vorm: Vorm
  /** The word that says the same as the shape. */
  children: ReactNode
  kleur?: 'goed' | 'letop' | 'fout' | 'zacht'
  /** Not bold. */
  licht?: boolean
  /** Size of the text around it. */
  tekstmaat?: boolean
}

export function Status({ vorm, children, kleur, licht = false, tekstmaat = false }: StatusProps) {
  return (
    <span className={klassen('stand', `stand--${vorm}`, kleur && `kleur-${kleur}`, licht && 'stand--licht', tekstmaat && 'stand--tekst')}>
      {children}
    </span>
  )
}
