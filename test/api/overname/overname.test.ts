import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { zetDossier } from '../hulp/dossier.ts'
import { maakOpstelling, type Opstelling } from '../hulp/opstelling.ts'
import { sectie, stuur, type Uitkomst, ZELFONDERZOEK } from '../zelfonderzoek/hulp.ts'

const OVERNAME = 'overname { id stappen bezig klaarOp gestoptOm uitkomst terugOp teruguitkomst }'
const NODE = 'query ($id: ID!) { node(id: $id) { ... on Overname { bezig klaarOp gestoptOm uitkomst terugOp teruguitkomst blad } } }'
const LEES = 'query ($id: ID!) { dossier(id: $id) { zelfonderzoek { secties { nummer inhoud versie } basisoorzaken { id tekst versie } verbetermaatregelen { id wat volgorde versie } } } }'

interface Stand { secties: { nummer: number; inhoud: { vrijeTekst?: string }; versie: number }[]; basisoorzaken: { id: string; tekst: string; versie: number }[]; verbetermaatregelen: { id: string; wat: string; volgorde: number; versie: number }[] }

let o: Opstelling
let neem: ReturnType<typeof stuur>, terug: ReturnType<typeof stuur>, sectieBewaren: ReturnType<typeof stuur>, maatregel: ReturnType<typeof stuur>
beforeAll(async () => {
  o = await maakOpstelling()
  neem = stuur(o, 'rapportOvernemen', `... on RapportOvergenomen { ${OVERNAME} ${ZELFONDERZOEK} }`)
  terug = stuur(o, 'overnameTerugdraaien', `... on RapportOvergenomen { ${OVERNAME} ${ZELFONDERZOEK} }`)
  sectieBewaren = stuur(o, 'sectieBewaren', '... on SectieBewaard { sectie { versie } }')
  maatregel = stuur(o, 'verbetermaatregelBewaren', '... on VerbetermaatregelBewaard { verbetermaatregel { id versie } }')
})
afterAll(() => o.stop())

const lees = async (dossierId: string): Promise<Stand> => (await (await o.als('onderzoeker')).vraag<{ dossier: { zelfonderzoek: Stand } }>(LEES, { id: dossierId })).dossier.zelfonderzoek
const tekst = (stand: Stand, nummer: number): string => stand.secties.find((s) => s.nummer === nummer)?.inhoud.vrijeTekst ?? ''
const versie = (stand: Stand, nummer: number): number => stand.secties.find((s) => s.nummer === nummer)?.versie ?? 0
const overname = (uit: Uitkomst) => uit['overname'] as { id: string; uitkomst: Record<string, unknown>; teruguitkomst: Record<string, unknown>; klaarOp: string | null; terugOp: string | null }
const regels = async (soort: string): Promise<number> => ((await o.eigenaar.query('select count(*)::int as n from auditregel where soort = $1', [soort])) as { n: number }[])[0]?.n ?? 0

describe('een rapport overnemen', () => {
  it('zet tekst achter wat er staat, voegt oorzaken en maatregelen toe, beoordeelt opnieuw en schrijft alles op', async () => {
    const { dossierId, zelfonderzoekId } = await zetDossier(o)
    await sectieBewaren('collega', { zelfonderzoekId, nummer: 8, versie: versie(await lees(dossierId), 8), inhoud: { conclusies: 'Al geschreven.', vrijeTekst: 'Van mijn collega.' } })
    await maatregel('onderzoeker', { zelfonderzoekId, wat: 'Stond er al' })
    const voor = await Promise.all(['sectie_bewaard', 'basisoorzaak_toegevoegd', 'verbetermaatregel_toegevoegd', 'rapport_overgenomen'].map(regels))
    const sleutel = randomUUID()
    const invoer = {
      zelfonderzoekId, sleutel, oorzaken: ['Er is geen inwerkplan.', 'Er is geen inwerkplan.'], maatregelen: ['Stond er al', 'De teamleider maakt vóór 1 mei 2027 een inwerkplan.'], blad: { naam: 'rapport.docx' },
      secties: [{ nummer: 8, versie: 1, tekst: 'De zorg schoot tekort.' }, { nummer: 10, versie: 1, tekst: 'x'.repeat(20_001) }],
    }
    const uit = await neem('onderzoeker', invoer)
    expect(overname(uit)).toMatchObject({ id: `Overname_${sleutel}`, uitkomst: { oorzaken: 1, maatregelen: 1, geweigerd: [], secties: [{ nummer: 8, soort: 'gezet', collega: 'teamleider' }, { nummer: 10, soort: 'geweigerd', bericht: expect.stringContaining('te lang') }] } })
    const stand = await lees(dossierId)
    expect(tekst(stand, 8)).toBe('Van mijn collega.\n\nDe zorg schoot tekort.')
    expect(stand.verbetermaatregelen.map(({ wat, volgorde }) => [wat, volgorde])).toEqual([['Stond er al', 0], ['De teamleider maakt vóór 1 mei 2027 een inwerkplan.', 1]])
    for (const nummer of [7, 8, 9]) expect(sectie(uit, nummer).bewaard).toEqual(sectie(uit, nummer).controle)
    expect(await Promise.all(['sectie_bewaard', 'basisoorzaak_toegevoegd', 'verbetermaatregel_toegevoegd', 'rapport_overgenomen'].map(regels))).toEqual(voor.map((n) => n + 1))
    // The same key does it once, and not something else.
    expect(overname(await neem('onderzoeker', invoer)).klaarOp).toBe(overname(uit).klaarOp)
    expect(await neem('onderzoeker', { ...invoer, oorzaken: ['Iets anders.'] })).toMatchObject({ __typename: 'InvoerFout', fouten: [{ veld: 'sleutel' }] })
    expect((await lees(dossierId)).basisoorzaken).toHaveLength(1)
    // A second time adds nothing.
    expect(overname(await neem('collega', { ...invoer, sleutel: randomUUID() })).uitkomst).toMatchObject({ oorzaken: 0, maatregelen: 0, secties: [{ soort: 'stond_er' }, { soort: 'geweigerd' }] })
  })

  it('zet terug wat er stond, laat staan wat daarna is veranderd, en doet dat één keer', async () => {
    const { dossierId, zelfonderzoekId } = await zetDossier(o)
    const voor = await lees(dossierId)
    const uit = await neem('onderzoeker', {
      zelfonderzoekId, oorzaken: ['Er is geen inwerkplan.'], maatregelen: ['Een.', 'Twee.'],
      secties: [{ nummer: 8, versie: versie(voor, 8), tekst: 'Erbij.' }, { nummer: 10, versie: versie(voor, 10), tekst: 'Ook erbij.' }],
    })
    const id = overname(uit).id
    const { verbetermaatregelen, secties } = await lees(dossierId)
    await maatregel('collega', { zelfonderzoekId, id: verbetermaatregelen[1]?.id, versie: 1, wat: 'Twee, en door de collega bewerkt.' })
    await sectieBewaren('collega', { zelfonderzoekId, nummer: 10, versie: secties.find((s) => s.nummer === 10)?.versie, inhoud: { vrijeTekst: 'Door de collega bewerkt.' } })
    const weg = await terug('collega', { id })
    expect(overname(weg).teruguitkomst).toEqual({ secties: [{ nummer: 8, terug: true }, { nummer: 10, terug: false }], oorzaken: 1, maatregelen: 1, gebleven: 1 })
    const na = await lees(dossierId)
    expect([tekst(na, 8), tekst(na, 10)]).toEqual([tekst(voor, 8), 'Door de collega bewerkt.'])
    expect(na.verbetermaatregelen.map(({ wat }) => wat)).toEqual(['Twee, en door de collega bewerkt.'])
    for (const nummer of [7, 8, 9]) expect(sectie(weg, nummer).bewaard).toEqual(sectie(weg, nummer).controle)
    const nogmaals = await terug('onderzoeker', { id })
    expect(overname(nogmaals).terugOp).toBe(overname(weg).terugOp)
    expect(versie(await lees(dossierId), 8)).toBe(versie(na, 8))
  })

  it('neemt bij een storing halverwege niets over, zegt dat, en kan met dezelfde sleutel opnieuw', async () => {
    const { dossierId, zelfonderzoekId } = await zetDossier(o)
    const voor = await lees(dossierId)
    const invoer = { zelfonderzoekId, sleutel: randomUUID(), maatregelen: ['STORING bij deze.'], secties: [{ nummer: 8, versie: versie(voor, 8), tekst: 'Erbij.' }], blad: { naam: 'rapport.docx' } }
    await o.eigenaar.query(`create function stoor() returns trigger language plpgsql as $$ begin if new.wat like 'STORING%' then raise exception 'proef'; end if; return new; end $$;
      create trigger stoor before insert on verbetermaatregel for each row execute function stoor()`)
    await expect(neem('onderzoeker', invoer)).rejects.toThrow()
    expect(await lees(dossierId)).toEqual(voor)
    const knoop = async () => (await (await o.als('onderzoeker')).vraag(NODE, { id: `Overname_${invoer.sleutel}` }))['node']
    expect(await knoop()).toMatchObject({ bezig: false, klaarOp: null, gestoptOm: expect.stringContaining('Probeer het nog een keer'), blad: { naam: 'rapport.docx' } })
    await o.eigenaar.query('drop trigger stoor on verbetermaatregel; drop function stoor')
    expect(overname(await neem('onderzoeker', invoer)).uitkomst).toMatchObject({ maatregelen: 1 })
    expect(await knoop()).toMatchObject({ bezig: false, gestoptOm: null, klaarOp: expect.any(String) })
  })

  it('laat een begonnen overname zien die met haar programma is gestopt: een halve minuut bezig, daarna niet meer', async () => {
    const { zelfonderzoekId, dossierId } = await zetDossier(o)
    const id = randomUUID()
    await o.eigenaar.query(`insert into overname (id, zelfonderzoek_id, dossier_id, aanbieder_id, toezichthouder_id, stappen, begonnen_door)
      select $1, z.id, z.dossier_id, z.aanbieder_id, z.toezichthouder_id, 3, g.id from zelfonderzoek z join gebruiker g on g.organisatie_id = z.aanbieder_id where 'Zelfonderzoek_' || z.id = $2 limit 1`, [id, zelfonderzoekId])
    const bezig = async () => ((await (await o.als('onderzoeker')).vraag<{ node: { bezig: boolean } }>(NODE, { id: `Overname_${id}` })).node.bezig)
    expect(await bezig()).toBe(true)
    await o.eigenaar.query(`update overname set begonnen_op = begonnen_op - interval '31 seconds' where id = $1`, [id])
    expect(await bezig()).toBe(false)
    expect((await lees(dossierId)).basisoorzaken).toEqual([])
  })

  it('doet negenhonderd maatregelen binnen enkele seconden, en terug', async () => {
    const { zelfonderzoekId } = await zetDossier(o)
    const maatregelen = Array.from({ length: 900 }, (_, n) => `De teamleider controleert vanaf 1 mei 2027 elke week kamer ${n + 1} op de nieuwe lijst en meldt de uitkomst aan de directie.`)
    const begin = performance.now()
    const uit = await neem('onderzoeker', { zelfonderzoekId, maatregelen, secties: [{ nummer: 9, versie: 1, tekst: maatregelen.slice(0, 150).join('\n') }] })
    expect(overname(uit).uitkomst).toMatchObject({ maatregelen: 900 })
    const duur = performance.now() - begin
    expect(overname(await terug('onderzoeker', { id: overname(uit).id })).teruguitkomst).toMatchObject({ maatregelen: 900, gebleven: 0 })
    expect({ over: duur < 6000, terug: performance.now() - begin - duur < 6000, duur }).toMatchObject({ over: true, terug: true })
  }, 30_000)

  it('weigert wie niet mag, een ingediend rapport, en meer dan er past', async () => {
    const { zelfonderzoekId } = await zetDossier(o)
    const invoer = { zelfonderzoekId, secties: [{ nummer: 8, versie: 1, tekst: 'Erbij.' }] }
    expect(await neem('onderzoeker-linde', invoer)).toMatchObject({ __typename: 'NietGevonden' })
    await expect(neem('toezichthouder', invoer)).rejects.toThrow('Uw rol mag dit niet doen')
    expect(await neem('onderzoeker', { ...invoer, maatregelen: Array.from({ length: 2001 }, (_, n) => `m${n}`) })).toMatchObject({ __typename: 'InvoerFout', fouten: [{ veld: 'maatregelen' }] })
    expect(await neem('onderzoeker', { ...invoer, secties: [...invoer.secties, ...invoer.secties] })).toMatchObject({ __typename: 'InvoerFout', fouten: [{ veld: 'secties' }] })
    const uit = await neem('onderzoeker', invoer)
    expect((await (await o.als('onderzoeker-linde')).vraag(NODE, { id: overname(uit).id }))['node']).toBeNull()
    expect((await (await o.als('toezichthouder')).vraag(NODE, { id: overname(uit).id }))['node']).toBeNull()
    await o.eigenaar.query(`update dossier d set stand = 'ingediend' from zelfonderzoek z where z.dossier_id = d.id and 'Zelfonderzoek_' || z.id = $1`, [zelfonderzoekId])
    expect(await neem('onderzoeker', invoer)).toMatchObject({ __typename: 'StapNietToegestaan' })
    expect(await terug('onderzoeker', { id: overname(uit).id })).toMatchObject({ __typename: 'StapNietToegestaan' })
  })
})
