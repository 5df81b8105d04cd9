import { Alinea } from '../ui/alinea.tsx'
import { type Foutregel, foutVan } from '../ui/foutsamenvatting.tsx'
import { Knop } from '../ui/knop.tsx'
import { Knoppen } from '../ui/knoppen.tsx'
import { Kop } from '../ui/kop.tsx'
import { Paneel } from '../ui/paneel.tsx'
import { Tekstgebied } from '../ui/tekstgebied.tsx'
import { VisueelVerborgen } from '../ui/visueel-verborgen.tsx'
import { type Berichtinvoer, proefVan } from './eigen-berichten.ts'

interface BerichtveldenProps {
  /** Undefined as long as nobody asked to see them. */
  berichten: readonly Berichtinvoer[] | undefined
  fouten: readonly Foutregel[]
  /** What the button that sends does and says. */
  doe: string
  naam: string
}

/** The notices of a step to read and change, with the button that sends them; first only the button that shows them. */
export function Berichtvelden({ berichten, fouten, doe, naam }: BerichtveldenProps) {
  if (!berichten) return <Knoppen><Knop name="doe" value={proefVan(doe)}>Bericht lezen en aanpassen<VisueelVerborgen>: {naam}</VisueelVerborgen></Knop></Knoppen>
  return (
    <>
      <Paneel soort="kader" kopId="berichten">
        <Kop niveau={2} id="berichten" strak>Dit gaat uit</Kop>
        <Alinea soort="klein">Pas de tekst aan waar dat nodig is. Zo wordt hij verstuurd en bewaard. Wijzigt u hierboven nog iets? Stel het bericht dan opnieuw op.</Alinea>
        {berichten.length === 0 && <Alinea>Bij deze stap gaat geen bericht uit.</Alinea>}
        {berichten.map(({ bericht, partij, kop, buiten, tekst, was, vast }) => {
          const id = `${bericht}.${partij}`
          const hulp = [vast && `Moet blijven staan: ${vast}.`, buiten && 'Deze ontvanger heeft geen postvak in het portaal: dit wordt een taak om de tekst zelf te versturen.'].filter(Boolean).join(' ')
          return (
            <div key={id}>
              <input type="hidden" name={`kop.${id}`} value={kop} />
              <input type="hidden" name={`buiten.${id}`} value={buiten ? 'ja' : ''} />
              <input type="hidden" name={`was.${id}`} value={was} />
              <input type="hidden" name={`vast.${id}`} value={vast} />
              <Tekstgebied name={`bericht.${id}`} label={kop} hulp={hulp || undefined} rows={Math.min(20, Math.max(6, tekst.split('\n').length + 2))} defaultValue={tekst} fout={foutVan(fouten, `bericht.${id}`)} />
            </div>
          )
        })}
      </Paneel>
      <Knoppen>
        <Knop name="doe" value={doe}>{naam}</Knop>
        <Knop name="doe" value={proefVan(doe)} soort="stil">Bericht opnieuw opstellen<VisueelVerborgen>: {naam}</VisueelVerborgen></Knop>
      </Knoppen>
    </>
  )
}
