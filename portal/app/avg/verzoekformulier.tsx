import { AVG_SOORT } from '@zelfonderzoek/validation/avg/verzoeksoort'
import { Formulier } from '../formulier/formulier.tsx'
import { Datumveld } from '../ui/datumveld.tsx'
import { type Foutregel, foutVan } from '../ui/foutsamenvatting.tsx'
import { Keuzelijst } from '../ui/keuzelijst.tsx'
import { Knop } from '../ui/knop.tsx'
import { Kop } from '../ui/kop.tsx'
import { Radiogroep } from '../ui/radiogroep.tsx'
import { Tekstgebied } from '../ui/tekstgebied.tsx'
import type { Avginvoer } from './acties.server.ts'
import type { Betrokkene } from './laad-betrokkenen.server.ts'
import { wieIsDat } from './woorden.ts'

interface VerzoekformulierProps { betrokkenen: readonly Betrokkene[], gekozen: string, vandaag: string, invoer: Avginvoer, sleutel: string, fouten: readonly Foutregel[] }

/** Writes down what somebody asks. */
export function Verzoekformulier({ betrokkenen, gekozen, vandaag, invoer, sleutel, fouten }: VerzoekformulierProps) {
  const fout = (veld: string) => foutVan(fouten, veld)
  return (
    <Formulier id="nieuw-verzoek">
      <Kop niveau={2}>Verzoek vastleggen</Kop>
      <input type="hidden" name="sleutel" value={sleutel} />
      <Keuzelijst name="betrokkene" label="Wie vraagt het?" leeg="Maak een keuze" kort keuzes={betrokkenen.map((b) => ({ waarde: b.id, label: [wieIsDat(b.hoedanigheid), b.gegevens?.naam].filter(Boolean).join(': ') }))} defaultValue={invoer['betrokkene'] ?? gekozen} fout={fout('betrokkene')} />
      <Radiogroep name="soort" label="Wat vraagt de betrokkene?" waarde={invoer['soort']} fout={fout('soort')} keuzes={Object.entries(AVG_SOORT).map(([waarde, { naam, artikel, gevolg }]) => ({ waarde, label: naam, hulp: `${gevolg} (${artikel})` }))} />
      <Datumveld name="ontvangenOp" label="Wanneer kwam het verzoek binnen?" hulp="De maand begint op de dag erna." waarde={invoer['ontvangenOp'] ?? vandaag} fout={fout('ontvangenOp')} />
      <Tekstgebied name="vraag" label="Wat vraagt de betrokkene precies?" hulp="Versleuteld bewaard." rows={4} defaultValue={invoer['vraag'] ?? ''} fout={fout('vraag')} />
      <Knop name="doe" value="verzoek">Verzoek vastleggen</Knop>
    </Formulier>
  )
}
