import type { Veldconflict } from '@zelfonderzoek/validation/zelfonderzoek/samenvoegen'
import { Knop } from '../../ui/knop.tsx'
import { Knoppen } from '../../ui/knoppen.tsx'
import { Melding } from '../../ui/melding.tsx'

interface ConflictProps {
  conflict: Veldconflict
  doorFunctie: string | null
  /** Which text stays. */
  kies: (waarde: unknown) => void
}

/** Two texts for one field: both shown, nothing lost, the writer chooses. */
export function Conflict({ conflict: { mijn, hun }, doorFunctie, kies }: ConflictProps) {
  const wie = doorFunctie ?? 'uw collega'
  return (
    <Melding soort="letop" kop="Uw collega heeft deze tekst ook gewijzigd" kopNiveau={3} role="group">
      <p>De {wie} bewaarde een andere tekst. Er is niets verloren. Kies welke tekst blijft.</p>
      <div className="naast">
        <div><p className="klein zacht">Uw tekst</p><p className="rapport">{leesbaar(mijn)}</p></div>
        <div><p className="klein zacht">Tekst van de {wie}</p><p className="rapport">{leesbaar(hun)}</p></div>
      </div>
      <Knoppen>
        <Knop klein type="button" onClick={() => kies(beide(mijn, hun))}>Beide teksten samenvoegen</Knop>
        <Knop klein soort="stil" type="button" onClick={() => kies(mijn)}>Mijn tekst houden</Knop>
        <Knop klein soort="stil" type="button" onClick={() => kies(hun)}>Tekst van de {wie} houden</Knop>
      </Knoppen>
    </Melding>
  )
}

/** Any answer as words. */
export function leesbaar(waarde: unknown): string {
  if (typeof waarde === 'string') return waarde || '(leeg)'
  if (Array.isArray(waarde)) return waarde.map(leesbaar).join(' · ')
  if (waarde && typeof waarde === 'object') {
    return Object.entries(waarde).filter(([k, v]) => k !== 'id' && v !== '' && v !== false).map(([, v]) => (v === true ? 'n.v.t.' : leesbaar(v))).join(', ') || '(leeg)'
  }
  return String(waarde ?? '')
}

function beide(mijn: unknown, hun: unknown): unknown {
  if (typeof mijn === 'string' && typeof hun === 'string') return `${hun}\n\n${mijn}`
  if (Array.isArray(mijn) && Array.isArray(hun)) return [...hun, ...mijn.filter((m) => !hun.some((h) => JSON.stringify(h) === JSON.stringify(m))).map((m, nr) => ({ ...(m as object), id: `s${Date.now().toString(36)}${nr}` }))]
  if (mijn && hun && typeof mijn === 'object' && typeof hun === 'object') {
    const [m, h] = [mijn as Record<string, unknown>, hun as Record<string, unknown>]
    return { ...h, ...m, tekst: [h['tekst'], m['tekst']].filter(Boolean).join('\n\n') }
  }
  return mijn
}
