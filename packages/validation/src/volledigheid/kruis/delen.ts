import { GRONDSLAG } from '../../checklist/grondslag.ts'
import { isDatum } from '../../kalender/datum.ts'
import { zegtIets } from '../lees-tekst.ts'
import type { Kruisregel } from '../regel.ts'

/** The bestuurder sees to it that the content is shared with all involved. */
export const DELEN: Kruisregel = {
  id: '10.delen_met_betrokkenen', sectie: 10, ernst: 'let_op', grondslag: GRONDSLAG['10.delen_met_betrokkenen'],
  vind: ({ z, aspecten }) => {
    const { gedeeldMet, gedeeldOp } = z.secties[10]
    if (!zegtIets(gedeeldMet)) return aspecten.some((a) => a.uitkomst !== 'ontbreekt') ? [{ veld: 'gedeeldMet', gegevens: { mist: 'gedeeld_met' } }] : []
    return isDatum(gedeeldOp) ? [] : [{ veld: 'gedeeldOp', gegevens: { mist: 'gedeeld_op' } }]
  },
}
