import { DOMEIN_LABEL } from '@zelfonderzoek/validation/incident/incident'
import { ONRUST_LABEL } from '@zelfonderzoek/validation/incident/onrust'
import { Groep } from '../melding/groep.tsx'
import { Radiogroep } from '../ui/radiogroep.tsx'
import { Tekstgebied } from '../ui/tekstgebied.tsx'
import { Tekstveld } from '../ui/tekstveld.tsx'
import { keuzes, type VeldenProps } from './criteriumvelden.tsx'

const SPOED = [{ waarde: 'ja', label: 'Ja' }, { waarde: 'nee', label: 'Nee' }]

/** What every report to the loket begins with. */
export function Hoofdvelden({ inhoud, fout }: VeldenProps) {
  return (
    <Groep id="groep-wat" kop="Wat er is gebeurd" grondslag="Rotterdam titel en Hoe" hulp={<p>Schrijf functies en organisaties op, geen namen. Het loket weigert niets om het domein.</p>} eerste>
      <Tekstveld name="titel" label="Korte titel" hulp="Zonder namen." defaultValue={inhoud.titel} fout={fout('titel')} />
      <Radiogroep name="domein" label="Waar hoort het bij?" keuzes={keuzes(DOMEIN_LABEL)} waarde={inhoud.domein} fout={fout('domein')} vorm="naast" />
      <Radiogroep name="spoed" label="Is er spoed?" hulp="Bel bij spoed ook het loket." keuzes={SPOED} waarde={inhoud.spoed} fout={fout('spoed')} vorm="naast" />
      <Tekstgebied name="omschrijving" label="Wat is er gebeurd?" rows={6} defaultValue={inhoud.omschrijving} fout={fout('omschrijving')} />
      <Tekstgebied name="organisaties" label="Welke organisaties zijn erbij betrokken?" nietVerplicht rows={2} defaultValue={inhoud.organisaties} fout={fout('organisaties')} />
    </Groep>
  )
}

/** Unrest: its level, the background that puts it in proportion and, for the loket, who speaks. */
export function Onrustvelden({ inhoud, fout, metWoordvoering }: VeldenProps & { metWoordvoering: boolean }) {
  return (
    <Groep id="groep-onrust" kop="Onrust" grondslag="Rotterdam taak 2" hulp={<p>Met de juiste achtergrond blijft het niet groter of kleiner dan het is.</p>}>
      <Radiogroep name="onrustNiveau" label="Hoeveel onrust is er?" nietVerplicht keuzes={keuzes(ONRUST_LABEL)} waarde={inhoud.onrustNiveau} fout={fout('onrustNiveau')} />
      <Tekstgebied name="onrustContext" label="Wat is de achtergrond?" nietVerplicht rows={3} defaultValue={inhoud.onrustContext} fout={fout('onrustContext')} />
      {metWoordvoering && <Tekstgebied name="woordvoering" label="Woordvoeringslijn" hulp="Wie spreekt, en wat wordt er gezegd. Alleen het loket leest dit." nietVerplicht rows={3} defaultValue={inhoud.woordvoering} fout={fout('woordvoering')} />}
    </Groep>
  )
}
