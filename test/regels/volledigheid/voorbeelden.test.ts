import { describe, expect, it } from '@jest/globals'
import { isCompleet } from '@zelfonderzoek/validation/bevinding/bevinding'
import { CHECKLIST } from '@zelfonderzoek/validation/checklist/checklist'
import { VOORBEELDEN } from '@zelfonderzoek/validation/checklist/voorbeelden/voorbeelden'
import { controleerSectie } from '@zelfonderzoek/validation/volledigheid/controleer-sectie'
import type { Aspect } from '@zelfonderzoek/validation/checklist/onderdeel'
import { rapport, zegt } from '../voorbeelden/rapport.ts'

/** Questions with one text: what the checker says when an example is the answer. */
function oordeel({ id, sectie, soort, velden }: Aspect, tekst: string, metHelft: boolean): boolean {
  const [veld = '', tweede] = velden as readonly string[]
  const halve = metHelft && sectie === 6 && tweede ? { [tweede]: 'Dat staat er ook bij.' } : {}
  const uit = controleerSectie(sectie, rapport({ [sectie]: { [veld]: soort === 'antwoord' ? zegt(tekst) : tekst, ...halve } }))
  return isCompleet(uit.aspecten.find((a) => a.aspect === id)?.uitkomst ?? 'ontbreekt')
}
const metTekst = CHECKLIST.flatMap(({ aspecten }) => aspecten)
  .filter(({ id, soort }) => (soort === 'antwoord' || soort === 'tekst') && !['5.client_wijze_of_toelichting', '6.aangifte', '11.doelgroep_en_borging'].includes(id))

describe('de voorbeelden', () => {
  for (const aspect of metTekst) {
    it(`${aspect.id}: de controle vindt het goede voorbeeld genoeg en het minder goede niet`, () => {
      expect([oordeel(aspect, VOORBEELDEN[aspect.id].goed, true), oordeel(aspect, VOORBEELDEN[aspect.id].minder, false)]).toEqual([true, false])
    })
  }
})
