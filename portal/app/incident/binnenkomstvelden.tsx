import { Groep } from '../melding/groep.tsx'
import { Datumveld } from '../ui/datumveld.tsx'
import { type Foutregel, foutVan } from '../ui/foutsamenvatting.tsx'
import { Keuzelijst } from '../ui/keuzelijst.tsx'
import { Radiogroep } from '../ui/radiogroep.tsx'
import { Tekstgebied } from '../ui/tekstgebied.tsx'
import { Tekstveld } from '../ui/tekstveld.tsx'

/** How something came in, as it is typed. */
export interface Binnengekomen { zaaksoort: string, kanaal: string, melder: string, aanbiederId: string, datum: string, tijd: string, origineel: string }

const SOORTEN = [{ waarde: 'melding', label: 'Een melding' }, { waarde: 'consult', label: 'Een vraag om mee te denken', hulp: 'Een consult. Er gaan geen termijnen lopen.' }]
const KANALEN = [{ waarde: 'telefoon', label: 'Telefoon' }, { waarde: 'e-mail', label: 'E-mail' }]
const MELDERS = [
  { waarde: 'aanbieder', label: 'Een aanbieder' }, { waarde: 'ketenpartner', label: 'Een andere organisatie uit de keten' }, { waarde: 'client', label: 'Een cliënt, of iemand namens de cliënt' },
  { waarde: 'burger', label: 'Een burger' }, { waarde: 'ambtenaar', label: 'Een ambtenaar' },
]

interface BinnenkomstveldenProps { binnen: Binnengekomen, organisaties: readonly { id: string, naam: string }[], fouten: readonly Foutregel[] }

/** By which way, by whom and when. */
export function Binnenkomstvelden({ binnen, organisaties, fouten }: BinnenkomstveldenProps) {
  const fout = (veld: string) => foutVan(fouten, veld)
  return (
    <Groep id="groep-binnen" kop="Hoe het binnenkwam" grondslag="Rotterdam Hoe, spoed en e-mail" eerste>
      <Radiogroep name="zaaksoort" label="Wat is het?" keuzes={SOORTEN} waarde={binnen.zaaksoort} fout={fout('zaaksoort')} />
      <Radiogroep name="kanaal" label="Hoe kwam het binnen?" keuzes={KANALEN} waarde={binnen.kanaal} vorm="naast" fout={fout('kanaal')} />
      <Datumveld name="ontvangenOp" label="Op welke dag?" waarde={binnen.datum} fout={fout('ontvangenOp')} />
      <Tekstveld name="tijd" label="Hoe laat?" kort defaultValue={binnen.tijd} />
      <Radiogroep name="melder" label="Van wie kwam het?" keuzes={MELDERS} waarde={binnen.melder} fout={fout('melder')} />
      <Keuzelijst name="aanbiederId" label="Welke organisatie meldt, of om welke gaat het?" hulp="Laat leeg als er geen organisatie is." nietVerplicht leeg="Geen organisatie" keuzes={organisaties.map(({ id, naam }) => ({ waarde: id, label: naam }))} defaultValue={binnen.aanbiederId} fout={fout('aanbiederId')} kort />
      <Tekstgebied name="origineel" label="De e-mail zoals die binnenkwam" hulp="Wordt versleuteld bewaard. Alleen het loket leest dit." nietVerplicht rows={4} defaultValue={binnen.origineel} fout={fout('origineel')} />
    </Groep>
  )
}
