import { SECTIENUMMERS, type SectieNummer } from '../zelfonderzoek/model.ts'
import { gladWoord } from '../volledigheid/tekst/woorden.ts'
import { KOPTERMEN, LEGE_KOPPEN } from './koptermen.ts'
import { genoemdeNummers, zonderNummer } from './kopnummer.ts'

interface Term {
  nummer: SectieNummer
  woorden: string[]
}

const TERMEN: readonly Term[] = SECTIENUMMERS.flatMap((nummer) => KOPTERMEN[nummer].split(' ').map((term) => ({ nummer, woorden: term.split('_') })))
/** Words shorter than this have to be spelled right. */
const KORTSTE_FOUT = 7

/** A heading of more characters says more than that it is a foreword. */
const LANGSTE_LEGE = 70

/** True for a foreword, a summary, a list of annexes and the like. */
export function isLegeKop(kop: string): boolean {
  const { tekst } = zonderNummer(kop)
  return LEGE_KOPPEN.test(tekst) && !(tekst.length > LANGSTE_LEGE)
}

/** The items at which a heading points, by the numbers of the Bijlage that it names or by its words, one spelling error per long word allowed. */
export function kopSecties(kop: string): SectieNummer[] {
  const genoemd = genoemdeNummers(kop)
  if (genoemd.length) return SECTIENUMMERS.filter((nummer) => genoemd.includes(nummer))
  const woorden = zonderNummer(kop).tekst.split(/[^\p{L}\p{N}'’-]+/u).filter(Boolean).map(gladWoord)
  const nummers = new Set<SectieNummer>()
  for (const { nummer, woorden: term } of TERMEN) {
    if (woorden.some((_, begin) => term.every((deel, n) => lijktOp(woorden[begin + n] ?? '', deel)))) nummers.add(nummer)
  }
  return [...nummers].sort((a, b) => a - b)
}

function lijktOp(woord: string, term: string): boolean {
  if (term.endsWith('*')) return woord.startsWith(term.slice(0, -1))
  return woord === term || (term.length >= KORTSTE_FOUT && Math.abs(woord.length - term.length) <= 1 && scheeltEen(woord, term))
}

/** True when one letter was added, left out, changed or swapped with its neighbour. */
function scheeltEen(a: string, b: string): boolean {
  let voor = 0
  while (voor < a.length && a[voor] === b[voor]) voor += 1
  let na = 0
  while (na < Math.min(a.length, b.length) - voor && a[a.length - 1 - na] === b[b.length - 1 - na]) na += 1
  const [restA, restB] = [a.slice(voor, a.length - na), b.slice(voor, b.length - na)]
  return (restA.length <= 1 && restB.length <= 1) || (restA.length === 2 && restA === [...restB].reverse().join(''))
}
