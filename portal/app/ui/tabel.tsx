import type { ReactNode } from 'react'
import { klassen } from './klassen.ts'
import { VisueelVerborgen } from './visueel-verborgen.tsx'

export interface Kolom { naam: ReactNode, /** Heading for screen readers only. */ verborgen?: boolean, getal?: boolean, sortering?: 'ascending' | 'descending' }

export interface Tabelrij {
  sleutel: string
  /** One per column. The cell of `kopKolom` is the heading of the row. */
  cellen: readonly ReactNode[]
  nadruk?: 'gekozen' | 'mist'
}

interface TabelProps {
  /** Always there, for screen readers; shown above the table with `toonTitel`. */
  titel: string
  toonTitel?: boolean
  kolommen: readonly Kolom[]
  rijen: readonly Tabelrij[]
  /** Column that names the row; default the first. */
  kopKolom?: number
  /** On narrow screens rows become blocks instead of a table that scrolls. */
  blokken?: boolean
}

/** A table. Wide tables scroll in their own region that takes focus. */
export function Tabel({ titel, toonTitel = false, kolommen, rijen, kopKolom = 0, blokken = false }: TabelProps) {
  const rol = (naam: string): string | undefined => (blokken ? naam : undefined)
  const tabel = (
    <table className={klassen('utrecht-table utrecht-table--html-table tabel', blokken && 'tabel--blokken')} role={rol('table')}>
      <caption className={toonTitel ? undefined : 'vh'}>{titel}</caption>
      <thead role={rol('rowgroup')}>
        <tr role={rol('row')}>
          {kolommen.map((kolom, plaats) => (
            <th key={plaats} scope="col" role={rol('columnheader')} className={kolom.getal ? 'n' : undefined} aria-sort={kolom.sortering}>
              {kolom.verborgen ? <VisueelVerborgen>{kolom.naam}</VisueelVerborgen> : kolom.naam}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role={rol('rowgroup')}>
        {rijen.map((rij) => <Rij key={rij.sleutel} rij={rij} kolommen={kolommen} kopKolom={kopKolom} blokken={blokken} />)}
      </tbody>
    </table>
  )
  return blokken ? tabel : <div className="schuif" role="region" aria-label={titel} tabIndex={0}>{tabel}</div>
}

interface RijProps { rij: Tabelrij, kolommen: readonly Kolom[], kopKolom: number, blokken: boolean }

function Rij({ rij, kolommen, kopKolom, blokken }: RijProps) {
  return (
    <tr role={blokken ? 'row' : undefined} className={rij.nadruk}>
      {rij.cellen.map((cel, plaats) => {
        const kolom = kolommen[plaats]
        const klasse = kolom?.getal ? 'n' : undefined
        if (plaats === kopKolom) return <th key={plaats} scope="row" role={blokken ? 'rowheader' : undefined} className={klasse}>{cel}</th>
        const kop = blokken && typeof kolom?.naam === 'string' && plaats > 0 && !kolom.verborgen ? kolom.naam : undefined
        return <td key={plaats} role={blokken ? 'cell' : undefined} data-kop={kop} className={klasse}>{cel}</td>
      })}
    </tr>
  )
}
