/** How long a session lasts yet, in seconds: without use, and in any case. */
export interface Sessierest { rust: number, hoogstens: number }

/** How long before the end somebody is warned, in seconds: at 25 of 30 minutes. */
const VOORAF = 300
/** Between two looks while the warning stands, in seconds: another tab may have prolonged the session. */
const TUSSEN = 20

/** What an open page must do now; `kijkOver` seconds later it looks again. */
export type Sessiestand =
  | { soort: 'gerust', kijkOver: number }
  | { soort: 'rust' | 'hoogstens', minuten: number, kijkOver: number }
  | { soort: 'voorbij' }

export function isVoorbij({ rust, hoogstens }: Sessierest): boolean {
  return rust <= 0 || hoogstens <= 0
}

/** How a page that is open stands towards the end of its session; without a session it is over. */
export function sessiestand(rest: Sessierest | null): Sessiestand {
  if (!rest || isVoorbij(rest)) return { soort: 'voorbij' }
  const over = Math.min(rest.rust, rest.hoogstens)
  if (over > VOORAF) return { soort: 'gerust', kijkOver: over - VOORAF }
  return { soort: rest.hoogstens <= rest.rust ? 'hoogstens' : 'rust', minuten: Math.ceil(over / 60), kijkOver: Math.min(over, TUSSEN) }
}
