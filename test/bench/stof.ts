import { createHash, randomUUID } from 'node:crypto'

export type Operatie = 'q1' | 'q2' | 'm1'
export const OPERATIES: readonly Operatie[] = ['q1', 'q2', 'm1']

/** One request of the load. */
export interface Verzoek {
  methode?: 'GET' | 'POST'
  pad: string
  inhoud?: string
  koppen: Record<string, string>
  /** Reads the answer, as M1 needs the new version for its next save; false when it is not what was asked for. */
  na?: (antwoord: string) => boolean
}

/** Makes the next request of a connection. */
export type Maker = (verbinding: number) => Verzoek

/** The load of one contender. */
export type Verzoeken = Record<Operatie, Maker> & {
  /** Begins at version 0 of every section again. */
  opnieuw: () => void
}

export interface Tokens {
  toezicht: string
  onderzoeker: string
}

/** Pages, dossiers and sections that the load walks through. */
export const PAGINAS = 36
export const DOSSIERS = 256
const VERBINDINGEN = 16
const SECTIES_PER_VERBINDING = 24

/** md5 of a text as uuid: the ids of the seed. */
export function zaadId(tekst: string): string {
  return createHash('md5').update(tekst).digest('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** Number of a dossier of the first aanbieder of the seed that holds a full report. */
export function eigenDossier(nr: number): number {
  return 50 * (1 + nr)
}

/** Starting points of the pages of Q1. */
export const BEGINPUNTEN = Array.from({ length: PAGINAS }, (_, nr) => ({ op: new Date(Date.UTC(2026, 1, 1 + nr * 10)).toISOString().slice(0, 10), id: '00000000-0000-0000-0000-000000000000' }))

/** The sections that connections save, each connection its own, with the versions they are at. */
export function maakSecties(): { volgende: (verbinding: number) => { zelfonderzoek: string; sleutel: string; versie: number; inhoud: Record<string, string> }; onthoud: (zelfonderzoek: string) => (antwoord: string) => boolean; opnieuw: () => void } {
  const versies = new Map<string, number>()
  let teller = 0
  return {
    volgende: (verbinding) => {
      teller += 1
      const zelfonderzoek = zaadId(`z${eigenDossier(verbinding + VERBINDINGEN * (teller % SECTIES_PER_VERBINDING))}`)
      return { zelfonderzoek, sleutel: randomUUID(), versie: versies.get(zelfonderzoek) ?? 0, inhoud: { conclusies: `${'De commissie vindt dat de overdracht die avond te kort was. '.repeat(6)}${teller}`, vrijeTekst: '' } }
    },
    onthoud: (zelfonderzoek) => (antwoord) => {
      const versie = Number(/"versie":(\d+)/.exec(antwoord)?.[1] ?? 0)
      if (versie) versies.set(zelfonderzoek, versie)
      return versie > 0
    },
    opnieuw: () => versies.clear(),
  }
}
