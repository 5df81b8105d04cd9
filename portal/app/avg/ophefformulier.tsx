import { Formulier } from '../formulier/formulier.tsx'
import { Datumveld } from '../ui/datumveld.tsx'
import { type Foutregel, foutVan } from '../ui/foutsamenvatting.tsx'
import { Knop } from '../ui/knop.tsx'
import { Kop } from '../ui/kop.tsx'
import { Tekstgebied } from '../ui/tekstgebied.tsx'
import type { Avginvoer } from './acties.server.ts'

/** Lets restricted data be used again, after the betrokkene heard it. */
export function Ophefformulier({ betrokkeneId, invoer, sleutel, fouten }: { betrokkeneId: string, invoer: Avginvoer, sleutel: string, fouten: readonly Foutregel[] }) {
  return (
    <Formulier id="opheffen">
      <Kop niveau={2}>Beperking opheffen</Kop>
      <input type="hidden" name="sleutel" value={sleutel} />
      <input type="hidden" name="betrokkeneId" value={betrokkeneId} />
      <Tekstgebied name="motivering" label="Waarom mogen de gegevens weer worden gebruikt?" rows={3} defaultValue={invoer['motivering'] ?? ''} fout={foutVan(fouten, 'motivering')} />
      <Datumveld name="ingelichtOp" label="Wanneer vertelde u dit aan de betrokkene?" hulp="Dat moet eerst (AVG artikel 18 lid 3)." waarde={invoer['ingelichtOp'] ?? ''} fout={foutVan(fouten, 'ingelichtOp')} />
      <Knop name="doe" value="opheffen">Beperking opheffen</Knop>
    </Formulier>
  )
}
