import { ZICHT_LABEL } from '@zelfonderzoek/validation/incident/zaaksoort'
import { Formulier } from '../formulier/formulier.tsx'
import { Datumveld } from '../ui/datumveld.tsx'
import { type Foutregel, foutVan } from '../ui/foutsamenvatting.tsx'
import { Keuzelijst } from '../ui/keuzelijst.tsx'
import { Knop } from '../ui/knop.tsx'
import { Kop } from '../ui/kop.tsx'
import { Radiogroep } from '../ui/radiogroep.tsx'
import { Tekstgebied } from '../ui/tekstgebied.tsx'
import { Tekstveld } from '../ui/tekstveld.tsx'
import type { Incidentzaak } from './laad-incident.server.ts'
import { Regietaken } from './loketdelen.tsx'
import { keuzes } from './criteriumvelden.tsx'

interface Invoer { organisatieId: string, zicht: string, opdracht: string, deelnemerId: string, titel: string, uiterlijkOp: string }
interface Basis { invoer: Invoer | undefined, sleutel: string, fouten: readonly Foutregel[] }

/** Who takes part now, and a task for one of them. */
export function Taakformulier({ deelnemers, invoer, sleutel, fouten }: Basis & { deelnemers: Incidentzaak['deelnemers'] }) {
  return (
    <>
      <Kop niveau={2}>Taken</Kop>
      {deelnemers.map(({ id, organisatie, taken }) => <section key={id}><Kop niveau={3}>{organisatie.naam}</Kop><Regietaken taken={taken} /></section>)}
      <Formulier>
        <input type="hidden" name="sleutel" value={sleutel} />
        <Keuzelijst name="deelnemerId" label="Voor welke organisatie is de taak?" leeg="Maak een keuze" keuzes={deelnemers.map(({ id, organisatie }) => ({ waarde: id, label: organisatie.naam }))} defaultValue={invoer?.deelnemerId ?? ''} fout={foutVan(fouten, 'deelnemerId')} kort />
        <Tekstveld name="titel" label="Wat doet de organisatie?" hulp="Zonder namen." defaultValue={invoer?.titel ?? ''} fout={foutVan(fouten, 'titel')} />
        <Datumveld name="uiterlijkOp" label="Wanneer moet het klaar zijn?" nietVerplicht waarde={invoer?.uiterlijkOp} fout={foutVan(fouten, 'uiterlijkOp')} />
        <Knop name="doe" value="taak">Taak geven</Knop>
      </Formulier>
    </>
  )
}

/** An organisation that takes part, with its own right to see. */
export function Deelnemerformulier({ organisaties, invoer, sleutel, fouten }: Basis & { organisaties: readonly { id: string, naam: string }[] }) {
  return (
    <>
      <Kop niveau={2}>Een organisatie laten meedoen</Kop>
      <Formulier>
        <input type="hidden" name="sleutel" value={sleutel} />
        <Keuzelijst name="organisatieId" label="Welke organisatie?" hulp="Kiest u een organisatie die al meedoet, dan wijzigt u wat zij ziet." leeg="Maak een keuze" keuzes={organisaties.map(({ id, naam }) => ({ waarde: id, label: naam }))} defaultValue={invoer?.organisatieId ?? ''} fout={foutVan(fouten, 'organisatieId')} kort />
        <Radiogroep name="zicht" label="Wat ziet de organisatie?" keuzes={keuzes(ZICHT_LABEL)} waarde={invoer?.zicht ?? 'eigen_taken'} fout={foutVan(fouten, 'zicht')} />
        <Tekstgebied name="opdracht" label="Wat moet de organisatie weten om mee te doen?" hulp="Niet meer dan nodig is. Zonder namen." rows={3} defaultValue={invoer?.opdracht ?? ''} fout={foutVan(fouten, 'opdracht')} />
        <Knop name="doe" value="deelnemer" soort="stil">Laten meedoen</Knop>
      </Formulier>
    </>
  )
}
