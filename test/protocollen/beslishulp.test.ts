import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type Beslishulp, loopBeslishulp } from '@zelfonderzoek/validation/beslishulp/beslishulp'
import { checkBeslishulp } from '@zelfonderzoek/validation/beslishulp/check-beslishulp'
import { BESLISHULP_HART_VOOR_BRABANT as HVB } from '@zelfonderzoek/validation/beslishulp/grafen/hart-voor-brabant'
import { BESLISHULP_ROTTERDAM as ROT } from '@zelfonderzoek/validation/beslishulp/grafen/rotterdam'
import { BESLISHULP_WESTERKWARTIER as WK } from '@zelfonderzoek/validation/beslishulp/grafen/westerkwartier'

type Antwoorden = Record<string, 'ja' | 'nee' | 'twijfel'>

describe('de beslishulp', () => {
  // @eis R-HVB-66d, R-WK-1
  it.each<[string, Beslishulp, Antwoorden, string]>([
    ['WK: een heupbreuk door een kapotte rolstoel', WK, { verstrekking: 'ja', geweld: 'nee', onverwacht: 'ja', gevolg: 'ja' }, 'calamiteit'],
    ['WK: een blauwe plek door een kapotte rolstoel', WK, { verstrekking: 'ja', geweld: 'nee', onverwacht: 'ja', gevolg: 'nee' }, 'incident'],
    ['WK: een beroepskracht slaat een cliënt', WK, { verstrekking: 'ja', geweld: 'ja' }, 'geweld'],
    ['WK: niet bij een voorziening', WK, { verstrekking: 'nee' }, 'geen_melding'],
    ['WK: twijfel over het gevolg', WK, { verstrekking: 'ja', geweld: 'nee', onverwacht: 'ja', gevolg: 'twijfel' }, 'consult'],
    ['HVB: verkeerde medicijnen zonder blijvende schade', HVB, { betrokkenheid: 'ja', geweld: 'nee', licht: 'ja' }, 'incident'],
    ['HVB: het had ernstig kunnen aflopen (Bijlage 1)', HVB, { betrokkenheid: 'ja', geweld: 'nee', licht: 'nee', kwaliteit: 'ja', gevolg: 'ja' }, 'calamiteit'],
    ['HVB: overlijden zonder verband met kwaliteit', HVB, { betrokkenheid: 'ja', geweld: 'nee', licht: 'nee', kwaliteit: 'nee' }, 'geen_melding'],
    ['HVB: een medebewoner in dezelfde accommodatie', HVB, { betrokkenheid: 'ja', geweld: 'ja' }, 'geweld'],
    ['ROT: geweld tegen een medewerker met letsel', ROT, { 'raakvlak': 'ja', 'vraag_ROT-C1': 'nee', 'vraag_ROT-C2': 'nee', 'vraag_ROT-C3': 'nee', 'vraag_ROT-C4': 'nee', 'vraag_ROT-C5': 'ja' }, 'loket'],
    ['ROT: bijna misgegaan', ROT, { 'raakvlak': 'ja', 'vraag_ROT-C1': 'nee', 'vraag_ROT-C2': 'nee', 'vraag_ROT-C3': 'nee', 'vraag_ROT-C4': 'nee', 'vraag_ROT-C5': 'nee', 'vraag_ROT-C6': 'nee', 'vraag_ROT-C7': 'nee', 'bijna': 'ja' }, 'consult'],
  ])('%s', (_wat, hulp, antwoorden, uitkomst) => {
    expect(loopBeslishulp(hulp, antwoorden)).toMatchObject({ uitkomst })
  })

  // @eis R-HVB-10, R-ROT-29
  it.each([['WK', WK], ['HVB', HVB], ['ROT', ROT]] as const)('%s: elk pad eindigt, en elke twijfel wordt overleg', (_naam, hulp) => {
    expect(checkBeslishulp(hulp)).toEqual([])
    const keuze = fc.constantFrom('ja' as const, 'nee' as const, 'twijfel' as const)
    fc.assert(fc.property(fc.array(keuze, { minLength: hulp.vragen.length, maxLength: hulp.vragen.length }), (keuzes) => {
      const gegeven: Antwoorden = {}
      let laatste = ''
      for (const antwoord of keuzes) {
        const nu = loopBeslishulp(hulp, gegeven)
        if (!nu || !('antwoorden' in nu)) break
        gegeven[nu.id] = antwoord
        laatste = antwoord
      }
      const eind = loopBeslishulp(hulp, gegeven)
      expect(eind).toHaveProperty('uitkomst')
      if (laatste === 'twijfel') expect(eind).toMatchObject({ uitkomst: 'consult' })
    }))
  })

  it('vraagt verder zolang er geen antwoord is, en kent een onbekend begin niet', () => {
    expect(loopBeslishulp(WK, {})).toMatchObject({ id: 'verstrekking' })
    expect(loopBeslishulp({ ...WK, begin: 'weg' }, {})).toBeUndefined()
  })
})
