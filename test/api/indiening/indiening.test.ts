import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { canoniek } from '../../../api/src/indiening/canoniek.ts'
import { zetDossier } from '../hulp/dossier.ts'
import { maakOpstelling, type Opstelling } from '../hulp/opstelling.ts'
import { type Ingediend, sleutel, stappen, vraagAanvulling } from './hulp.ts'

let o: Opstelling
let s: ReturnType<typeof stappen>
let d: Awaited<ReturnType<typeof zetDossier>>
beforeAll(async () => {
  o = await maakOpstelling()
  s = stappen(o)
  d = await zetDossier(o)
  await s.schrijf('onderzoeker', d.zelfonderzoekId, 8, { conclusies: 'De deur stond open doordat niemand de sluitronde liep.' })
})
afterAll(() => o.stop())

const tel = async (sql: string): Promise<number> => ((await o.eigenaar.query(sql)) as { n: number }[])[0]?.n ?? -1
const reden = 'De nazorg loopt nog.'

describe('de bestuurdersverklaring', () => {
  it('is alleen voor een bestuurder', async () => {
    await expect(s.verklaar('onderzoeker', { zelfonderzoekId: d.zelfonderzoekId, inhoudSha256: 'x' })).rejects.toThrow('Uw rol mag dit niet doen')
  })

  // @eis R-WKB-37
  it('geldt alleen voor de tekst die de bestuurder las', async () => {
    const gelezen = await s.sha256('bestuurder', d.dossierId)
    await s.schrijf('onderzoeker', d.zelfonderzoekId, 8, { conclusies: 'De deur stond open doordat niemand wist wie de sluitronde liep.' })
    expect(await s.verklaar('bestuurder', { zelfonderzoekId: d.zelfonderzoekId, inhoudSha256: gelezen }))
      .toMatchObject({ __typename: 'VersieConflict', bericht: expect.stringContaining('Lees het rapport opnieuw'), huidig: { inhoudSha256: await s.sha256('bestuurder', d.dossierId) } })
  })

  it('kan niet van wie zelf als laatste schreef', async () => {
    await s.schrijf('bestuurder', d.zelfonderzoekId, 11, { onderschrijft: 'Ik sta achter dit rapport, de conclusies en de maatregelen.' })
    const uit = await s.verklaar('bestuurder', { zelfonderzoekId: d.zelfonderzoekId, inhoudSha256: await s.sha256('bestuurder', d.dossierId) })
    expect(uit).toMatchObject({ __typename: 'StapNietToegestaan', bericht: expect.stringContaining('U schreef zelf als laatste') })
    await s.schrijf('collega', d.zelfonderzoekId, 8, { conclusies: 'De deur stond open doordat niemand wist wie de sluitronde liep, ook de invaller niet.' })
  })

  it('vindt dezelfde inhoud hetzelfde, hoe vaak die ook is opgeslagen', async () => {
    const eerst = await s.sha256('onderzoeker', d.dossierId)
    await s.schrijf('collega', d.zelfonderzoekId, 8, { conclusies: 'De deur stond open doordat niemand wist wie de sluitronde liep, ook de invaller niet.' })
    expect(await s.sha256('onderzoeker', d.dossierId)).toBe(eerst)
  })

  it('is er voor een vreemde bestuurder niet', async () => {
    expect((await s.verklaar('bestuurder-linde', { zelfonderzoekId: d.zelfonderzoekId, inhoudSha256: 'x' })).__typename).toBe('NietGevonden')
  })
})

describe('indienen', () => {
  let bewijs: Ingediend

  it('vraagt eerst om de verklaring', async () => {
    expect(await s.dienIn('onderzoeker', { zelfonderzoekId: d.zelfonderzoekId, redenOpenBevindingen: reden }))
      .toMatchObject({ __typename: 'StapNietToegestaan', code: 'VERKLARING_ONTBREEKT', toegestaan: ['verklaring_afleggen'], bericht: expect.stringContaining('nog niet verklaard') })
  })

  it('vraagt om een nieuwe verklaring wanneer daarna is geschreven', async () => {
    await s.verklaar('bestuurder', { zelfonderzoekId: d.zelfonderzoekId, inhoudSha256: await s.sha256('bestuurder', d.dossierId) })
    await s.schrijf('onderzoeker', d.zelfonderzoekId, 8, { conclusies: 'De sluitronde stond in geen enkel rooster.' })
    expect(await s.dienIn('onderzoeker', { zelfonderzoekId: d.zelfonderzoekId, redenOpenBevindingen: reden })).toMatchObject({ code: 'VERKLARING_ONTBREEKT', bericht: expect.stringContaining('gewijzigd nadat') })
    await s.verklaar('bestuurder', { zelfonderzoekId: d.zelfonderzoekId, inhoudSha256: await s.sha256('bestuurder', d.dossierId) })
  })

  it('vraagt een reden bij open punten', async () => {
    expect(await s.dienIn('onderzoeker', { zelfonderzoekId: d.zelfonderzoekId, redenOpenBevindingen: ' ' }))
      .toMatchObject({ __typename: 'InvoerFout', fouten: [{ veld: 'redenOpenBevindingen', code: 'VERPLICHT_VELD' }] })
    expect(await tel('select count(*)::int as n from indiening')).toBe(0)
  })

  it('geeft bij dubbel klikken en bij een tweede gebruiker hetzelfde ontvangstbewijs', async () => {
    const zelfde = { zelfonderzoekId: d.zelfonderzoekId, redenOpenBevindingen: reden, sleutel: sleutel() }
    const uit = await Promise.all([s.dienIn('onderzoeker', zelfde), s.dienIn('onderzoeker', zelfde), s.dienIn('collega', { ...zelfde, sleutel: sleutel() })])
    expect(uit.map((u) => u.__typename)).toEqual(Array(3).fill('ZelfonderzoekIngediend'))
    expect(new Set(uit.map((u) => (u['indiening'] as Ingediend).id)).size).toBe(1)
    bewijs = uit[0]?.['indiening'] as Ingediend
    expect(await tel('select count(*)::int as n from indiening')).toBe(1)
    expect(await tel(`select count(*)::int as n from bericht where soort in ('ontvangstbewijs', 'zelfonderzoek_ingediend')`)).toBe(2)
    expect(await tel('select count(distinct bericht_id)::int as n from postuit')).toBe(2)
    expect(await tel(`select count(*)::int as n from auditregel where soort = 'zelfonderzoek_ingediend'`)).toBe(1)
  })

  it('zet de inhoud vast waarvan de SHA-256 is', async () => {
    expect(createHash('sha256').update(canoniek(bewijs.inhoud)).digest('hex')).toBe(bewijs.sha256)
    expect(bewijs.verklaring).toMatchObject({ inhoudSha256: bewijs.sha256, zelfGeschreven: false, afgelegdDoor: { functie: 'bestuurder' } })
    const [rij] = (await o.eigenaar.query(`select encode(sha256(convert_to(inhoud::text, 'UTF8')), 'hex') = sha256 as gelijk from indiening`)) as { gelijk: boolean }[]
    expect(rij?.gelijk).toBe(true)
  })

  it('bewaart de uitkomst van de controle in woorden, en de reden', () => {
    expect(bewijs.redenOpenBevindingen).toBe(reden)
    expect(bewijs.controle.aspecten).toHaveLength(47)
    expect(bewijs.controle.bevindingen.every((b) => b.vulAan)).toBe(true)
  })

  it('kan daarna niet meer worden gewijzigd, ook niet door de eigenaar van de database', async () => {
    await expect(o.eigenaar.query(`update indiening set inhoud = '{}'`)).rejects.toThrow('kan niet worden gewijzigd')
    await expect(o.eigenaar.query(`update indiening set reden_open_bevindingen = 'anders'`)).rejects.toThrow('kan niet worden gewijzigd')
    expect(await s.schrijf('onderzoeker', d.zelfonderzoekId, 8, { conclusies: 'Nog snel iets anders.' })).toMatchObject({ code: 'AL_INGEDIEND' })
  })

  it('meldt aan beide kanten wat is ingediend', async () => {
    const berichten = (await o.eigenaar.query('select soort, tekst from bericht order by soort')) as { soort: string; tekst: string }[]
    expect(berichten[0]?.tekst).toContain(`SHA-256 van de inhoud: ${bewijs.sha256}`)
    expect(berichten[0]?.tekst).toMatch(/Zaaknummer: ZO-\d+\nIngediend op: \d{1,2} \w+ \d{4} om \d\d\.\d\d uur/)
    expect(berichten[1]?.tekst).toContain(reden)
  })

  it('is leesbaar voor de toezichthouder, met een auditregel, en niet voor een vreemde', async () => {
    const vraag = 'query ($id: ID!) { indiening(id: $id) { ronde sha256 inhoud } }'
    expect(await (await o.als('toezichthouder')).vraag(vraag, { id: bewijs.id })).toMatchObject({ indiening: { sha256: bewijs.sha256, inhoud: bewijs.inhoud } })
    expect(await (await o.als('onderzoeker-linde')).vraag(vraag, { id: bewijs.id })).toEqual({ indiening: null })
    expect(await tel(`select count(*)::int as n from auditregel where soort = 'indiening_geopend'`)).toBe(1)
  })

  it('laat geen zwevende tekst achter wanneer een collega tegelijk schrijft', async () => {
    const e = await zetDossier(o)
    await s.schrijf('onderzoeker', e.zelfonderzoekId, 8, { conclusies: 'Zoals de bestuurder het las, van begin tot eind.' })
    await s.verklaar('bestuurder', { zelfonderzoekId: e.zelfonderzoekId, inhoudSha256: await s.sha256('bestuurder', e.dossierId) })
    const versies = (await o.eigenaar.query('select nummer, versie from sectie where zelfonderzoek_id = $1', [e.zelfonderzoekId.slice(14)])) as { nummer: number; versie: number }[]
    const typen = versies.map(({ nummer, versie }) => s.bewaar('collega', { zelfonderzoekId: e.zelfonderzoekId, nummer, versie, inhoud: { vrijeTekst: 'Tegelijk getypt.' } }))
    const [uit, ...bewaard] = await Promise.all([s.dienIn('onderzoeker', { zelfonderzoekId: e.zelfonderzoekId, redenOpenBevindingen: reden }), ...typen])
    const gelukt = bewaard.filter((b) => b.__typename === 'SectieBewaard').length
    if (uit?.__typename === 'ZelfonderzoekIngediend') expect(gelukt).toBe(0)
    else expect(uit).toMatchObject({ code: 'VERKLARING_ONTBREEKT' })
    const geweigerd = await tel(`select count(*)::int as n from sectieversie v join sectie s on s.id = v.sectie_id where s.zelfonderzoek_id = '${e.zelfonderzoekId.slice(14)}' and v.soort = 'geweigerd'`)
    expect(gelukt + geweigerd).toBe(11)
  })
})

describe('een aanbieder van één persoon', () => {
  // @eis R-HVB-66a
  it('mag zelf verklaren, en dat is te zien', async () => {
    const e = await zetDossier(o, 'Begeleiding Veldzicht')
    await s.schrijf('eenpersoons', e.zelfonderzoekId, 8, { conclusies: 'Ik onderzocht dit zelf, met een deskundige van buiten.' })
    const bewijs = await s.naarIndiening(e, 'eenpersoons', 'eenpersoons')
    expect(bewijs.verklaring.zelfGeschreven).toBe(true)
  })
})

describe('een volgende ronde', () => {
  it('krijgt een eigen verklaring en ontvangstbewijs, en de eerste blijft leesbaar', async () => {
    await vraagAanvulling(o, d.dossierId)
    expect(await s.dienIn('onderzoeker', { zelfonderzoekId: d.zelfonderzoekId, redenOpenBevindingen: reden })).toMatchObject({ code: 'VERKLARING_ONTBREEKT', bericht: expect.stringContaining('nog niet verklaard') })
    await s.schrijf('onderzoeker', d.zelfonderzoekId, 8, { conclusies: 'De sluitronde staat nu in het rooster van de nacht.' })
    const tweede = await s.naarIndiening(d)
    expect(tweede).toMatchObject({ ronde: 2 })
    const { dossier } = await (await o.als('onderzoeker')).vraag<{ dossier: { indieningen: { ronde: number; sha256: string }[] } }>('query ($id: ID!) { dossier(id: $id) { indieningen { ronde sha256 } } }', { id: d.dossierId })
    expect(dossier.indieningen.map((i) => i.ronde)).toEqual([1, 2])
    expect(new Set(dossier.indieningen.map((i) => i.sha256)).size).toBe(2)
  })
})
