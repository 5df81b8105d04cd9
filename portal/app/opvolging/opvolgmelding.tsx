import { Koppeling } from '../ui/koppeling.tsx'
import { Melding } from '../ui/melding.tsx'

export interface Opvolgtelling { open: number, teLaat: number, teBeoordelen: number }

/** On a start page: which measures of closed dossiers ask something now. Nothing when none does. */
export function Opvolgmelding({ telling: { open, teLaat, teBeoordelen }, toezichthouder }: { telling: Opvolgtelling, toezichthouder: boolean }) {
  const regels = [
    ...(teLaat > 0 ? [<li key="l"><Koppeling href="/opvolging?lijst=te_laat">{teLaat === 1 ? '1 maatregel is over zijn datum' : `${teLaat} maatregelen zijn over hun datum`}</Koppeling></li>] : []),
    ...(toezichthouder && teBeoordelen > 0 ? [<li key="b"><Koppeling href="/opvolging?lijst=te_beoordelen">{teBeoordelen === 1 ? '1 maatregel wacht op uw oordeel' : `${teBeoordelen} maatregelen wachten op uw oordeel`}</Koppeling></li>] : []),
  ]
  if (regels.length === 0) return open > 0 ? <p><Koppeling href="/opvolging">Maatregelen na het afsluiten ({open} open)</Koppeling></p> : null
  return <Melding soort={teLaat > 0 ? 'letop' : 'info'} kop="Maatregelen na het afsluiten"><ul>{regels}</ul></Melding>
}
