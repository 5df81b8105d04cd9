import type { Jaarrij, Jaartabel } from '@zelfonderzoek/validation/jaarverslag/jaartabel'
import { jaarverslag } from '../teksten/jaarverslag.ts'
import { Tabel } from '../ui/tabel.tsx'
import { procent } from './kerncijfers.ts'

interface CijfertabelProps {
  tabel: Jaartabel
  vorigJaar: number | null
  /** Which rows; all when left out. */
  soorten?: readonly Jaarrij['soort'][]
}

/** A count that may be read, or the word for one that may not. */
export function Cijfer({ waarde }: { waarde: number | null }) {
  return waarde === null ? <span className="cijfer-weg">{jaarverslag.verborgen}</span> : <>{waarde}</>
}

/** The table of a chart, with the year before and, for terms, the part that was kept. */
export function Cijfertabel({ tabel, vorigJaar, soorten }: CijfertabelProps) {
  const deel = tabel.id === 'termijn'
  const rijen = tabel.rijen.filter((rij) => !soorten || soorten.includes(rij.soort))
  return (
    <Tabel
      titel={tabel.titel}
      kolommen={[{ naam: tabel.kop }, ...tabel.kolommen.map((naam) => ({ naam, getal: true })), ...(deel ? [{ naam: 'Deel gehaald', getal: true }] : []), ...(vorigJaar === null ? [] : [{ naam: tabel.kolommen.length > 1 ? `Samen in ${vorigJaar}` : String(vorigJaar), getal: true }])]}
      rijen={rijen.map((rij) => ({
        sleutel: rij.id,
        cellen: [
          rij.soort === 'totaal' ? <strong>{rij.naam}</strong> : rij.soort === 'onder' ? <span className="cijfer-onder">{rij.naam}</span> : rij.naam,
          ...rij.waarden.map((waarde, nr) => <Cijfer key={nr} waarde={waarde} />),
          ...(deel ? [procent(rij.waarden[0] ?? null, rij.waarden.at(-1) ?? null) ?? <Cijfer key="deel" waarde={null} />] : []),
          ...(vorigJaar === null ? [] : [<Cijfer key="vorig" waarde={rij.vorig} />]),
        ],
      }))}
    />
  )
}
