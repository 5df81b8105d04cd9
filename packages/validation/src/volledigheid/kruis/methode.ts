import { GRONDSLAG } from '../../checklist/grondslag.ts'
import { METHODE_LABEL } from '../../zelfonderzoek/codes.ts'
import type { Sectie5 } from '../../zelfonderzoek/model.ts'
import type { Kruisregel } from '../regel.ts'

/** The names by which a text mentions a method. */
const NAMEN: readonly [Exclude<Sectie5['analysemethode'], '' | 'anders'>, RegExp][] = [
  ['prisma', /\bprisma\b/i],
  ['sire', /\bsire\b/i],
  ['dam', /\bDAM\b/],
  ['tripod_beta', /\btripod\b/i],
  ['bow_tie', /\bbow[- ]?tie\b/i],
]

/** Item 7 mentions another method than item 5 names, and not that one. */
export const METHODE_VERSCHILT: Kruisregel = {
  id: 'methode-verschilt', sectie: 7, ernst: 'let_op', grondslag: GRONDSLAG['7.methode_toegepast'],
  vind: ({ z }) => {
    const gekozen = z.secties[5].analysemethode
    const genoemd = NAMEN.filter(([, naam]) => naam.test(z.secties[7].methodeToegepast)).map(([code]) => code)
    const [ander] = genoemd
    if (!gekozen || gekozen === 'anders' || !ander || genoemd.includes(gekozen)) return []
    return [{ veld: 'methodeToegepast', aspect: '7.methode_toegepast', gegevens: { gekozen: METHODE_LABEL[gekozen], genoemd: METHODE_LABEL[ander] } }]
  },
}
