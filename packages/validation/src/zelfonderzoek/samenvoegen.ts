type Inhoud = Readonly<Record<string, unknown>>

/** A field that both changed, with both values. */
export interface Veldconflict {
  veld: string
  mijn: unknown
  hun: unknown
}

interface Samenvoeging {
  samen: Record<string, unknown>
  conflicten: Veldconflict[]
}

/**
 * Brings two texts of one section together that both began at `basis`. A field that one of them changed takes that change;
 * lists are brought together row by row, on the id of the row. Where both changed the same, `samen` keeps mine and the conflict is told.
 */
export function voegSamen(basis: Inhoud, mijn: Inhoud, hun: Inhoud): Samenvoeging {
  const samen: Record<string, unknown> = {}
  const conflicten: Veldconflict[] = []
  for (const veld of new Set([...Object.keys(mijn), ...Object.keys(hun)])) {
    const [b, m, h] = [basis[veld], mijn[veld], hun[veld]]
    if (gelijk(m, b)) samen[veld] = h
    else if (gelijk(h, b) || gelijk(m, h)) samen[veld] = m
    else if (isLijst(m) && isLijst(h)) samen[veld] = voegRijenSamen(isLijst(b) ? b : [], m, h, (rij) => conflicten.push({ veld: `${veld}.${rij}`, mijn: m, hun: h }))
    else {
      samen[veld] = m
      conflicten.push({ veld, mijn: m, hun: h })
    }
  }
  return { samen, conflicten }
}

type Rij = Readonly<Record<string, unknown>> & { id: string }

function voegRijenSamen(basis: readonly Rij[], mijn: readonly Rij[], hun: readonly Rij[], meld: (id: string) => void): Rij[] {
  const was = new Map(basis.map((rij) => [rij.id, rij]))
  const van = new Map(hun.map((rij) => [rij.id, rij]))
  const uit: Rij[] = []
  for (const rij of mijn) {
    const ander = van.get(rij.id)
    const oud = was.get(rij.id)
    if (!ander) {
      if (!oud || !gelijk(rij, oud)) uit.push(rij)
    } else if (gelijk(rij, oud)) uit.push(ander)
    else {
      if (!gelijk(ander, oud) && !gelijk(ander, rij)) meld(rij.id)
      uit.push(rij)
    }
  }
  const bezet = new Set(mijn.map((rij) => rij.id))
  return [...uit, ...hun.filter((rij) => !bezet.has(rij.id) && !(was.has(rij.id) && gelijk(rij, was.get(rij.id))))]
}

function isLijst(waarde: unknown): waarde is readonly Rij[] {
  return Array.isArray(waarde)
}

function gelijk(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}
