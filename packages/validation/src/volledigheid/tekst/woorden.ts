/** A word as it stands in the text, and without capitals and marks. */
export interface Woord {
  /** As written. */
  ruw: string
  /** Lower case, without diacritics. */
  vorm: string
  begin: number
  eind: number
  /** True when a colon follows at once: the word ends a label. */
  label: boolean
}

/** A sentence, a line of a list, or a row: its words and its characters, end excluded. */
export interface Zinsdeel {
  begin: number
  eind: number
  woorden: Woord[]
}

const WOORD = /(?:\p{L}\.){2,}|\p{N}+(?:[.:,/-]\p{N}+)*[\p{L}\p{N}]*(?:-\p{L}+)*|['’]s(?= )|\p{L}[\p{L}\p{N}]*(?:['’-][\p{L}\p{N}]+)*/gu
/** After these a full stop ends no sentence. */
const AFKORTING = new Set(['dhr', 'mevr', 'mw', 'mr', 'drs', 'dr', 'ing', 'ir', 'prof', 'bijv', 'bv', 'ca', 'circa', 'nr', 'evt', 'incl', 'excl', 'jl', 'blz', 'art', 'resp', 'tel', 'vgl', 'etc', 'max', 'min', 'pag', 'st', 'afd', 'plm'])
const MERKTEKENS = /[\u0300-\u036f]/g

/** Without capitals and marks on letters; a curly apostrophe becomes a straight one, and the dots of "n.v.t." go. */
export function gladWoord(ruw: string): string {
  const klein = ruw.toLowerCase().replaceAll('’', "'")
  const bloot = /[^\x20-\x7e]/.test(klein) ? klein.normalize('NFD').replace(MERKTEKENS, '') : klein
  return /^(?:\p{L}\.)+$/u.test(bloot) ? bloot.replaceAll('.', '') : bloot
}

/** The sentences of a text with their words; lines of a list are sentences of their own. Linear in the length. */
export function leesZinsdelen(tekst: string): Zinsdeel[] {
  const zinnen: Zinsdeel[] = []
  let woorden: Woord[] = []
  const sluit = (): void => {
    const [eerste, laatste] = [woorden[0], woorden.at(-1)]
    if (eerste && laatste) zinnen.push({ begin: eerste.begin, eind: laatste.eind, woorden })
    woorden = []
  }
  let vorigEind = 0
  for (const gevonden of tekst.matchAll(WOORD)) {
    const ruw = gevonden[0]
    const begin = gevonden.index
    if (woorden.length && breekt(tekst.slice(vorigEind, Math.min(begin, vorigEind + 40)), woorden.at(-1), ruw)) sluit()
    vorigEind = begin + ruw.length
    woorden.push({ ruw, vorm: gladWoord(ruw), begin, eind: vorigEind, label: tekst[vorigEind] === ':' })
  }
  sluit()
  return zinnen
}

function breekt(tussen: string, vorig: Woord | undefined, volgend: string): boolean {
  if (tussen.includes('\n')) return true
  if (/[!?]/.test(tussen)) return true
  if (vorig && /^(?:\p{L}\.){2,}$/u.test(vorig.ruw)) return /^\p{Lu}/u.test(volgend)
  if (!/^[)"'”’]*\.[)"'”’]*\s/.test(tussen)) return false
  if (vorig && AFKORTING.has(vorig.vorm)) return false
  return /^[\p{Lu}\p{N}'’]/u.test(volgend)
}
