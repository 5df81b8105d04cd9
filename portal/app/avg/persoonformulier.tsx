import { HOEDANIGHEID } from '@zelfonderzoek/validation/avg/verzoeksoort'
import { Formulier } from '../formulier/formulier.tsx'
import { Datumveld } from '../ui/datumveld.tsx'
import { type Foutregel, foutVan } from '../ui/foutsamenvatting.tsx'
import { Keuzelijst } from '../ui/keuzelijst.tsx'
import { Knop } from '../ui/knop.tsx'
import { Kop } from '../ui/kop.tsx'
import { Tekstveld } from '../ui/tekstveld.tsx'
import type { Avginvoer } from './acties.server.ts'
import type { Betrokkene } from './laad-betrokkenen.server.ts'

interface PersoonformulierProps { wie: Betrokkene | undefined, invoer: Avginvoer, sleutel: string, fouten: readonly Foutregel[] }

/** Puts somebody in the register, or corrects who somebody is. */
export function Persoonformulier({ wie, invoer, sleutel, fouten }: PersoonformulierProps) {
  const fout = (veld: string) => foutVan(fouten, veld)
  return (
    <Formulier id="persoon">
      <Kop niveau={2}>{wie ? 'Gegevens wijzigen' : 'Iemand aan het register toevoegen'}</Kop>
      <input type="hidden" name="sleutel" value={sleutel} />
      {wie && <><input type="hidden" name="betrokkeneId" value={wie.id} /><input type="hidden" name="versie" value={wie.versie} /></>}
      <Keuzelijst name="hoedanigheid" label="Wie is deze persoon?" leeg="Maak een keuze" kort keuzes={Object.entries(HOEDANIGHEID).map(([waarde, label]) => ({ waarde, label }))} defaultValue={invoer['hoedanigheid'] ?? wie?.hoedanigheid ?? ''} fout={fout('hoedanigheid')} />
      <Tekstveld name="naam" label="Naam" kort autoComplete="off" defaultValue={invoer['naam'] ?? wie?.gegevens?.naam ?? ''} fout={fout('naam')} />
      <Tekstveld name="contact" label="Contact" hulp="Hoe u deze persoon bereikt, bijvoorbeeld een postadres of telefoonnummer." nietVerplicht autoComplete="off" defaultValue={invoer['contact'] ?? wie?.gegevens?.contact ?? ''} fout={fout('contact')} />
      <Datumveld name="geboortedatum" label="Geboortedatum" nietVerplicht waarde={invoer['geboortedatum'] ?? wie?.gegevens?.geboortedatum ?? ''} fout={fout('geboortedatum')} />
      <Knop name="doe" value="persoon">{wie ? 'Als nieuwe versie bewaren' : 'Toevoegen'}</Knop>
    </Formulier>
  )
}
