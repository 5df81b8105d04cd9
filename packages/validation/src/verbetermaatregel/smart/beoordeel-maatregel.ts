import { LEES_TOT, woordkenmerken } from '../../taal/model/kenmerken.ts'
import { leesModel } from '../../taal/model/gewichtentekst.ts'
import { weeg } from '../../taal/model/weeg.ts'
import { ontleed, type Ontleding } from '../../taal/ontleed.ts'
import { SMARTMODEL } from './gewichten.ts'
import { smartkenmerken } from './kenmerken.ts'

/** The five letters of SMART (Bijlage, onderdeel 9, voetnoot). */
export const LETTERS = ['S', 'M', 'A', 'R', 'T'] as const
export type Letter = (typeof LETTERS)[number]
export type SmartUitkomst = 'ja' | 'twijfel' | 'nee'

/** What the text says of one letter: the outcome and the words that decided it, as [begin, end) in the text; none when nothing was found. */
export interface Letteroordeel { letter: Letter, uitkomst: SmartUitkomst, bereik?: readonly [begin: number, einde: number] }

/** Log-odds within which the user is asked to look. Labels count `twijfel` as not met. */
const TWIJFEL = { onder: -0.8, boven: 0 } as const
let modellen: ReturnType<typeof leesModel> | undefined

/** Every feature of a measure that the model may weigh. */
export const kenmerkenVanMaatregel = (o: Ontleding) => [...woordkenmerken(o, { samen: true }), ...smartkenmerken(o)]

/** Judges one verbetermaatregel on the five letters. Advice: it never rewrites and gives no mark. Under a millisecond for a measure of ordinary length. */
export function beoordeelMaatregel(tekst: string): Letteroordeel[] {
  if (!tekst.trim()) return LETTERS.map((letter) => ({ letter, uitkomst: 'nee' }))
  modellen ??= leesModel(SMARTMODEL)
  const kenmerken = kenmerkenVanMaatregel(ontleed(tekst.slice(0, LEES_TOT)))
  return LETTERS.map((letter) => {
    const model = modellen?.get(letter)
    if (!model) return { letter, uitkomst: 'twijfel' }
    const { score, voor, tegen } = weeg(kenmerken, model)
    const uitkomst = score > TWIJFEL.boven ? 'ja' : score > TWIJFEL.onder ? 'twijfel' : 'nee'
    const [woorden] = uitkomst === 'ja' ? voor : tegen
    return { letter, uitkomst, ...(woorden && { bereik: [woorden.begin, woorden.einde] as const }) }
  })
}
