import type { Kenmerk } from './kenmerken.ts'

/** What one answer of a model weighs: a start and a weight per feature. */
export interface Gewichten { begin: number, gewicht: ReadonlyMap<string, number> }

/** The score of a text for one answer (a log-odds; above 0 is more likely than not), with the features that weighed most for it, heaviest first. */
export interface Weging { score: number, voor: readonly Kenmerk[], tegen: readonly Kenmerk[] }

const MEEST_GENOEMD = 3
/** What a rule saw says more to a reader than a word alone, so it is named before words that weigh up to twice as much. */
const VOORRANG_VAN_REGELS = 2
const ENKEL_WOORD = /^[web1p]:/
/** Shorter words ("de", "er") may weigh, but show a reader nothing. */
const KORTST_GENOEMD = 4

/** Adds up the weights of the features of a text; a feature counts once. Linear in the number of features. */
export function weeg(kenmerken: readonly Kenmerk[], { begin, gewicht }: Gewichten): Weging {
  const gewogen: { kenmerk: Kenmerk, w: number }[] = []
  const gezien = new Set<string>()
  let score = begin
  for (const kenmerk of kenmerken) {
    if (gezien.has(kenmerk.naam)) continue
    gezien.add(kenmerk.naam)
    const w = gewicht.get(kenmerk.naam)
    if (w === undefined) continue
    score += w
    if (kenmerk.einde - kenmerk.begin >= KORTST_GENOEMD) gewogen.push({ kenmerk, w })
  }
  const belang = ({ kenmerk, w }: { kenmerk: Kenmerk, w: number }): number => w * (ENKEL_WOORD.test(kenmerk.naam) ? 1 : VOORRANG_VAN_REGELS)
  gewogen.sort((a, b) => belang(b) - belang(a))
  return {
    score,
    voor: gewogen.filter(({ w }) => w > 0).slice(0, MEEST_GENOEMD).map(({ kenmerk }) => kenmerk),
    tegen: gewogen.filter(({ w }) => w < 0).slice(-MEEST_GENOEMD).reverse().map(({ kenmerk }) => kenmerk),
  }
}
