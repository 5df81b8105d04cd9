import { describe, expect, it } from '@jest/globals'
import { KRUISREGEL_IDS } from '@zelfonderzoek/validation/bevinding/kruisregel-ids'
import { ASPECT_IDS } from '@zelfonderzoek/validation/checklist/aspect-ids'
import { WAARSCHUWINGEN } from '@zelfonderzoek/validation/rapport/waarschuwingen'
import { ALLE_REGELS, regelById } from '@zelfonderzoek/validation/uitleg/regeluitleg'
import { LETTERS } from '@zelfonderzoek/validation/verbetermaatregel/smart/beoordeel-maatregel'
import { LENSVRAGEN } from '@zelfonderzoek/validation/verbetermaatregel/tweede-lens'
import { bijlagedoc } from '../../../scripts/lib/bijlagedoc/bijlagedoc.ts'
import { voorbeeldenPerRegel } from '../../../scripts/lib/bijlagedoc/voorbeelden.ts'
import { zonderBegrip } from '../../../scripts/lib/controleer-begrippen.ts'
import { gebrekenVanRegels, TE_TONEN } from '../../../scripts/lib/controleer-regels.ts'

const voorbeelden = voorbeeldenPerRegel()
const paginas = [...bijlagedoc().values()]
const VERZONNEN = 'verzonnen-regel'
const met = (...meldt: boolean[]) => new Map([...voorbeelden, [VERZONNEN, meldt.map((m) => ({ meldt: m }))]])

describe('check op de regels', () => {
  it('vindt niets bij de regels die er zijn', () => {
    expect(gebrekenVanRegels(TE_TONEN, voorbeelden, paginas)).toEqual([])
  })

  it('faalt bij een verzonnen regel zonder voorbeelden en zonder pagina', () => {
    expect(gebrekenVanRegels([...TE_TONEN, VERZONNEN], voorbeelden, paginas)).toEqual([
      expect.stringMatching(/^verzonnen-regel: 0 voorbeelden die de regel meldt/), expect.stringMatching(/^verzonnen-regel: 0 voorbeelden die de regel met rust laat/), expect.stringMatching(/^verzonnen-regel: staat op geen pagina/),
    ])
  })

  it.each([
    ['alleen voorbeelden heeft die hij meldt', [true, true, true], /met rust laat/],
    ['alleen voorbeelden heeft die hij met rust laat', [false, false], /die de regel meldt/],
    ['aan één kant maar één voorbeeld heeft', [true, false, false], /1 voorbeelden die de regel meldt/],
  ])('faalt bij een regel die %s', (_, meldt, klacht) => {
    expect(gebrekenVanRegels([VERZONNEN], met(...meldt), ['<a id="verzonnen-regel"></a>'])).toEqual([expect.stringMatching(klacht)])
  })

  it('is tevreden met twee voorbeelden aan elke kant en een pagina', () => {
    expect(gebrekenVanRegels([VERZONNEN], met(true, true, false, false), ['<a id="verzonnen-regel"></a>'])).toEqual([])
  })

  it('faalt als een regel van de pagina valt', () => {
    expect(gebrekenVanRegels(TE_TONEN, voorbeelden, paginas.map((tekst) => tekst.replace('<a id="oorzaak-zonder-maatregel"></a>', '')))).toEqual([expect.stringMatching(/^oorzaak-zonder-maatregel: staat op geen pagina/)])
  })
})

describe('check op de begrippen', () => {
  it('vindt een map waarvan het woord niet is uitgelegd', () => {
    expect(zonderBegrip(['melding', 'taal', 'http', 'verzonnen'], '| melding | notification | | | `melding` |\n| taal | language | | | `validation/taal` |\n\nOok `verzonnen` telt alleen in een rij.')).toEqual(['verzonnen'])
  })
})

describe('de uitleg van alle regels', () => {
  it('kent elk aspect, elke regel daarnaast, elke letter, elk advies bij een maatregel, beide lezingen van een oorzaak en elke waarschuwing één keer', () => {
    expect(ALLE_REGELS).toHaveLength(ASPECT_IDS.length + KRUISREGEL_IDS.length + LETTERS.length + LENSVRAGEN.length + 3 + 2 + WAARSCHUWINGEN.length)
    expect(new Set(ALLE_REGELS.map(({ id }) => id)).size).toBe(ALLE_REGELS.length)
  })

  it('is in hele zinnen, met een naam die van elke andere verschilt', () => {
    expect(new Set(ALLE_REGELS.map(({ naam }) => naam)).size).toBe(ALLE_REGELS.length)
    for (const { naam, uitleg } of ALLE_REGELS) {
      expect(naam).toMatch(/^[A-Z].*[^.]$/)
      expect(uitleg).toMatch(/^[A-Z].*\.$/)
    }
  })

  it('is te vinden bij de id, en niet bij een regel die er niet is', () => {
    expect(regelById('bsn')?.naam).toBe('Een burgerservicenummer')
    expect(regelById(VERZONNEN)).toBeUndefined()
  })
})

describe('de pagina’s van de Bijlage', () => {
  it('verwijzen alleen naar plekken die er zijn', () => {
    const pagina = bijlagedoc()
    for (const [naam, tekst] of pagina) {
      for (const [, bestand = '', plek] of tekst.matchAll(/\]\(([\w-]*(?:\.md)?)(?:#([^)]+))?\)/g)) {
        const doel = pagina.get(bestand || naam)
        expect([naam, bestand, doel !== undefined]).toEqual([naam, bestand, true])
        if (plek) expect([naam, plek, doel?.includes(`<a id="${plek}"></a>`)]).toEqual([naam, plek, true])
      }
    }
  })
})
