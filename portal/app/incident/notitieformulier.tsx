import { HOEDANIGHEDEN, type Hoedanigheid } from '@zelfonderzoek/validation/incident/hoedanigheid'
import { NOTITIEDEEL, NOTITIEDELEN } from '@zelfonderzoek/validation/incident/notitie'
import { Formulier } from '../formulier/formulier.tsx'
import { Alinea } from '../ui/alinea.tsx'
import { type Foutregel, foutVan } from '../ui/foutsamenvatting.tsx'
import { Keuzelijst } from '../ui/keuzelijst.tsx'
import { Knop } from '../ui/knop.tsx'
import { Knoppen } from '../ui/knoppen.tsx'
import { Kop } from '../ui/kop.tsx'
import { Radiogroep } from '../ui/radiogroep.tsx'
import { Tekstgebied } from '../ui/tekstgebied.tsx'
import { Tekstveld } from '../ui/tekstveld.tsx'
import { Veldgroep } from '../ui/veldgroep.tsx'
import type { Notitieinvoer } from './lees-notitie.ts'

const VARIANTEN = [
  { waarde: 'minimaal', label: 'Zo min mogelijk gegevens', hulp: 'De gewone variant: niets dat naar een mens wijst.' },
  { waarde: 'uitgebreid', label: 'Uitgebreid', hulp: 'Alleen als de ontvanger meer nodig heeft. Schrijf op waarom.' },
]
const KANALEN = [{ waarde: 'portaal', label: 'Postvak van de gemeente' }, { waarde: 'buiten', label: 'Het loket stuurt het zelf' }]

interface NotitieformulierProps { nummer: number, invoer: Notitieinvoer, sleutel: string, fouten: readonly Foutregel[] }

/** The notitie by its fixed parts, its variant, and to whom it goes. */
export function Notitieformulier({ nummer, invoer, sleutel, fouten }: NotitieformulierProps) {
  const fout = (veld: string) => foutVan(fouten, veld)
  return (
    <Formulier>
      <input type="hidden" name="sleutel" value={sleutel} />
      <input type="hidden" name="versie" value={invoer.versie} />
      {NOTITIEDELEN.map((deel) => <Tekstgebied key={deel} name={deel} label={NOTITIEDEEL[deel].naam} hulp={NOTITIEDEEL[deel].hulp} nietVerplicht={!NOTITIEDEEL[deel].verplicht} rows={3} defaultValue={invoer.delen[deel] ?? ''} fout={fout(deel)} />)}
      <Radiogroep name="variant" label="Welke variant?" keuzes={VARIANTEN} waarde={invoer.uitgebreid ? 'uitgebreid' : 'minimaal'} />
      <Tekstgebied name="reden" label="Waarom is meer nodig?" nietVerplicht rows={2} defaultValue={invoer.reden} fout={fout('reden')} />
      <Kop niveau={2}>Ontvangers</Kop>
      <Veldgroep id="ontvangers" label="Aan wie gaat de notitie?" hulp="Vul de functie in van wie u informeert. Wat leeg blijft, krijgt niets. Ieder krijgt alleen de delen die bij de hoedanigheid horen." fout={fout('ontvangers')}>
        {Object.entries(HOEDANIGHEDEN).map(([hoedanigheid, { naam, delen }]) => {
          const gekozen = invoer.ontvangers.find((een) => een.hoedanigheid === hoedanigheid)
          return (
            <div key={hoedanigheid} className="grond">
              <Kop niveau={3}>{naam}</Kop>
              <Alinea soort="klein">Krijgt: {delen.map((deel) => NOTITIEDEEL[deel].naam.toLowerCase()).join(', ')}.</Alinea>
              <Tekstveld name={`ontvanger.${hoedanigheid as Hoedanigheid}`} label={`Functie van de ${naam.toLowerCase()}`} nietVerplicht kort defaultValue={gekozen?.ontvanger ?? ''} />
              <Keuzelijst name={`kanaal.${hoedanigheid as Hoedanigheid}`} label={`Hoe gaat het naar de ${naam.toLowerCase()}`} keuzes={KANALEN} defaultValue={gekozen?.kanaal ?? 'portaal'} kort />
            </div>
          )
        })}
      </Veldgroep>
      <Knoppen>
        <Knop name="doe" value="bewaren" soort="stil">Bewaren</Knop>
        <Knop name="doe" value="versturen">Notitie {nummer} versturen</Knop>
      </Knoppen>
      <Alinea soort="klein">Na versturen verandert deze notitie niet meer. Een volgende krijgt een nieuw nummer.</Alinea>
    </Formulier>
  )
}
