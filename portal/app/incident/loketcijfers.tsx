import type { LoketcijfersQuery } from '@zelfonderzoek/schema'
import { CRITERIA, type Criterium } from '@zelfonderzoek/validation/incident/criterium'
import { DOMEIN_LABEL, type Domein } from '@zelfonderzoek/validation/incident/incident'
import { LEERPUNT_LABEL, type Leerpuntsoort } from '@zelfonderzoek/validation/incident/zaaksoort'
import { Alinea } from '../ui/alinea.tsx'
import { Tabel } from '../ui/tabel.tsx'
import { zaaksoortNaam } from './zaakkop.tsx'

type Cijfers = LoketcijfersQuery['loketcijfers']
type Reeks = readonly { code: string, aantal?: number | null }[]

const getal = (aantal: number | null | undefined): string => (aantal == null ? 'te klein' : String(aantal))

/** The counts of a year. What is below five is not shown, and neither is what gives it away. */
export function Loketcijfertabellen({ cijfers }: { cijfers: Cijfers }) {
  const tabel = (titel: string, wat: string, reeks: Reeks, naam: (code: string) => string) => (
    <Tabel titel={titel} toonTitel kolommen={[{ naam: wat }, { naam: 'Aantal', getal: true }]} rijen={reeks.map(({ code, aantal }) => ({ sleutel: code, cellen: [naam(code), getal(aantal)] }))} />
  )
  return (
    <>
      <Alinea>Zaken: <strong>{getal(cijfers.zaken)}</strong>. Leerpunten afgerond: <strong>{cijfers.leerpuntenAfgerond}</strong>.</Alinea>
      {tabel('Zaken naar criterium', 'Criterium', cijfers.criteria, (code) => `${CRITERIA[code as Criterium].nummer}. ${CRITERIA[code as Criterium].naam}`)}
      {tabel('Zaken naar soort', 'Soort', cijfers.zaaksoorten, zaaksoortNaam)}
      {tabel('Zaken naar domein', 'Domein', cijfers.domeinen, (code) => DOMEIN_LABEL[code as Domein])}
      {tabel('Leerpunten naar soort', 'Soort', cijfers.leerpunten, (code) => LEERPUNT_LABEL[code as Leerpuntsoort])}
      <Alinea soort="klein">“Te klein”: minder dan vijf, of af te leiden uit de rest. Een zaak kan onder meer criteria vallen.</Alinea>
    </>
  )
}
