import { DREMPEL, type Getal, SPELING } from './drempel.ts'
import { type Beeld, speling } from './speling.ts'
import { som } from './verberg-reeks.ts'

/** A table as it may be read: its counts without totals, and the total of each row. */
export interface LeesbareKruistabel {
  cellen: Getal[][]
  rijtotalen: Getal[]
}

type Plek = readonly [rij: number, kolom: number]

/**
 * Hides every count below 5, and as many others as needed so that nobody works one out by subtraction. The totals of the columns are known to the reader
 * and stay so; each must be 5 or more. What a page elsewhere shows of the same columns therefore gives nothing away.
 * @throws {Error} when a column total is too small to be known
 */
export function verbergKruistabel(cellen: readonly (readonly number[])[]): LeesbareKruistabel {
  const getallen = metTotalen(cellen)
  const [rijen, kolommen] = [cellen.length, cellen[0]?.length ?? 0]
  if (rijen > 0 && getallen[rijen]?.some((totaal) => totaal < DREMPEL)) throw new Error('het totaal van een kolom is te klein om te laten zien')
  const verborgen = getallen.map((rij, i) => rij.map((waarde) => i < rijen && waarde < DREMPEL))
  const beeld: Beeld = { getallen, verborgen }
  haalTerug(beeld, vulAan(beeld, rijen, kolommen))
  const lees = (i: number, j: number): Getal => (verborgen[i]?.[j] ? null : getallen[i]?.[j] ?? 0)
  return {
    cellen: cellen.map((rij, i) => rij.map((_, j) => lees(i, j))),
    rijtotalen: cellen.map((_, i) => lees(i, kolommen)),
  }
}

function metTotalen(cellen: readonly (readonly number[])[]): number[][] {
  const rijen = cellen.map((rij) => [...rij, som(rij)])
  const breedte = rijen[0]?.length ?? 0
  return [...rijen, Array.from({ length: breedte }, (_, j) => som(rijen.map((rij) => rij[j] ?? 0)))]
}

function plekken({ verborgen }: Beeld): Plek[] {
  return verborgen.flatMap((rij, i) => rij.flatMap((weg, j) => (weg ? [[i, j] as const] : [])))
}

/** Hidden counts that a reader could guess too well. */
const teRaden = (beeld: Beeld): Plek[] => plekken(beeld).filter(([i, j]) => speling(beeld, i, j, SPELING) < SPELING)

/** Hides one more count at a time until none can be guessed; returns what was hidden besides, in order. */
function vulAan(beeld: Beeld, rijen: number, kolommen: number): Plek[] {
  const erbij: Plek[] = []
  for (let open = teRaden(beeld); open.length > 0; open = teRaden(beeld)) {
    const volgende = kies(beeld, open, rijen, kolommen)
    if (!volgende) throw new Error('deze tabel kan niet veilig worden gemaakt')
    zet(beeld, volgende, true)
    erbij.push(volgende)
  }
  return erbij
}

/**
 * The next count to hide: the smallest shown one beside a hidden count that is alone in its row or column, else beside any that can be guessed.
 * A row total goes only when no count will do.
 */
function kies({ getallen, verborgen }: Beeld, open: readonly Plek[], rijen: number, kolommen: number): Plek | undefined {
  const getoond = Array.from({ length: rijen }, (_, a) => Array.from({ length: kolommen + 1 }, (__, b): Plek => [a, b])).flat().filter(([a, b]) => !verborgen[a]?.[b])
  const alleenInRij = open.filter(([i]) => verborgen[i]?.filter(Boolean).length === 1)
  const alleenInKolom = open.filter(([, j]) => verborgen.filter((rij) => rij[j]).length === 1)
  const prijs = ([a, b]: Plek): number => (b === kolommen ? 1e9 : 0) + (getallen[a]?.[b] ?? 0)
  const groepen = [
    getoond.filter(([a, b]) => alleenInRij.some(([i]) => i === a) || alleenInKolom.some(([, j]) => j === b)),
    getoond.filter(([a, b]) => open.some(([i, j]) => i === a || j === b)),
    getoond,
  ]
  return groepen.find((groep) => groep.length > 0)?.sort((p, q) => prijs(p) - prijs(q))[0]
}

/** Shows again what turned out not to be needed, the totals and the largest first. */
function haalTerug(beeld: Beeld, erbij: readonly Plek[]): void {
  const waarde = ([i, j]: Plek): number => beeld.getallen[i]?.[j] ?? 0
  for (const plek of [...erbij].sort((p, q) => waarde(q) - waarde(p))) {
    zet(beeld, plek, false)
    if (teRaden(beeld).length > 0) zet(beeld, plek, true)
  }
}

function zet({ verborgen }: Beeld, [i, j]: Plek, weg: boolean): void {
  const rij = verborgen[i] as boolean[] | undefined
  if (rij) rij[j] = weg
}
