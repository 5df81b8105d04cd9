import { hierarchy, tree } from 'd3-hierarchy'
import { breekRegels } from './breek-regels.ts'
import type { Knoop } from './boomknopen.ts'

/** A box with its place, in units of the drawing (one unit is one CSS pixel at full size). */
export interface Vak { knoop: Knoop, x: number, y: number, regels: string[] }
export interface Verbinding { van: string, naar: string, pad: string, open: boolean }

export interface Uitleg { breed: number, hoog: number, vakbreed: number, vakhoog: number, vakken: Vak[], verbindingen: Verbinding[] }

export const LETTER = 16
export const REGEL = 21
/** Space left of the text: the band of the class stands there. */
export const RAND = 18

const BREEDTE = 1136
const TUSSEN = 44
const ONDER = 20
const SMALST = 176
const BREEDST = 268
const MEESTE_REGELS = 4
/** Room above the text for the line that says what the cause is. */
const KOP = 30

/** Places the boxes from left to right: event, direct causes, root causes. The boxes are as wide as the number of columns allows. */
export function legUit(wortel: Knoop): Uitleg {
  const stam = hierarchy(wortel, ({ kinderen }) => kinderen)
  const kolommen = stam.height + 1
  const vakbreed = Math.round(Math.max(SMALST, Math.min(BREEDST, (BREEDTE - (kolommen - 1) * TUSSEN) / kolommen)))
  const regels = new Map(stam.descendants().map(({ data }) => [data, breekRegels(data.tekst, (vakbreed - RAND - 12) / LETTER, MEESTE_REGELS)]))
  const vakhoog = KOP + Math.max(...[...regels.values()].map((r) => r.length)) * REGEL + 10
  const gelegd = tree<Knoop>().nodeSize([vakhoog + ONDER, vakbreed + TUSSEN]).separation((a, b) => (a.parent === b.parent ? 1 : 1.12))(stam)
  const boven = Math.min(...gelegd.descendants().map(({ x }) => x))
  const vakken = gelegd.descendants().map(({ data, x, y }) => ({ knoop: data, x: y, y: Math.round(x - boven), regels: regels.get(data) ?? [] }))
  const plek = new Map(vakken.map((vak) => [vak.knoop, vak]))
  return {
    vakbreed, vakhoog, vakken,
    breed: kolommen * vakbreed + (kolommen - 1) * TUSSEN,
    hoog: Math.max(...vakken.map(({ y }) => y)) + vakhoog,
    verbindingen: gelegd.links().map(({ source, target }) => verbind(plek.get(source.data), plek.get(target.data), vakbreed, vakhoog)),
  }
}

function verbind(van: Vak | undefined, naar: Vak | undefined, vakbreed: number, vakhoog: number): Verbinding {
  const [x1, y1, x2, y2] = [(van?.x ?? 0) + vakbreed, (van?.y ?? 0) + vakhoog / 2, naar?.x ?? 0, (naar?.y ?? 0) + vakhoog / 2]
  const midden = (x1 + x2) / 2
  return { van: van?.knoop.id ?? '', naar: naar?.knoop.id ?? '', pad: `M${x1} ${y1}C${midden} ${y1} ${midden} ${y2} ${x2} ${y2}`, open: naar?.knoop.soort === 'open' }
}
