import { beoordeelAntwoord } from '../oordeel.ts'
import { aspectregels } from '../regel.ts'

/** Item 1: the cliënt. */
export const CLIENTREGELS = aspectregels(1, {
  '1.clientgegevens': (s) => beoordeelAntwoord(s.clientgegevens, 'clientgegevens', { woorden: 4 }),
  '1.zorgzwaarte': (s) => beoordeelAntwoord(s.zorgzwaarte, 'zorgzwaarte', {
    vaag: ['er is een indicatie', 'er is indicatie', 'indicatie', 'hoog', 'laag', 'zwaar', 'licht', 'gemiddeld', 'veel', 'weinig'],
  }),
})
