import { describe, expect, it } from '@jest/globals'
import { ASPECTWOORDEN } from '@zelfonderzoek/validation/bevinding/aspectwoorden'
import { GEVALLEN } from '@zelfonderzoek/validation/bevinding/geval'
import { KRUISREGEL_IDS } from '@zelfonderzoek/validation/bevinding/kruisregel-ids'
import { bevindingZin } from '@zelfonderzoek/validation/bevinding/zin'
import { ASPECT_IDS } from '@zelfonderzoek/validation/checklist/aspect-ids'
import { controleerZelfonderzoek } from '@zelfonderzoek/validation/volledigheid/controleer-zelfonderzoek'
import { REGELS } from '@zelfonderzoek/validation/volledigheid/regels'
import { leegZelfonderzoek } from '@zelfonderzoek/validation/zelfonderzoek/leeg'

describe('de lijst van regels', () => {
  it('heeft elke regel één keer: 47 aspecten en de regels daarnaast', () => {
    expect(REGELS.map(({ id }) => id)).toEqual([...ASPECT_IDS, ...KRUISREGEL_IDS])
  })

  it('legt elke regel uit, met ernst en grondslag', () => {
    for (const { ernst, grondslag, uitleg } of REGELS) {
      expect(['moet', 'let_op']).toContain(ernst)
      expect(grondslag).toMatch(/^(Bijlage|Protocol|AVG|UAVG), /)
      expect(uitleg).toMatch(/\.$/)
    }
  })
})

describe('de zinnen', () => {
  it('zijn er voor elk geval van elk aspect', () => {
    for (const aspect of ASPECT_IDS) {
      for (const geval of GEVALLEN) {
        const zin = bevindingZin({ regel: aspect, ernst: 'moet', plaats: { sectie: 1, aspect }, grondslag: '', gegevens: { geval, citaat: 'x', bij: 'x', er: 1, mist: geval === 'vrij' ? 'alles' : 'x', totaal: 2, aantal: 2, begin: 'x', einde: 'x', soort: 'getroffen' } })
        for (const deel of Object.values(zin)) expect(deel).toMatch(/^[A-Z‘0-9].*[.?]$/s)
      }
    }
  })

  it('beginnen bij wat ontbreekt met een hoofdletter en bij vul aan met een kleine letter', () => {
    for (const { mist, vulAan } of Object.values(ASPECTWOORDEN)) {
      expect(mist).toMatch(/^[A-Z].*\.$/)
      expect(vulAan).toMatch(/^[a-zé].*[.?]$/)
    }
  })

  it('bestaan ook voor een regel die er niet meer is', () => {
    expect(bevindingZin({ regel: 'oud', ernst: 'moet', plaats: { sectie: 1 }, grondslag: '', gegevens: {} }).watOntbreekt).toBe('Hier ontbreekt iets.')
  })
})

describe('een leeg rapport', () => {
  it('mist 47 aspecten, en is nergens begonnen', () => {
    const { aspecten, bevindingen, secties, compleet } = controleerZelfonderzoek(leegZelfonderzoek())
    expect(aspecten.every(({ uitkomst }) => uitkomst === 'ontbreekt')).toBe(true)
    expect(bevindingen).toHaveLength(47)
    expect(secties.every(({ stand }) => stand === 'niet_begonnen')).toBe(true)
    expect(compleet).toBe(0)
  })
})
