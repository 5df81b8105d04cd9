import { type Jaarrij, type Jaartabel, laatste } from '@zelfonderzoek/validation/jaarverslag/jaartabel'
import { jaarverslag } from '../teksten/jaarverslag.ts'
import { procent } from './kerncijfers.ts'

/** One bar: what stands before it, its parts from left to right, and the figure behind it. Lengths in the units of the drawing. */
export interface Staaf {
  label: string[]
  y: number
  delen: { x: number, breed: number, arcering: boolean }[]
  /** The whole of which the bar is a part. */
  geheel?: { x: number, breed: number }
  /** The year before. */
  vorig?: { x: number, breed: number }
  tekst: string
  tekstX: number
}

/** A chart with bars, the same for screen and PDF. */
export interface Staafgrafiek {
  breed: number
  hoog: number
  staven: Staaf[]
  /** What hatching means; empty when there is none. */
  legenda: string[]
  /** The same in words, for who does not see it. */
  uitleg: string
}

export const STAAFHOOGTE = 24
const BREED = 460
const BEGIN = 168
const RUIMTE = 220
const RIJ = 40
const LANGSTE_REGEL = 24

/** The bars of a table, or null for a table of which a chart says nothing: the rows that are whole by themselves. */
export function maakStaven(tabel: Jaartabel, metVorig = false): Staafgrafiek | null {
  const rijen = tabel.rijen.filter(({ soort }) => soort === 'gewoon')
  if (rijen.every((rij) => laatste(rij) === null)) return null
  const deel = tabel.id === 'termijn'
  const hoogste = Math.max(1, ...rijen.flatMap((rij) => [laatste(rij) ?? 0, metVorig ? rij.vorig ?? 0 : 0]))
  const lengte = (waarde: number): number => Math.round((waarde / hoogste) * RUIMTE * 10) / 10
  const stapel = !deel && tabel.kolommen.length === 3 && rijen.every(({ waarden }) => !waarden.includes(null))
  const staven = rijen.map((rij, nr) => ({ label: inRegels(rij.naam), y: nr * RIJ, ...(deel ? deelstaaf(rij) : gewone(rij, lengte, stapel, metVorig)) }))
  return {
    breed: BREED, hoog: rijen.length * RIJ, staven, legenda: stapel ? tabel.kolommen.slice(0, 2) : [],
    uitleg: `${rijen.map((rij, nr) => `${rij.naam}: ${staven[nr]?.tekst}`).join('. ')}. De cijfers staan ook in de tabel.`,
  }
}

type Vorm = Omit<Staaf, 'label' | 'y'>

function gewone(rij: Jaarrij, lengte: (waarde: number) => number, stapel: boolean, metVorig: boolean): Vorm {
  const waarde = laatste(rij)
  const vorig = metVorig && rij.vorig !== null ? { vorig: { x: BEGIN, breed: lengte(rij.vorig) } } : {}
  if (waarde === null) return { delen: [], tekst: jaarverslag.verborgen, tekstX: BEGIN, ...vorig }
  const eerste = stapel ? lengte(rij.waarden[0] ?? 0) : lengte(waarde)
  const delen = [{ x: BEGIN, breed: eerste, arcering: false }, ...(stapel ? [{ x: BEGIN + eerste, breed: lengte(waarde) - eerste, arcering: true }] : [])]
  return { delen, tekst: String(waarde), tekstX: BEGIN + lengte(waarde) + 8, ...vorig }
}

/** How much of a whole was kept. */
function deelstaaf({ waarden: [gehaald = null, , samen = null] }: Jaarrij): Vorm {
  const tekst = procent(gehaald, samen)
  if (tekst === null) return { delen: [], tekst: jaarverslag.verborgen, tekstX: BEGIN }
  return { delen: [{ x: BEGIN, breed: Math.round(((gehaald ?? 0) / (samen ?? 1)) * RUIMTE), arcering: false }], geheel: { x: BEGIN, breed: RUIMTE }, tekst, tekstX: BEGIN + RUIMTE + 8 }
}

/** At most two lines before the bar. */
function inRegels(naam: string): string[] {
  const regels = ['']
  for (const woord of naam.split(' ')) {
    const regel = `${regels.at(-1)} ${woord}`.trim()
    if (regel.length <= LANGSTE_REGEL || regels.at(-1) === '') regels[regels.length - 1] = regel
    else regels.push(woord)
  }
  return regels.length <= 2 ? regels : [regels[0] ?? '', `${regels[1]}…`]
}
