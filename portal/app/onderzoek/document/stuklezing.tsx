import { Fragment, type ReactNode } from 'react'
import { puntTekst, type Stuk } from './stukken.ts'

/** Shows the text of the block at this place; the import marks words in it. */
export type Toon = (tekst: string, plaats: number) => ReactNode

/** A piece of a document as its writer made it: heading, paragraph, list or table. */
export function Stuklezing({ stuk, toon = (tekst) => tekst }: { stuk: Stuk, toon?: Toon }) {
  const { soort, van, blokken } = stuk
  switch (soort) {
    case 'kop':
      return <p className="stuk__kop">{toon(blokken[0]?.tekst ?? '', van)}</p>
    case 'lijstpunt':
      return <ul className="stuk__lijst">{blokken.map(({ tekst }, n) => <li key={n}>{toon(puntTekst(tekst), van + n)}</li>)}</ul>
    case 'tabelrij':
      return <Tabellezing stuk={stuk} />
    case 'alinea':
      return <p className={blokken[0]?.vet ? 'rapport--regels stuk__vet' : 'rapport--regels'}>{toon(blokken[0]?.tekst ?? '', van)}</p>
  }
}

/** Longest row that still reads as columns, in cells. */
const MEESTE_KOLOMMEN = 8

function Tabellezing({ stuk: { van, blokken } }: { stuk: Stuk }) {
  const rijen = blokken.map(({ tekst }) => tekst.split(/\s*\|\s*/))
  const breedte = Math.max(...rijen.map((rij) => rij.length))
  if (breedte > MEESTE_KOLOMMEN) return <p>{blokken.map(({ tekst }, n) => <Fragment key={n}>{tekst}<br /></Fragment>)}</p>
  const naam = `Tabel bij blok ${van + 1}`
  return (
    <div className="schuif stuk__tabel" role="region" aria-label={naam} tabIndex={0}>
      <table>
        <caption className="vh">{naam}</caption>
        <tbody>
          {rijen.map((rij, r) => <tr key={r}>{Array.from({ length: breedte }, (_, k) => <td key={k}>{rij[k] ?? ''}</td>)}</tr>)}
        </tbody>
      </table>
    </div>
  )
}
