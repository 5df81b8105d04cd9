import { aanwezig, gedeeltelijk, type Oordeel, ontbreekt } from './oordeel.ts'
import { leesTekst } from './lees-tekst.ts'

/** How the rows of a list answer one question. */
export interface Rijvraag<R> {
  /** The field with the list. */
  veld: string
  /** How a row is called in a sentence, such as its function. */
  naam: (rij: R) => string
  /** The words that answer; empty when the row does not answer. */
  lees: (rij: R) => string
  /** True for words that do not answer enough, such as "gesprek" or "medewerker A". */
  vaag?: (rij: R) => boolean
}

/** True when someone has written anything in the row, its id aside. */
export function isBeschreven<R extends { id: string }>(rij: R): boolean {
  return Object.entries(rij).some(([kolom, waarde]) => kolom !== 'id' && typeof waarde === 'string' && waarde.trim() !== '')
}

/** Every row must answer. Says in how many rows it is missing, and in which. */
export function beoordeelRijen<R extends { id: string }>(alle: readonly R[], { veld, naam, lees, vaag }: Rijvraag<R>): Oordeel {
  const rijen = alle.filter(isBeschreven)
  if (rijen.length === 0) return ontbreekt(veld)
  const namen = rijen.map((rij, plaats) => naam(rij).trim() || `regel ${plaats + 1}`)
  const zonder = rijen.flatMap((rij, plaats) => (antwoordt(lees(rij)) ? [] : [plaats]))
  const bewijs = rijen.map(lees).filter(antwoordt).join('; ')
  const eerste = rijen[zonder[0] ?? -1]
  if (eerste) {
    const gegevens = { er: rijen.length - zonder.length, totaal: rijen.length, bij: opsomming(zonder.map((plaats) => namen[plaats] ?? '')) }
    return zonder.length === rijen.length
      ? { uitkomst: 'ontbreekt', geval: 'rijen', veld, rij: eerste.id, bewijs: '', gegevens }
      : gedeeltelijk('rijen', { veld, rij: eerste.id, bewijs, gegevens })
  }
  const teVaag = vaag && rijen.find(vaag)
  if (teVaag) return gedeeltelijk('vage_rij', { veld, rij: teVaag.id, bewijs: lees(teVaag), gegevens: { citaat: lees(teVaag).trim(), bij: namen[rijen.indexOf(teVaag)] ?? '' } })
  return aanwezig(bewijs)
}

/** "a, b en c"; no more than four names, then how many others. */
export function opsomming(namen: readonly string[]): string {
  const rest = namen.length > 4 ? namen.length - 3 : 0
  const delen = [...namen.slice(0, rest ? 3 : 4).map((naam) => (naam.length > 80 ? `${naam.slice(0, 79)}…` : naam)), ...(rest ? [`${rest} andere`] : [])]
  return delen.length < 2 ? (delen[0] ?? '') : `${delen.slice(0, -1).join(', ')} en ${delen.at(-1)}`
}

function antwoordt(woorden: string): boolean {
  const soort = leesTekst(woorden)
  return soort !== 'leeg' && soort !== 'nvt_kaal' && soort !== 'uitstel'
}
