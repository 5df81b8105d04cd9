import { Formulier } from '../formulier/formulier.tsx'
import { Citaat } from '../ui/citaat.tsx'
import { type Foutregel, foutVan } from '../ui/foutsamenvatting.tsx'
import { Knop } from '../ui/knop.tsx'
import { Kop } from '../ui/kop.tsx'
import { Melding } from '../ui/melding.tsx'
import { Tekstgebied } from '../ui/tekstgebied.tsx'
import { alineas } from './alineas.ts'

interface TekstformulierProps {
  teksten: { inleiding: string, aanbevelingen: string }
  versie: number
  sleutel: string
  fouten: readonly Foutregel[]
  conflict?: { versie: number, functie: string, inleiding: string, aanbevelingen: string } | undefined
}

/** The words of the toezichthouder. After a colleague's change it shows both texts, and saves on top of the colleague's only when asked again. */
export function Tekstformulier({ teksten, versie, sleutel, fouten, conflict }: TekstformulierProps) {
  return (
    <section className="alleen-scherm paneel" aria-labelledby="teksten">
      <Kop niveau={2} id="teksten" strak>Inleiding en aanbevelingen schrijven</Kop>
      {conflict && (
        <Melding soort="letop" kop="Uw collega wijzigde deze tekst ook" kopNiveau={3}>
          <p>{conflict.functie} bewaarde dit terwijl u schreef. Hieronder staat uw eigen tekst nog. Neem over wat u wilt houden en bewaar dan.</p>
          {[conflict.inleiding, conflict.aanbevelingen].flatMap(alineas).map((alinea, nr) => <Citaat key={nr}>{alinea}</Citaat>)}
        </Melding>
      )}
      <Formulier>
        <input type="hidden" name="versie" value={conflict?.versie ?? versie} />
        <input type="hidden" name="sleutel" value={sleutel} />
        <Tekstgebied name="inleiding" label="Inleiding" nietVerplicht rows={4} defaultValue={teksten.inleiding} fout={foutVan(fouten, 'inleiding')} />
        <Tekstgebied
          name="aanbevelingen" label="Aanbevelingen aan de colleges" hulp="Zet een witregel tussen twee aanbevelingen. Schrijf niets op waaraan iemand te herkennen is." rows={8}
          defaultValue={teksten.aanbevelingen} fout={foutVan(fouten, 'aanbevelingen')}
        />
        <Knop name="doe" value="bewaren">Tekst bewaren</Knop>
      </Formulier>
    </section>
  )
}
