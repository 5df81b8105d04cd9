import { ALLE_PROTOCOLLEN } from './select-protocol.ts'

/** How a kind of term reads; protocols that share a term give it one name. */
export function termijnNaam(soort: string): string {
  for (const { termijnen, gesteldeTermijnen } of ALLE_PROTOCOLLEN) {
    for (const termijn of [...Object.values(termijnen), ...Object.values(gesteldeTermijnen)]) if (termijn.id === soort) return termijn.naam
  }
  return soort
}
