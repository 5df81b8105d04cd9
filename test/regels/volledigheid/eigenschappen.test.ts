import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { isCompleet, UITKOMSTEN } from '@zelfonderzoek/validation/bevinding/bevinding'
import { ASPECT_IDS } from '@zelfonderzoek/validation/checklist/aspect-ids'
import { controleerSectie } from '@zelfonderzoek/validation/volledigheid/controleer-sectie'
import { controleerZelfonderzoek } from '@zelfonderzoek/validation/volledigheid/controleer-zelfonderzoek'
import { REGELS } from '@zelfonderzoek/validation/volledigheid/regels'
import { leegZelfonderzoek } from '@zelfonderzoek/validation/zelfonderzoek/leeg'
import { leesSectie } from '@zelfonderzoek/validation/zelfonderzoek/leestekst'
import { SECTIENUMMERS, type Zelfonderzoek } from '@zelfonderzoek/validation/zelfonderzoek/model'
import { parseSectie } from '@zelfonderzoek/validation/zelfonderzoek/sectie-inhoud'
import { verschillenTussen } from '@zelfonderzoek/validation/zelfonderzoek/verschil'
import { inWoorden } from './hulp.ts'
import { maatregelen, oorzaken, secties } from './willekeurig.ts'

const rapport = fc.tuple(secties, oorzaken, maatregelen).map(([delen, basisoorzaken, verbetermaatregelen]): Zelfonderzoek => {
  const z = { ...leegZelfonderzoek(), basisoorzaken, verbetermaatregelen }
  for (const nummer of SECTIENUMMERS) {
    const uit = parseSectie(nummer, delen[nummer - 1])
    if (!uit.ok) throw new Error(JSON.stringify(uit.fouten))
    Object.assign(z.secties, { [nummer]: uit.inhoud })
  }
  return z
})
const context = fc.record({ meldingOp: fc.constantFrom('2026-11-09', 'onzin'), openbaarMinisterie: fc.constantFrom('ja_gedaan', 'nee', '') }, { requiredKeys: [] })
const bekendeRegels = new Set<string>(REGELS.map(({ id }) => id))

describe('elk rapport dat het formulier toelaat', () => {
  it('krijgt voor elk van de 47 aspecten precies één uitkomst', () => {
    fc.assert(fc.property(rapport, context, (z, melding) => {
      const { aspecten, secties: standen, compleet } = controleerZelfonderzoek(z, melding)
      expect(aspecten.map(({ aspect }) => aspect)).toEqual(ASPECT_IDS)
      for (const { uitkomst } of aspecten) expect(UITKOMSTEN).toContain(uitkomst)
      expect(standen.reduce((som, { totaal }) => som + totaal, 0)).toBe(47)
      expect(compleet).toBe(standen.filter(({ stand }) => stand === 'compleet' || stand === 'nvt').length)
    }))
  })

  it('krijgt bij elk tekort een bevinding, en zonder tekort geen bevinding die moet van het aspect zelf', () => {
    fc.assert(fc.property(rapport, (z) => {
      for (const { aspect, uitkomst, bevindingen } of controleerZelfonderzoek(z).aspecten) {
        if (isCompleet(uitkomst)) expect(bevindingen.filter(({ regel }) => regel === aspect)).toEqual([])
        else expect(bevindingen.some(({ ernst }) => ernst === 'moet')).toBe(true)
      }
    }))
  })

  it('krijgt alleen bevindingen van een bekende regel, met drie zinnen die af zijn', () => {
    fc.assert(fc.property(rapport, context, (z, melding) => {
      for (const bevinding of controleerZelfonderzoek(z, melding).bevindingen) {
        expect(bekendeRegels).toContain(bevinding.regel)
        const zin = inWoorden(bevinding)
        expect(zin).not.toMatch(/undefined|\[object|\bNaN\b/)
        expect(zin.trim()).toMatch(/[.?]$/)
      }
    }))
  })

  it('krijgt een oordeel dat als JSON kan worden bewaard, met korte citaten en zonder halve tekens', () => {
    fc.assert(fc.property(rapport, context, (z, melding) => {
      const { aspecten, bevindingen } = controleerZelfonderzoek(z, melding)
      expect(JSON.stringify(aspecten)).not.toMatch(/\\u(0000|d[89a-f])/i)
      for (const { bewijs } of aspecten) expect(bewijs.length).toBeLessThanOrEqual(120)
      for (const { gegevens } of bevindingen) for (const waarde of Object.values(gegevens)) expect(String(waarde).length).toBeLessThanOrEqual(400)
    }))
  })

  it('wordt per onderdeel hetzelfde beoordeeld als in zijn geheel', () => {
    fc.assert(fc.property(rapport, context, (z, melding) => {
      const geheel = controleerZelfonderzoek(z, melding)
      expect(SECTIENUMMERS.flatMap((nummer) => controleerSectie(nummer, z, melding).bevindingen)).toEqual(geheel.bevindingen)
    }))
  })

  it('heeft een stand per onderdeel die niet van andere onderdelen afhangt', () => {
    fc.assert(fc.property(rapport, (z) => {
      const { basisoorzaken, verbetermaatregelen } = z
      for (const nummer of SECTIENUMMERS) {
        const alleen = { ...leegZelfonderzoek(), basisoorzaken, verbetermaatregelen }
        Object.assign(alleen.secties, { [nummer]: z.secties[nummer] })
        const [los, samen] = [alleen, z].map((rest) => controleerSectie(nummer, rest))
        expect([los?.stand, los?.aanwezig]).toEqual([samen?.stand, samen?.aanwezig])
      }
    }))
  })

  it('verandert niet door de controle, en geeft twee keer hetzelfde', () => {
    fc.assert(fc.property(rapport, (z) => {
      const voor = structuredClone(z)
      const eerste = controleerZelfonderzoek(z)
      expect(controleerZelfonderzoek(z)).toEqual(eerste)
      expect(z).toEqual(voor)
    }))
  })

  it('is leesbaar, en verschilt niet van zichzelf', () => {
    fc.assert(fc.property(rapport, (z) => {
      for (const nummer of SECTIENUMMERS) expect(leesSectie(nummer, z).every(({ kop, alineas }) => kop !== '' && alineas.every((alinea) => alinea.trim() !== ''))).toBe(true)
      expect(verschillenTussen(z, structuredClone(z))).toEqual([])
    }))
  })
})
