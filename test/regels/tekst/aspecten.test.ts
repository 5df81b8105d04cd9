import { describe, expect, it } from '@jest/globals'
import { UITKOMST_LABEL } from '@zelfonderzoek/validation/bevinding/bevinding'
import { ASPECT_IDS, sectieVan } from '@zelfonderzoek/validation/checklist/aspect-ids'
import { beoordeelSectietekst } from '@zelfonderzoek/validation/volledigheid/tekst/beoordeel-sectietekst'
import { TEKSTVOORBEELDEN } from '../voorbeelden/tekst/teksten.ts'
import { VERGISSINGEN } from '../voorbeelden/tekst/vergissingen.ts'

describe.each(ASPECT_IDS)('%s', (aspect) => {
  it.each(TEKSTVOORBEELDEN[aspect])('%s', (tekst, uitkomst) => {
    const gevonden = beoordeelSectietekst(sectieVan(aspect), tekst).find((u) => u.aspect === aspect)
    expect(UITKOMST_LABEL[gevonden?.uitkomst ?? 'ontbreekt']).toBe(UITKOMST_LABEL[uitkomst])
    if (uitkomst === 'gedeeltelijk' || uitkomst === 'nvt_kaal') expect(Object.values(gevonden?.watOntbreekt ?? {}).join(' ')).toMatch(/[.]$/)
  })
})

describe('een bekende vergissing', () => {
  it.each(VERGISSINGEN)('%s: %s', (aspect, tekst, jurist, controle) => {
    const gevonden = beoordeelSectietekst(sectieVan(aspect), tekst).find((u) => u.aspect === aspect)
    expect(gevonden?.uitkomst).toBe(controle)
    expect(controle).not.toBe(jurist)
  })
})
