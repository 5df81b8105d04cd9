import { meet, type Meting } from './meet.ts'
import type { Mededinger } from './mededingers.ts'
import type { Maker } from './stof.ts'

/** What one contender does in a round. */
export interface Deelnemer {
  mededinger: Mededinger
  maker: Maker
  /** Processes whose CPU counts. */
  pids: readonly number[]
  /** Brings the database back to where the load begins. */
  vooraf?: () => Promise<void>
}

export type Ronde = Record<string, { druk: Meting; enkel: Meting }>

/** A round in which others used more than this share of the machine is left out, as long as enough calm ones remain. */
export const MEESTE_VREEMD = 0.15

/** Measures contenders in turns, the order changed each round: at 16 connections and at 1. Returns the calmest rounds. */
export async function speelRondes(deelnemers: readonly Deelnemer[], aantal: number, meld: (ronde: Ronde, nr: number) => void): Promise<{ rondes: Ronde[]; onrustig: number }> {
  const gespeeld: { ronde: Ronde; vreemd: number }[] = []
  const rustig = (): number => gespeeld.filter((g) => g.vreemd <= MEESTE_VREEMD).length
  for (let nr = 0; rustig() < aantal && nr < aantal * 2; nr += 1) {
    const ronde: Ronde = {}
    for (const deelnemer of nr % 2 ? [...deelnemers].reverse() : deelnemers) ronde[deelnemer.mededinger.naam] = await meetDeelnemer(deelnemer, nr === 0 ? 5 : 0.7)
    gespeeld.push({ ronde, vreemd: Math.max(...Object.values(ronde).map(({ druk }) => druk.vreemd)) })
    meld(ronde, nr + 1)
  }
  const gekozen = gespeeld.sort((a, b) => a.vreemd - b.vreemd).slice(0, aantal)
  return { rondes: gekozen.map((g) => g.ronde), onrustig: gekozen.filter((g) => g.vreemd > MEESTE_VREEMD).length }
}

async function meetDeelnemer({ mededinger, maker, pids, vooraf }: Deelnemer, opwarmen: number): Promise<Ronde[string]> {
  await vooraf?.()
  const cel = { basis: mededinger.basis, pids, volgende: maker }
  await meet({ ...cel, verbindingen: 16, seconden: opwarmen })
  return { druk: await meet({ ...cel, verbindingen: 16, seconden: 3 }), enkel: await meet({ ...cel, verbindingen: 1, seconden: 1.5 }) }
}
