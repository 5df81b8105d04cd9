/** A form that could not be taken because the session had ended: all its fields, and whether there is a session again. */
export interface Hervat { hervat: [string, string][], ingelogd: boolean }

export function isHervat(gegevens: unknown): gegevens is Hervat {
  return typeof gegevens === 'object' && gegevens !== null && 'hervat' in gegevens
}
