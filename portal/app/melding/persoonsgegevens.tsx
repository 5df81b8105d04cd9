import type { Persoonsgegeven } from '@zelfonderzoek/validation/melding/vind-persoonsgegevens'
import { Koppeling } from '../ui/koppeling.tsx'
import { Lijst } from '../ui/lijst.tsx'
import { Melding } from '../ui/melding.tsx'
import type { Meldinggroep } from './regels.ts'

const WOORDEN: Record<Persoonsgegeven['soort'], string> = {
  naam: 'hier lijkt een naam te staan. Vul alleen de functie in.',
  bsn: 'hier lijkt een burgerservicenummer te staan. Dat vragen wij nooit. Haal het weg.',
}

interface PersoonsgegevensProps { gevonden: readonly Persoonsgegeven[], groepen: readonly Meldinggroep[], formulier: string }

/** Asks to look once more where something stands that nobody asks for; it does not stop the melding. */
export function Persoonsgegevens({ gevonden, groepen, formulier }: PersoonsgegevensProps) {
  if (gevonden.length === 0) return null
  const regels = groepen.flatMap((groep) => groep.regels)
  const label = (veld: string): string => regels.find((regel) => regel.veld === veld || regel.veld.split('.')[0] === veld.split('.')[0])?.label ?? veld
  return (
    <Melding soort="letop" kop="Staat hier iets dat niet nodig is?">
      <p>Klopt het zo, dan kunt u gewoon versturen.</p>
      <Lijst punten={gevonden.map(({ veld, soort }) => <Koppeling key={`${veld} ${soort}`} href={`${formulier}#${veld}`}>{`${label(veld)}: ${WOORDEN[soort]}`}</Koppeling>)} />
    </Melding>
  )
}
