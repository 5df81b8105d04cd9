import { readdirSync, readFileSync } from 'node:fs'

/** Clock ticks per second of /proc/PID/stat on Linux. */
const TIKKEN = 100

interface Proces {
  pid: number
  ouder: number
  /** CPU seconds, of children that have ended included. */
  cpu: number
}

function processen(): Proces[] {
  return readdirSync('/proc').filter((naam) => /^\d+$/.test(naam)).flatMap((naam) => {
    try {
      const velden = readFileSync(`/proc/${naam}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
      return [{ pid: Number(naam), ouder: Number(velden[1]), cpu: [11, 12, 13, 14].reduce((som, veld) => som + Number(velden[veld]), 0) / TIKKEN }]
    } catch {
      return [] // It ended while we looked.
    }
  })
}

function metKinderen(alle: readonly Proces[], pid: number): Proces[] {
  return alle.flatMap((p) => (p.pid === pid ? [p] : p.ouder === pid ? metKinderen(alle, p.pid) : []))
}

/** A process and everything below it. */
export function procesboom(pid: number): number[] {
  return metKinderen(processen(), pid).map((p) => p.pid)
}

/** CPU seconds used so far by a process and everything below it. */
export function cpuVan(pid: number): number {
  return metKinderen(processen(), pid).reduce((som, p) => som + p.cpu, 0)
}

/** CPU seconds that the whole machine was busy. */
export function cpuMachine(): number {
  const [, gebruiker = 0, aardig = 0, systeem = 0, , , irq = 0, zacht = 0, gestolen = 0] = readFileSync('/proc/stat', 'utf8').split('\n', 1)[0]?.split(/\s+/).map(Number) ?? []
  return (gebruiker + aardig + systeem + irq + zacht + gestolen) / TIKKEN
}
