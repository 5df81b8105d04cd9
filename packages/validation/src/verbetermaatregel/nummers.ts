import type { Verbetermaatregel } from '../zelfonderzoek/model.ts'

/** The measures in the order in which they are numbered. */
export function opNummer(maatregelen: readonly Verbetermaatregel[]): Verbetermaatregel[] {
  return [...maatregelen].sort((a, b) => a.volgorde - b.volgorde || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}

/** The numbers by which people speak of the measures: M1, M2 and so on. */
export function maatregelnummers(maatregelen: readonly Verbetermaatregel[]): Map<string, string> {
  return new Map(opNummer(maatregelen).map((m, plaats) => [m.id, `M${plaats + 1}`]))
}
