import { describe, expect, it } from '@jest/globals'
import { ASPECT_IDS, PLICHT_IDS, sectieVan } from '@zelfonderzoek/validation/checklist/aspect-ids'
import { aspectById, CHECKLIST, onderdeelMet, plichtById } from '@zelfonderzoek/validation/checklist/checklist'
import { VOORBEELDEN } from '@zelfonderzoek/validation/checklist/voorbeelden/voorbeelden'
import { legeSectie } from '@zelfonderzoek/validation/zelfonderzoek/leeg'
import { ASPECTEN_VAN_DE_RICHTLIJN, ONDERDELEN } from './richtlijn.ts'

const vragen = CHECKLIST.flatMap(({ aspecten, plichten }) => [...aspecten, ...plichten])

describe('de checklist', () => {
  it('heeft precies de 47 aspecten van de richtlijn, in volgorde', () => {
    expect(ASPECT_IDS).toEqual(ASPECTEN_VAN_DE_RICHTLIJN)
    expect(CHECKLIST.flatMap(({ aspecten }) => aspecten.map(({ id }) => id))).toEqual(ASPECTEN_VAN_DE_RICHTLIJN)
  })

  it('heeft de elf onderdelen van de Bijlage, met hun korte titel', () => {
    expect(CHECKLIST.map(({ nummer, titel }) => [nummer, titel])).toEqual(ONDERDELEN)
  })

  it('heeft elke plicht één keer, bij het eigen onderdeel', () => {
    expect(CHECKLIST.flatMap(({ plichten }) => plichten.map(({ id }) => id)).sort()).toEqual([...PLICHT_IDS].sort())
    for (const id of PLICHT_IDS) expect(onderdeelMet(sectieVan(id)).plichten).toContain(plichtById(id))
  })

  it('vraagt alleen naar velden die in het onderdeel staan', () => {
    for (const { sectie, velden } of vragen) {
      const bekend = [...Object.keys(legeSectie(sectie)), ...(sectie === 7 ? ['basisoorzaken'] : []), ...(sectie === 9 ? ['basisoorzaken', 'verbetermaatregelen'] : [])]
      expect(bekend).toEqual(expect.arrayContaining([...velden]))
    }
  })

  it('vraagt naar elk veld ten minste één keer', () => {
    for (const { nummer, aspecten, plichten } of CHECKLIST) {
      const gevraagd = new Set<string>([...aspecten, ...plichten].flatMap(({ velden }) => [...velden]))
      expect(Object.keys(legeSectie(nummer)).filter((veld) => veld !== 'vrijeTekst' && !gevraagd.has(veld))).toEqual([])
    }
  })

  it('noemt bij elke vraag het onderdeel van de Bijlage of de inleiding', () => {
    for (const { id, sectie, grondslag } of vragen) expect([id, grondslag]).toEqual([id, expect.stringMatching(new RegExp(`^Bijlage, (onderdeel ${sectie}(, |$)|inleiding$)`))])
  })

  it('geeft bij elke vraag een goed en een minder goed voorbeeld, die verschillen', () => {
    for (const { id } of vragen) {
      expect(VOORBEELDEN[id].goed.length).toBeGreaterThan(3)
      expect(VOORBEELDEN[id].minder.length).toBeGreaterThan(2)
      expect(VOORBEELDEN[id].goed).not.toBe(VOORBEELDEN[id].minder)
    }
  })

  it('eindigt elke vraag met een vraagteken en elke toelichting met een punt of vraagteken', () => {
    for (const { vraag, toelichting, wanneer } of vragen) {
      expect(vraag).toMatch(/\?$/)
      expect(toelichting).toMatch(/[.?]$/)
      expect(wanneer).toMatch(/\.$/)
    }
  })

  it('laat n.v.t. toe bij de vijftien aspecten ‘voor zover van toepassing’ van onderdeel 6', () => {
    const zes = onderdeelMet(6).aspecten
    expect(zes.filter(({ nvt }) => nvt)).toHaveLength(15)
    expect(zes.find(({ nvt }) => !nvt)?.id).toBe('6.tijdschema')
  })

  it('vindt een aspect bij zijn id', () => {
    expect(aspectById('5.analysemethode').velden).toContain('analysemethode')
  })
})
