import { verzoektermijn } from '@zelfonderzoek/validation/avg/verzoektermijn'
import { datumLang } from '@zelfonderzoek/validation/kalender/dagen'
import { Formulier } from '../formulier/formulier.tsx'
import { Alinea } from '../ui/alinea.tsx'
import { type Foutregel, foutVan } from '../ui/foutsamenvatting.tsx'
import { Knop } from '../ui/knop.tsx'
import { Kop } from '../ui/kop.tsx'
import { Tekstgebied } from '../ui/tekstgebied.tsx'
import type { Avginvoer } from './acties.server.ts'

interface VerlengformulierProps { verzoek: { ontvangenOp: string }, vandaag: string, invoer: Avginvoer, sleutel: string, fouten: readonly Foutregel[] }

/** Two months more, within the first month. */
export function Verlengformulier({ verzoek, vandaag, invoer, sleutel, fouten }: VerlengformulierProps) {
  const { verlengbaarTot, verlengdTot } = verzoektermijn(verzoek.ontvangenOp)
  if (vandaag > verlengbaarTot) return <Alinea soort="klein">Verlengen kon tot en met {datumLang(verlengbaarTot)}.</Alinea>
  return (
    <Formulier>
      <Kop niveau={2}>Meer tijd nodig?</Kop>
      <Alinea>U mag één keer twee maanden extra nemen. Laat het de betrokkene uiterlijk op {datumLang(verlengbaarTot)} weten. De laatste dag wordt dan {datumLang(verlengdTot)}.</Alinea>
      <input type="hidden" name="sleutel" value={sleutel} />
      <Tekstgebied name="motivering" id="verlenging" label="Waarom hebt u meer tijd nodig?" rows={2} defaultValue={invoer['verlenging'] ?? ''} fout={foutVan(fouten, 'verlenging')} />
      <Knop name="doe" value="verlengen" soort="stil">Termijn verlengen</Knop>
    </Formulier>
  )
}
