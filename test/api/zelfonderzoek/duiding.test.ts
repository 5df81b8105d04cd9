import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { maakOpstelling, type Opstelling } from '../hulp/opstelling.ts'

let o: Opstelling
beforeAll(async () => { o = await maakOpstelling() })
afterAll(() => o.stop())

describe('de controle van vrije tekst, voor andere toepassingen', () => {
  it('geeft bij een maatregel vijf letters, elk met de woorden die beslisten en een vraag waar iets ontbreekt', async () => {
    const tekst = 'De teamleider controleert vanaf 1 mei 2027 elke maand tien dossiers, norm 95%.'
    const { controleerMaatregel: letters } = await (await o.als('koppeling-demo')).vraag<{ controleerMaatregel: { letter: string; uitkomst: string; bewijs: string; bereik: number[] | null; vraag: string | null }[] }>(
      'query ($tekst: String!) { controleerMaatregel(tekst: $tekst) { letter uitkomst bewijs bereik reden vraag } }', { tekst })
    expect(letters.map((l) => l.letter).join('')).toBe('SMART')
    expect(letters.find((l) => l.letter === 'T')).toMatchObject({ uitkomst: 'ja', bewijs: expect.stringContaining('1 mei 2027'), vraag: null })
    for (const { uitkomst, bewijs, bereik, vraag } of letters) {
      expect(vraag === null).toBe(uitkomst === 'ja')
      if (bereik) expect(tekst.slice(bereik[0], bereik[1])).toBe(bewijs)
    }
  })

  it('geeft bij een maatregel sterkte, tweede blik, aansluiting op de oorzaak en de delen, elk met hun plaats', async () => {
    const tekst = '1. De huismeester plaatst een hek om de vijver, zodat niemand erin kan vallen.\n2. De begeleiders volgen een cursus over water.'
    const vraag = 'query ($tekst: String!, $codes: [String!]!) { controleerVerbetermaatregel(tekst: $tekst, oorzaakcodes: $codes) { letters { letter } lens { vraag uitkomst } sterkte { sterkte soort bewijs bereik } pas { code pas beter } delen { tekst bereik } } }'
    const vrager = await o.als('koppeling-demo')
    expect(await vrager.vraag(vraag, { tekst, codes: ['TD', 'OC'] })).toMatchObject({ controleerVerbetermaatregel: {
      letters: [{ letter: 'S' }, { letter: 'M' }, { letter: 'A' }, { letter: 'R' }, { letter: 'T' }], lens: [{ vraag: 'helder' }, { vraag: 'verandering' }, { vraag: 'risico', uitkomst: 'ja' }],
      sterkte: { sterkte: 'sterk', bewijs: 'hek' }, pas: [{ code: 'TD', pas: 'past', beter: [] }, { code: 'OC' }],
      delen: [{ tekst: 'De huismeester plaatst een hek om de vijver, zodat niemand erin kan vallen.' }, { tekst: 'De begeleiders volgen een cursus over water.' }],
    } })
    const { errors } = await vrager.antwoord(vraag, { tekst, codes: ['ZZ'] })
    expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT')
  })

  it('geeft bij een oorzaak klasse, code, diepte en de volgende vraag; bij een lege tekst niets', async () => {
    const vraag = 'query ($tekst: String!) { controleerOorzaak(tekst: $tekst) { klasse code tweedeCode diepte bewijs vraagDoor } }'
    const vrager = await o.als('toezichthouder')
    expect(await vrager.vraag(vraag, { tekst: 'Er is geen protocol voor vermissing.' })).toMatchObject({ controleerOorzaak: { klasse: 'organisatorisch', code: 'OP', diepte: 'basisoorzaak', vraagDoor: null } })
    expect(await vrager.vraag(vraag, { tekst: ' ' })).toEqual({ controleerOorzaak: null })
  })

  it('weigert een tekst die langer is dan een veld', async () => {
    const { errors } = await (await o.als('onderzoeker')).antwoord('query ($tekst: String!) { controleerMaatregel(tekst: $tekst) { letter } }', { tekst: 'a'.repeat(20_001) })
    expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT')
  })
})
