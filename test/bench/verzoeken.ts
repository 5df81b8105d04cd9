import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { zaadId } from './mededingers.ts'
import type { Verzoek } from './meet.ts'

export type Operatie = 'q1' | 'q2' | 'm1'
export type Maker = (nr: number) => Verzoek

/** Pages, dossiers and sections that the load walks through. */
const PAGINAS = 36
const DOSSIERS = 256
const VERBINDINGEN = 16

const hashes = JSON.parse(readFileSync(fileURLToPath(import.meta.resolve('@zelfonderzoek/schema/persisted')), 'utf8')) as Record<string, string>
function document(naam: string): object {
  const hash = Object.keys(hashes).find((h) => hashes[h]?.includes(` ${naam}(`))?.replace('sha256:', '')
  if (!hash) throw new Error(`geen document ${naam}`)
  return { extensions: { persistedQuery: { version: 1, sha256Hash: hash } } }
}

export interface Tokens {
  toezicht: string
  onderzoeker: string
}

/** Dossiers of the first aanbieder of the seed that hold a full report. */
const eigen = (nr: number): number => 50 * (1 + nr)
const cursors = Array.from({ length: PAGINAS }, (_, nr) => ({ op: datum(nr * 10), id: '00000000-0000-0000-0000-000000000000' }))

function datum(dagen: number): string {
  return new Date(Date.UTC(2026, 1, 1 + dagen)).toISOString().slice(0, 10)
}

/** The same work for the api and the limit. */
export function maakVerzoeken(wie: 'api' | 'limiet', tokens: Tokens): Record<Operatie, Maker> {
  let teller = 0
  const versies = new Map<string, number>()
  const sectie = (verbinding: number): { z: string; sleutel: string } => {
    const nr = verbinding + VERBINDINGEN * (teller++ % 24)
    return { z: zaadId(`z${eigen(nr)}`), sleutel: randomUUID() }
  }
  const inhoud = (): Record<string, string> => ({ conclusies: `${'De commissie vindt dat de overdracht die avond te kort was. '.repeat(6)}${teller}`, vrijeTekst: '' })
  const na = (z: string) => (antwoord: string): void => void versies.set(z, Number(/"versie":(\d+)/.exec(antwoord)?.[1] ?? 0) || (versies.get(z) ?? 1))

  if (wie === 'api') {
    const bearer = (token: string): string => `Bearer ${token}`
    const stuur = (naam: string, variables: object, token: string, extra: Partial<Verzoek> = {}): Verzoek => ({ pad: '/graphql', inhoud: JSON.stringify({ ...document(naam), variables }), token: bearer(token), ...extra })
    return {
      q1: () => {
        const c = cursors[teller++ % PAGINAS]
        return stuur('Werkvoorraad', { first: 50, after: Buffer.from(`${c?.op}~${c?.id}`).toString('base64url'), filter: { stand: ['ingediend'] } }, tokens.toezicht)
      },
      q2: () => stuur('Zelfonderzoek', { id: `Dossier_${zaadId(`d${eigen(teller++ % DOSSIERS)}`)}` }, tokens.onderzoeker),
      m1: (verbinding) => {
        const { z, sleutel } = sectie(verbinding)
        return stuur('SectieBewaren', { input: { zelfonderzoekId: `Zelfonderzoek_${z}`, nummer: 8, versie: versies.get(z) ?? 0, sleutel, inhoud: inhoud() } }, tokens.onderzoeker, { na: na(z) })
      },
    }
  }
  const stuur = (q: Operatie, p: unknown[], token: string, extra: Partial<Verzoek> = {}): Verzoek => ({ pad: '/', inhoud: JSON.stringify({ q, p }), token, ...extra })
  return {
    q1: () => {
      const c = cursors[teller++ % PAGINAS]
      return stuur('q1', ['ingediend', c?.op, c?.id], tokens.toezicht)
    },
    q2: () => stuur('q2', [zaadId(`d${eigen(teller++ % DOSSIERS)}`)], tokens.onderzoeker),
    m1: (verbinding) => {
      const { z, sleutel } = sectie(verbinding)
      return stuur('m1', [z, 8, versies.get(z) ?? 0, JSON.stringify(inhoud()), sleutel], tokens.onderzoeker, { na: na(z) })
    },
  }
}
