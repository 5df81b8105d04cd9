import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { zetDossier } from '../hulp/dossier.ts'
import { maakOpstelling, type Opstelling } from '../hulp/opstelling.ts'
import { boom, type Oorzaak, sectie, stuur, type Uitkomst, ZELFONDERZOEK } from './hulp.ts'

const VELDEN = `... on BasisoorzaakBewaard { basisoorzaak { id ouderId volgorde tekst versie verwijderdOp } ${ZELFONDERZOEK} }`
type Stuur = ReturnType<typeof stuur>

let o: Opstelling
let zelfonderzoekId: string
let bewaar: Stuur, verplaats: Stuur, verwijder: Stuur, herstel: Stuur
beforeAll(async () => {
  o = await maakOpstelling()
  bewaar = stuur(o, 'basisoorzaakBewaren', VELDEN)
  verplaats = stuur(o, 'basisoorzaakVerplaatsen', VELDEN)
  verwijder = stuur(o, 'basisoorzaakVerwijderen', VELDEN)
  herstel = stuur(o, 'basisoorzaakHerstellen', VELDEN)
})
afterAll(() => o.stop())

const nieuw = async (tekst: string, ouderId: string | null = null, extra: object = {}): Promise<Oorzaak> => {
  const uit = await bewaar('onderzoeker', { zelfonderzoekId, tekst, ouderId, soort: 'directe_oorzaak', ...extra })
  expect(uit.__typename).toBe('BasisoorzaakBewaard')
  return uit['basisoorzaak'] as Oorzaak
}
const zoalsGecontroleerd = (uit: Uitkomst): void => {
  const { bewaard, controle } = sectie(uit, 7)
  expect(bewaard).toEqual(controle)
  expect(bewaard?.stand).not.toBe('niet_begonnen')
}
const audits = async (): Promise<Record<string, number>> => {
  const rijen = (await o.eigenaar.query(`select soort, count(*)::int as n from auditregel where soort like 'basisoorzaak%' group by soort`)) as { soort: string; n: number }[]
  return Object.fromEntries(rijen.map((r) => [r.soort, r.n]))
}

describe('oorzaken bewaren', () => {
  beforeAll(async () => ({ zelfonderzoekId } = await zetDossier(o)))

  it('voegt achteraan toe en beoordeelt onderdeel 7 opnieuw', async () => {
    await nieuw('Deur stond open')
    const uit = await bewaar('collega', { zelfonderzoekId, tekst: 'Geen vaste sluitronde', soort: 'basisoorzaak', klasse: 'organisatorisch', ecmCode: 'OP' })
    expect(boom(uit)).toEqual({ top: ['Deur stond open', 'Geen vaste sluitronde'] })
    zoalsGecontroleerd(uit)
    expect(await audits()).toEqual({ basisoorzaak_toegevoegd: 2 })
  })

  it('geeft wie te laat is wat er nu staat', async () => {
    const { id } = await nieuw('Eerste tekst')
    const eerst = await bewaar('onderzoeker', { zelfonderzoekId, id, versie: 1, tekst: 'Van de onderzoeker', soort: 'directe_oorzaak' })
    expect(eerst['basisoorzaak']).toMatchObject({ versie: 2, tekst: 'Van de onderzoeker' })
    const laat = await bewaar('collega', { zelfonderzoekId, id, versie: 1, tekst: 'Van de teamleider', soort: 'directe_oorzaak' })
    expect(laat).toMatchObject({ __typename: 'VersieConflict', versie: 2, doorFunctie: 'kwaliteitsfunctionaris', huidig: { tekst: 'Van de onderzoeker' } })
  })

  it('bewaart met dezelfde sleutel één keer, ook tegelijk, en weigert andere inhoud onder die sleutel', async () => {
    const sleutel = randomUUID()
    const zelfde = { zelfonderzoekId, tekst: 'Twee keer verstuurd', soort: 'basisoorzaak', sleutel }
    const uit = await Promise.all([bewaar('onderzoeker', zelfde), bewaar('onderzoeker', zelfde), bewaar('onderzoeker', zelfde)])
    expect(new Set(uit.map((u) => (u['basisoorzaak'] as Oorzaak).id)).size).toBe(1)
    expect(await bewaar('onderzoeker', { ...zelfde, tekst: 'Iets anders' })).toMatchObject({ __typename: 'InvoerFout', fouten: [{ code: 'IDEMPOTENTIE_ANDERE_INHOUD' }] })
  })

  it('antwoordt een vreemde hetzelfde als bij iets wat niet bestaat', async () => {
    const { id } = await nieuw('Alleen van ons')
    const poging = { zelfonderzoekId, id, versie: 1, tekst: 'Van een vreemde', soort: 'basisoorzaak' }
    const vreemd = await bewaar('onderzoeker-linde', poging)
    expect(vreemd).toEqual(await bewaar('onderzoeker-linde', { ...poging, zelfonderzoekId: `Zelfonderzoek_${randomUUID()}` }))
    expect(vreemd.__typename).toBe('NietGevonden')
    expect((await verwijder('onderzoeker-linde', { id, versie: 1 })).__typename).toBe('NietGevonden')
  })

  it('kan niet onder een oorzaak van een ander rapport hangen', async () => {
    const ander = await zetDossier(o)
    const daar = await bewaar('onderzoeker', { zelfonderzoekId: ander.zelfonderzoekId, tekst: 'Elders', soort: 'basisoorzaak' })
    const uit = await bewaar('onderzoeker', { zelfonderzoekId, tekst: 'Hier', soort: 'basisoorzaak', ouderId: (daar['basisoorzaak'] as Oorzaak).id })
    expect(uit).toMatchObject({ __typename: 'InvoerFout', fouten: [{ veld: 'ouderId', code: 'OORZAAK_ONBEKEND' }] })
  })

  it('weigert een klasse die niet bestaat en een vreemde code', async () => {
    expect(await bewaar('onderzoeker', { zelfonderzoekId, tekst: '', soort: 'basisoorzaak', klasse: 'pech' })).toMatchObject({ __typename: 'InvoerFout', fouten: [{ veld: 'klasse' }] })
    expect(await bewaar('onderzoeker', { zelfonderzoekId, tekst: '', soort: 'basisoorzaak', ecmCode: 'ZZ' })).toMatchObject({ __typename: 'InvoerFout', fouten: [{ veld: 'ecmCode' }] })
  })

  it('kan niet meer na indienen', async () => {
    const dicht = await zetDossier(o, 'Elzenpad Beschermd Wonen', 'ingediend')
    const uit = await bewaar('onderzoeker', { zelfonderzoekId: dicht.zelfonderzoekId, tekst: 'Te laat', soort: 'basisoorzaak' })
    expect(uit).toMatchObject({ __typename: 'StapNietToegestaan', code: 'AL_INGEDIEND' })
  })
})

describe('de boom van oorzaken', () => {
  let a: Oorzaak, b: Oorzaak, c: Oorzaak
  beforeAll(async () => {
    ;({ zelfonderzoekId } = await zetDossier(o))
    a = await nieuw('a')
    b = await nieuw('b', a.id)
    c = await nieuw('c', b.id)
    await nieuw('d')
  })
  const nu = async (wie: Oorzaak): Promise<Oorzaak> => ((await o.eigenaar.query('select versie from basisoorzaak where id = $1', [wie.id.slice(13)])) as Oorzaak[])[0] as Oorzaak

  it('hangt een tak met alles eronder ergens anders', async () => {
    const uit = await verplaats('onderzoeker', { id: b.id, versie: 1, ouderId: null, volgorde: 0 })
    expect(boom(uit)).toEqual({ top: ['b', 'a', 'd'], b: ['c'] })
    expect(uit['basisoorzaak']).toMatchObject({ versie: 2 })
  })

  it('weigert een kring', async () => {
    expect(await verplaats('onderzoeker', { id: b.id, versie: 2, ouderId: c.id })).toMatchObject({ __typename: 'InvoerFout', fouten: [{ code: 'ONDER_ZICHZELF' }] })
    expect(await verplaats('onderzoeker', { id: b.id, versie: 2, ouderId: b.id })).toMatchObject({ __typename: 'InvoerFout' })
  })

  it('maakt ook geen kring wanneer twee mensen tegelijk verplaatsen', async () => {
    const [versieA, versieB] = [(await nu(a)).versie, (await nu(b)).versie]
    const uit = await Promise.all([verplaats('onderzoeker', { id: a.id, versie: versieA, ouderId: b.id }), verplaats('collega', { id: b.id, versie: versieB, ouderId: a.id })])
    expect(uit.map((u) => u.__typename).sort()).toEqual(['BasisoorzaakBewaard', 'InvoerFout'])
  })

  it('schuift op en neer, en blijft staan aan het einde', async () => {
    ;({ zelfonderzoekId } = await zetDossier(o))
    const [een, , drie] = [await nieuw('een'), await nieuw('twee'), await nieuw('drie')]
    expect(boom(await verplaats('onderzoeker', { id: drie.id, versie: 1, richting: 'omhoog' }))).toEqual({ top: ['een', 'drie', 'twee'] })
    expect(boom(await verplaats('onderzoeker', { id: een.id, versie: 1, richting: 'omhoog' }))).toEqual({ top: ['een', 'drie', 'twee'] })
    expect(boom(await verplaats('onderzoeker', { id: een.id, versie: 2, richting: 'omlaag' }))).toEqual({ top: ['drie', 'een', 'twee'] })
    expect(boom(await verplaats('onderzoeker', { id: een.id, versie: 3, ouderId: drie.id }))).toEqual({ top: ['drie', 'twee'], drie: ['een'] })
  })
})

describe('oorzaken verwijderen en terughalen', () => {
  let top: Oorzaak, onder: Oorzaak, uit: Uitkomst
  let zonder = 0
  beforeAll(async () => {
    ;({ zelfonderzoekId } = await zetDossier(o))
    top = await nieuw('bovenste')
    onder = await nieuw('onderste', top.id, { soort: 'basisoorzaak', klasse: 'menselijk' })
    await nieuw('los')
  })

  it('haalt de hele tak weg en beoordeelt opnieuw', async () => {
    uit = await verwijder('onderzoeker', { id: top.id, versie: 1 })
    expect(boom(uit)).toEqual({ top: ['los'] })
    zoalsGecontroleerd(uit)
    zonder = sectie(uit, 7).bewaard?.aanwezig ?? 0
    expect((uit['zelfonderzoek'] as { verwijderdeBasisoorzaken: unknown[] }).verwijderdeBasisoorzaken).toHaveLength(2)
  })

  it('haalt de tak weer terug, op zijn plaats', async () => {
    uit = await herstel('collega', { id: top.id })
    expect(boom(uit)).toEqual({ top: ['bovenste', 'los'], bovenste: ['onderste'] })
    zoalsGecontroleerd(uit)
    expect(sectie(uit, 7).bewaard?.aanwezig).toBeGreaterThan(zonder)
  })

  it('hangt een teruggehaalde oorzaak onder de topgebeurtenis wanneer zijn ouder weg is', async () => {
    await verwijder('onderzoeker', { id: onder.id, versie: 3 })
    await verwijder('onderzoeker', { id: top.id, versie: 3 })
    expect(boom(await herstel('onderzoeker', { id: onder.id }))).toEqual({ top: ['onderste', 'los'] })
  })

  it('haalt na dertig dagen niets meer terug', async () => {
    await o.eigenaar.query(`update basisoorzaak set verwijderd_op = now() - interval '31 days' where id = $1`, [top.id.slice(13)])
    expect(await herstel('onderzoeker', { id: top.id })).toMatchObject({ __typename: 'StapNietToegestaan', bericht: expect.stringContaining('30 dagen') })
  })
})
