import { Alinea } from '../../ui/alinea.tsx'
import { KnopLink } from '../../ui/knop-link.tsx'
import { Kop } from '../../ui/kop.tsx'

interface WerkvoortgangProps { soort: 'overnemen' | 'terugdraaien', gedaan: number, totaal: number, adres: string }

/** How far the job is. The answer asks the browser to fetch the page again; the link does the same by hand. */
export function Werkvoortgang({ soort, gedaan, totaal, adres }: WerkvoortgangProps) {
  return (
    <>
      <Alinea soort="boven">{soort === 'overnemen' ? 'Stap 3 van 3: bezig met overnemen' : 'Bezig met terugzetten'}</Alinea>
      <Kop niveau={1}>{soort === 'overnemen' ? 'Wij nemen uw rapport over' : 'Wij zetten terug wat er stond'}</Kop>
      <div role="status">
        <p id="voortgang">{gedaan} van {totaal} stappen gedaan.</p>
        <progress aria-labelledby="voortgang" className="werkbalk" max={totaal} value={gedaan} />
      </div>
      <p>Deze pagina ververst zichzelf. U kunt ook weggaan: het werk gaat door.</p>
      <KnopLink soort="stil" href={adres}>Nu verversen</KnopLink>
    </>
  )
}
