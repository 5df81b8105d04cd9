import { describe, expect, it } from '@jest/globals'
import { UITKOMST_LABEL } from '@zelfonderzoek/validation/bevinding/bevinding'
import { ASPECT_IDS, sectieVan } from '@zelfonderzoek/validation/checklist/aspect-ids'
import { beoordeelSectietekst } from '@zelfonderzoek/validation/volledigheid/tekst/beoordeel-sectietekst'
import { VOORBEELDEN_1_5 } from './voorbeelden-1-5.ts'
import { VOORBEELDEN_6 } from './voorbeelden-6.ts'
import { VOORBEELDEN_7_11 } from './voorbeelden-7-11.ts'

const VOORBEELDEN = { ...VOORBEELDEN_1_5, ...VOORBEELDEN_6, ...VOORBEELDEN_7_11 }

describe.each(ASPECT_IDS)('%s', (aspect) => {
  const rijen = VOORBEELDEN[aspect] ?? []

  it('heeft een voorbeeld dat genoeg is, en een dat dat niet is', () => {
    expect(rijen.some(([, uitkomst]) => uitkomst === 'aanwezig')).toBe(true)
    expect(rijen.some(([, uitkomst]) => uitkomst !== 'aanwezig')).toBe(true)
  })

  it.each(rijen)('%s', (tekst, uitkomst) => {
    const gevonden = beoordeelSectietekst(sectieVan(aspect), tekst).find((u) => u.aspect === aspect)
    expect(UITKOMST_LABEL[gevonden?.uitkomst ?? 'ontbreekt']).toBe(UITKOMST_LABEL[uitkomst])
    if (uitkomst === 'gedeeltelijk' || uitkomst === 'nvt_kaal') expect(Object.values(gevonden?.watOntbreekt ?? {}).join(' ')).toMatch(/[.]$/)
  })
})
