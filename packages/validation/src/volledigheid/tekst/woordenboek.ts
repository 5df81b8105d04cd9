/** What a word can announce: its group, and the words that have to follow it when it begins a phrase. */
interface Ingang<G extends string> {
  groep: G
  rest: readonly string[]
  /** The rest stands further on in the sentence, as in "neemt … over". */
  los: boolean
}

/** Looks up in which groups a word stands. */
export interface Woordenboek<G extends string> {
  zoek: (woord: string) => readonly Ingang<G>[]
}

/**
 * Makes a dictionary of word lists. A list holds words separated by blanks, without capitals and without marks on letters.
 * `*` stands for any letters at the begin or end of a word; `_` joins the words of a phrase, `~` the halves of a verb that
 * stand apart; `!` leaves a word out.
 */
export function maakWoordenboek<G extends string>(groepen: Record<G, string>): Woordenboek<G> {
  const heel = new Map<string, Ingang<G>[]>()
  const begin = new Map<string, Ingang<G>[]>()
  const eind = new Map<string, Ingang<G>[]>()
  const niet = new Map<string, G[]>()
  const midden: [string, Ingang<G>][] = []
  for (const [groep, lijst] of Object.entries(groepen) as [G, string][]) {
    for (const vorm of lijst.split(/\s+/).filter(Boolean)) {
      const los = vorm.includes('~')
      const [eerste = '', ...rest] = vorm.split(los ? '~' : '_')
      const ingang = { groep, rest, los }
      if (eerste.startsWith('!')) {
        voegToe(niet, eerste.slice(1), groep)
        continue
      }
      const kern = eerste.replaceAll('*', '')
      if (eerste.startsWith('*') && eerste.endsWith('*')) midden.push([kern, ingang])
      else voegToe(eerste.startsWith('*') ? eind : eerste.endsWith('*') ? begin : heel, kern, ingang)
    }
  }
  const lengtes = (kaart: Map<string, unknown>): number[] => [...new Set([...kaart.keys()].map((k) => k.length))]
  const beginlengtes = lengtes(begin)
  const eindlengtes = lengtes(eind)
  return {
    zoek: (woord) => {
      const gevonden = [...(heel.get(woord) ?? [])]
      for (const n of beginlengtes) if (n <= woord.length) gevonden.push(...(begin.get(woord.slice(0, n)) ?? []))
      for (const n of eindlengtes) if (n <= woord.length) gevonden.push(...(eind.get(woord.slice(-n)) ?? []))
      for (const [kern, ingang] of midden) if (woord.includes(kern)) gevonden.push(ingang)
      const verboden = niet.get(woord)
      return verboden ? gevonden.filter(({ groep }) => !verboden.includes(groep)) : gevonden
    },
  }
}

/** True when the word fits the form, with `*` at either end. */
export function past(woord: string, vorm: string): boolean {
  const kern = vorm.replaceAll('*', '')
  if (vorm.startsWith('*')) return vorm.endsWith('*') ? woord.includes(kern) : woord.endsWith(kern)
  return vorm.endsWith('*') ? woord.startsWith(kern) : woord === kern
}

function voegToe<V>(kaart: Map<string, V[]>, sleutel: string, waarde: V): void {
  const bestaand = kaart.get(sleutel)
  if (bestaand) bestaand.push(waarde)
  else kaart.set(sleutel, [waarde])
}
