import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { bouwBoom, leesvolgorde, oorzaaknummers } from '@zelfonderzoek/validation/basisoorzaak/boom'
import { hangtOnder, verplaatsTak } from '@zelfonderzoek/validation/basisoorzaak/verplaats-tak'
import { dekking } from '@zelfonderzoek/validation/verbetermaatregel/dekking'
import { maatregelen, oorzaken } from '../volledigheid/willekeurig.ts'
import { rapport } from '../voorbeelden/rapport.ts'

const { basisoorzaken: familie } = rapport({ oorzaken: [{ tekst: 'a' }, { tekst: 'b', ouderId: 'o1' }, { tekst: 'c', ouderId: 'o1' }, { tekst: 'd', ouderId: 'o2' }, { tekst: 'e' }] })

describe('de oorzakenboom', () => {
  it('leest een oorzaak voor wat eronder hangt, en dat voor de volgende', () => {
    expect(leesvolgorde(bouwBoom(familie)).map(({ oorzaak, diepte }) => `${oorzaak.tekst}${diepte}`)).toEqual(['a0', 'b1', 'd2', 'c1', 'e0'])
    expect(oorzaaknummers(familie).get('o4')).toBe('O3')
  })

  it('hangt een wees onder de topgebeurtenis', () => {
    const boom = bouwBoom(rapport({ oorzaken: [{ ouderId: 'weg' }] }).basisoorzaken)
    expect([boom.wezen, boom.takken.length]).toEqual([['o1'], 1])
  })

  it('opent een kring op één plaats', () => {
    const boom = bouwBoom(rapport({ oorzaken: [{ ouderId: 'o3' }, { ouderId: 'o1' }, { ouderId: 'o2' }] }).basisoorzaken)
    expect([boom.kring, boom.takken.length]).toEqual([['o1', 'o2', 'o3'], 1])
  })

  it('bevat elke oorzaak precies één keer, wat de gegevens ook zeggen', () => {
    fc.assert(fc.property(oorzaken, (lijst) => {
      expect(leesvolgorde(bouwBoom(lijst)).map(({ oorzaak }) => oorzaak.id).sort()).toEqual(lijst.map(({ id }) => id).sort())
    }))
  })
})

describe('een tak verplaatsen', () => {
  it('neemt mee wat eronder hangt, en laat ongemoeid wat niet verandert', () => {
    const uit = verplaatsTak(familie, 'o2', 'o5', 0)
    const lijst = uit.ok ? uit.oorzaken : []
    expect(leesvolgorde(bouwBoom(lijst)).map(({ oorzaak }) => oorzaak.tekst).join('')).toBe('acebd')
    expect(lijst.find(({ id }) => id === 'o4')).toBe(familie[3])
  })

  it('zet een tak op een plaats tussen de andere', () => {
    const uit = verplaatsTak(familie, 'o5', 'o1', 1)
    expect(uit.ok && leesvolgorde(bouwBoom(uit.oorzaken)).map(({ oorzaak }) => oorzaak.tekst).join('')).toBe('abdec')
  })

  it('kan niet onder zichzelf of onder een eigen tak', () => {
    expect(verplaatsTak(familie, 'o1', 'o4', 0)).toEqual({ ok: false, reden: 'onder_zichzelf' })
    expect(verplaatsTak(familie, 'o1', 'o1', 0)).toEqual({ ok: false, reden: 'onder_zichzelf' })
  })

  it('kan niet met een oorzaak die er niet is', () => {
    expect(verplaatsTak(familie, 'weg', null, 0)).toEqual({ ok: false, reden: 'bestaat_niet' })
    expect(verplaatsTak(familie, 'o1', 'weg', 0)).toEqual({ ok: false, reden: 'bestaat_niet' })
  })

  it('maakt van een boom nooit een kring', () => {
    fc.assert(fc.property(oorzaken, fc.nat(5), fc.nat(6), fc.integer({ min: -2, max: 9 }), (lijst, van, naar, plaats) => {
      const boom = lijst.map((o, nr) => ({ ...o, ouderId: nr && o.volgorde ? (lijst[o.volgorde % nr]?.id ?? null) : null }))
      const uit = verplaatsTak(boom, boom[van]?.id ?? 'weg', boom[naar]?.id ?? null, plaats)
      expect(uit.ok ? bouwBoom(uit.oorzaken).kring : []).toEqual([])
      expect(boom.every((o) => hangtOnder(boom, o.id, o.id))).toBe(true)
    }))
  })
})

describe('de dekking', () => {
  it('toont per oorzaak welke maatregel eraan werkt', () => {
    const z = rapport({ oorzaken: [{ tekst: 'a', soort: 'directe_oorzaak' }, { tekst: 'b' }, { tekst: 'c' }], maatregelen: [{ wat: 'x', oorzaakIds: ['o2'] }, { wat: 'y' }, { wat: '' }] })
    const { rijen, zonderMaatregel, zonderOorzaak, maatregelen: kolommen } = dekking(z.basisoorzaken, z.verbetermaatregelen)
    expect(rijen.map(({ cellen }) => cellen)).toEqual([[false, false], [true, false], [false, false]])
    expect(kolommen.map(({ id }) => id)).toEqual(['m1', 'm2'])
    expect(zonderMaatregel.map(({ id }) => id)).toEqual(['o3'])
    expect(zonderOorzaak.map(({ id }) => id)).toEqual(['m2'])
  })

  it('heeft voor elke oorzaak evenveel cellen als er maatregelen zijn', () => {
    fc.assert(fc.property(oorzaken, maatregelen, (lijst, alle) => {
      const tabel = dekking(lijst, alle)
      for (const { cellen } of tabel.rijen) expect(cellen).toHaveLength(tabel.maatregelen.length)
    }))
  })
})
