/** How a mail fares. The five states are those of GOV.UK Notify: sending, delivered, permanent, temporary and technical failure. */
export const POSTSTANDEN = ['onderweg', 'bezorgd', 'onbestelbaar', 'tijdelijk_mislukt', 'technisch_mislukt'] as const
export type Poststand = (typeof POSTSTANDEN)[number]

/** Hours in which a mail is tried again. */
export const UREN = 72
/** Longest wait between two tries, in seconds. */
const LANGST_S = 3600

/** What a mail server, or the way to it, did with a mail. */
export interface Postfout {
  /** The address does not exist or does not take the mail: trying again does not help. */
  blijvend: boolean
  /** Our side or the way to the server, so not the address. */
  technisch: boolean
  /** Short and without an address: the code of SMTP, or that of the error. */
  reden: string
}

/** Reads an error of nodemailer. A refusal (5xx) of the recipient or the mail lasts; one of our login or our sender can be repaired by us, and a 4xx passes. */
export function leesFout(e: unknown): Postfout {
  const { code = 'onbekend', command = '', responseCode = 0 } = e as { code?: string; command?: string; responseCode?: number }
  const opAdres = command === 'RCPT TO' || command === 'DATA'
  return { blijvend: responseCode >= 500 && opAdres, technisch: !responseCode || (responseCode >= 500 && !opAdres), reden: responseCode ? `SMTP ${responseCode}` : code }
}

/** Where a mail stands after a try that failed; it is tried again for 72 hours unless the refusal lasts. */
export function standNa({ blijvend, technisch }: Postfout, oudInUren: number): Poststand {
  if (blijvend) return 'onbestelbaar'
  return oudInUren < UREN ? 'onderweg' : technisch ? 'technisch_mislukt' : 'tijdelijk_mislukt'
}

/** Seconds until the next try: ten, twenty, forty and so on, at most an hour. */
export function wachttijd(pogingen: number): number {
  return Math.min(LANGST_S, 10 * 2 ** Math.min(pogingen, 12))
}
