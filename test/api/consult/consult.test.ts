import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { maakOpstelling, type Opstelling } from '../hulp/opstelling.ts'
import { brabantmelding, stappen } from '../procedure/hulp.ts'

interface Consult { id: string; nummer: string; advies: string | null; antwoord: string; afloop: string | null; reden: string; dossierId: string | null; toezichthouder: { naam: string } }
interface Uit { __typename: string; code?: string; fouten?: { veld: string; code: string }[]; consult: Consult }
const VELDEN = '{ id nummer advies antwoord afloop reden dossierId toezichthouder { naam } }'
const VRAAG = { gemeentecode: '0855', voorzieningsoort: 'begeleiding', antwoorden: [{ vraag: 'Is er schade?', antwoord: 'Ik twijfel' }], vraag: 'De cliënt viel, en lijkt zich te herstellen.' }

let o: Opstelling
beforeAll(async () => { o = await maakOpstelling() })
afterAll(() => o.stop())

const doe = async (wie: string, naam: string, input: object): Promise<Uit> =>
  (await (await o.als(wie)).vraag<{ uit: Uit }>(`mutation ($input: ${naam[0]?.toUpperCase()}${naam.slice(1)}Input!) { uit: ${naam}(input: $input) { __typename ... on ConsultGewijzigd { consult ${VELDEN} } ... on InvoerFout { fouten { veld code } } ... on Fout { code } } }`, { input: { sleutel: randomUUID(), ...input } })).uit
const lijst = async (wie: string, alleenOpen = false): Promise<Consult[]> =>
  (await (await o.als(wie)).vraag<{ consulten: { edges: { node: Consult }[] } }>(`query ($open: Boolean!) { consulten(first: 10, alleenOpen: $open) { edges { node ${VELDEN} } } }`, { open: alleenOpen })).consulten.edges.map(({ node }) => node)
const post = async (nummer: string): Promise<{ naam: string; zaaknummer: string }[]> => o.eigenaar.query('select o.naam, g.zaaknummer from postuit p join consult c on c.id = p.consult_id join organisatie o on o.id = p.aan_id, lateral postgegevens(p.id) g where c.nummer = $1 group by 1, 2 order by 1', [nummer])

describe('een consult', () => {
  // @eis R-HVB-10
  it('gaat naar de toezichthouder van de gemeente, die antwoordt, en wordt een melding', async () => {
    const sleutel = randomUUID()
    const [een, weer] = [await doe('onderzoeker-kastanje', 'consultVragen', { ...VRAAG, sleutel }), await doe('onderzoeker-kastanje', 'consultVragen', { ...VRAAG, sleutel })]
    expect([een.consult.id, een.consult.toezichthouder.naam]).toEqual([weer.consult.id, 'Toezicht Wmo Hart voor Brabant'])
    expect((await lijst('toezichthouder-hvb', true)).map(({ id }) => id)).toEqual([een.consult.id])
    expect(await lijst('toezichthouder')).toEqual([])
    expect(await lijst('onderzoeker')).toEqual([])
    expect(await post(een.consult.nummer)).toEqual([{ naam: 'Toezicht Wmo Hart voor Brabant', zaaknummer: een.consult.nummer }])
    expect(await doe('toezichthouder-hvb', 'consultBeantwoorden', { consultId: een.consult.id, advies: '', antwoord: ' ' })).toMatchObject({ fouten: [{ veld: 'advies' }, { veld: 'antwoord' }] })
    expect((await doe('toezichthouder-hvb', 'consultBeantwoorden', { consultId: een.consult.id, advies: 'melden', antwoord: 'Het gevolg had ernstig kunnen zijn.' })).consult.advies).toBe('melden')
    expect(await doe('toezichthouder-hvb', 'consultBeantwoorden', { consultId: een.consult.id, advies: 'niet_melden', antwoord: 'Toch niet.' })).toMatchObject({ code: 'AL_BEANTWOORD' })
    expect(await post(een.consult.nummer)).toHaveLength(2)
    const melding = await stappen(o).doe('onderzoeker-kastanje', 'meldingBewaren', { inhoud: brabantmelding(), consultId: een.consult.id })
    expect((await lijst('toezichthouder-hvb'))[0]).toMatchObject({ afloop: 'melding', dossierId: melding.dossier.id })
    expect(await doe('onderzoeker-kastanje', 'consultAfronden', { consultId: een.consult.id, reden: 'Toch niet.' })).toMatchObject({ code: 'AL_AFGEROND' })
  })

  // @eis R-HVB-9
  it('eindigt zonder melding alleen met een reden, die de toezichthouder leest, ook tegen zijn advies', async () => {
    const { consult } = await doe('bestuurder-kastanje', 'consultVragen', VRAAG)
    await doe('toezichthouder-hvb', 'consultBeantwoorden', { consultId: consult.id, advies: 'melden', antwoord: 'Meld dit.' })
    expect(await doe('onderzoeker-kastanje', 'consultAfronden', { consultId: consult.id, reden: ' ' })).toMatchObject({ fouten: [{ veld: 'reden' }] })
    await doe('onderzoeker-kastanje', 'consultAfronden', { consultId: consult.id, reden: 'De arts zag geen letsel.' })
    expect((await lijst('toezichthouder-hvb'))[0]).toMatchObject({ advies: 'melden', afloop: 'geen_melding', reden: 'De arts zag geen letsel.' })
    const audit = (await o.eigenaar.query(`select soort from auditregel where soort like 'consult%' and onderwerp like $1 order by nr`, [`${consult.nummer}%`])) as { soort: string }[]
    expect(audit.map(({ soort }) => soort)).toEqual(['consult_gevraagd', 'consult_beantwoord', 'consult_afgerond'])
  })

  it('zegt aan wie het stuurde dat de e-mail niet aankwam', async () => {
    const { consult } = await doe('onderzoeker-kastanje', 'consultVragen', VRAAG)
    const onbereikt = async (): Promise<string | null> => (await (await o.als('onderzoeker-kastanje')).vraag<{ consult: { onbereikt: string | null } }>('query ($id: ID!) { consult(id: $id) { onbereikt } }', { id: consult.id })).consult.onbereikt
    expect(await onbereikt()).toBeNull()
    await o.eigenaar.query(`update postuit p set stand = 'onbestelbaar' from consult c where c.id = p.consult_id and c.nummer = $1`, [consult.nummer])
    expect(await onbereikt()).toBe('Toezicht Wmo Hart voor Brabant')
  })

  it('is niet van een ander, en niet voor iedere rol', async () => {
    const { consult } = await doe('onderzoeker-kastanje', 'consultVragen', VRAAG)
    expect(await doe('onderzoeker', 'consultAfronden', { consultId: consult.id, reden: 'Zo.' })).toMatchObject({ __typename: 'NietGevonden' })
    expect(await doe('toezichthouder', 'consultBeantwoorden', { consultId: consult.id, advies: 'melden', antwoord: 'Zo.' })).toMatchObject({ __typename: 'NietGevonden' })
    await expect(doe('toezichthouder-hvb', 'consultVragen', VRAAG)).rejects.toMatchObject({ extensions: { code: 'NIET_TOEGESTAAN' } })
    await expect(lijst('contactambtenaar-tilburg')).rejects.toMatchObject({ extensions: { code: 'NIET_TOEGESTAAN' } })
  })

  it('zegt buiten elk mandaat bij wie de aanbieder moet zijn, en vraagt wat de twijfel is', async () => {
    expect(await doe('onderzoeker-kastanje', 'consultVragen', { ...VRAAG, gemeentecode: '0263' })).toMatchObject({ fouten: [{ veld: 'gemeentecode', code: 'NIET_INGERICHT' }] })
    expect(await doe('onderzoeker-kastanje', 'consultVragen', { ...VRAAG, voorzieningsoort: 'x', vraag: '' })).toMatchObject({ fouten: [{ veld: 'voorzieningsoort' }, { veld: 'vraag' }] })
  })
})
