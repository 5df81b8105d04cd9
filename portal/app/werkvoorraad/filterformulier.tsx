import { Keuzelijst } from '../ui/keuzelijst.tsx'
import { Knop } from '../ui/knop.tsx'
import { Paneel } from '../ui/paneel.tsx'
import { VisueelVerborgen } from '../ui/visueel-verborgen.tsx'
import type { Filter, Filterchip, Filterkeuzes } from './filter.ts'

interface FilterformulierProps { filter: Filter, keuzes: Filterkeuzes, chips: readonly Filterchip[] }

const VELDEN: readonly { veld: keyof Filter, label: string, leeg: string }[] = [
  { veld: 'stand', label: 'Stand', leeg: 'Open dossiers' },
  { veld: 'termijn', label: 'Termijn', leeg: 'Alle termijnen' },
  { veld: 'aanbieder', label: 'Aanbieder', leeg: 'Alle aanbieders' },
  { veld: 'gemeente', label: 'Gemeente', leeg: 'Alle gemeenten' },
  { veld: 'voorziening', label: 'Voorziening', leeg: 'Alle soorten' },
]

/** Narrows the list down; the choice stands in the address, so it can be kept and shared. */
export function Filterformulier({ filter, keuzes, chips }: FilterformulierProps) {
  return (
    <Paneel>
      <form method="get" action="/werkvoorraad#gevonden" role="search" aria-label="Dossiers filteren">
        <div className="filters">
          {VELDEN.map(({ veld, label, leeg }) => (
            <Keuzelijst key={veld} name={veld} label={label} leeg={leeg} keuzes={keuzes[veld]} defaultValue={filter[veld]} />
          ))}
          <Knop>Toon</Knop>
        </div>
      </form>
      {chips.length > 0 && (
        <ul className="gekozen-filters" aria-label="Gekozen filters">
          {chips.map(({ naam, href }) => <li key={href}><a href={href}>{naam} <span aria-hidden="true">×</span><VisueelVerborgen>, filter weghalen</VisueelVerborgen></a></li>)}
          {chips.length > 1 && <li><a href="/werkvoorraad#gevonden">Alles weghalen</a></li>}
        </ul>
      )}
    </Paneel>
  )
}
