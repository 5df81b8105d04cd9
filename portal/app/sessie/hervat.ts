/** Why a form was not taken: the session had ended, there is a new session, or what it asks needs a fresh log-in. */
export type Hervatreden = 'uitgelogd' | 'ingelogd' | 'vers'

/** A form that was not taken, with all its fields, to be sent once more. */
export interface Hervat { hervat: [string, string][], reden: Hervatreden }

export function isHervat(gegevens: unknown): gegevens is Hervat {
  return typeof gegevens === 'object' && gegevens !== null && 'hervat' in gegevens
}
