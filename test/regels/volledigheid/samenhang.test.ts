import { describe, expect, it } from '@jest/globals'
import { KRUISREGEL_IDS } from '@zelfonderzoek/validation/bevinding/kruisregel-ids'
import { controleerZelfonderzoek } from '@zelfonderzoek/validation/volledigheid/controleer-zelfonderzoek'
import { rapport } from '../voorbeelden/rapport.ts'
import { SAMENHANGVOORBEELDEN } from '../voorbeelden/samenhang/samenhang.ts'
import { inWoorden } from './hulp.ts'

describe.each(KRUISREGEL_IDS)('%s', (regel) => {
  for (const [naam, delen, plaatsen, context = {}] of SAMENHANGVOORBEELDEN[regel]) it(naam, () => {
    const gevonden = controleerZelfonderzoek(rapport(delen), context).bevindingen.filter((b) => b.regel === regel)
    expect(gevonden.map(({ plaats }) => [plaats.veld ?? plaats.aspect, plaats.rij].filter(Boolean).join('#'))).toEqual(plaatsen)
    for (const bevinding of gevonden) expect(inWoorden(bevinding)).not.toMatch(/undefined|‘’|\s\.|\bNaN\b/)
  })
})
