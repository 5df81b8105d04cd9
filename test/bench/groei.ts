import type { Opstelling } from './opstelling.ts'
import { speelRondes } from './rondes.ts'
import { verzoekenApi } from './verzoeken-api.ts'

/** Time of one Q1 through the api on databases of growing size, as a ratio to the smallest: medians of rounds played in turns, one connection. */
export async function meetGroei(opstelling: Opstelling, databases: Readonly<Record<string, string>>, rondes: number): Promise<Record<string, number>> {
  const deelnemers = []
  for (const [naam, url] of Object.entries(databases)) {
    const mededinger = await opstelling.start(naam, 'api/dist/main.js', url)
    deelnemers.push({ mededinger, maker: verzoekenApi(opstelling.tokens).q1, pids: [mededinger.kind.pid ?? 0, opstelling.postgresPid] })
  }
  const { rondes: gespeeld } = await speelRondes(deelnemers, rondes, () => undefined)
  const [kleinste = ''] = Object.keys(databases)
  const verhoudingen = (naam: string): number[] => gespeeld.map((r) => (r[kleinste]?.enkel.perSeconde ?? 0) / (r[naam]?.enkel.perSeconde ?? 1)).sort((a, b) => a - b)
  return Object.fromEntries(Object.keys(databases).map((naam) => [naam, Math.round((verhoudingen(naam)[Math.floor(gespeeld.length / 2)] ?? Number.NaN) * 1000) / 1000]))
}
