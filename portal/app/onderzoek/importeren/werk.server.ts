import type { Importblad } from './importblad.ts'
import type { Overname, Terugweg } from './neem-over.server.ts'
import type { Terugdraai } from './draai-terug.server.ts'

interface Gemeen {
  id: string
  gebruikerId: string
  onderzoekId: string
  /** Steps done and to do. */
  gedaan: number
  totaal: number
  begonnen: number
  /** The job stopped halfway; what was done stands. */
  gestopt: boolean
}
/** Taking over a report, or taking that back, while it goes on and after it. */
export type Werk =
  | Gemeen & { soort: 'overnemen', blad: Importblad, terugweg: Terugweg, uit: Overname | null, /** The job that took it back. */ terugIn: string | null }
  | Gemeen & { soort: 'terugdraaien', uit: Terugdraai | null }

type Begin = Pick<Gemeen, 'gebruikerId' | 'onderzoekId' | 'totaal'>

/** Jobs are remembered for an hour, and no more than these at the same time. They are in the memory of this program only. */
const BEWAARD = 60 * 60 * 1000
const MEESTE = 200
/** Milliseconds that a form waits: a job that is done by then shows no progress. */
const GEDULD = 1200

const werken = new Map<string, Werk>()

/** The job, for the person who began it; nobody else sees that it is there. */
export function vindWerk(id: string, gebruikerId: string, onderzoekId: string): Werk | undefined {
  const werk = werken.get(id)
  return werk?.gebruikerId === gebruikerId && werk.onderzoekId === onderzoekId ? werk : undefined
}

/** Begins to take over a report. Resolves when it is done or after a moment, whichever is first. */
export async function beginOvername(begin: Begin & { blad: Importblad, terugweg: Terugweg }, doe: (stap: () => void) => Promise<Overname>): Promise<Werk> {
  const werk: Werk & { soort: 'overnemen' } = { ...nieuw(begin), soort: 'overnemen', blad: begin.blad, terugweg: begin.terugweg, uit: null, terugIn: null }
  return voerUit(werk, doe, (uit) => { werk.uit = uit })
}

/** Begins to take an import back. */
export async function beginTerugdraaien(begin: Begin, doe: (stap: () => void) => Promise<Terugdraai>): Promise<Werk> {
  const werk: Werk & { soort: 'terugdraaien' } = { ...nieuw(begin), soort: 'terugdraaien', uit: null }
  return voerUit(werk, doe, (uit) => { werk.uit = uit })
}

function nieuw({ gebruikerId, onderzoekId, totaal }: Begin): Gemeen {
  return { id: crypto.randomUUID(), gebruikerId, onderzoekId, totaal, gedaan: 0, begonnen: Date.now(), gestopt: false }
}

async function voerUit<U>(werk: Werk, doe: (stap: () => void) => Promise<U>, klaar: (uit: U) => void): Promise<Werk> {
  ruimOp()
  werken.set(werk.id, werk)
  const bezig = doe(() => { werk.gedaan += 1 }).then(klaar, () => { werk.gestopt = true })
  await Promise.race([bezig, new Promise((verder) => { setTimeout(verder, GEDULD) })])
  return werk
}

function ruimOp(): void {
  for (const [id, { begonnen }] of werken) if (Date.now() - begonnen > BEWAARD || werken.size >= MEESTE) werken.delete(id)
}
