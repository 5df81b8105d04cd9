import type { Veldconflict } from '@zelfonderzoek/validation/zelfonderzoek/samenvoegen'
import { Knop } from '../../ui/knop.tsx'
import { Knoppen } from '../../ui/knoppen.tsx'
import { Melding } from '../../ui/melding.tsx'
import { oordeelTekst } from './oordeeltekst.ts'

const NAAM: Record<string, string> = { oordeel: 'Oordeel', opmerking: 'Opmerking', reden: 'Reden' }

interface OordeelconflictProps { conflicten: readonly Veldconflict[], doorFunctie: string | null, beslis: (hun: boolean) => void }

/** Two judgements of one aspect: both shown, nothing lost, the toezichthouder chooses. */
export function Oordeelconflict({ conflicten, doorFunctie, beslis }: OordeelconflictProps) {
  const wie = doorFunctie ?? 'uw collega'
  return (
    <Melding soort="letop" kop="Uw collega heeft dit oordeel ook gewijzigd" kopNiveau={4} role="group">
      <p>Er is niets verloren. Kies wat blijft.</p>
      {conflicten.map(({ veld, mijn, hun }) => (
        <div key={veld} className="naast">
          <div><p className="klein zacht">{NAAM[veld]} van u</p><p className="rapport">{leesbaar(veld, mijn)}</p></div>
          <div><p className="klein zacht">{NAAM[veld]} van de {wie}</p><p className="rapport">{leesbaar(veld, hun)}</p></div>
        </div>
      ))}
      <Knoppen>
        <Knop klein type="button" onClick={() => beslis(false)}>Mijn oordeel houden</Knop>
        <Knop klein soort="stil" type="button" onClick={() => beslis(true)}>Oordeel van uw collega nemen</Knop>
      </Knoppen>
    </Melding>
  )
}

function leesbaar(veld: string, waarde: unknown): string {
  const tekst = veld === 'oordeel' ? oordeelTekst(String(waarde)) : String(waarde)
  return tekst || '(leeg)'
}
