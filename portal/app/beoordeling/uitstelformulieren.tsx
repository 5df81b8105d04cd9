import { datumVoluit } from '@zelfonderzoek/validation/kalender/dagen'
import { Berichtvelden } from '../bericht/berichtvelden.tsx'
import type { Berichtinvoer } from '../bericht/eigen-berichten.ts'
import { Formulier } from '../formulier/formulier.tsx'
import { Datumveld } from '../ui/datumveld.tsx'
import { type Foutregel, foutVan } from '../ui/foutsamenvatting.tsx'
import { Knop } from '../ui/knop.tsx'
import { Kop } from '../ui/kop.tsx'
import { Radiogroep } from '../ui/radiogroep.tsx'
import { Tekstgebied } from '../ui/tekstgebied.tsx'

interface Invoer { datum: string, reden: string, besluit: string }
interface VraagProps { invoer: Invoer | undefined, sleutel: string, fouten: readonly Foutregel[] }

/** The aanbieder asks for more time. */
export function Uitstelvraag({ invoer, sleutel, fouten }: VraagProps) {
  return (
    <Formulier>
      <Kop niveau={2}>Uitstel vragen</Kop>
      <input type="hidden" name="sleutel" value={sleutel} />
      <Datumveld name="gevraagdTot" label="Tot en met welke dag hebt u tijd nodig?" waarde={invoer?.datum} fout={foutVan(fouten, 'gevraagdTot')} />
      <Tekstgebied name="reden" label="Waarom hebt u meer tijd nodig?" rows={4} defaultValue={invoer?.reden} fout={foutVan(fouten, 'reden')} />
      <Knop name="doe" value="vragen">Verzoek versturen</Knop>
    </Formulier>
  )
}

const BESLUITEN = [{ waarde: 'toegekend', label: 'Ja, ik geef uitstel' }, { waarde: 'afgewezen', label: 'Nee, de termijn blijft zoals die is' }]

/** The toezichthouder decides on a request. */
export function Uitstelbesluit({ verzoek, invoer, berichten, sleutel, fouten }: VraagProps & { verzoek: { id: string, gevraagdTot: string }, berichten: readonly Berichtinvoer[] | undefined }) {
  return (
    <Formulier>
      <Kop niveau={2}>Beslissen over het verzoek</Kop>
      <input type="hidden" name="verzoek" value={verzoek.id} />
      <input type="hidden" name="sleutel" value={sleutel} />
      <Radiogroep name="besluit" label="Geeft u uitstel?" keuzes={BESLUITEN} waarde={invoer?.besluit} fout={foutVan(fouten, 'besluit')} />
      <Datumveld
        name="toegekendTot" label="Nieuwe laatste dag, als u uitstel geeft" hulp={`De aanbieder vraagt ${datumVoluit(verzoek.gevraagdTot)}.`}
        waarde={invoer?.datum ?? verzoek.gevraagdTot} fout={foutVan(fouten, 'toegekendTot')}
      />
      <Tekstgebied name="reden" label="Reden van uw besluit" hulp="De aanbieder leest dit in het bericht." rows={4} defaultValue={invoer?.reden} fout={foutVan(fouten, 'reden')} />
      <Berichtvelden berichten={berichten} fouten={fouten} doe="besluiten" naam="Besluit versturen" />
    </Formulier>
  )
}
