import { type Gewichten, leesRollen, ROLLEN, type Zinrol } from './rolgewichten.ts'
import { stam } from '../../taal/stam.ts'
import type { Zin } from '../../volledigheid/tekst/lees.ts'
import { ZINMODEL } from './gewichten.ts'

/** The items whose answers stand in the text as pieces: causes and measures. */
export type Vonditem = 7 | 9

/** A sentence of fewer words than these says less; each bound is a feature. */
const LENGTES = [5, 8, 12, 18]
const CIJFER = /^\p{N}/u
let geladen: Gewichten | undefined

/** What a sentence shows of its part in a row of measures or causes: its words, its word lists, its length and whether it comes first. */
export function zinkenmerken({ woorden, groepen }: Zin, eerste: boolean, vraagteken: boolean): Set<string> {
  const uit = new Set<string>()
  let vorige = ''
  for (const { vorm, label } of woorden) {
    const s = CIJFER.test(vorm) ? '#' : stam(vorm)
    uit.add(`w:${s}`).add(vorige ? `p:${vorige} ${s}` : `1:${s}`)
    if (label) uit.add(`label:${s}`)
    vorige = s
  }
  for (const groep of groepen.keys()) uit.add(`g:${groep}`)
  for (const lengte of LENGTES) if (woorden.length < lengte) uit.add(`korter:${lengte}`)
  if (eerste) uit.add('eerste')
  if (vraagteken) uit.add('vraag')
  return uit
}

/** The part of a sentence: it begins a measure or cause, goes on with the one before (when there is one), or is none of it. */
export function zinrol(item: Vonditem, kenmerken: ReadonlySet<string>, naEen: boolean, gewichten: Gewichten = geladen ??= leesRollen(ZINMODEL)): Zinrol {
  const scores = ROLLEN.map((rol) => {
    if (rol === 'verder' && !naEen) return -Infinity
    const model = gewichten.get(`${item}:${rol}`)
    let som = model?.begin ?? 0
    for (const naam of kenmerken) som += model?.gewicht.get(naam) ?? 0
    return som
  })
  return ROLLEN[scores.indexOf(Math.max(...scores))] ?? 'begin'
}
