import type { Bewaaruitkomst } from '../../onderzoek/gegevens/bewaaruitkomst.ts'
import type { Bewaarstand } from '../../onderzoek/formulier/use-autosave.ts'

/** How one card stands in the browser: what is chosen, and what became of saving it. */
export interface Kaartstand { oordeel: string, vuil: boolean, stand: Bewaarstand, bewaardOp: string | null, uitkomst: Bewaaruitkomst | undefined }
export type Kaarten = Readonly<Record<string, Kaartstand>>

let kaarten: Kaarten = {}
const luisteraars = new Set<() => void>()

/** Tells how a card stands. Only in the browser: the server knows no cards between two requests. */
export function meldKaart(aspect: string, stand: Kaartstand): void {
  kaarten = { ...kaarten, [aspect]: stand }
  for (const luister of luisteraars) luister()
}

/** For `useSyncExternalStore`: calls back when a card changed. */
export function volgKaarten(luister: () => void): () => void {
  luisteraars.add(luister)
  return () => luisteraars.delete(luister)
}

/** The cards of this page as they stand now. */
export function kaartenNu(): Kaarten {
  return kaarten
}

const LEEG: Kaarten = {}

/** Before the page came to life there are none. */
export function geenKaarten(): Kaarten {
  return LEEG
}

const ERNST: readonly Bewaarstand[] = ['uitgelogd', 'geen_verbinding', 'conflict', 'fouten', 'dicht', 'bezig']

/** All cards as one: the worst that goes on, else when something was last saved. */
export function samengevat(nu: Kaarten, begin: string | null): { stand: Bewaarstand, bewaardOp: string | null, uitkomst: Bewaaruitkomst | undefined, vuil: boolean } {
  const lijst = Object.values(nu)
  const stand = ERNST.find((soort) => lijst.some((kaart) => kaart.stand === soort)) ?? 'rust'
  const bewaardOp = [begin, ...lijst.map((kaart) => kaart.bewaardOp)].filter((op) => op !== null).sort().at(-1) ?? null
  return { stand, bewaardOp, uitkomst: lijst.find((kaart) => kaart.stand === stand)?.uitkomst, vuil: lijst.some((kaart) => kaart.vuil) }
}
