/** A calendar date in Europe/Amsterdam, `JJJJ-MM-DD`. */
export type Datum = string

const VORM = /^(\d{4})-(\d{2})-(\d{2})$/
const INVOER = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/

/** True for a date that exists, written as 2026-12-28, in the years 1900 to 2199. */
export function isDatum(waarde: string): boolean {
  const [, jaar, maand, dag] = VORM.exec(waarde) ?? []
  if (!jaar || !maand || !dag) return false
  return Number(jaar) >= 1900 && Number(jaar) < 2200 && Number(maand) >= 1 && Number(maand) <= 12 && Number(dag) >= 1 && Number(dag) <= dagenInMaand(Number(jaar), Number(maand))
}

/** Number of days in a month (1 to 12). */
export function dagenInMaand(jaar: number, maand: number): number {
  if (maand === 2) return (jaar % 4 === 0 && jaar % 100 !== 0) || jaar % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(maand) ? 30 : 31
}

/** A date as people type it (28-12-2026, 28/12/2026 or 2026-12-28), or undefined when it does not exist. */
export function parseDatumInvoer(invoer: string): Datum | undefined {
  const kaal = invoer.trim()
  const [, dag, maand, jaar] = INVOER.exec(kaal) ?? []
  const datum = dag && maand && jaar ? `${jaar}-${maand.padStart(2, '0')}-${dag.padStart(2, '0')}` : kaal
  return isDatum(datum) ? datum : undefined
}
