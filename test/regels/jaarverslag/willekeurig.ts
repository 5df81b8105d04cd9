import fc from 'fast-check'
import { ECM_CODE_LIJST, ECM_CODES } from '@zelfonderzoek/validation/basisoorzaak/ecm-codes'
import type { Jaargemeente, Jaartelling } from '@zelfonderzoek/validation/jaarverslag/jaartelling'
import { VOORZIENINGSOORT_LABEL } from '@zelfonderzoek/validation/melding/model'

export const GEMEENTEN: readonly Jaargemeente[] = ['Lindemark', 'Duinrand', 'Veenhoek'].map((naam, nr) => ({ code: `900${nr}`, naam }))

const klein = fc.integer({ min: 0, max: 9 })
const aantal = fc.oneof(klein, fc.integer({ min: 0, max: 30 }))
const lijst = <T>(een: fc.Arbitrary<T>, maxLength: number): fc.Arbitrary<T[]> => fc.array(een, { maxLength })

/** The counts of a year: few or many, spread or in one place. */
export const jaren: fc.Arbitrary<Jaartelling> = fc.record({
  meldingen: lijst(fc.record({
    maand: fc.integer({ min: 1, max: 12 }), soort: fc.constantFrom('calamiteit', 'calamiteit', 'geweld'), voorzieningsoort: fc.constantFrom(...Object.keys(VOORZIENINGSOORT_LABEL)),
    gemeente: fc.constantFrom(...GEMEENTEN.map(({ code }) => code)), opTijd: fc.boolean(), aantal: klein,
  }), 25),
  termijnen: fc.tuple(aantal, aantal, aantal, aantal).map(([a, b, c, d]) => [{ soort: 'zelfonderzoek', gehaald: a, teLaat: b }, { soort: 'actiebericht', gehaald: c, teLaat: d }]),
  oorzaken: lijst(fc.record({ ecm: fc.constantFrom(...ECM_CODE_LIJST, ''), aantal }).map(({ ecm, aantal: n }) => ({ ecm, klasse: ecm ? ECM_CODES[ecm].klasse : '', aantal: n })), 12),
  maatregelen: fc.tuple(aantal, aantal, aantal).map((n) => ['', 'getroffen', 'voorgenomen'].map((status, nr) => ({ status, aantal: n[nr] ?? 0 }))),
  opvolging: lijst(fc.record({ sterkte: fc.constantFrom('sterk', 'middel', 'zwak', ''), score: fc.constantFrom('volledig', 'deels', 'niet', ''), aantal: klein }), 8),
  beoordeeld: fc.tuple(aantal, aantal, aantal, aantal).map((n) => [1, 2, 4, null].map((afgeslotenInRonde, nr) => ({ afgeslotenInRonde, aantal: n[nr] ?? 0 }))),
  onderdelen: fc.constant([]),
})
