import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { voegSamen } from '@zelfonderzoek/validation/zelfonderzoek/samenvoegen'
import { sectie } from '../volledigheid/willekeurig.ts'

const rij = (id: string, functie: string) => ({ id, functie })

describe('twee teksten samenvoegen', () => {
  it('neemt van elk het veld dat alleen die veranderde', () => {
    expect(voegSamen({ a: '1', b: '1' }, { a: '2', b: '1' }, { a: '1', b: '2' })).toEqual({ samen: { a: '2', b: '2' }, conflicten: [] })
  })

  it('meldt een veld dat beiden anders veranderden, en houdt de eigen tekst', () => {
    expect(voegSamen({ a: '1' }, { a: '2' }, { a: '3' })).toEqual({ samen: { a: '2' }, conflicten: [{ veld: 'a', mijn: '2', hun: '3' }] })
  })

  it('is het eens over dezelfde verandering', () => {
    expect(voegSamen({ a: '1' }, { a: '2' }, { a: '2' }).conflicten).toEqual([])
  })

  it('voegt lijsten per regel samen', () => {
    const basis = { leden: [rij('1', 'arts'), rij('2', 'kok')] }
    const mijn = { leden: [rij('1', 'huisarts'), rij('2', 'kok'), rij('3', 'van mij')] }
    const hun = { leden: [rij('1', 'arts'), rij('2', 'chef-kok'), rij('4', 'van hen')] }
    expect(voegSamen(basis, mijn, hun)).toEqual({ samen: { leden: [rij('1', 'huisarts'), rij('2', 'chef-kok'), rij('3', 'van mij'), rij('4', 'van hen')] }, conflicten: [] })
  })

  it('laat een regel weg die een van beiden weghaalde, tenzij de ander hem veranderde', () => {
    const basis = { leden: [rij('1', 'arts'), rij('2', 'kok')] }
    expect(voegSamen(basis, { leden: [rij('2', 'chef-kok')] }, { leden: [rij('1', 'arts')] }).samen).toEqual({ leden: [rij('2', 'chef-kok')] })
    expect(voegSamen(basis, { leden: [rij('2', 'kok'), rij('5', 'x')] }, { leden: [rij('1', 'huisarts'), rij('2', 'kok')] }).samen).toEqual({ leden: [rij('2', 'kok'), rij('5', 'x'), rij('1', 'huisarts')] })
  })

  it('meldt een regel die beiden anders veranderden', () => {
    const { conflicten } = voegSamen({ leden: [rij('1', 'a')] }, { leden: [rij('1', 'b')] }, { leden: [rij('1', 'c')] })
    expect(conflicten.map(({ veld }) => veld)).toEqual(['leden.1'])
  })

  it('verandert niets als de ander niets veranderde, en neemt alles over als ik niets veranderde', () => {
    fc.assert(fc.property(sectie(5), sectie(5), (basis, nieuw) => {
      expect(voegSamen(basis, nieuw, basis)).toEqual({ samen: nieuw, conflicten: [] })
      expect(voegSamen(basis, basis, nieuw)).toEqual({ samen: nieuw, conflicten: [] })
    }))
  })
})
