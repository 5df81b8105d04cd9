import type { ReactNode } from 'react'
import { Koppeling } from '../../ui/koppeling.tsx'

interface BestandsmeldingProps { na: { stap: string, over: string } | null, velden: readonly { waarde: string, label: string }[], adres: string }

/** Says what the last button did. */
export function Bestandsmelding({ na, velden, adres }: BestandsmeldingProps) {
  if (!na) return null
  const veld = velden.find(({ waarde }) => waarde === na.over)
  const naarVeld = veld && <Koppeling href={`${adres}#${veld.waarde}`}>Naar de tekst</Koppeling>
  switch (na.stap) {
    case 'gelezen': return <Wel><p>Het bestand is gelezen en bewaard bij dit onderdeel.</p></Wel>
    case 'wacht': return <Wel><p>Het bestand is bewaard. Het wordt nog op virussen gecontroleerd; daarna kunt u de tekst overnemen.</p></Wel>
    case 'gezet': return veld ? <Wel><p>De tekst staat nu achter uw antwoord bij ‘{veld.label}’. {naarVeld}</p></Wel> : null
    case 'stond_er': return veld ? <Wel><p>Deze tekst stond al bij ‘{veld.label}’. Er is niets veranderd. {naarVeld}</p></Wel> : null
    case 'weg': return <Wel><p>{na.over} is verwijderd. U kunt het 30 dagen lang terughalen.</p></Wel>
    case 'terug': return <Wel><p>{na.over} staat er weer.</p></Wel>
    default: return null
  }
}

function Wel({ children }: { children: ReactNode }) {
  return <div id="bestandsmelding" className="recordmelding" role="status" tabIndex={-1}>{children}</div>
}
