import { describe, expect, it } from '@jest/globals'
import { isCompleet } from '@zelfonderzoek/validation/bevinding/bevinding'
import { ASPECT_IDS, sectieVan } from '@zelfonderzoek/validation/checklist/aspect-ids'
import { controleerSectie } from '@zelfonderzoek/validation/volledigheid/controleer-sectie'
import { ASPECTVOORBEELDEN } from '../voorbeelden/aspecten/aspecten.ts'
import { rapport } from '../voorbeelden/rapport.ts'
import { inWoorden } from './hulp.ts'

/** Whatever falls short has a finding at its own aspect, with all three sentences. */
describe.each(ASPECT_IDS)('%s', (aspect) => {
  for (const [naam, delen, uitkomst, zin] of ASPECTVOORBEELDEN[aspect]) it(naam, () => {
    const oordeel = controleerSectie(sectieVan(aspect), rapport(delen)).aspecten.find((a) => a.aspect === aspect)
    expect(oordeel?.uitkomst).toBe(uitkomst)
    if (isCompleet(uitkomst)) expect(oordeel?.bewijs).not.toBe('')
    else expect(oordeel?.bevindingen.length).toBeGreaterThan(0)
    if (zin) expect(oordeel?.bevindingen.map(inWoorden).join(' ')).toMatch(zin)
  })
})
