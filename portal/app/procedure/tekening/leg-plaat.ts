import { type Lijn, procesplaat } from '@zelfonderzoek/validation/protocol/procesplaat'
import type { Protocol } from '@zelfonderzoek/validation/protocol/protocol'
import { breekRegels } from '../../onderzoek/tekening/breek-regels.ts'

/** A stand as a box. */
export interface Plaatvak { id: string, soort: string, naam: string, x: number, y: number, regels: readonly string[] }

/** One arrow for all that leads from one stand to another; `nummers` are those of the list, and stand at `x`, `y`. */
export interface Plaatpijl { van: string, naar: string, pad: string, terug: boolean, nummers: readonly number[], x: number, y: number }

export interface Plaat { breed: number, hoog: number, vakken: readonly Plaatvak[], pijlen: readonly Plaatpijl[], stappen: readonly Lijn[] }

export const VAKBREED = 240
export const VAKHOOG = 60
const STAP = 104
const BAAN = 44
const MARGE = 16

interface Paar { van: number, naar: number, baan: number }

/**
 * Places the stands under each other in the order in which the protocol names them. What leads to the next goes straight down, what skips goes round the right
 * and what goes back round the left, each in a lane where no other runs beside it.
 */
export function legPlaat(protocol: Protocol): Plaat {
  const { knopen: los, lijnen } = procesplaat(protocol)
  const knopen = protocol.standen.flatMap(({ id }) => los.filter((knoop) => knoop.id === id))
  const plaats = new Map(knopen.map(({ id }, nr) => [id, nr]))
  const stappen = lijnen.filter(({ van, naar }) => van !== naar)
  const paren = [...new Map(stappen.map(({ van, naar }) => [`${van} ${naar}`, { van: plaats.get(van) ?? 0, naar: plaats.get(naar) ?? 0 }])).values()]
  const rechts = verdeel(paren.filter(({ van, naar }) => naar > van + 1))
  const links = verdeel(paren.filter(({ van, naar }) => naar < van))
  const banen = (kant: readonly Paar[]): number => Math.max(0, ...kant.map(({ baan }) => baan + 1))
  const x = MARGE + banen(links) * BAAN
  const vakken = knopen.map(({ id, naam, soort }, nr) => ({ id, naam, soort, x, y: nr * STAP, regels: breekRegels(naam, 13, 2) }))
  const nummers = (paar: Pick<Paar, 'van' | 'naar'>): number[] => stappen.flatMap((stap, nr) => (plaats.get(stap.van) === paar.van && plaats.get(stap.naar) === paar.naar ? [nr + 1] : []))
  const maak = (paar: Pick<Paar, 'van' | 'naar'>, pijl: Pick<Plaatpijl, 'pad' | 'x' | 'y' | 'terug'>): Plaatpijl => ({ van: knopen[paar.van]?.id ?? '', naar: knopen[paar.naar]?.id ?? '', nummers: nummers(paar), ...pijl })
  return {
    breed: x + VAKBREED + banen(rechts) * BAAN + MARGE, hoog: (knopen.length - 1) * STAP + VAKHOOG, vakken, stappen,
    pijlen: [
      ...paren.filter(({ van, naar }) => naar === van + 1).map((paar) => maak(paar, recht(x, paar))),
      ...rechts.map((paar) => maak(paar, om(x + VAKBREED, 1, paar, rechts))),
      ...links.map((paar) => maak(paar, om(x, -1, paar, links))),
    ],
  }
}

/** Gives every arrow of a side the innermost lane that is free over its whole length, the short ones first. */
function verdeel(paren: readonly { van: number, naar: number }[]): Paar[] {
  const uit: Paar[] = []
  const grens = ({ van, naar }: { van: number, naar: number }): [number, number] => [Math.min(van, naar), Math.max(van, naar)]
  for (const paar of [...paren].sort((a, b) => Math.abs(a.naar - a.van) - Math.abs(b.naar - b.van))) {
    const [van, tot] = grens(paar)
    let baan = 0
    while (uit.some((ander) => ander.baan === baan && grens(ander)[0] <= tot && van <= grens(ander)[1])) baan += 1
    uit.push({ ...paar, baan })
  }
  return uit
}

function recht(x: number, { van, naar }: { van: number, naar: number }): Pick<Plaatpijl, 'pad' | 'x' | 'y' | 'terug'> {
  const midden = x + VAKBREED / 2
  return { terug: false, pad: `M${midden} ${van * STAP + VAKHOOG}V${naar * STAP - 2}`, x: midden, y: van * STAP + VAKHOOG + (STAP - VAKHOOG) / 2 - 3 }
}

/** Out of the side of one box, along its lane, into the side of another; several at one box leave it under each other. */
function om(rand: number, kant: 1 | -1, paar: Paar, alle: readonly Paar[]): Pick<Plaatpijl, 'pad' | 'x' | 'y' | 'terug'> {
  const y1 = hoogte(paar.van, paar, alle)
  const y2 = hoogte(paar.naar, paar, alle)
  const lijn = rand + kant * (BAAN * (paar.baan + 1) - BAAN / 2)
  return { terug: kant < 0, pad: `M${rand} ${y1}H${lijn}V${y2}H${rand + kant * 2}`, x: lijn, y: Math.round((y1 + y2) / 2) }
}

/** The height at which an arrow touches a box: the arrows of that side, in the order of their lanes. */
function hoogte(vak: number, paar: Paar, alle: readonly Paar[]): number {
  const hier = alle.filter(({ van, naar }) => van === vak || naar === vak).sort((a, b) => a.baan - b.baan)
  return Math.round(vak * STAP + (VAKHOOG * (hier.indexOf(paar) + 1)) / (hier.length + 1))
}
