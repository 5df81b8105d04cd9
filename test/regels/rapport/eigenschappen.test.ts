import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { cpuUsage } from 'node:process'
import type { Blok } from '@zelfonderzoek/validation/rapport/blok'
import { controleerRapport } from '@zelfonderzoek/validation/rapport/controleer-rapport'
import { vindWaarschuwingen } from '@zelfonderzoek/validation/rapport/waarschuwingen'
import { beoordeelSectietekst } from '@zelfonderzoek/validation/volledigheid/tekst/beoordeel-sectietekst'
import { SECTIENUMMERS } from '@zelfonderzoek/validation/zelfonderzoek/model'

interface Regel { sectie: (typeof SECTIENUMMERS)[number]; tekst: string; aspecten: Record<string, string> }
const CORPUS = readFileSync(new URL('../../corpus/secties.jsonl', import.meta.url), 'utf8').trim().split('\n').map((regel) => JSON.parse(regel) as Regel)
const WOORDEN = [...new Set(CORPUS.flatMap(({ tekst }) => tekst.split(/\s+/)))].slice(0, 800)
const proza = fc.array(fc.constantFrom(...WOORDEN, '\n', ':', 'n.v.t.', '10.05 uur'), { maxLength: 80 }).map((woorden) => woorden.join(' '))
const blok: fc.Arbitrary<Blok> = fc.record({ soort: fc.constantFrom('kop', 'alinea', 'lijstpunt', 'tabelrij'), tekst: fc.oneof(proza, fc.string()), niveau: fc.integer({ min: 1, max: 6 }), vet: fc.boolean() })

describe('elke tekst', () => {
  it('geeft elk aspect van het onderdeel één keer, met bewijs dat in de tekst staat', () => {
    fc.assert(fc.property(fc.constantFrom(...SECTIENUMMERS), fc.oneof(proza, fc.string()), (nummer, tekst) => {
      const uitkomsten = beoordeelSectietekst(nummer, tekst)
      expect(new Set(uitkomsten.map(({ aspect }) => aspect)).size).toBe(uitkomsten.length)
      for (const { uitkomst, bereik, watOntbreekt } of uitkomsten) {
        if (bereik) expect(0 <= bereik[0] && bereik[0] < bereik[1] && bereik[1] <= tekst.length).toBe(true)
        expect(Object.keys(watOntbreekt).length > 0).toBe(uitkomst !== 'aanwezig' && uitkomst !== 'nvt_gemotiveerd')
      }
    }))
  })

  it('geeft twee keer hetzelfde', () => {
    fc.assert(fc.property(fc.constantFrom(...SECTIENUMMERS), proza, (nummer, tekst) => expect(beoordeelSectietekst(nummer, tekst)).toEqual(beoordeelSectietekst(nummer, tekst))))
  })

  it('die leeg is, mist alles', () => {
    for (const nummer of SECTIENUMMERS) expect(beoordeelSectietekst(nummer, ' \n ').every(({ uitkomst }) => uitkomst === 'ontbreekt')).toBe(true)
  })
})

describe('elk document', () => {
  it('houdt al zijn blokken, in volgorde, en zegt waar elke vondst staat', () => {
    fc.assert(fc.property(fc.array(blok, { maxLength: 25 }), (blokken) => {
      const { indeling, maatregelen, oorzaken } = controleerRapport(blokken)
      expect(indeling.map((b) => b.blok.tekst)).toEqual(blokken.map((b) => b.tekst))
      for (const { tekst, blok: plaats, bereik } of [...maatregelen, ...oorzaken]) expect(blokken[plaats]?.tekst.slice(...bereik)).toBe(tekst)
    }), { numRuns: 60 })
  })
})

describe('de tijd', () => {
  /** Milliseconds of CPU, which a busy machine does not stretch. */
  const meet = (werk: () => void): number => {
    const begin = cpuUsage()
    werk()
    const { user, system } = cpuUsage(begin)
    return (user + system) / 1000
  }
  it.each([
    ['cijfers', '1'.repeat(60_000)], ['spaties', ' '.repeat(60_000)], ['punten', 'a.'.repeat(30_000)], ['hoofdletters', 'A. '.repeat(20_000)], ['streepjes', 'a-'.repeat(30_000)],
    ['mevrouw', 'mevrouw van de '.repeat(4_000)], ['apenstaart', `${'a.'.repeat(20_000)}@`], ['dubbelepunten', 'oorzaak: '.repeat(6_000)], ['puntkomma’s', ';'.repeat(60_000)],
  ])('loopt niet op bij een lange rij %s', (_, tekst) => {
    const duur = meet(() => {
      vindWaarschuwingen(tekst)
      for (const nummer of [5, 6] as const) beoordeelSectietekst(nummer, tekst)
      controleerRapport([{ soort: 'alinea', tekst }])
    })
    expect(duur).toBeLessThan(30_000)
  })

  it('groeit evenredig met de lengte', () => {
    const stuk = CORPUS.filter(({ sectie }) => sectie === 6).slice(0, 10).map(({ tekst }) => tekst).join('\n\n')
    beoordeelSectietekst(6, stuk)
    const kort = Math.min(...[1, 2, 3].map(() => meet(() => beoordeelSectietekst(6, stuk.repeat(4)))))
    const lang = Math.min(...[1, 2, 3].map(() => meet(() => beoordeelSectietekst(6, stuk.repeat(40)))))
    expect(lang).toBeLessThan(Math.max(kort, 5) * 40)
  })
})
