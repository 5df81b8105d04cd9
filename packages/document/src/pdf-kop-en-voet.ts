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
  for (const rij of randen) for (const sleutel of new Set(rij.flatMap(sleutelsVan))) aantal.set(sleutel, (aantal.get(sleutel) ?? 0) + 1)
  const weg = new Set<Regel>(randen.flatMap((rij) => rij.filter((regel) => {
    const keer = Math.max(...sleutelsVan(regel).map((sleutel) => aantal.get(sleutel) ?? 0))
    return BLADNUMMER.test(regeltekst(regel)) || (keer > 1 && keer >= bladen.size * AANDEEL)
  })))
  return regels.filter((regel) => !weg.has(regel))
}

/** The lines nearest the top and the bottom of a page. */
function rand(blad: readonly Regel[]): Regel[] {
  const opHoogte = [...blad].sort((a, b) => b.y - a.y)
  return opHoogte.length <= 2 * RAND ? opHoogte : [...opHoogte.slice(0, RAND), ...opHoogte.slice(-RAND)]
}

/** What a line has in common with the same line on other pages: its words, with the first or the last number as far as it runs along with the pages. */
function sleutelsVan(regel: Regel): string[] {
  const tekst = regeltekst(regel)
  const getallen = [...tekst.matchAll(/\d{1,3}(?!\d)/g)]
  const loopt = [getallen[0], getallen.at(-1)].flatMap((g) => (g ? [`${tekst.slice(0, g.index)}+${Number(g[0]) - regel.blad}${tekst.slice(g.index + g[0].length)}`] : []))
  return [tekst, ...loopt].map((sleutel) => `${Math.round(regel.y / 4)} ${sleutel}`)
}
