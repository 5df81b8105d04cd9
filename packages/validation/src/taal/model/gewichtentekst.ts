import type { Gewichten } from './weeg.ts'

/** A model as committed: its answers in order, the start of each, and a line per feature with the weights of the answers it counts for, in hundredths. */
export interface Modeltekst { antwoorden: readonly string[], begin: readonly number[], regels: string }

const HONDERDSTE = 100

/** Writes the models of several answers as text. Weights that hardly count are left out. */
export function schrijfModel(modellen: ReadonlyMap<string, Gewichten>, kleinste: number): Modeltekst {
  const antwoorden = [...modellen.keys()]
  const perKenmerk = new Map<string, string[]>()
  antwoorden.forEach((antwoord, nr) => {
    for (const [naam, w] of modellen.get(antwoord)?.gewicht ?? []) {
      if (Math.abs(w) < kleinste) continue
      const deel = `${nr}:${Math.round(w * HONDERDSTE)}`
      const delen = perKenmerk.get(naam)
      if (delen) delen.push(deel)
      else perKenmerk.set(naam, [deel])
    }
  })
  const regels = [...perKenmerk].sort(([a], [b]) => (a < b ? -1 : 1)).map(([naam, delen]) => `${naam}\t${delen.join(' ')}`).join('\n')
  return { antwoorden, begin: antwoorden.map((a) => Math.round((modellen.get(a)?.begin ?? 0) * HONDERDSTE)), regels }
}

/** Reads the models back, once: the first call takes a few milliseconds, later ones none. */
export function leesModel({ antwoorden, begin, regels }: Modeltekst): ReadonlyMap<string, Gewichten> {
  const gewichten = antwoorden.map(() => new Map<string, number>())
  for (const regel of regels.split('\n')) {
    const tab = regel.indexOf('\t')
    const naam = regel.slice(0, tab)
    for (const deel of regel.slice(tab + 1).split(' ')) {
      const [nr, w] = deel.split(':')
      gewichten[Number(nr)]?.set(naam, Number(w) / HONDERDSTE)
    }
  }
  return new Map(antwoorden.map((antwoord, nr) => [antwoord, { begin: (begin[nr] ?? 0) / HONDERDSTE, gewicht: gewichten[nr] ?? new Map<string, number>() }]))
}
