import type { Blok } from '@zelfonderzoek/validation/onderzoek/rapportblokken'
import { Kop } from '../ui/kop.tsx'
import { Lijst } from '../ui/lijst.tsx'

/** The report on the screen, from the same blocks as PDF and DOCX. `onder` is the level of heading that stands above it; its own title is then left out. */
export function Rapportblokken({ blokken, onder = 0 }: { blokken: readonly Blok[], onder?: 0 | 1 }) {
  return blokken.filter((blok) => onder === 0 || blok.soort !== 'kop' || blok.niveau > 1).map((blok, plaats) => {
    if (blok.soort === 'kop') return <Kop key={plaats} niveau={blok.niveau}>{blok.tekst}</Kop>
    if (blok.soort === 'lijst') return <div key={plaats} className="rapport"><Lijst punten={blok.punten} /></div>
    return <p key={plaats} className="utrecht-paragraph rapport">{blok.tekst}</p>
  })
}
