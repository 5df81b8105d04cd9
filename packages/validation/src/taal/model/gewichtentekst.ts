import type { Gewichten } from './weeg.ts'

/**
 * A model as committed: its answers in order, the start of each and the size of one step. `regels` has a line per feature: its name, a tab, and per answer that it counts for
 * a letter (A is the first answer) with its weight in steps.
 */
export interface Modeltekst { antwoorden: readonly string[], begin: readonly number[], stap: number, regels: string }

/** Letters that number the answers; as many answers as there are letters. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const DEEL = /([A-Za-z])(-?\d+)/g

/** Writes the models of several answers as text, in steps of `stap`. Weights below `kleinste` hardly count and are left out. */
export function schrijfModel(modellen: ReadonlyMap<string, Gewichten>, { kleinste, stap }: { kleinste: number, stap: number }): Modeltekst {
  const antwoorden = [...modellen.keys()]
  const perKenmerk = new Map<string, string>()
  antwoorden.forEach((antwoord, nr) => {
    for (const [naam, w] of modellen.get(antwoord)?.gewicht ?? []) if (Math.abs(w) >= kleinste) perKenmerk.set(naam, `${perKenmerk.get(naam) ?? ''}${LETTERS[nr]}${Math.round(w / stap)}`)
  })
  const regels = [...perKenmerk].sort(([a], [b]) => (a < b ? -1 : 1)).map(([naam, delen]) => `${naam}\t${delen}`).join('\n')
  return { antwoorden, begin: antwoorden.map((a) => Math.round((modellen.get(a)?.begin ?? 0) / stap)), stap, regels }
}

/** Reads the models back, once: the first call takes a few milliseconds, later ones none. */
export function leesModel({ antwoorden, begin, stap, regels }: Modeltekst): ReadonlyMap<string, Gewichten> {
  const gewichten = antwoorden.map(() => new Map<string, number>())
  for (const regel of regels.split('\n')) {
    const tab = regel.indexOf('\t')
    const naam = regel.slice(0, tab)
    for (const [, letter = '', w] of regel.slice(tab + 1).matchAll(DEEL)) gewichten[LETTERS.indexOf(letter)]?.set(naam, Number(w) * stap)
  }
  return new Map(antwoorden.map((antwoord, nr) => [antwoord, { begin: (begin[nr] ?? 0) * stap, gewicht: gewichten[nr] ?? new Map<string, number>() }]))
}
