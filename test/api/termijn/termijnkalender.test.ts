import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { plusDagen } from '@zelfonderzoek/validation/kalender/dagen'
import { maakOpstelling, type Opstelling } from '../hulp/opstelling.ts'
import { brabantmelding, stappen, vandaag } from '../procedure/hulp.ts'

interface Regel { soort: string; eindOp: string; zaaknummer: string; dossierId: string; opgeschort: boolean }
let o: Opstelling
let s: ReturnType<typeof stappen>
beforeAll(async () => {
  o = await maakOpstelling()
  s = stappen(o)
})
afterAll(() => o.stop())
const lees = async (wie: string, van: string, tot: string): Promise<Regel[]> =>
  (await (await o.als(wie)).vraag<{ lopendeTermijnen: Regel[] }>('query ($van: Date!, $tot: Date!) { lopendeTermijnen(van: $van, tot: $tot) { soort eindOp zaaknummer dossierId opgeschort } }', { van, tot })).lopendeTermijnen

describe('de termijnkalender', () => {
  it('heeft elke lopende termijn van alle dossiers van deze toezichthouder, de eerste bovenaan, en wat klaar is niet', async () => {
    const [een, twee] = [await s.meld('onderzoeker-kastanje', brabantmelding()), await s.meld('onderzoeker-kastanje', brabantmelding())]
    await s.doe('onderzoeker-kastanje', 'meldingBewaren', { inhoud: brabantmelding() })
    await s.doe('toezichthouder-hvb', 'ontvangstBevestigen', { dossierId: een.id, geenBelang: true })
    await s.stap('toezichthouder-hvb', een.id, 'zelfonderzoek_opdragen')
    const alles = await lees('toezichthouder-hvb', vandaag, plusDagen(vandaag, 200))
    expect(alles.map(({ soort, dossierId }) => [soort, dossierId])).toEqual([['beoordelen', twee.id], ['zelfonderzoek', een.id], ['rapport', een.id], ['rapport', twee.id]])
    expect(alles.map(({ eindOp }) => eindOp)).toEqual([...alles.map(({ eindOp }) => eindOp)].sort())
    expect((await lees('toezichthouder-hvb', alles[0]?.eindOp ?? '', alles[0]?.eindOp ?? '')).map(({ soort }) => soort)).toEqual(['beoordelen'])
    await s.stap('toezichthouder-hvb', een.id, 'termijn_opschorten', { motivering: 'Afspraak met justitie.' })
    expect((await lees('toezichthouder-hvb', vandaag, plusDagen(vandaag, 200))).find(({ soort }) => soort === 'zelfonderzoek')?.opgeschort).toBe(true)
    expect(await lees('toezichthouder', vandaag, plusDagen(vandaag, 200))).toEqual([])
    await expect(lees('onderzoeker-kastanje', vandaag, vandaag)).rejects.toMatchObject({ extensions: { code: 'NIET_TOEGESTAAN' } })
  })
})
