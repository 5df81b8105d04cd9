import type { Datum } from './datum.ts'
import { delenVan, plusDagen, weekdag } from './dagen.ts'
import { GELIJKGESTELD, GELIJKGESTELD_TOT } from './gelijkgestelde-dagen.ts'

export { GELIJKGESTELD_TOT }

/** Easter Sunday, by the rule of Gauss as Meeus wrote it down. */
export function eerstePaasdag(jaar: number): Datum {
  const a = jaar % 19
  const b = Math.floor(jaar / 100)
  const c = jaar % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const som = h + l - 7 * m + 114
  return `${jaar}-${String(Math.floor(som / 31)).padStart(2, '0')}-${String((som % 31) + 1).padStart(2, '0')}`
}

/** The holidays of a year with their names (Algemene termijnenwet art. 3 lid 1 and 2). 5 mei counts every year. */
export function feestdagenVan(jaar: number): ReadonlyMap<Datum, string> {
  let dagen = PER_JAAR.get(jaar)
  if (!dagen) PER_JAAR.set(jaar, (dagen = maakFeestdagen(jaar)))
  return dagen
}

const PER_JAAR = new Map<number, ReadonlyMap<Datum, string>>()

function maakFeestdagen(jaar: number): ReadonlyMap<Datum, string> {
  const pasen = eerstePaasdag(jaar)
  const koningsdag = `${jaar}-04-27`
  return new Map([
    [`${jaar}-01-01`, 'Nieuwjaarsdag'],
    [plusDagen(pasen, -2), 'Goede Vrijdag'],
    [plusDagen(pasen, 1), 'Tweede Paasdag'],
    [weekdag(koningsdag) === 0 ? `${jaar}-04-26` : koningsdag, 'Koningsdag'],
    [`${jaar}-05-05`, 'Bevrijdingsdag'],
    [plusDagen(pasen, 39), 'Hemelvaartsdag'],
    [plusDagen(pasen, 50), 'Tweede Pinksterdag'],
    [`${jaar}-12-25`, 'Eerste Kerstdag'],
    [`${jaar}-12-26`, 'Tweede Kerstdag'],
  ])
}

/** Why a day is free: weekend, holiday or a day made equal; undefined on an ordinary day. */
export function waaromVrij(datum: Datum): string | undefined {
  const feestdag = feestdagenVan(delenVan(datum)[0]).get(datum)
  if (feestdag) return feestdag
  if (GELIJKGESTELD.dagen.includes(datum)) return 'gelijkgestelde dag'
  return { 0: 'zondag', 6: 'zaterdag' }[weekdag(datum)]
}

/** A werkdag: Monday to Friday, no holiday and no day made equal (domain: "werkdag" is not defined in the protocols). */
export function isWerkdag(datum: Datum): boolean {
  return waaromVrij(datum) === undefined
}
