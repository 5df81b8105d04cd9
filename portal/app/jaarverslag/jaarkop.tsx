import { datumLang } from '@zelfonderzoek/validation/kalender/dagen'
import { dag } from '../teksten/datum.ts'
import { jaarverslag } from '../teksten/jaarverslag.ts'
import { KnopLink } from '../ui/knop-link.tsx'
import { Status } from '../ui/status.tsx'
import type { Verslag } from './laad-jaarverslag.server.ts'

/** Whether it is a concept or an edition, and the ways to take it along. */
export function Jaarkop({ verslag }: { verslag: Pick<Verslag, 'jaar' | 'uitgave' | 'vastgesteldOp' | 'cijfersTot' | 'gevraagd'> }) {
  const { jaar, uitgave, vastgesteldOp, cijfersTot, gevraagd } = verslag
  const zoek = gevraagd ? `?uitgave=${uitgave}` : ''
  return (
    <div className="rij tussen">
      <p>
        {uitgave === null || uitgave === undefined
          ? <><Status vorm="half">Concept</Status> {jaarverslag.concept(datumLang(cijfersTot))}</>
          : <><Status vorm="heel">Vastgesteld</Status> {jaarverslag.vastgesteld(uitgave, dag(String(vastgesteldOp)))}</>}
      </p>
      <p className="rij alleen-scherm">
        <KnopLink klein href={`/jaarverslag/${jaar}/pdf${zoek}`}>Pdf maken</KnopLink>
        <KnopLink klein soort="stil" href={`/jaarverslag/${jaar}/csv${zoek}`}>Cijfers als csv</KnopLink>
        <KnopLink klein soort="stil" href={`/jaarverslag/${jaar}/verloop${zoek}`}>Verloop door het jaar</KnopLink>
      </p>
    </div>
  )
}
