import { vindWaarschuwingen } from '../rapport/waarschuwingen.ts'

/** What stands where something of somebody else was taken out. */
export const AFGESCHERMD = '[afgeschermd]'

/** Somebody in the register of a dossier. */
export interface Persoon {
  naam: string
  contact: string
}

/** A text with what is of others taken out, and how often. */
export interface Afgeschermd {
  tekst: string
  aantal: number
}

/** Parts of a name that say nothing by themselves. */
const KLEIN = /^(?:van|von|de|der|den|ten|ter|te|het|'t|la|le|el|al|en|mevrouw|meneer|heer|mw|dhr)$/iu
/** A part of a name that is searched for by itself has at least so many letters. */
const KORTSTE_DEEL = 3

/**
 * A text for one betrokkene without what is of others (AVG art. 15 lid 4): the names and contacts of the others in the register, and everything that looks like a name,
 * address, telephone number, birthday, e-mail address or BSN and is not his own. It takes out too much rather than too little; a person reads the result before it goes out.
 */
export function schermAf(tekst: string, eigen: Persoon, anderen: readonly Persoon[]): Afgeschermd {
  const eigenDelen = new Set(delenVan(eigen))
  const bereiken: [number, number][] = vindWaarschuwingen(tekst).flatMap(({ bereik }) => (bereik && !isEigen(tekst.slice(...bereik), eigen, eigenDelen) ? [[...bereik] as [number, number]] : []))
  for (const woorden of anderen.flatMap((ander) => delenVan(ander)).filter((deel) => !eigenDelen.has(deel))) {
    for (const { index, 0: stuk } of tekst.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${ontsnap(woorden)}(?![\\p{L}\\p{N}])`, 'giu'))) bereiken.push([index, index + stuk.length])
  }
  return knip(tekst, bereiken)
}

/** The whole name and contact, and each part of the name that can point at somebody. */
function delenVan({ naam, contact }: Persoon): string[] {
  const delen = naam.split(/[\s.,]+/u).filter((deel) => deel.length >= KORTSTE_DEEL && !KLEIN.test(deel))
  return [naam, contact, ...contact.split(/[\n,;]/u), ...delen].map((deel) => deel.trim().toLowerCase()).filter((deel) => deel.length >= KORTSTE_DEEL)
}

function isEigen(stuk: string, { naam, contact }: Persoon, eigen: ReadonlySet<string>): boolean {
  const klein = stuk.toLowerCase()
  if (contact && contact.toLowerCase().includes(klein)) return true
  const laatste = klein.split(/[\s.]+/u).at(-1) ?? ''
  return eigen.has(klein) || (naam !== '' && eigen.has(laatste))
}

function knip(tekst: string, bereiken: [number, number][]): Afgeschermd {
  const samen: [number, number][] = []
  for (const [begin, ruim] of bereiken.sort((a, b) => a[0] - b[0])) {
    const eind = begin + tekst.slice(begin, ruim).trimEnd().length
    const laatste = samen.at(-1)
    if (laatste && begin <= laatste[1]) laatste[1] = Math.max(laatste[1], eind)
    else samen.push([begin, eind])
  }
  let uit = ''
  let plaats = 0
  for (const [begin, eind] of samen) {
    uit += tekst.slice(plaats, begin) + AFGESCHERMD
    plaats = eind
  }
  return { tekst: uit + tekst.slice(plaats), aantal: samen.length }
}

function ontsnap(woorden: string): string {
  return woorden.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/\s+/g, '\\s+')
}

/** The same for every text within a value; keys stay as they are. */
export function schermAllesAf<T>(waarde: T, eigen: Persoon, anderen: readonly Persoon[]): { waarde: T; aantal: number } {
  let aantal = 0
  const loop = (deel: unknown): unknown => {
    if (typeof deel === 'string') {
      const uit = schermAf(deel, eigen, anderen)
      aantal += uit.aantal
      return uit.tekst
    }
    if (Array.isArray(deel)) return deel.map(loop)
    if (typeof deel !== 'object' || deel === null) return deel
    return Object.fromEntries(Object.entries(deel).map(([sleutel, inhoud]) => [sleutel, loop(inhoud)]))
  }
  return { waarde: loop(waarde) as T, aantal }
}
