import type { Vorm } from '../ui/status.tsx'

interface Stand { advies: string | null, afloop: string | null }

/** How far a consult is, in words and as a shape. */
export function consultstand({ advies, afloop }: Stand): { woorden: string, vorm: Vorm } {
  if (afloop === 'melding') return { woorden: 'gemeld', vorm: 'heel' }
  if (afloop === 'geen_melding') return { woorden: advies === 'melden' ? 'niet gemeld, tegen het advies' : 'niet gemeld', vorm: advies === 'melden' ? 'alarm' : 'streep' }
  if (advies) return { woorden: 'beantwoord', vorm: 'half' }
  return { woorden: 'wacht op antwoord', vorm: 'klok' }
}

export const ADVIES_LABEL: Record<string, string> = { melden: 'Meld dit', niet_melden: 'U hoeft dit niet te melden' }
