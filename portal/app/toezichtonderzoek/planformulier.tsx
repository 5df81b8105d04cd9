import { HOEDANIGHEID_LABEL } from '@zelfonderzoek/validation/onderzoek/hoedanigheid'
import { Formulier } from '../formulier/formulier.tsx'
import { datumLang } from '@zelfonderzoek/validation/kalender/dagen'
import { Alinea } from '../ui/alinea.tsx'
import { Datumveld } from '../ui/datumveld.tsx'
import { foutVan } from '../ui/foutsamenvatting.tsx'
import { Keuzelijst } from '../ui/keuzelijst.tsx'
import { Knop } from '../ui/knop.tsx'
import { Knoppen } from '../ui/knoppen.tsx'
import { Kop } from '../ui/kop.tsx'
import { Radiogroep } from '../ui/radiogroep.tsx'
import { Tekstgebied } from '../ui/tekstgebied.tsx'
import { Tekstveld } from '../ui/tekstveld.tsx'
import { Uitklap } from '../ui/uitklap.tsx'
import type { Formulierdelen } from './formulierdelen.ts'
import type { Gehoorde } from './laad-onderzoek.server.ts'

interface PlanformulierProps extends Formulierdelen { gehoorde: Gehoorde | null, voorgelegd: boolean }

/** Who it is, and whether this person is heard. Folded away once there is something to do with the person. */
export function Planformulier({ gehoorde, voorgelegd, fouten, invoer, sleutel }: PlanformulierProps) {
  const fout = (veld: string) => foutVan(fouten, veld)
  const mis = ['functie', 'hoedanigheid', 'horen', 'reden'].some((veld) => fout(veld))
  const formulier = (
    <Formulier>
      <input type="hidden" name="sleutel" value={sleutel} />
      <input type="hidden" name="versie" value={gehoorde?.versie ?? 0} />
      {voorgelegd ? <input type="hidden" name="functie" value={gehoorde?.functie} /> : <Tekstveld name="functie" label="Functie of relatie" hulp="Geen naam. Bijvoorbeeld: begeleider nachtdienst, of dochter van de cliënt." kort defaultValue={invoer['functie'] ?? gehoorde?.functie ?? ''} fout={fout('functie')} />}
      <Keuzelijst name="hoedanigheid" label="In welke hoedanigheid?" leeg="Maak een keuze" keuzes={Object.entries(HOEDANIGHEID_LABEL).map(([waarde, label]) => ({ waarde, label }))} defaultValue={invoer['hoedanigheid'] ?? gehoorde?.hoedanigheid ?? ''} fout={fout('hoedanigheid')} kort />
      {!voorgelegd && <Radiogroep name="horen" label="Hoort u deze persoon?" waarde={invoer['horen'] || (gehoorde && !gehoorde.horen ? 'nee' : 'ja')} fout={fout('horen')} keuzes={[{ waarde: 'ja', label: 'Ja' }, { waarde: 'nee', label: 'Nee, met reden' }]} />}
      {!voorgelegd && <Tekstgebied name="reden" label="Waarom niet?" hulp="Alleen als u deze persoon niet hoort." nietVerplicht rows={3} defaultValue={invoer['reden'] ?? gehoorde?.reden ?? ''} fout={fout('reden')} />}
      <Knoppen><Knop name="doe" value="plan" {...(gehoorde && { soort: 'stil' as const })}>Bewaren</Knop></Knoppen>
    </Formulier>
  )
  return gehoorde ? <Uitklap kop="Hoorplan wijzigen" open={mis || !gehoorde.horen} klein={false}>{formulier}</Uitklap> : formulier
}

/** The invitation: sent by bericht to the aanbieder, as a task to anybody else. */
export function Uitnodiging({ gehoorde, fouten, invoer, sleutel }: Formulierdelen & { gehoorde: Gehoorde }) {
  const fout = (veld: string) => foutVan(fouten, veld)
  return (
    <>
      <Kop niveau={2}>Uitnodigen</Kop>
      {gehoorde.gesprekOp && <Alinea>Uitgenodigd voor {datumLang(gehoorde.gesprekOp)}.</Alinea>}
      <Uitklap kop={gehoorde.gesprekOp ? 'Opnieuw uitnodigen' : 'Uitnodiging schrijven'} open={!gehoorde.gesprekOp && gehoorde.hoorverslagen.length === 0 || ['uitnodiging', 'uitnodigingstekst'].some((veld) => fout(veld))} klein={false}>
        <Formulier>
          <input type="hidden" name="sleutel" value={sleutel} />
          <Datumveld name="uitnodiging" label="Dag van het gesprek" waarde={invoer['uitnodiging'] ?? ''} fout={fout('uitnodiging')} />
          <Tekstgebied name="uitnodigingstekst" label="Waar, hoe laat en waarover" hulp={gehoorde.hoedanigheid === 'aanbieder' ? 'Gaat als bericht naar de aanbieder.' : 'Wordt een taak: u stuurt de uitnodiging zelf, buiten het portaal.'} rows={4} defaultValue={invoer['uitnodigingstekst'] ?? ''} fout={fout('uitnodigingstekst')} />
          <Knoppen><Knop name="doe" value="uitnodigen" soort="stil">Uitnodigen</Knop></Knoppen>
        </Formulier>
      </Uitklap>
    </>
  )
}
