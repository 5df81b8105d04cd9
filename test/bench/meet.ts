import { Pool } from 'undici'
import { cpuMachine, cpuVan } from './proces.ts'
import type { Maker } from './stof.ts'

export interface Meting {
  perSeconde: number
  /** CPU microseconds per request: server and PostgreSQL together. */
  cpuMicro: number
  bytes: number
  /** Share of the machine's CPU that neither we nor what we measure used. */
  vreemd: number
  fouten: number
  /** The first answer that was an error. */
  eersteFout: string
}

export interface Cel {
  basis: string
  pids: readonly number[]
  verbindingen: number
  seconden: number
  volgende: Maker
}

/** Loads one contender for some seconds over keep-alive connections and reads the CPU it took. */
export async function meet({ basis, pids, verbindingen, seconden, volgende }: Cel): Promise<Meting> {
  const pool = new Pool(basis, { connections: verbindingen, pipelining: 1 })
  let klaar = 0
  let bytes = 0
  let fouten = 0
  let eersteFout = ''
  const cpu = (): number => pids.reduce((som, pid) => som + cpuVan(pid), 0)
  const eigen = (): number => (process.cpuUsage().user + process.cpuUsage().system) / 1e6
  const begin = { cpu: cpu(), machine: cpuMachine(), eigen: eigen(), tijd: performance.now() }
  const einde = begin.tijd + seconden * 1000
  await Promise.all(Array.from({ length: verbindingen }, async (_, nr) => {
    while (performance.now() < einde) {
      const v = volgende(nr)
      const { statusCode, body } = await pool.request({ path: v.pad, method: v.methode ?? 'POST', body: v.inhoud ?? null, headers: v.koppen })
      const tekst = await body.text()
      const goed = v.na?.(tekst) ?? true
      if (!goed || statusCode !== 200 || tekst === 'null' || tekst.includes('"errors"')) {
        fouten += 1
        eersteFout ||= tekst.slice(0, 300)
      }
      bytes += tekst.length
      klaar += 1
    }
  }))
  const duur = (performance.now() - begin.tijd) / 1000
  const gebruikt = cpu() - begin.cpu
  const machine = cpuMachine() - begin.machine
  await pool.close()
  return {
    perSeconde: klaar / duur,
    cpuMicro: (gebruikt / klaar) * 1e6,
    bytes: Math.round(bytes / Math.max(klaar, 1)),
    vreemd: Math.max(0, (machine - gebruikt - (eigen() - begin.eigen)) / (duur * 2)),
    fouten,
    eersteFout,
  }
}
