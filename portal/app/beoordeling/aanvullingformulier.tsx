import { aspectById } from '@zelfonderzoek/validation/checklist/checklist'
import type { AspectId } from '@zelfonderzoek/validation/checklist/aspect-ids'
import { Berichtvelden } from '../bericht/berichtvelden.tsx'
import type { Berichtinvoer } from '../bericht/eigen-berichten.ts'
import { Formulier } from '../formulier/formulier.tsx'
import { Datumveld } from '../ui/datumveld.tsx'
import { type Foutregel, foutVan } from '../ui/foutsamenvatting.tsx'
import { Kop } from '../ui/kop.tsx'
import { Koppeling } from '../ui/koppeling.tsx'
import { Lijst } from '../ui/lijst.tsx'
import { Paneel } from '../ui/paneel.tsx'
import { Tekstgebied } from '../ui/tekstgebied.tsx'
import { Belet } from './belet.tsx'

interface AanvullingformulierProps {
  id: string
  aspecten: readonly { aspect: string, opmerking: string }[]
  belet: readonly string[]
  invoer: { motivering: string, termijnOp: string }
  berichten: readonly Berichtinvoer[] | undefined
  sleutel: string
  fouten: readonly Foutregel[]
}

/** Asks the aanbieder to supplement: shows with which words, and until when. */
export function Aanvullingformulier({ id, aspecten, belet, invoer, berichten, sleutel, fouten }: AanvullingformulierProps) {
  return (
    <Paneel kopId="aanvulling">
      <Kop niveau={3} id="aanvulling" strak>Aanvulling vragen</Kop>
      {aspecten.length > 0 && (
        <>
          <p>U vraagt aanvulling bij {aspecten.length === 1 ? 'dit aspect' : `deze ${aspecten.length} aspecten`}. De aanbieder leest uw opmerkingen precies zo.</p>
          <Lijst
            punten={aspecten.map(({ aspect, opmerking }) => (
              <span key={aspect}>
                <Koppeling href={`/dossier/${id}/beoordeling/${aspect.split('.')[0]}#aspect-${aspect}`}>{aspectById(aspect as AspectId).vraag}</Koppeling><br />
                {opmerking ? <span className="rapport">{opmerking}</span> : <span className="zacht">Nog geen opmerking</span>}
              </span>
            ))}
          />
        </>
      )}
      {belet.length > 0
        ? <Belet wat="Aanvulling vragen kan nog niet." redenen={belet} />
        : (
            <Formulier>
              <input type="hidden" name="sleutel" value={sleutel} />
              <Tekstgebied name="aanvulling.motivering" label="Toelichting voor de aanbieder" nietVerplicht rows={3} defaultValue={invoer.motivering} fout={foutVan(fouten, 'aanvulling.motivering')} />
              <Datumveld name="termijnOp" label="Laatste dag om aan te vullen" hulp="Kies een dag die voor de aanbieder haalbaar is." waarde={invoer.termijnOp} fout={foutVan(fouten, 'termijnOp')} />
              <Berichtvelden berichten={berichten} fouten={fouten} doe="aanvulling" naam={`Aanvulling vragen voor ${aspecten.length === 1 ? '1 aspect' : `${aspecten.length} aspecten`}`} />
            </Formulier>
          )}
    </Paneel>
  )
}
