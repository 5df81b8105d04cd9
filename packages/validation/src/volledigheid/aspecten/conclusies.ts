import { beoordeelTekst } from '../oordeel.ts'
import { aspectregels } from '../regel.ts'

/** Item 8: the conclusions of the commissie. */
export const CONCLUSIEREGELS = aspectregels(8, {
  '8.conclusies': (s) => beoordeelTekst(s.conclusies, 'conclusies', { woorden: 6 }),
})
