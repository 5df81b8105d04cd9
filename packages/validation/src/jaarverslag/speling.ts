/**
 * A table with its totals as last row and last column, and which of its counts are hidden.
 * A reader knows the others, and that every total is the sum of its parts.
 */
export interface Beeld {
  getallen: readonly (readonly number[])[]
  verborgen: readonly (readonly boolean[])[]
}

/**
 * How many other whole, non-negative values a reader must still think possible for a hidden count, at most `genoeg` downwards and `genoeg` upwards.
 *
 * With a minus before every total, each row and each column adds up to nought. Hidden counts then are edges between their row and their column,
 * and what a reader cannot see is a flow around a circle of them. So the exact bounds are maximum flows.
 */
export function speling(beeld: Beeld, rij: number, kolom: number, genoeg: number): number {
  const op = stroom(beeld, rij, kolom, 1, genoeg)
  const neer = stroom(beeld, rij, kolom, -1, genoeg)
  const waarde = beeld.getallen[rij]?.[kolom] ?? 0
  return isTotaal(beeld, rij, kolom) ? Math.min(op, waarde) + neer : op + Math.min(neer, waarde)
}

/** Whether the count has a minus: a total of a row or of a column, but not the total of all. */
function isTotaal({ getallen }: Beeld, rij: number, kolom: number): boolean {
  return (rij === getallen.length - 1) !== (kolom === (getallen[rij]?.length ?? 0) - 1)
}

interface Boog {
  van: number
  naar: number
  /** What may still flow, and what flows back. */
  heen: number
  terug: number
}

/** What can flow from the column of a count back to its row (`richting` 1) or the other way around (-1), past the count itself. */
function stroom(beeld: Beeld, rij: number, kolom: number, richting: 1 | -1, genoeg: number): number {
  const bogen = maakBogen(beeld, rij, kolom)
  const [begin, eind] = richting === 1 ? [kolomknoop(beeld, kolom), rij] : [rij, kolomknoop(beeld, kolom)]
  let totaal = 0
  while (totaal < genoeg) {
    const erbij = vergroot(bogen, begin, eind, genoeg - totaal)
    if (erbij === 0) break
    totaal += erbij
  }
  return totaal
}

const kolomknoop = ({ getallen }: Beeld, kolom: number): number => getallen.length + kolom

/** From row to column a signed count grows without end; the other way it falls to nought. For a total it is the reverse. */
function maakBogen(beeld: Beeld, rij: number, kolom: number): Boog[] {
  return beeld.getallen.flatMap((waarden, i) => waarden.flatMap((waarde, j) => {
    if (!beeld.verborgen[i]?.[j] || (i === rij && j === kolom)) return []
    const [heen, terug] = isTotaal(beeld, i, j) ? [waarde, Infinity] : [Infinity, waarde]
    return [{ van: i, naar: kolomknoop(beeld, j), heen, terug }]
  }))
}

/** Sends as much as one shortest way allows; 0 when there is none. */
function vergroot(bogen: readonly Boog[], begin: number, eind: number, hoogstens: number): number {
  const via = new Map<number, { boog: Boog; heen: boolean }>()
  const rand = [begin]
  for (let knoop = rand.shift(); knoop !== undefined && !via.has(eind); knoop = rand.shift()) {
    for (const boog of bogen) {
      const heen = boog.van === knoop && boog.heen > 0
      const volgende = heen ? boog.naar : boog.naar === knoop && boog.terug > 0 ? boog.van : undefined
      if (volgende === undefined || volgende === begin || via.has(volgende)) continue
      via.set(volgende, { boog, heen })
      rand.push(volgende)
    }
  }
  const weg: { boog: Boog; heen: boolean }[] = []
  for (let stap = via.get(eind); stap; stap = via.get(stap.heen ? stap.boog.van : stap.boog.naar)) weg.push(stap)
  if (weg.length === 0) return 0
  const erbij = Math.min(hoogstens, ...weg.map(({ boog, heen }) => (heen ? boog.heen : boog.terug)))
  for (const { boog, heen } of weg) {
    boog.heen += heen ? -erbij : erbij
    boog.terug += heen ? erbij : -erbij
  }
  return erbij
}
