import { type Regel, regeltekst } from './pdf-regel.ts'

const BLADNUMMER = /^(?:(?:pagina|blad|p\.|pag\.)\s*)?[-–]?\s*\d{1,3}\s*[-–]?(?:\s*(?:\/|van|of)\s*\d{1,3})?$/i
/** Running heads stand among so many lines from the top or the bottom of a page. */
const RAND = 3
/** The same line on this share of the pages is a running head. */
const AANDEEL = 0.5

/** The lines without what is printed on every page: running heads, feet and page numbers. */
export function zonderKopEnVoet(regels: readonly Regel[]): Regel[] {
  const bladen = new Map<number, Regel[]>()
  for (const regel of regels) bladen.set(regel.blad, [...bladen.get(regel.blad) ?? [], regel])
  const randen = [...bladen.values()].map((blad) => rand(blad))
  const aantal = new Map<string, number>()
  for (const rij of randen) for (const sleutel of new Set(rij.map(sleutelVan))) aantal.set(sleutel, (aantal.get(sleutel) ?? 0) + 1)
  const weg = new Set<Regel>(randen.flatMap((rij) => rij.filter((regel) => {
    const keer = aantal.get(sleutelVan(regel)) ?? 0
    return BLADNUMMER.test(regeltekst(regel)) || (keer > 1 && keer >= bladen.size * AANDEEL)
  })))
  return regels.filter((regel) => !weg.has(regel))
}

/** The lines nearest the top and the bottom of a page. */
function rand(blad: readonly Regel[]): Regel[] {
  const opHoogte = [...blad].sort((a, b) => b.y - a.y)
  return opHoogte.length <= 2 * RAND ? opHoogte : [...opHoogte.slice(0, RAND), ...opHoogte.slice(-RAND)]
}

const sleutelVan = (regel: Regel): string => `${Math.round(regel.y / 4)} ${regeltekst(regel).replace(/\d+/g, '#')}`
