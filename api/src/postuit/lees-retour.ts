/** What a mail server reports about a mail that it took from us earlier (RFC 3464). */
export interface Retour {
  mislukt: boolean
  /** The code of the report, such as `5.1.1`. */
  reden: string
}

/** Reads a delivery report; undefined when it is another mail, such as an answer from a person or an out-of-office. */
export function leesRetour(tekst: string): Retour | undefined {
  if (!/^content-type:\s*multipart\/report/im.test(tekst) || !/^content-type:\s*message\/(?:global-)?delivery-status/im.test(tekst)) return undefined
  const actie = /^action:\s*([a-z]+)/im.exec(tekst)?.[1]?.toLowerCase()
  return { mislukt: actie === 'failed', reden: /^status:\s*([245]\.\d{1,3}\.\d{1,3})/im.exec(tekst)?.[1] ?? 'onbekend' }
}
