import { Alinea } from '../../ui/alinea.tsx'
import { KnopLink } from '../../ui/knop-link.tsx'
import { Kop } from '../../ui/kop.tsx'

/** That the work goes on. The answer asks the browser to fetch the page again; the link does the same by hand. */
export function Werkvoortgang({ stappen, adres }: { stappen: number, adres: string }) {
  return (
    <>
      <Alinea soort="boven">Stap 3 van 3: bezig met overnemen</Alinea>
      <Kop niveau={1}>Wij nemen uw rapport over</Kop>
      <div role="status">
        <p id="voortgang">Wij zetten {stappen} teksten, oorzaken en maatregelen in uw onderzoek. Dat gebeurt in één keer: alles komt erin, of bij een storing niets.</p>
        <progress aria-labelledby="voortgang" className="werkbalk" />
      </div>
      <p>Deze pagina ververst zichzelf. U kunt ook weggaan: het werk gaat door.</p>
      <KnopLink soort="stil" href={adres}>Nu verversen</KnopLink>
    </>
  )
}
