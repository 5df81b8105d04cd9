import { type Datum, dagenInMaand } from './datum.ts'

const WEEKDAGEN = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'] as const
/** The months in Dutch, from January. */
export const MAANDEN = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'] as const

/** Year, month (1 to 12) and day of a date. */
export function delenVan(datum: Datum): [jaar: number, maand: number, dag: number] {
  const [jaar = 0, maand = 1, dag = 1] = datum.split('-').map(Number)
  return [jaar, maand, dag]
}

/** The date so many calendar days later (or earlier). */
export function plusDagen(datum: Datum, dagen: number): Datum {
  return uitDagnummer(dagnummer(datum) + dagen)
}

/** The same day so many months later; the last day of that month when it has no such day. */
export function plusMaanden(datum: Datum, maanden: number): Datum {
  const [jaar, maand, dag] = delenVan(datum)
  const totaal = jaar * 12 + maand - 1 + maanden
  const nieuwJaar = Math.floor(totaal / 12)
  const nieuweMaand = (totaal % 12) + 1
  const twee = (n: number) => String(n).padStart(2, '0')
  return `${nieuwJaar}-${twee(nieuweMaand)}-${twee(Math.min(dag, dagenInMaand(nieuwJaar, nieuweMaand)))}`
}

/** Calendar days from `van` to `tot`; negative when `tot` is earlier. */
export function dagenTussen(van: Datum, tot: Datum): number {
  return dagnummer(tot) - dagnummer(van)
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdag(datum: Datum): number {
  return (((dagnummer(datum) + 4) % 7) + 7) % 7
}

/** `vrijdag 25 december 2026` */
export function datumVoluit(datum: Datum): string {
  return `${WEEKDAGEN[weekdag(datum)]} ${datumLang(datum)}`
}

/** `25 december 2026` */
export function datumLang(datum: Datum): string {
  const [jaar, maand, dag] = delenVan(datum)
  return `${dag} ${MAANDEN[maand - 1]} ${jaar}`
}

/** Days since 1 January 1970 in the proleptic Gregorian calendar; no clock and no time zone are involved. */
export function dagnummer(datum: Datum): number {
  const [jaar, maand, dag] = delenVan(datum)
  const y = maand <= 2 ? jaar - 1 : jaar
  const eeuw = Math.floor(y / 400)
  const binnen = y - eeuw * 400
  const dagVanJaar = Math.floor((153 * (maand + (maand > 2 ? -3 : 9)) + 2) / 5) + dag - 1
  return eeuw * 146_097 + binnen * 365 + Math.floor(binnen / 4) - Math.floor(binnen / 100) + dagVanJaar - 719_468
}

/** The date with this number of days since 1 January 1970. */
export function uitDagnummer(nummer: number): Datum {
  let jaar = Math.floor(nummer / 365.2425) + 1970
  while (dagnummer(`${jaar}-01-01`) > nummer) jaar -= 1
  while (dagnummer(`${jaar + 1}-01-01`) <= nummer) jaar += 1
  let rest = nummer - dagnummer(`${jaar}-01-01`)
  let maand = 1
  while (rest >= dagenInMaand(jaar, maand)) {
    rest -= dagenInMaand(jaar, maand)
    maand += 1
  }
  return `${jaar}-${String(maand).padStart(2, '0')}-${String(rest + 1).padStart(2, '0')}`
}
