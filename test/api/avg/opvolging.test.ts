import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { plusDagen } from '@zelfonderzoek/validation/kalender/dagen'
import { datumVan } from '../../../api/src/kalender/vandaag.ts'
import { maakOpstelling, type Opstelling } from '../hulp/opstelling.ts'
import { stuur, type Uitkomst } from '../zelfonderzoek/hulp.ts'

const VANDAAG = datumVan(new Date())
const VELDEN = 'id volgorde wat sterkte stand streefdatum score scoreMotivering versie verslagen { id stand gedaanOp effect documentId documentNaam gemeldDoor { functie } }'

interface Opvolging { id: string; volgorde: number; wat: string; sterkte: string; stand: string; streefdatum: string | null; score: string | null; versie: number; verslagen: { stand: string; gedaanOp: string | null; documentNaam: string | null }[] }
interface Telling { open: number; teLaat: number; teBeoordelen: number }

let o: Opstelling
let dossier: string
let schrijver: string
let maatregelen: Opvolging[]
beforeAll(async () => {
  o = await maakOpstelling({ dossiers: true })
  const [d] = (await o.eigenaar.query(`select d.id, g.sub from dossier d join gebruiker g on g.organisatie_id = d.aanbieder_id and g.rol = 'onderzoeker' where d.stand = 'afgesloten' limit 1`)) as { id: string; sub: string }[]
  dossier = d?.id ?? ''
  schrijver = d?.sub ?? ''
  maatregelen = await lees()
})
afterAll(() => o.stop())

async function lees(wie = schrijver): Promise<Opvolging[]> {
  return (await (await o.als(wie)).vraag<{ dossier: { opvolgingen: Opvolging[] } | null }>(`query ($id: ID!) { dossier(id: $id) { opvolgingen { ${VELDEN} } } }`, { id: `Dossier_${dossier}` })).dossier?.opvolgingen ?? []
}
const doe = (mutatie: string, wie: string, input: Record<string, unknown>): Promise<Uitkomst> => stuur(o, mutatie, `... on DossierGewijzigd { dossier { opvolgingen { ${VELDEN} } } }`)(wie, input)
const meld = (input: Record<string, unknown>, wie = schrijver): Promise<Uitkomst> => doe('opvolgingMelden', wie, { opvolgingId: maatregelen[0]?.id, stand: 'uitgevoerd', gedaanOp: VANDAAG, toelichting: 'Geplaatst.', effect: 'Geen incident meer.', ...input })
const beoordeel = (input: Record<string, unknown>, wie = 'toezichthouder'): Promise<Uitkomst> => doe('opvolgingBeoordelen', wie, { opvolgingId: maatregelen[0]?.id, score: 'volledig', sterkte: 'sterk', motivering: 'Gezien.', ...input })
const tel = async (wie: string): Promise<Telling> => (await (await o.als(wie)).vraag<{ opvolgtelling: Telling }>('{ opvolgtelling { open teLaat teBeoordelen } }')).opvolgtelling
const lijst = async (wie: string, welke: string): Promise<string[]> => (await (await o.als(wie)).vraag<{ opvolgingen: { edges: { node: { id: string } }[] } }>('query ($lijst: String!) { opvolgingen(first: 100, lijst: $lijst) { edges { node { id streefdatum } } } }', { lijst: welke })).opvolgingen.edges.map(({ node }) => node.id)

describe('de opvolging van maatregelen', () => {
  it('begint bij het afsluiten met elke maatregel van het laatste rapport, en haar sterkte', async () => {
    const [rapport] = (await o.eigenaar.query(`select json_array_length(inhoud -> 'verbetermaatregelen') as n from indiening where dossier_id = $1 order by ronde desc limit 1`, [dossier])) as { n: number }[]
    expect(maatregelen.length).toBe(rapport?.n)
    expect(maatregelen.length).toBeGreaterThan(0)
    expect(maatregelen.every(({ stand, sterkte }) => stand === 'open' && ['sterk', 'middel', 'zwak', ''].includes(sterkte))).toBe(true)
    expect(maatregelen.some(({ sterkte }) => sterkte !== '')).toBe(true)
    expect((await lees('toezichthouder')).map(({ id }) => id)).toEqual(maatregelen.map(({ id }) => id))
    expect(await lees('contactambtenaar')).toEqual([])
  })

  it('laat te late maatregelen zien bij aanbieder en toezichthouder', async () => {
    await o.eigenaar.query(`update opvolging set streefdatum = '2099-01-01'`)
    await o.eigenaar.query('update opvolging set streefdatum = $2 where id = $1', [maatregelen[0]?.id.slice(10), plusDagen(VANDAAG, -1)])
    for (const wie of [schrijver, 'toezichthouder']) {
      expect([wie, (await tel(wie)).teLaat, await lijst(wie, 'te_laat')]).toEqual([wie, 1, [maatregelen[0]?.id]])
    }
    expect((await tel('onderzoeker')).teLaat).toBe(0)
  })

  it('vraagt bij uitgevoerd een dag die is geweest en een effect, en bij vervallen een reden', async () => {
    expect(await meld({ gedaanOp: '', effect: '' })).toMatchObject({ __typename: 'InvoerFout', fouten: [{ veld: 'gedaanOp' }, { veld: 'effect' }] })
    expect(await meld({ gedaanOp: plusDagen(VANDAAG, 1) })).toMatchObject({ __typename: 'InvoerFout', fouten: [{ code: 'DATUM_ONGELDIG' }] })
    expect(await meld({ stand: 'vervallen', toelichting: '' })).toMatchObject({ __typename: 'InvoerFout', fouten: [{ veld: 'toelichting' }] })
    expect(await meld({}, 'onderzoeker')).toMatchObject({ __typename: 'NietGevonden' })
  })

  // @eis R-HVB-61
  it('houdt elk verslag met zijn bewijs, en de toezichthouder beoordeelt het', async () => {
    const [d] = (await o.eigenaar.query(`insert into document (dossier_id, aanbieder_id, toezichthouder_id, toegevoegd_door, naam, mediatype, grootte, sha256, inhoud_versleuteld, ingediend)
      select dossier_id, aanbieder_id, toezichthouder_id, ingediend_door, 'factuur.pdf', 'application/pdf', 3, 'x', '', true from indiening where dossier_id = $1 limit 1 returning id`, [dossier])) as { id: string }[]
    const [vreemd] = (await o.eigenaar.query(`insert into document (dossier_id, aanbieder_id, toezichthouder_id, toegevoegd_door, naam, mediatype, grootte, sha256, inhoud_versleuteld) select d.id, d.aanbieder_id, d.toezichthouder_id, g.id, 'x', 'text/plain', 1, 'x', '' from dossier d join gebruiker g on g.organisatie_id = d.aanbieder_id where d.stand = 'zelfonderzoek' limit 1 returning id`)) as { id: string }[]
    expect(await meld({ documentId: `Document_${vreemd?.id}` })).toMatchObject({ __typename: 'InvoerFout', fouten: [{ veld: 'documentId' }] })
    expect((await meld({ stand: 'bezig', gedaanOp: '', effect: '' })).__typename).toBe('DossierGewijzigd')
    expect((await tel('toezichthouder')).teLaat).toBe(1)
    await meld({ documentId: `Document_${d?.id}` })
    expect(await tel('toezichthouder')).toMatchObject({ teLaat: 0, teBeoordelen: 1 })
    const [na] = await lees('toezichthouder')
    expect(na).toMatchObject({ stand: 'uitgevoerd', verslagen: [{ stand: 'bezig', gedaanOp: null }, { stand: 'uitgevoerd', gedaanOp: VANDAAG, documentNaam: 'factuur.pdf' }] })
    expect(await beoordeel({ versie: 1 })).toMatchObject({ __typename: 'VersieConflict' })
    expect(await beoordeel({ versie: na?.versie, motivering: '' })).toMatchObject({ __typename: 'InvoerFout', fouten: [{ veld: 'motivering' }] })
    expect((await beoordeel({ versie: na?.versie, score: 'deels', sterkte: 'middel' })).__typename).toBe('DossierGewijzigd')
    expect((await lees())[0]).toMatchObject({ score: 'deels', sterkte: 'middel', scoreMotivering: 'Gezien.' })
    expect((await tel('toezichthouder')).teBeoordelen).toBe(0)
    await meld({ toelichting: 'Nu ook op zolder.' })
    expect((await tel('toezichthouder')).teBeoordelen).toBe(1)
    expect((await o.eigenaar.query(`select soort, count(*)::int as n from bericht where dossier_id = $1 and soort like 'opvolging%' group by 1 order by 1`, [dossier]))).toEqual([{ soort: 'opvolging_beoordeeld', n: 1 }, { soort: 'opvolging_gemeld', n: 3 }])
  })

  it('laat een beperkt dossier met rust', async () => {
    await o.eigenaar.query('update dossier set beperkt = true where id = $1', [dossier])
    expect(await meld({})).toMatchObject({ __typename: 'StapNietToegestaan', code: 'BEPERKT' })
    await o.eigenaar.query('update dossier set beperkt = false where id = $1', [dossier])
  })
})
