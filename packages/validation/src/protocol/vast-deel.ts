/** Something that must stay in a notice, however its words are changed: words that stand in it, or a heading with something under it. */
export interface Vastdeel {
  soort: 'woorden' | 'kop'
  /** How it is called in a sentence, such as "het zaaknummer". */
  naam: string
  woorden: string
}

const gelijk = (tekst: string): string => tekst.normalize('NFC').replaceAll(/\s+/g, ' ').trim().toLowerCase()

/** What is not there any more; a heading without a word under it counts as gone. */
export function ontbrekendeDelen(tekst: string, vast: readonly Vastdeel[]): Vastdeel[] {
  const alles = gelijk(tekst)
  const koppen = vast.filter(({ soort }) => soort === 'kop').map(({ woorden }) => gelijk(woorden))
  const regels = tekst.split('\n').map(gelijk)
  return vast.filter(({ soort, woorden }) => (soort === 'kop' ? !heeftDeel(regels, koppen, gelijk(woorden)) : !alles.includes(gelijk(woorden))))
}

function heeftDeel(regels: readonly string[], koppen: readonly string[], kop: string): boolean {
  const plek = regels.indexOf(kop)
  const eronder = plek < 0 ? undefined : regels.slice(plek + 1).find((regel) => regel !== '')
  return eronder !== undefined && !koppen.includes(eronder)
}
