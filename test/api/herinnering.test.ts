import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { plusDagen } from '@zelfonderzoek/validation/kalender/dagen'
import { herinnermoment } from '@zelfonderzoek/validation/termijn/herinnering'
import { poolVan } from '../../api/src/database/data-source.ts'
import { herinner } from '../../api/src/herinnering/herinner.ts'
import { startWachtrij } from '../../api/src/herinnering/wachtrij.ts'
import { maakOpstelling, type Opstelling } from './hulp/opstelling.ts'
import { brabantmelding, stappen, vandaag } from './procedure/hulp.ts'

const STIL = { warn: () => undefined, info: () => undefined }
let o: Opstelling
let s: ReturnType<typeof stappen>
let id = ''
const op = (datum: string): Date => new Date(`${datum}T10:00:00Z`)
const soorten = async (wie: string) => (await s.lees(wie, id)).berichten.filter((b) => b.soort === 'herinnering' && b.aan.naam.includes(wie.includes('toezicht') ? 'Toezicht' : 'Kastanjehof')).map((b) => b.onderwerp.split(' (')[0])

beforeAll(async () => {
  o = await maakOpstelling()
  s = stappen(o)
  id = (await s.meld('onderzoeker-kastanje', brabantmelding())).id
  await s.doe('toezichthouder-hvb', 'ontvangstBevestigen', { dossierId: id, geenBelang: true })
  await s.stap('toezichthouder-hvb', id, 'zelfonderzoek_opdragen')
})
afterAll(() => o.stop())

describe('wanneer herinnerd wordt', () => {
  it.each([
    ['2026-11-02', '2026-12-14', '2026-12-06', undefined], ['2026-11-02', '2026-12-14', '2026-12-07', 'week_ervoor'], ['2026-11-02', '2026-12-14', '2026-12-12', 'week_ervoor'],
    ['2026-11-02', '2026-12-14', '2026-12-13', 'dag_ervoor'], ['2026-11-02', '2026-12-14', '2026-12-14', 'dag_ervoor'], ['2026-11-02', '2026-12-14', '2026-12-15', 'erna'],
    ['2026-11-02', '2026-12-14', '2026-12-28', 'erna'], ['2026-11-02', '2026-12-14', '2026-12-29', undefined], ['2026-12-10', '2026-12-14', '2026-12-11', undefined], ['2026-12-14', '2026-12-15', '2026-12-15', undefined],
  ] as const)('begonnen %s, einde %s, vandaag %s: %s', (gestartOp, eindOp, nu, moment) => expect(herinnermoment({ gestartOp, eindOp }, nu)).toBe(moment))
})

describe('herinneringen', () => {
  const eind = async (soort: string): Promise<string> => (await s.lees('toezichthouder-hvb', id)).termijnen.find((t) => t.soort === soort && !t.voldaanOp && !t.vervallenOp)?.eindOp ?? ''

  it('gaan één keer uit, ook als acht tegelijk zoeken, met een mail zonder gegevens', async () => {
    const bron = (await o.als('toezichthouder-hvb')).context.bron
    const week = op(plusDagen(await eind('zelfonderzoek'), -7))
    expect((await Promise.all(Array.from({ length: 8 }, () => herinner(bron, week)))).reduce((a, b) => a + b)).toBe(1)
    expect(await herinner(bron, week)).toBe(0)
    expect(await soorten('onderzoeker-kastanje')).toEqual(['Herinnering: zelfonderzoek doen, nog 7 dagen'])
    expect(await soorten('toezichthouder-hvb')).toEqual([])
    const [post] = (await o.eigenaar.query(`select count(distinct p.bericht_id)::int as n from postuit p join bericht b on b.id = p.bericht_id where b.soort = 'herinnering'`)) as { n: number }[]
    expect(post?.n).toBe(1)
  })

  it('volgen een verlengde termijn, zwijgen over een die stilstaat, en noemen na afloop beide kanten', async () => {
    const bron = (await o.als('toezichthouder-hvb')).context.bron
    const was = await eind('zelfonderzoek')
    const gevraagd = await s.doe('onderzoeker-kastanje', 'uitstelVragen', { dossierId: id, gevraagdTot: plusDagen(was, 14), reden: 'De mentor is ziek.' })
    await s.doe('toezichthouder-hvb', 'uitstelBesluiten', { uitstelverzoekId: gevraagd.dossier.uitstelverzoeken[0]?.id, toegekend: true, reden: 'Goed.' })
    expect(await herinner(bron, op(plusDagen(was, 1)))).toBe(0)
    await s.stap('toezichthouder-hvb', id, 'termijn_opschorten', { motivering: 'Het OM vraagt ons te wachten.' })
    expect(await herinner(bron, op(plusDagen(was, 15)))).toBe(0)
    await s.stap('toezichthouder-hvb', id, 'termijn_hervatten')
    expect(await herinner(bron, op(plusDagen(was, 15)))).toBe(1)
    expect(await soorten('onderzoeker-kastanje')).toContain('De termijn is voorbij: zelfonderzoek doen')
    expect(await soorten('toezichthouder-hvb')).toContain('De termijn is voorbij: zelfonderzoek doen')
  })

  it('gaan uit door de wachtrij, en twee wachtrijen samen sturen er één', async () => {
    const bron = (await o.als('toezichthouder-hvb')).context.bron
    const rapport = await eind('rapport')
    const klok = () => op(plusDagen(rapport, -1))
    const url = (poolVan(bron).options as unknown as { connectionString?: string }).connectionString ?? String((bron.options as { url?: string }).url)
    const [een, twee] = [await startWachtrij({ url, bron, log: STIL, klok }), await startWachtrij({ url, bron, log: STIL, klok })]
    await Promise.all([een.nu(), twee.nu(), een.nu()])

    while (!(await soorten('toezichthouder-hvb')).some((naam) => naam?.startsWith('Herinnering: definitief rapport'))) await new Promise((klaar) => setImmediate(klaar))
    await een.stop()
    await twee.stop()
    expect((await soorten('toezichthouder-hvb')).filter((naam) => naam?.startsWith('Herinnering: definitief rapport'))).toEqual(['Herinnering: definitief rapport vaststellen, morgen'])
  })

  it('zijn een concept alleen voor de aanbieder', async () => {
    const { dossier } = await s.doe('onderzoeker-kastanje', 'meldingBewaren', { inhoud: brabantmelding() })
    const bron = (await o.als('toezichthouder-hvb')).context.bron
    const melden = dossier.termijnen.find((t) => t.soort === 'melden')?.eindOp ?? ''
    await herinner(bron, op(plusDagen(melden, 1)))
    expect((await s.lees('onderzoeker-kastanje', dossier.id)).berichten.map((b) => [b.soort, b.aan.naam])).toEqual([['herinnering', 'Woonzorg Kastanjehof']])
    expect(vandaag <= melden).toBe(true)
  })
})
