/** Id of a field of the report on the page, for links to it. */
export function rapportplek(veld: string): string {
  return `rapport-${veld}`
}

/** An aspect that a field of the report answers, for the link back to its judgement. */
export interface Terugweg { veld: string, href: string, vraag: string }

/** What changed of a field, or of a record (`rij`), since the round before. */
export interface Verschilregel { veld: string, rij?: string | undefined, kop: string, oud: string, nieuw: string }
