import { type Cel, plak, type Regel } from './pdf-regel.ts'

/** A piece of text as it stands in the file. */
export interface Stuk { str: string, transform: number[], width: number, height: number, fontName: string }

/** White between two cells, in heights of a letter; between words it is less. */
const CELWIT = 1.3
/** A cell runs over no more lines. */
const MEESTE_CELREGELS = 25
/** Rows of one table stand no further apart, from the last line of one to the first of the next. */
const RIJAFSTAND = 4
/** Lines of one text stand no further apart, in heights of a letter. */
const REGELAFSTAND = 1.7

/** The lines of a page in the order of the file; cells beside each other become one row. */
export function maakRegels(stukken: readonly Stuk[], vet: ReadonlyMap<string, boolean>, blad: number): Regel[] {
  const regels: Regel[] = []
  let wit = 0
  for (const { str, transform, width, height, fontName } of stukken) {
    if (!str) continue
    const [x = 0, y = 0] = transform.slice(4)
    const hoogte = Math.abs(transform[3] ?? height) || height
    if (!str.trim()) {
      wit = width
      continue
    }
    const stuk = { tekst: str, x, einde: x + width, y }
    const isVet = vet.get(fontName) ?? false
    const laatste = regels.at(-1)
    if (laatste && Math.abs((laatste.cellen.at(-1)?.y ?? 0) - y) < Math.max(2, hoogte * 0.4)) naast(laatste, stuk, hoogte, wit, isVet, kolommenVan(regels.at(-2), laatste))
    else if (!(laatste && verder(laatste, stuk, y, hoogte, isVet))) regels.push({ cellen: [stuk], y, laagste: y, hoogte, vet: isVet, blad })
    wit = 0
  }
  return regels
}

/** Where the columns begin in the row above; none when it is no row of the same table. */
function kolommenVan(boven: Regel | undefined, regel: Regel): number[] | undefined {
  return boven && boven.blad === regel.blad && boven.cellen.length > 1 && boven.laagste - regel.y < regel.hoogte * RIJAFSTAND ? boven.cellen.map(({ x }) => x) : undefined
}

/** A piece on the same line: in the same cell, or in the next one. Where the row above shows the columns, a wide white within one is that of justified text. */
function naast(regel: Regel, stuk: Cel, hoogte: number, wit: number, vet: boolean, kolommen: readonly number[] | undefined): void {
  const cel = regel.cellen.at(-1)
  regel.vet &&= vet
  if (!cel) return
  const afstand = stuk.x - cel.einde
  const past = !kolommen || kolommen.some((x) => Math.abs(x - stuk.x) < hoogte)
  if (past && (afstand > hoogte * CELWIT || (wit > hoogte * CELWIT && afstand >= 0))) regel.cellen.push(stuk)
  else {
    cel.tekst += (afstand > hoogte * 0.2 || wit > 0) && !/\s$/.test(cel.tekst) ? ` ${stuk.tekst}` : stuk.tekst
    cel.einde = stuk.einde
  }
}

/** True when the piece goes on with the row before it: a next line of a cell, or the first line of a next cell after one of more lines. */
function verder(rij: Regel, stuk: Cel, y: number, hoogte: number, vet: boolean): boolean {
  const laatste = rij.cellen.at(-1)
  if (!laatste) return false
  const cel = rij.cellen.length > 1 ? rij.cellen.findLast(({ x }) => Math.abs(x - stuk.x) < hoogte) : undefined
  if (cel && cel !== rij.cellen[0] && y < cel.y && cel.y - y < hoogte * REGELAFSTAND) {
    cel.tekst = plak(cel.tekst.trimEnd(), stuk.tekst)
    cel.y = y
    cel.einde = stuk.einde
    rij.laagste = Math.min(rij.laagste, y)
    rij.vet &&= vet
    return true
  }
  const terug = Math.abs(rij.y - y) < 2 && stuk.x > laatste.einde && (rij.y - rij.laagste) / hoogte < MEESTE_CELREGELS
  if (!terug || rij.cellen.length < 2) return false
  rij.cellen.push(stuk)
  rij.vet &&= vet
  return true
}
