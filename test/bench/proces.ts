import { readdirSync, readFileSync } from 'node:fs'

/** Clock ticks per second of /proc/PID/stat on Linux. */
const TIKKEN = 100

/** CPU seconds used so far by a process and everything below it, children that have ended included. */
export function cpuVan(pid: number): number {
  const kinderen = new Map<number, number[]>()
  const tijd = new Map<number, number>()
  for (const naam of readdirSync('/proc')) {
    if (!/^\d+$/.test(naam)) continue
    try {
      const velden = readFileSync(`/proc/${naam}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
      const ouder = Number(velden[1])
      tijd.set(Number(naam), [11, 12, 13, 14].reduce((som, veld) => som + Number(velden[veld]), 0) / TIKKEN)
      kinderen.set(ouder, [...(kinderen.get(ouder) ?? []), Number(naam)])
    } catch {
      // The process ended while we looked.
    }
  }
  const tel = (p: number): number => (tijd.get(p) ?? 0) + (kinderen.get(p) ?? []).reduce((som, kind) => som + tel(kind), 0)
  return tel(pid)
}

/** CPU seconds that the whole machine was busy. */
export function cpuMachine(): number {
  const [, gebruiker = 0, aardig = 0, systeem = 0, , , irq = 0, zacht = 0, gestolen = 0] = readFileSync('/proc/stat', 'utf8').split('\n', 1)[0]?.split(/\s+/).map(Number) ?? []
  return (gebruiker + aardig + systeem + irq + zacht + gestolen) / TIKKEN
}
