import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { zetDossier } from '../hulp/dossier.ts'
import { maakOpstelling, type Opstelling } from '../hulp/opstelling.ts'
import { type Oorzaak, sectie, stuur, type Uitkomst, ZELFONDERZOEK } from './hulp.ts'

const VELDEN = `... on VerbetermaatregelBewaard { verbetermaatregel { id volgorde wat oorzaakIds versie verwijderdOp } ${ZELFONDERZOEK} }`
type Stuur = ReturnType<typeof stuur>
interface Maatregel {
  id: string
  wat: string
  versie: number
  oorzaakIds: string[]
}

let o: Opstelling
let zelfonderzoekId: string
let bewaar: Stuur, verplaats: Stuur, verwijder: Stuur, herstel: Stuur, oorzaak: Stuur, wegMetOorzaak: Stuur, herstelOorzaak: Stuur
let oorzaken: string[]
beforeAll(async () => {
  o = await maakOpstelling()
  bewaar = stuur(o, 'verbetermaatregelBewaren', VELDEN)
  verplaats = stuur(o, 'verbetermaatregelVerplaatsen', VELDEN)
  verwijder = stuur(o, 'verbetermaatregelVerwijderen', VELDEN)
  herstel = stuur(o, 'verbetermaatregelHerstellen', VELDEN)
  oorzaak = stuur(o, 'basisoorzaakBewaren', '... on BasisoorzaakBewaard { basisoorzaak { id } }')
  wegMetOorzaak = stuur(o, 'basisoorzaakVerwijderen', `... on BasisoorzaakBewaard { ${ZELFONDERZOEK} }`)
  herstelOorzaak = stuur(o, 'basisoorzaakHerstellen', `... on BasisoorzaakBewaard { ${ZELFONDERZOEK} }`)
  ;({ zelfonderzoekId } = await zetDossier(o))
  oorzaken = []
  for (const tekst of ['Geen sluitronde', 'Geen inwerkplan']) {
    oorzaken.push(((await oorzaak('onderzoeker', { zelfonderzoekId, tekst, soort: 'basisoorzaak', klasse: 'organisatorisch' }))['basisoorzaak'] as Oorzaak).id)
  }
})
afterAll(() => o.stop())

const lijst = (uit: Uitkomst): string[] => (uit['zelfonderzoek'] as { verbetermaatregelen: Maatregel[] }).verbetermaatregelen.map((v) => v.wat)
const een = (uit: Uitkomst): Maatregel => uit['verbetermaatregel'] as Maatregel

describe('verbetermaatregelen', () => {
  let eerste: Maatregel, tweede: Maatregel

  it('koppelt aan oorzaken en beoordeelt onderdeel 9 opnieuw', async () => {
    const uit = await bewaar('onderzoeker', {
      zelfonderzoekId, wat: 'Elke nacht een sluitronde', eigenaar: 'teamleider', datum: '2026-12-01', norm: '12 van 12 weken gedaan', status: 'getroffen', oorzaakIds: [oorzaken[0], oorzaken[0]],
    })
    eerste = een(uit)
    expect(eerste).toMatchObject({ versie: 1, oorzaakIds: [oorzaken[0]] })
    const { bewaard, controle } = sectie(uit, 9)
    expect(bewaard).toEqual(controle)
    expect(bewaard?.aanwezig).toBeGreaterThan(0)
  })

  it('wijzigt de koppelingen mee', async () => {
    const uit = await bewaar('collega', { zelfonderzoekId, id: eerste.id, versie: 1, wat: 'Elke nacht een sluitronde', oorzaakIds: [...oorzaken].reverse() })
    expect(een(uit)).toMatchObject({ versie: 2 })
    expect(new Set(een(uit).oorzaakIds)).toEqual(new Set(oorzaken))
    eerste = een(await bewaar('collega', { zelfonderzoekId, id: eerste.id, versie: 2, wat: 'Elke nacht een sluitronde', oorzaakIds: [oorzaken[1]] }))
    expect(eerste.oorzaakIds).toEqual([oorzaken[1]])
  })

  it('geeft wie te laat is wat er nu staat', async () => {
    expect(await bewaar('onderzoeker', { zelfonderzoekId, id: eerste.id, versie: 1, wat: 'Te laat' }))
      .toMatchObject({ __typename: 'VersieConflict', versie: 3, doorFunctie: 'teamleider', huidig: { wat: 'Elke nacht een sluitronde', oorzaakIds: [oorzaken[1]] } })
  })

  it('weigert een oorzaak van een ander rapport', async () => {
    const ander = await zetDossier(o)
    const elders = (await oorzaak('onderzoeker', { zelfonderzoekId: ander.zelfonderzoekId, tekst: 'Elders', soort: 'basisoorzaak' }))['basisoorzaak'] as Oorzaak
    expect(await bewaar('onderzoeker', { zelfonderzoekId, wat: 'Iets', oorzaakIds: [elders.id] })).toMatchObject({ __typename: 'InvoerFout', fouten: [{ veld: 'oorzaakIds' }] })
  })

  it('toont een verwijderde oorzaak niet bij de maatregel, en weer wel wanneer die terugkomt', async () => {
    const weg = await wegMetOorzaak('onderzoeker', { id: oorzaken[1], versie: 1 })
    expect((weg['zelfonderzoek'] as { verbetermaatregelen: Maatregel[] }).verbetermaatregelen[0]?.oorzaakIds).toEqual([])
    const terug = await herstelOorzaak('onderzoeker', { id: oorzaken[1] })
    expect((terug['zelfonderzoek'] as { verbetermaatregelen: Maatregel[] }).verbetermaatregelen[0]?.oorzaakIds).toEqual([oorzaken[1]])
  })

  it('staat in de volgorde die u kiest', async () => {
    tweede = een(await bewaar('onderzoeker', { zelfonderzoekId, wat: 'Inwerkplan voor de nacht' }))
    await bewaar('onderzoeker', { zelfonderzoekId, wat: 'Sleutel op elke afdeling' })
    expect(lijst(await verplaats('onderzoeker', { id: tweede.id, versie: 1, richting: 'omhoog' }))).toEqual(['Inwerkplan voor de nacht', 'Elke nacht een sluitronde', 'Sleutel op elke afdeling'])
    expect(lijst(await verplaats('onderzoeker', { id: tweede.id, versie: 2 }))).toEqual(['Elke nacht een sluitronde', 'Sleutel op elke afdeling', 'Inwerkplan voor de nacht'])
  })

  it('komt na verwijderen terug met zijn koppelingen', async () => {
    expect(lijst(await verwijder('collega', { id: eerste.id, versie: 3 }))).toEqual(['Sleutel op elke afdeling', 'Inwerkplan voor de nacht'])
    expect((await bewaar('onderzoeker', { zelfonderzoekId, id: eerste.id, versie: 4, wat: 'Weg is weg' })).__typename).toBe('NietGevonden')
    const uit = await herstel('onderzoeker', { id: eerste.id })
    expect(lijst(uit)[0]).toBe('Elke nacht een sluitronde')
    expect(een(uit)).toMatchObject({ versie: 5, oorzaakIds: [oorzaken[1]], verwijderdOp: null })
  })

  it('is er voor een vreemde niet', async () => {
    for (const uit of [await verwijder('onderzoeker-linde', { id: tweede.id, versie: 3 }), await herstel('onderzoeker-linde', { id: tweede.id }), await verplaats('onderzoeker-linde', { id: tweede.id, versie: 3 })]) {
      expect(uit.__typename).toBe('NietGevonden')
    }
  })
})
