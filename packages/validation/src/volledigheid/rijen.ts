import { aanwezig, gedeeltelijk, type Oordeel, ontbreekt } from './oordeel.ts'
import { citaat, leesTekst } from './lees-tekst.ts'

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
  for (const kolom in rij) {
    const waarde: unknown = rij[kolom]
    if (kolom !== 'id' && typeof waarde === 'string' && waarde.trim() !== '') return true
  }
  return false
}

/** Every row must answer. Says in how many rows it is missing, and in which. */
export function beoordeelRijen<R extends { id: string }>(alle: readonly R[], { veld, naam, lees, vaag }: Rijvraag<R>): Oordeel {
  const rijen = alle.filter(isBeschreven)
  if (rijen.length === 0) return ontbreekt(veld)
  const woorden = rijen.map(lees)
  const zonder = woorden.flatMap((deel, plaats) => (antwoordt(deel) ? [] : [plaats]))
  const noem = (plaats: number): string => citaat(naam(rijen[plaats] as R), 80) || `regel ${plaats + 1}`
  const eerste = rijen[zonder[0] ?? -1]
  if (eerste) {
    const gegevens = { er: rijen.length - zonder.length, totaal: rijen.length, bij: opsomming(zonder.map(noem)) }
    if (zonder.length === rijen.length) return { uitkomst: 'ontbreekt', geval: 'rijen', veld, rij: eerste.id, bewijs: '', gegevens }
    return gedeeltelijk('rijen', { veld, rij: eerste.id, bewijs: alsBewijs(woorden.filter((_, plaats) => !zonder.includes(plaats))), gegevens })
  }
  const teVaag = vaag && rijen.find(vaag)
  if (teVaag) return gedeeltelijk('vage_rij', { veld, rij: teVaag.id, bewijs: citaat(lees(teVaag)), gegevens: { citaat: citaat(lees(teVaag), 80), bij: noem(rijen.indexOf(teVaag)) } })
  return aanwezig(alsBewijs(woorden))
}

/** "a, b en c"; no more than four names, then how many others. */
export function opsomming(namen: readonly string[]): string {
  const rest = namen.length > 4 ? namen.length - 3 : 0
  const delen = [...namen.slice(0, rest ? 3 : 4), ...(rest ? [`${rest} andere`] : [])]
  return delen.length < 2 ? (delen[0] ?? '') : `${delen.slice(0, -1).join(', ')} en ${delen.at(-1)}`
}

/** The first rows are enough: evidence is cut at its length anyway. */
function alsBewijs(woorden: readonly string[]): string {
  return woorden.slice(0, 12).map((deel) => citaat(deel)).join('; ')
}

function antwoordt(woorden: string): boolean {
  const soort = leesTekst(woorden)
  return soort !== 'leeg' && soort !== 'nvt_kaal' && soort !== 'uitstel'
}
