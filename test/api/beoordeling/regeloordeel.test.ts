import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { voerUit } from '../../../api/src/database/lees.ts'
import { zetDossier } from '../hulp/dossier.ts'
import { maakOpstelling, type Opstelling } from '../hulp/opstelling.ts'
import { type Ingediend, stappen } from '../indiening/hulp.ts'
import { stuur } from '../zelfonderzoek/hulp.ts'

interface Cijfer { regel: string, beoordeeld: number | null, anders: number | null }

let o: Opstelling
let eerste: Ingediend
let maatregelId: string
let beoordeel: ReturnType<typeof stuur>
let beoordeelAspect: ReturnType<typeof stuur>
beforeAll(async () => {
  o = await maakOpstelling()
  const s = stappen(o)
  beoordeel = stuur(o, 'regelBeoordelen', '... on RegelBeoordeeld { oordeel { recordId regel gezegd oordeel reden versie } }')
  beoordeelAspect = stuur(o, 'aspectBeoordelen', '... on AspectBeoordeeld { oordeel { versie } }')
  const d = await zetDossier(o)
  const bewaar = stuur(o, 'verbetermaatregelBewaren', '... on VerbetermaatregelBewaard { verbetermaatregel { id } }')
  const uit = await bewaar('onderzoeker', { zelfonderzoekId: d.zelfonderzoekId, wat: 'Er wordt een hek geplaatst om de vijver.', status: 'voorgenomen' })
  maatregelId = (uit as unknown as { verbetermaatregel: { id: string } }).verbetermaatregel.id
  eerste = await s.naarIndiening(d)
})
afterAll(() => o.stop())

const oordeel = (extra: object) => ({ indieningId: eerste.id, recordId: maatregelId, regel: 'maatregel.sterkte', oordeel: 'eens', versie: 0, ...extra })
const cijfers = async (): Promise<Cijfer[]> => (await (await o.als('beheerder')).vraag<{ overrulecijfers: Cijfer[] }>('{ overrulecijfers { regel beoordeeld anders } }')).overrulecijfers

describe('het eens of oneens zijn met de controle', () => {
  it('bewaart wat de controle op dat moment zei, met het oordeel', async () => {
    expect(await beoordeel('toezichthouder', oordeel({}))).toMatchObject({ __typename: 'RegelBeoordeeld', oordeel: { regel: 'maatregel.sterkte', gezegd: 'sterk', oordeel: 'eens', versie: 1 } })
  })

  it('vraagt bij oneens een reden', async () => {
    expect(await beoordeel('toezichthouder', oordeel({ oordeel: 'oneens', reden: '  ', versie: 1 }))).toMatchObject({ __typename: 'InvoerFout', fouten: [{ veld: 'reden' }] })
    expect(await beoordeel('toezichthouder', oordeel({ oordeel: 'oneens', reden: 'Het hek is een meter hoog.', versie: 1 }))).toMatchObject({ oordeel: { oordeel: 'oneens', versie: 2 } })
  })

  it('geeft wie te laat is wat er nu staat', async () => {
    expect(await beoordeel('toezichthouder', oordeel({ versie: 1 }))).toMatchObject({ __typename: 'VersieConflict', versie: 2, huidig: { oordeel: 'oneens' } })
  })

  it('kent alleen regels en records die er zijn', async () => {
    expect(await beoordeel('toezichthouder', oordeel({ regel: 'maatregel.X' }))).toMatchObject({ __typename: 'InvoerFout' })
    expect(await beoordeel('toezichthouder', oordeel({ regel: 'oorzaak.diepte' }))).toMatchObject({ __typename: 'InvoerFout', fouten: [{ veld: 'recordId' }] })
    expect(await beoordeel('toezichthouder', oordeel({ recordId: 'iets' }))).toMatchObject({ __typename: 'InvoerFout', fouten: [{ veld: 'recordId' }] })
  })

  it('is niet voor de aanbieder en niet voor hem te lezen', async () => {
    await expect(beoordeel('onderzoeker', oordeel({}))).rejects.toThrow('Uw rol mag dit niet doen')
    const { indiening } = await (await o.als('onderzoeker')).vraag<{ indiening: { regeloordelen: unknown[] } }>('query ($id: ID!) { indiening(id: $id) { regeloordelen { regel } } }', { id: eerste.id })
    expect(indiening.regeloordelen).toEqual([])
  })

  it('schrijft er één auditregel per oordeel over, zonder reden', async () => {
    const regels = (await o.eigenaar.query(`select onderwerp from auditregel where soort = 'regel_beoordeeld' order by onderwerp`)) as { onderwerp: string }[]
    expect(regels).toEqual([{ onderwerp: 'regel maatregel.sterkte' }, { onderwerp: 'regel maatregel.sterkte' }])
  })
})

describe('de cijfers voor de beheerder', () => {
  it('laten kleine getallen leeg', async () => {
    expect(await cijfers()).toEqual([{ regel: 'maatregel.sterkte', beoordeeld: null, anders: null }])
  })

  it('tellen per regel en per aspect wie anders oordeelt, zodra het er vijf zijn', async () => {
    await beoordeelAspect('toezichthouder', { indieningId: eerste.id, aspect: '8.conclusies', oordeel: 'voldoende', versie: 0, reden: 'Staat in onderdeel 6.' })
    const kopieer = (tabel: string, sleutel: string, oordelen: readonly string[]) => Promise.all(oordelen.map((wat, nr) => o.eigenaar.query(
      `insert into ${tabel} (indiening_id, dossier_id, aanbieder_id, toezichthouder_id, ${sleutel}, oordeel, bewaard_door${tabel === 'regeloordeel' ? ', record_id, gezegd' : ''})
       select indiening_id, dossier_id, aanbieder_id, toezichthouder_id, ${sleutel}, $1, bewaard_door${tabel === 'regeloordeel' ? `, 'proef' || $2, gezegd` : ''} from ${tabel} limit 1`, tabel === 'regeloordeel' ? [wat, nr] : [wat])))
    await kopieer('regeloordeel', 'regel', [...Array<string>(6).fill('oneens'), ...Array<string>(5).fill('eens')])
    expect(await cijfers()).toEqual([{ regel: '8.conclusies', beoordeeld: null, anders: null }, { regel: 'maatregel.sterkte', beoordeeld: 12, anders: 7 }])
  })

  it('zijn voor niemand anders, ook niet rechtstreeks in de database', async () => {
    for (const wie of ['toezichthouder', 'onderzoeker', 'contactambtenaar'] as const) {
      await expect((await o.als(wie)).vraag('{ overrulecijfers { regel } }')).rejects.toThrow('Uw rol mag dit niet doen')
      const { context } = await o.als(wie)
      const [telling] = await voerUit(context.pool, context.rij, { naam: '', tekst: 'select count(*)::text from overrulecijfers()', waarden: [] })
      expect(telling?.[0]).toBe('0')
    }
  })
})
