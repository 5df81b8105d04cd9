import { describe, expect, it } from '@jest/globals'
import { ECM_CODE_LIJST, ECM_CODES } from '@zelfonderzoek/validation/basisoorzaak/ecm-codes'
import { parseBasisoorzaak } from '@zelfonderzoek/validation/basisoorzaak/basisoorzaak-invoer'
import { parseVerbetermaatregel } from '@zelfonderzoek/validation/verbetermaatregel/verbetermaatregel-invoer'
import { legeSectie } from '@zelfonderzoek/validation/zelfonderzoek/leeg'
import { type SectieNummer, SECTIENUMMERS } from '@zelfonderzoek/validation/zelfonderzoek/model'
import { parseSectie } from '@zelfonderzoek/validation/zelfonderzoek/sectie-inhoud'

/** [what is wrong, section, input, field, code, words of the message]. */
const GEWEIGERD: readonly [string, SectieNummer, unknown, string, string, RegExp][] = [
  ['geen object', 8, 'tekst', '', 'BAD_USER_INPUT', /^Dit onderdeel/],
  ['niets', 8, undefined, '', 'BAD_USER_INPUT', /^Dit onderdeel/],
  ['een veld dat niet bestaat', 8, { conclusie: 'x' }, '', 'VELD_ONBEKEND', /geen veld ‘conclusie’/],
  ['een kolom die niet bestaat', 4, { zorgverleners: [{ id: 'a', naam: 'x' }] }, 'zorgverleners[0]', 'VELD_ONBEKEND', /‘Betrokken zorgverleners’, regel 1 heeft geen veld ‘naam’/],
  ['__proto__', 8, JSON.parse('{"__proto__":{}}'), '', 'VELD_ONBEKEND', /__proto__/],
  ['een getal als tekst', 8, { conclusies: 3 }, 'conclusies', 'BAD_USER_INPUT', /^‘Conclusies van de commissie’/],
  ['U+0000', 8, { conclusies: 'abc\u0000' }, 'conclusies', 'TEKEN_NIET_TOEGESTAAN', /op plaats 4 een teken/],
  ['een half teken', 5, { gehoorden: [{ id: 'a', wijze: '\ud800' }] }, 'gehoorden[0].wijze', 'TEKEN_NIET_TOEGESTAAN', /regel 1, ‘Wijze van horen’ heeft op plaats 1/],
  ['20.001 tekens', 8, { conclusies: 'a'.repeat(20_001) }, 'conclusies', 'TE_LANG', /1 teken te lang. Er passen 20.000 tekens in/],
  ['201 regels', 4, { zorgverleners: Array.from({ length: 201 }, (_, i) => ({ id: String(i) })) }, 'zorgverleners', 'TE_LANG', /200 regels/],
  ['een regel zonder id', 4, { zorgverleners: [{ functie: 'kok' }] }, 'zorgverleners[0].id', 'BAD_USER_INPUT', /regel 1/],
  ['twee regels met hetzelfde id', 4, { zorgverleners: [{ id: 'a' }, { id: 'a' }] }, 'zorgverleners[1].id', 'DUBBELE_RIJ', /eigen id/],
  ['een keuze die niet bestaat', 5, { analysemethode: 'anders?' }, 'analysemethode', 'BAD_USER_INPUT', /Kies uit: prisma, sire/],
  ['een antwoord zonder vorm', 1, { zorgzwaarte: 'veel' }, 'zorgzwaarte', 'BAD_USER_INPUT', /^‘Zorgzwaarte’/],
]

describe('parseSectie', () => {
  for (const nummer of SECTIENUMMERS) {
    it(`vult bij onderdeel ${nummer} aan wat een concept weglaat`, () => {
      expect(parseSectie(nummer, {})).toEqual({ ok: true, inhoud: legeSectie(nummer) })
      expect(parseSectie(nummer, legeSectie(nummer))).toEqual({ ok: true, inhoud: legeSectie(nummer) })
    })
  }

  it('laat precies 20.000 tekens en 200 regels toe', () => {
    expect(parseSectie(8, { conclusies: 'a'.repeat(20_000) }).ok).toBe(true)
    expect(parseSectie(4, { zorgverleners: Array.from({ length: 200 }, (_, i) => ({ id: String(i) })) }).ok).toBe(true)
  })

  it('bewaart tekst zoals die is getypt, ook met emoji en regeleinden', () => {
    expect(parseSectie(8, { conclusies: ' a\r\n\u{1F600} ' })).toMatchObject({ inhoud: { conclusies: ' a\r\n\u{1F600} ' } })
  })

  for (const [naam, nummer, invoer, veld, code, bericht] of GEWEIGERD) {
    it(`weigert ${naam}, met veld en wat u kunt doen`, () => {
      expect(parseSectie(nummer, invoer)).toEqual({ ok: false, fouten: [{ veld, code, bericht: expect.stringMatching(bericht) }] })
    })
  }
})

describe('parseBasisoorzaak', () => {
  it('vult aan wat ontbreekt', () => {
    expect(parseBasisoorzaak({ tekst: 'x' })).toEqual({ ok: true, inhoud: { ouderId: null, volgorde: 0, tekst: 'x', soort: 'directe_oorzaak', klasse: '', ecmCode: '' } })
  })
  it('weigert een code die niet bestaat', () => {
    expect(parseBasisoorzaak({ ecmCode: 'ZZ' })).toMatchObject({ ok: false, fouten: [{ veld: 'ecmCode', bericht: expect.stringMatching(/^‘ECM-code’ .*Kies uit: T-EX/) }] })
  })
})

describe('parseVerbetermaatregel', () => {
  it('vult aan wat ontbreekt en houdt elke oorzaak één keer', () => {
    expect(parseVerbetermaatregel({ oorzaakIds: ['a', 'a', 'b'] })).toMatchObject({ ok: true, inhoud: { wat: '', status: '', oorzaakIds: ['a', 'b'] } })
  })
  it('weigert een status die niet bestaat', () => {
    expect(parseVerbetermaatregel({ status: 'klaar' })).toMatchObject({ ok: false, fouten: [{ veld: 'status', code: 'BAD_USER_INPUT' }] })
  })
})

describe('de ECM-codes', () => {
  it('zijn er twintig: vier technisch, vijf organisatorisch, negen menselijk en twee overig', () => {
    const klassen = ECM_CODE_LIJST.map((code) => ECM_CODES[code].klasse)
    expect(['technisch', 'organisatorisch', 'menselijk', 'overig'].map((klasse) => klassen.filter((k) => k === klasse).length)).toEqual([4, 5, 9, 2])
  })
  it('vragen elk door', () => {
    for (const code of ECM_CODE_LIJST) expect(ECM_CODES[code].vraagDoor).toMatch(/\?$/)
  })
})
