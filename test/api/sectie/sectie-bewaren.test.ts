import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { zetDossier } from '../hulp/dossier.ts'
import { maakOpstelling, type Opstelling } from '../hulp/opstelling.ts'

const BEWAAR = `mutation ($input: SectieBewarenInput!) { sectieBewaren(input: $input) { __typename
  ... on SectieBewaard { sectie { versie stand aanwezig totaal } }
  ... on VersieConflict { versie huidig doorFunctie }
  ... on StapNietToegestaan { code stand }
  ... on InvoerFout { fouten { veld code bericht } }
  ... on Fout { bericht } } }`

let o: Opstelling
let zelfonderzoekId: string
beforeAll(async () => {
  o = await maakOpstelling()
  ;({ zelfonderzoekId } = await zetDossier(o))
})
afterAll(() => o.stop())

const invoer = (tekst: string, versie: number, extra: object = {}) => ({ input: { zelfonderzoekId, nummer: 8, versie, sleutel: randomUUID(), inhoud: { conclusies: tekst, vrijeTekst: '' }, ...extra } })
const bewaar = async (wie: string, variabelen: object) => (await (await o.als(wie)).vraag<{ sectieBewaren: Record<string, unknown> }>(BEWAAR, variabelen as Record<string, unknown>)).sectieBewaren

describe('een onderdeel bewaren', () => {
  it('bewaart een onaf concept, verhoogt de versie en zegt hoe compleet het is', async () => {
    const uit = await bewaar('onderzoeker', invoer('De nachtdienst had geen sleutel van de achterdeur.', 1))
    expect(uit).toMatchObject({ __typename: 'SectieBewaard', sectie: { versie: 2, stand: 'compleet', aanwezig: 1, totaal: 1 } })
  })

  it('geeft wie te laat is de andere tekst en bewaart ook de geweigerde', async () => {
    const uit = await bewaar('collega', invoer('Een heel andere conclusie van de teamleider.', 1))
    expect(uit).toMatchObject({ __typename: 'VersieConflict', versie: 2, doorFunctie: 'kwaliteitsfunctionaris', huidig: { conclusies: 'De nachtdienst had geen sleutel van de achterdeur.' } })
    const rijen = (await o.eigenaar.query(`select inhoud->>'conclusies' as tekst from sectieversie where soort = 'geweigerd'`)) as { tekst: string }[]
    expect(rijen.map((r) => r.tekst)).toEqual(['Een heel andere conclusie van de teamleider.'])
  })

  it('houdt de tekst van een ander in de geschiedenis wanneer die wordt vervangen', async () => {
    await bewaar('collega', invoer('De conclusie na overleg van beide schrijvers.', 2))
    const rijen = (await o.eigenaar.query(`select inhoud->>'conclusies' as tekst, versie from sectieversie where soort = 'vervangen'`)) as { tekst: string }[]
    expect(rijen).toEqual([{ tekst: 'De nachtdienst had geen sleutel van de achterdeur.', versie: 2 }])
  })

  it('bewaart met dezelfde sleutel maar één keer', async () => {
    const zelfde = invoer('Nog één keer dezelfde tekst, twee keer verstuurd.', 3)
    const [een, twee] = [await bewaar('onderzoeker', zelfde), await bewaar('onderzoeker', zelfde)]
    expect(een).toMatchObject({ __typename: 'SectieBewaard', sectie: { versie: 4 } })
    expect(twee).toMatchObject({ __typename: 'SectieBewaard', sectie: { versie: 4 } })
  })

  it('noemt bij een verkeerd teken het veld en de plaats', async () => {
    const uit = await bewaar('onderzoeker', invoer('slecht\u0000teken', 4))
    expect(uit).toMatchObject({ __typename: 'InvoerFout', fouten: [{ veld: 'conclusies', code: 'TEKEN_NIET_TOEGESTAAN' }] })
    expect(JSON.stringify(uit)).toMatch(/plaats 7/)
  })

  it('antwoordt een vreemde hetzelfde als bij iets wat niet bestaat', async () => {
    const vreemd = await bewaar('onderzoeker-linde', invoer('Ik ben van een andere aanbieder.', 4))
    const afwezig = await bewaar('onderzoeker-linde', invoer('Dit bestaat niet.', 4, { zelfonderzoekId: `Zelfonderzoek_${randomUUID()}` }))
    expect(vreemd).toEqual(afwezig)
    expect(vreemd).toMatchObject({ __typename: 'NietGevonden' })
  })

  it('kan niet meer na indienen', async () => {
    const dicht = await zetDossier(o, 'Elzenpad Beschermd Wonen', 'ingediend')
    const uit = await bewaar('onderzoeker', invoer('Te laat om nog iets te wijzigen.', 1, { zelfonderzoekId: dicht.zelfonderzoekId }))
    expect(uit).toMatchObject({ __typename: 'StapNietToegestaan', code: 'AL_INGEDIEND', stand: 'ingediend' })
  })

  it('laat een toezichthouder niet in het rapport schrijven', async () => {
    await expect(bewaar('toezichthouder', invoer('Ik schrijf mee.', 4))).rejects.toThrow('Uw rol mag dit niet doen')
  })

  it('schrijft één auditregel per bewaring', async () => {
    const [telling] = (await o.eigenaar.query(`select count(*)::int as n from auditregel where soort = 'sectie_bewaard'`)) as { n: number }[]
    expect(telling?.n).toBe(3)
  })
})
