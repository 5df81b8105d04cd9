import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { klank } from '@zelfonderzoek/validation/taal/klank'
import { ontleed } from '@zelfonderzoek/validation/taal/ontleed'
import { herstelSpelling, woordvoorraad } from '@zelfonderzoek/validation/taal/spelling'
import { duidOorzaak } from '@zelfonderzoek/validation/basisoorzaak/duiding/duid-oorzaak'

const VOORRAAD = woordvoorraad([['=medewerkster', '=gecontroleerd', '*protocol', '=afgesproken', '=begeleider', '=overdracht', '=ziekenhuis', '=verboden', '=gekeurd', '=krachten']])
const hersteld = (woord: string): string => herstelSpelling(ontleed(woord), VOORRAAD).tokens[0]?.woord ?? ''

describe('schrijffouten', () => {
  it.each([
    ['protokol', 'protocol'], ['kontroleert', 'kontroleert'], ['gekontroleerd', 'gecontroleerd'], ['afgesporken', 'afgesproken'], ['bgeleider', 'begeleider'], ['overdraght', 'overdracht'], ['ziekehuis', 'ziekenhuis'], ['medewerkser', 'medewerkster'],
  ])('%s wordt gelezen als %s', (fout, goed) => expect(hersteld(fout)).toBe(goed))

  it.each(['gebeurd', 'klachten', 'overleden', 'kast', 'begeleid'])('%s is een ander woord en blijft dat', (woord) => expect(hersteld(woord)).toBe(woord))

  it.each([['protocol', 'protokol'], ['aandacht', 'aandagt'], ['begeleiding', 'begelijding'], ['bezetting', 'bezeting']])('%s en %s klinken gelijk', (a, b) => expect(klank(a)).toBe(klank(b)))

  it('laat elk woord op zijn plaats', () => {
    fc.assert(fc.property(fc.string({ maxLength: 200, unit: 'grapheme' }), (tekst) => {
      const voor = ontleed(tekst)
      expect(herstelSpelling(voor, VOORRAAD).tokens.map(({ begin, einde }) => [begin, einde])).toEqual(voor.tokens.map(({ begin, einde }) => [begin, einde]))
    }))
  })

  it('hindert de duiding van een oorzaak niet', () => {
    expect(duidOorzaak('Er is geen protokol voor als iemant vermist word.')?.code).toBe('OP')
  })
})
