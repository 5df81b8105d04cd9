import { VOORZIENINGSOORT_LABEL } from '@zelfonderzoek/validation/melding/model'
import { Alinea } from '../ui/alinea.tsx'
import { type Foutregel, foutVan } from '../ui/foutsamenvatting.tsx'
import { Keuzelijst } from '../ui/keuzelijst.tsx'
import { Knop } from '../ui/knop.tsx'
import { Kop } from '../ui/kop.tsx'
import { beslisgemeenten } from './volg-beslishulp.ts'

const VOORZIENINGEN = Object.entries(VOORZIENINGSOORT_LABEL).map(([waarde, label]) => ({ waarde, label }))

/** What chooses the protocol: the gemeente that gave the beschikking, and the kind of voorziening. */
export function Beslisbegin({ gemeente, voorziening, fouten }: { gemeente: string, voorziening: string, fouten: readonly Foutregel[] }) {
  return (
    <>
      <Alinea soort="boven">Beslishulp</Alinea>
      <Kop niveau={1}>Moet ik dit melden?</Kop>
      <Alinea soort="lood">Een paar vragen helpen u kiezen. U vult niets in over de cliënt en u hoeft niet in te loggen.</Alinea>
      <form method="get" action="/beslishulp" noValidate>
        <input type="hidden" name="gevraagd" value="begin" />
        <Keuzelijst name="gemeente" label="Welke gemeente gaf de beschikking?" leeg="Maak een keuze" keuzes={beslisgemeenten()} defaultValue={gemeente} fout={foutVan(fouten, 'gemeente')} kort />
        <Keuzelijst name="voorziening" label="Om welke ondersteuning gaat het?" leeg="Maak een keuze" keuzes={VOORZIENINGEN} defaultValue={voorziening} fout={foutVan(fouten, 'voorziening')} kort />
        <Knop>Verder</Knop>
      </form>
    </>
  )
}
