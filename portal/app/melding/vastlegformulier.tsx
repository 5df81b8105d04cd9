import { MELDINGSOORTEN, VOORZIENINGSOORT_LABEL } from '@zelfonderzoek/validation/melding/model'
import { Formulier } from '../formulier/formulier.tsx'
import { metHoofdletter } from '../teksten/met-hoofdletter.ts'
import { Datumveld } from '../ui/datumveld.tsx'
import { type Foutregel, foutVan } from '../ui/foutsamenvatting.tsx'
import { Keuzelijst } from '../ui/keuzelijst.tsx'
import { Knop } from '../ui/knop.tsx'
import { Radiogroep } from '../ui/radiogroep.tsx'
import { Tekstgebied } from '../ui/tekstgebied.tsx'
import { Tekstveld } from '../ui/tekstveld.tsx'
import { gemeentekeuzes } from './gemeenten.ts'
import type { Vastleginvoer } from './vastleggen.ts'

interface VastlegformulierProps { invoer: Vastleginvoer, aanbieders: readonly { id: string, naam: string }[], sleutel: string, fouten: readonly Foutregel[] }

const MELDERS = [
  { waarde: 'aanbieder', label: 'De aanbieder', hulp: 'Een telefonische melding. De aanbieder bevestigt haar met het formulier.' },
  { waarde: 'client', label: 'Een cliënt, of iemand namens de cliënt', hulp: 'Een signaal. De aanbieder ziet het pas als u hem vraagt te melden.' },
  { waarde: 'burger', label: 'Een burger' },
  { waarde: 'ambtenaar', label: 'Een ambtenaar' },
  { waarde: 'ketenpartner', label: 'Een andere organisatie' },
]
const VOORZIENINGEN = Object.entries(VOORZIENINGSOORT_LABEL).map(([waarde, label]) => ({ waarde, label }))
const SOORTEN = MELDINGSOORTEN.map((waarde) => ({ waarde, label: metHoofdletter(waarde) }))

/** What a toezichthouder notes of a call or a signaal: enough to go on, no name. */
export function Vastlegformulier({ invoer, aanbieders, sleutel, fouten }: VastlegformulierProps) {
  const fout = (veld: string) => foutVan(fouten, veld)
  return (
    <Formulier>
      <input type="hidden" name="sleutel" value={sleutel} />
      <Radiogroep name="melder" label="Wie vertelde het?" keuzes={MELDERS} waarde={invoer.melder} fout={fout('melder')} />
      <Datumveld name="vernomenOp" label="Wanneer hoorde u het?" waarde={invoer.vernomenOp} fout={fout('vernomenOp')} />
      <Keuzelijst name="gemeentecode" label="Gemeente die de beschikking gaf" leeg="Maak een keuze" keuzes={gemeentekeuzes()} defaultValue={invoer.gemeentecode} fout={fout('gemeentecode')} kort />
      <Keuzelijst name="voorzieningsoort" label="Soort voorziening" leeg="Maak een keuze" keuzes={VOORZIENINGEN} defaultValue={invoer.voorzieningsoort} fout={fout('voorzieningsoort')} kort />
      <Keuzelijst name="aanbiederId" label="Om welke aanbieder gaat het?" leeg="Maak een keuze" keuzes={aanbieders.map(({ id, naam }) => ({ waarde: id, label: naam }))} defaultValue={invoer.aanbiederId} fout={fout('aanbiederId')} kort />
      <Radiogroep name="soort" label="Wat is het, voor zover u nu weet?" nietVerplicht keuzes={SOORTEN} waarde={invoer.soort} vorm="naast" fout={fout('soort')} />
      <Tekstveld name="titel" label="Korte titel" hulp="Zonder namen." defaultValue={invoer.titel} fout={fout('titel')} />
      <Tekstgebied name="omschrijving" label="Wat hoorde u?" hulp="Schrijf functies op, geen namen." rows={6} defaultValue={invoer.omschrijving} fout={fout('omschrijving')} />
      <Datumveld name="datumGebeurtenis" label="Wanneer gebeurde het?" nietVerplicht waarde={invoer.datumGebeurtenis} fout={fout('datumGebeurtenis')} />
      <Knop>Vastleggen</Knop>
    </Formulier>
  )
}
