import type { Commissielid } from '../../zelfonderzoek/model.ts'
import { BETROKKENHEID_LABEL } from '../../zelfonderzoek/codes.ts'
import { zegtIets } from '../lees-tekst.ts'
import { gedeeltelijk } from '../oordeel.ts'
import { aspectregels } from '../regel.ts'
import { beoordeelRijen } from '../rijen.ts'

const naam = (lid: Commissielid): string => lid.functie

/** Item 3: function, discipline and involvement of every member of the commissie. */
export const COMMISSIEREGELS = aspectregels(3, {
  '3.functies_leden': (s) => beoordeelRijen(s.leden, { veld: 'leden', naam, lees: (lid) => lid.functie }),
  '3.vakdiscipline_leden': (s) => beoordeelRijen(s.leden, { veld: 'leden', naam, lees: (lid) => lid.vakdiscipline }),
  '3.betrokkenheid_leden': (s) => {
    const oordeel = beoordeelRijen(s.leden, { veld: 'leden', naam, lees: (lid) => (lid.betrokkenheid ? BETROKKENHEID_LABEL[lid.betrokkenheid] : '') })
    return oordeel.uitkomst === 'ontbreekt' && zegtIets(s.onafhankelijkheid)
      ? gedeeltelijk('alleen_onafhankelijk', { veld: 'leden', bewijs: s.onafhankelijkheid })
      : oordeel
  },
})
