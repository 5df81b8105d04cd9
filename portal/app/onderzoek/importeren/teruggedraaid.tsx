import { onderdeelMet } from '@zelfonderzoek/validation/checklist/checklist'
import type { SectieNummer } from '@zelfonderzoek/validation/zelfonderzoek/model'
import type { Teruguitkomst } from '@zelfonderzoek/validation/zelfonderzoek/overname'
import { Alinea } from '../../ui/alinea.tsx'
import { KnopLink } from '../../ui/knop-link.tsx'
import { Knoppen } from '../../ui/knoppen.tsx'
import { Kop } from '../../ui/kop.tsx'
import { Koppeling } from '../../ui/koppeling.tsx'
import { Status } from '../../ui/status.tsx'

/** What was taken back, and what was left. */
export function Teruggedraaid({ uit: { secties, oorzaken, maatregelen, gebleven }, onderzoekId, adres }: { uit: Teruguitkomst, onderzoekId: string, adres: string }) {
  const alles = gebleven === 0 && secties.every(({ terug }) => terug)
  return (
    <>
      <Kop niveau={1}>{alles ? 'Het overnemen is ongedaan gemaakt' : 'Niet alles is teruggezet'}</Kop>
      <Alinea soort="lood">{secties.some(({ terug }) => terug) && 'In deze onderdelen staat weer wat er stond. '}{oorzaken + maatregelen > 0 && `Weggehaald: ${oorzaken} basisoorzaken en ${maatregelen} maatregelen.`}</Alinea>
      {gebleven > 0 && <p>{gebleven} oorzaken of maatregelen zijn daarna veranderd. Die staan er nog.</p>}
      <ul className="bestanden">
        {secties.map(({ nummer, terug }) => (
          <li key={nummer}>
            <div><Koppeling href={`/onderzoeken/${onderzoekId}/onderdeel/${nummer}`}>{nummer}. {onderdeelMet(nummer as SectieNummer).titel}</Koppeling>{!terug && <span className="klein">Dit onderdeel is daarna veranderd. Het blijft zoals het nu is.</span>}</div>
            <Status vorm={terug ? 'heel' : 'alarm'}>{terug ? 'Teruggezet' : 'Niet teruggezet'}</Status>
          </li>
        ))}
      </ul>
      <Knoppen>
        <KnopLink href={`/onderzoeken/${onderzoekId}`}>Naar uw onderzoek</KnopLink>
        <KnopLink soort="stil" href={adres}>Opnieuw overnemen</KnopLink>
      </Knoppen>
    </>
  )
}
