const MISSCHIEN = /\d(?:[ .]?\d){8}/
const NEGEN_CIJFERS = /\d(?<![\d.,+-]\d)(?:[ .]?\d){8}(?![\d-]|[.,]\d)/g

/** Where a citizen service number stands: nine digits that pass the elfproef. `[start, eind]`, end excluded. */
export function vindBsn(tekst: string): [number, number] | undefined {
  if (!MISSCHIEN.test(tekst)) return undefined
  for (const gevonden of tekst.matchAll(NEGEN_CIJFERS)) {
    if (isBsn(gevonden[0].replace(/\D/g, ''))) return [gevonden.index, gevonden.index + gevonden[0].length]
  }
  return undefined
}

/** The elfproef of the citizen service number. */
export function isBsn(cijfers: string): boolean {
  if (!/^\d{9}$/.test(cijfers) || Number(cijfers) === 0) return false
  const som = [...cijfers].reduce((tot, cijfer, plaats) => tot + Number(cijfer) * (plaats === 8 ? -1 : 9 - plaats), 0)
  return som % 11 === 0
}
