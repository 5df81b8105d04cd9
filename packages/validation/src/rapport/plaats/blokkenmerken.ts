import { stam } from '../../taal/stam.ts'
import type { Gelezen } from '../../volledigheid/tekst/lees.ts'
import type { SectieNummer } from '../../zelfonderzoek/model.ts'
import type { Blok } from '../blok.ts'
import { signalenIn } from './signalen.ts'

/** Where a block stands: what the headings above it point at, nearest first, and how far along the report it is (0 to 1). */
export interface Omgeving { koppen: readonly (readonly SectieNummer[])[], deel: number }

const DELEN = 5
const CIJFER = /^\p{N}/u

/**
 * What a block shows of the item that it answers: its words and pairs of words, the word lists and signals that it meets, the
 * items its headings point at, and its place. Every feature is a name that a reader can be told. Linear in the length.
 */
export function blokkenmerken({ zinnen }: Gelezen, soort: Blok['soort'], omgeving?: Omgeving): Set<string> {
  const uit = new Set<string>()
  for (const { woorden, groepen } of zinnen) {
    let vorige = ''
    for (const { vorm } of woorden) {
      const s = CIJFER.test(vorm) ? '#' : stam(vorm)
      uit.add(`w:${s}`)
      uit.add(vorige ? `p:${vorige} ${s}` : `1:${s}`)
      if (s.length > 7) uit.add(`e:${s.slice(-5)}`)
      vorige = s
    }
    for (const groep of groepen.keys()) uit.add(`g:${groep}`)
  }
  for (const naam of signalenIn({ zinnen })) uit.add(naam)
  uit.add(`soort:${soort}`)
  if (omgeving) voegOmgevingToe(uit, omgeving)
  return uit
}

function voegOmgevingToe(uit: Set<string>, { koppen, deel }: Omgeving): void {
  const wijzend = koppen.find((nummers) => nummers.length > 0) ?? []
  for (const nummer of wijzend) uit.add(`kop:${nummer}`).add(`kop:${nummer}${wijzend.length === 1 ? ' alleen' : ' met andere'}`)
  for (const nummer of new Set(koppen.flat())) if (!wijzend.includes(nummer)) uit.add(`bovenkop:${nummer}`)
  if (wijzend.length === 0) uit.add('kop:geen')
  const plek = Math.min(DELEN - 1, Math.floor(deel * DELEN))
  uit.add(`plek:${plek}`)
}
