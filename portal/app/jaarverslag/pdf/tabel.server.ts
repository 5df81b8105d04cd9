import { BLAD, element, type Element, houder, type Schrijver, TEKSTBREED, versier } from './schrijver.server.ts'

const INKT = '#1b2429'
const LIJN = '#bfc4c8'
const GROOTTE = 9.5
const GETALBREED = 74
const WIT = 4

/** A table as it is printed: headings of columns, and rows of which the first cell names the row. */
export interface Pdftabel {
  titel: string
  koppen: readonly string[]
  rijen: readonly { cellen: readonly string[], vet?: boolean, inspringen?: boolean }[]
}

/** A table with headings of columns and of rows, as assistive technology reads it. A row is never cut in two; the headings return on every page. */
export function schrijfTabel(schrijver: Schrijver, { titel, koppen, rijen }: Pdftabel): void {
  const { doc, wortel } = schrijver
  const tabel = houder(schrijver, wortel, 'Table', { title: titel })
  doc.y += 4
  const breedtes = [TEKSTBREED - GETALBREED * (koppen.length - 1), ...koppen.slice(1).map(() => GETALBREED)]
  const kop = (): void => schrijfRij(schrijver, tabel, breedtes, koppen, { vet: true, kop: true })
  schrijver.ruimte(60)
  kop()
  for (const { cellen, vet = false, inspringen = false } of rijen) {
    const voor = doc.bufferedPageRange().count
    schrijver.ruimte(hoogte(schrijver, breedtes, cellen, vet))
    if (doc.bufferedPageRange().count > voor) herhaal(schrijver, breedtes, koppen)
    schrijfRij(schrijver, tabel, breedtes, cellen, { vet, kop: false, inspringen })
  }
  tabel.end()
}

interface Rijvorm { vet: boolean, kop: boolean, inspringen?: boolean }

function schrijfRij(schrijver: Schrijver, tabel: Element, breedtes: readonly number[], cellen: readonly string[], { vet, kop, inspringen = false }: Rijvorm): void {
  const { doc } = schrijver
  const [y, hoog] = [doc.y, hoogte(schrijver, breedtes, cellen, vet)]
  const rij = houder(schrijver, tabel, 'TR')
  for (const [nr, tekst] of cellen.entries()) {
    const teken = (): void => schrijfCel(schrijver, breedtes, nr, tekst, y, vet, inspringen)
    if (kop || nr === 0) element(schrijver, rij, 'TH', teken, { scope: kop ? 'Column' : 'Row' })
    else element(schrijver, rij, 'TD', teken)
  }
  rij.end()
  lijn(schrijver, y + hoog, kop)
}

function schrijfCel({ doc }: Schrijver, breedtes: readonly number[], nr: number, tekst: string, y: number, vet: boolean, inspringen: boolean): void {
  const x = BLAD.marge + breedtes.slice(0, nr).reduce((a, b) => a + b, 0) + (nr === 0 && inspringen ? 14 : 0)
  doc.font(vet ? 'vet' : 'gewoon').fontSize(GROOTTE).fillColor(INKT).text(tekst, x, y + WIT, { width: (breedtes[nr] ?? GETALBREED) - 4 - (nr === 0 && inspringen ? 14 : 0), align: nr === 0 ? 'left' : 'right' })
}

/** The headings once more on a next page, for the eye; the tree has them already. */
function herhaal(schrijver: Schrijver, breedtes: readonly number[], koppen: readonly string[]): void {
  const { doc } = schrijver
  const [y, hoog] = [doc.y, hoogte(schrijver, breedtes, koppen, true)]
  versier(schrijver, () => koppen.forEach((tekst, nr) => schrijfCel(schrijver, breedtes, nr, tekst, y, true, false)))
  lijn(schrijver, y + hoog, true)
}

function hoogte({ doc }: Schrijver, breedtes: readonly number[], cellen: readonly string[], vet: boolean): number {
  doc.font(vet ? 'vet' : 'gewoon').fontSize(GROOTTE)
  return Math.max(...cellen.map((tekst, nr) => doc.heightOfString(tekst, { width: (breedtes[nr] ?? GETALBREED) - (nr === 0 ? 18 : 4) }))) + 2 * WIT
}

function lijn(schrijver: Schrijver, y: number, dik: boolean): void {
  const { doc } = schrijver
  versier(schrijver, () => doc.moveTo(BLAD.marge, y).lineTo(BLAD.marge + TEKSTBREED, y).lineWidth(dik ? 1 : 0.5).strokeColor(dik ? INKT : LIJN).stroke())
  doc.x = BLAD.marge
  doc.y = y
}
