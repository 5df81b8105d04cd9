import { leesCijfers } from './cijfers.ts'
import { GROEPEN, type Groep } from './groepen/groepen.ts'
import { leesZinsdelen, type Woord, type Zinsdeel } from './woorden.ts'
import { maakWoordenboek, past } from './woordenboek.ts'

/** A sentence with, per word list, the places (indices of words) where it is found. */
export interface Zin extends Zinsdeel {
  nummer: number
  groepen: ReadonlyMap<Groep, readonly number[]>
}

/** A text that was read once, for every aspect that looks at it. */
export interface Gelezen {
  tekst: string
  zinnen: readonly Zin[]
}

/** The halves of a verb stand no further apart than this many words. */
const VER = 16

const WOORDENBOEK = maakWoordenboek(GROEPEN)

/** Reads a text: sentences, words, and the word lists in which they stand. Linear in the length. */
export function lees(tekst: string): Gelezen {
  const bekend = new Map<string, ReturnType<typeof WOORDENBOEK.zoek>>()
  const zinnen = leesZinsdelen(tekst).map((deel, nummer) => {
    const groepen = new Map<Groep, number[]>()
    const zet = (groep: Groep, plaats: number): void => {
      const plaatsen = groepen.get(groep)
      if (!plaatsen) groepen.set(groep, [plaats])
      else if (plaatsen.at(-1) !== plaats) plaatsen.push(plaats)
    }
    deel.woorden.forEach((woord, plaats) => {
      let ingangen = bekend.get(woord.vorm)
      if (!ingangen) bekend.set(woord.vorm, ingangen = WOORDENBOEK.zoek(woord.vorm))
      for (const { groep, rest, los } of ingangen) {
        const past = los
          ? deel.woorden.slice(plaats + 1, plaats + VER).some((verder) => verder.vorm === rest[0])
          : rest.every((vorm, n) => volgt(deel.woorden[plaats + n + 1], vorm))
        if (past) zet(groep, plaats)
      }
    })
    leesCijfers(deel.woorden, zet)
    return { ...deel, nummer, groepen }
  })
  return { tekst, zinnen }
}

/** True when the sentence has a word of this list. */
export function heeft(zin: Zin, groep: Groep): boolean {
  return zin.groepen.has(groep)
}

/** How many different words of these lists stand in these sentences. */
export function telVormen(zinnen: readonly Zin[], ...groepen: Groep[]): number {
  const vormen = new Set<string>()
  for (const zin of zinnen) for (const groep of groepen) for (const plaats of zin.groepen.get(groep) ?? []) vormen.add(zin.woorden[plaats]?.vorm ?? '')
  return vormen.size
}

/** How often words of this list stand in these sentences. */
export function telPlaatsen(zinnen: readonly Zin[], ...groepen: Groep[]): number {
  let aantal = 0
  for (const zin of zinnen) for (const groep of groepen) aantal += zin.groepen.get(groep)?.length ?? 0
  return aantal
}

/** The same sentence, cut to the words from `van` up to `tot`. */
export function knip(zin: Zin, van: number, tot: number): Zin {
  const woorden = zin.woorden.slice(van, tot)
  const groepen = new Map<Groep, number[]>()
  for (const [groep, plaatsen] of zin.groepen) {
    const binnen = plaatsen.filter((plaats) => plaats >= van && plaats < tot).map((plaats) => plaats - van)
    if (binnen.length) groepen.set(groep, binnen)
  }
  return { ...zin, begin: woorden[0]?.begin ?? zin.begin, eind: woorden.at(-1)?.eind ?? zin.begin, woorden, groepen }
}

function volgt(woord: Woord | undefined, vorm: string): boolean {
  return woord !== undefined && past(woord.vorm, vorm)
}
