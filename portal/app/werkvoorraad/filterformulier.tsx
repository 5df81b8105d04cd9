import { STAND_LABEL } from '@zelfonderzoek/validation/dossier/stand'
import { isDatum } from '@zelfonderzoek/validation/kalender/datum'
import { VOORZIENINGSOORT_LABEL } from '@zelfonderzoek/validation/melding/model'
import { Datumveld } from '../ui/datumveld.tsx'
import { Keuzelijst } from '../ui/keuzelijst.tsx'
import { Knop } from '../ui/knop.tsx'
import { Paneel } from '../ui/paneel.tsx'
import { VisueelVerborgen } from '../ui/visueel-verborgen.tsx'
import { type Filter, type Filterchip, type Filterkeuzes, FILTERSTANDEN } from './filter.ts'

interface FilterformulierProps { filter: Filter, keuzes: Filterkeuzes, chips: readonly Filterchip[] }

const STANDKEUZES = FILTERSTANDEN.map((waarde) => ({ waarde, label: STAND_LABEL[waarde] }))
const VOORZIENINGEN = Object.entries(VOORZIENINGSOORT_LABEL).map(([waarde, label]) => ({ waarde, label }))

/** Narrows the list down; the choice stands in the address, so it can be kept and shared. */
export function Filterformulier({ filter, keuzes, chips }: FilterformulierProps) {
  const datumFout = filter.termijnTot && !isDatum(filter.termijnTot) ? 'Deze datum bestaat niet. Vul dag, maand en jaar in.' : undefined
  return (
    <Paneel>
      <form method="get" action="/werkvoorraad" role="search" aria-label="Dossiers filteren">
        <div className="filters">
          <Keuzelijst name="stand" label="Stand" leeg="Alle standen" keuzes={STANDKEUZES} defaultValue={filter.stand} />
          <Keuzelijst name="aanbieder" label="Aanbieder" leeg="Alle aanbieders" keuzes={keuzes.aanbieders} defaultValue={filter.aanbieder} />
          <Keuzelijst name="gemeente" label="Gemeente" leeg="Alle gemeenten" keuzes={keuzes.gemeenten} defaultValue={filter.gemeente} />
          <Keuzelijst name="voorziening" label="Voorziening" leeg="Alle voorzieningen" keuzes={VOORZIENINGEN} defaultValue={filter.voorziening} />
        </div>
        <div className="rij">
          <Datumveld name="termijnTot" label="Termijn tot en met" waarde={filter.termijnTot} fout={datumFout} strak />
          <Knop>Toon</Knop>
        </div>
      </form>
      {chips.length > 0 && (
        <ul className="gekozen-filters" aria-label="Gekozen filters">
          {chips.map(({ naam, href }) => <li key={href}><a href={href}><VisueelVerborgen>Haal weg: </VisueelVerborgen>{naam} <span aria-hidden="true">×</span></a></li>)}
          {chips.length > 1 && <li><a href="/werkvoorraad">Alles weghalen</a></li>}
        </ul>
      )}
    </Paneel>
  )
}
