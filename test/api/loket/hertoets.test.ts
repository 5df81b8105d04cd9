import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { hertoets } from '../../../api/src/incident/hertoets.ts'
import { maakOpstelling, type Opstelling } from '../hulp/opstelling.ts'
import { doe, lees, meld, op, vermist, zaakVan } from './hulp.ts'

let o: Opstelling
beforeAll(async () => {
  o = await maakOpstelling()
})
afterAll(() => o.stop())

const uit = (zaak: Awaited<ReturnType<typeof lees>>) => zaak?.incident?.criteria.uitkomsten.find(({ criterium }) => criterium === 'ROT-C6')

/** The api as it works, asked by its own service role. */
const kijk = async (moment: string): Promise<number> => hertoets((await o.als('coordinator')).context.bron, new Date(moment))

describe('een vermissing uit gesloten jeugdzorg', () => {
  // @eis R-ROT-25
  it('valt na 48 uur vanzelf onder criterium 6, ook in de nacht van de zomertijd, en het loket hoort het één keer', async () => {
    const zaak = zaakVan(await meld(await op(o, 'regisseur', '2026-03-28T20:00:00Z'), vermist('2026-03-28', '20:30', { geslotenZorg: 'ja' })))
    expect([zaak.incident?.criteria.advies, zaak.incident?.geraakt, zaak.incident?.opnieuwOp && new Date(zaak.incident.opnieuwOp).toISOString()]).toEqual(['geen_melding', [], '2026-03-30T19:30:00.000Z'])

    const loket = await op(o, 'coordinator', '2026-03-30T19:30:00Z')
    const voor = await lees(loket, zaak.id)
    expect([uit(voor)?.uitkomst, uit(voor)?.deelregels[2]?.waarom]).toEqual(['nee', 'Nu weg: 48 uur. De grens van 48 uur ligt op 30-3-2026 om 21.30 uur.'])
    expect(await kijk('2026-03-30T19:30:00Z')).toBe(0)

    loket.context.nu = new Date('2026-03-30T19:30:01Z')
    expect(uit(await lees(loket, zaak.id))?.uitkomst).toBe('ja')
    expect(await Promise.all([kijk('2026-03-30T19:31:00Z'), kijk('2026-03-30T19:31:00Z')]).then((n) => n.reduce((a, b) => a + b))).toBe(1)
    expect(await kijk('2026-03-31T19:31:00Z')).toBe(0)

    const na = await lees(loket, zaak.id)
    expect([na?.incident?.geraakt, na?.incident?.opnieuwOp]).toEqual([['ROT-C6'], null])
    expect(new Date(na?.incident?.hertoetstOp ?? 0).toISOString()).toBe('2026-03-30T19:31:00.000Z')
    const berichten = (await o.eigenaar.query(`select b.onderwerp, array_agg(g.sub order by g.sub) as mails from bericht b join organisatie a on a.id = b.aan_id join postuit p on p.bericht_id = b.id join gebruiker g on g.id = p.gebruiker_id where b.soort = 'hertoetsing_48_uur' and a.soort = 'loket' group by b.id`)) as { onderwerp: string; mails: string[] }[]
    expect(berichten).toEqual([{ onderwerp: `Vermissing langer dan 48 uur (${zaak.zaaknummer})`, mails: ['coordinator', 'coordinator-2'] }])
    expect(await o.eigenaar.query(`select rol, onderwerp from auditregel where soort = 'incident_hertoetst'`)).toEqual([{ rol: 'systeem', onderwerp: 'ROT-C6' }])
  })

  it('start zijn klok op het moment van de vermissing en stopt als iemand terug is', async () => {
    const zaak = zaakVan(await meld(await op(o, 'regisseur', '2026-04-03T10:00:00Z'), vermist('2026-04-03', '10:00', { geslotenZorg: 'ja' })))
    const loket = await op(o, 'coordinator', '2026-04-03T12:00:00Z')
    const loopt = zaakVan(await doe(loket, 'stapZetten', { dossierId: zaak.id, handeling: 'vermissing_registreren' }))
    expect(loopt.termijnen).toEqual([{ soort: 'vermissing_48_uur', eindOp: '2026-04-05', voldaanOp: null, vervallenOp: null }])
    expect((await doe(loket, 'stapZetten', { dossierId: zaak.id, handeling: 'vermissing_registreren' })).bericht).toContain('loopt al')
    loket.context.nu = new Date('2026-04-04T09:00:00Z')
    const terug = zaakVan(await doe(loket, 'stapZetten', { dossierId: zaak.id, handeling: 'vermissing_beeindigen' }))
    expect([terug.termijnen[0]?.voldaanOp, terug.incident?.opnieuwOp, terug.incident?.inhoud['terugTijd']]).toEqual(['2026-04-04', null, '11:00'])
    expect(await kijk('2026-04-06T12:00:00Z')).toBe(0)
    expect(uit(await lees(await op(o, 'coordinator', '2026-04-06T12:00:00Z'), zaak.id))?.uitkomst).toBe('nee')
  })

  it('vraagt eerst sinds wanneer, en een concept of een gesloten zaak telt niet', async () => {
    const melder = await op(o, 'regisseur', '2026-04-10T08:00:00Z')
    await doe(melder, 'incidentBewaren', { gemeentecode: '0599', inhoud: vermist('2026-04-10', '09:00', { geslotenZorg: 'ja' }) })
    const zaak = zaakVan(await meld(melder, vermist('2026-04-10', '09:00', { geslotenZorg: 'ja' })))
    const loket = await op(o, 'coordinator', '2026-04-10T09:00:00Z')
    const bij = zaakVan(await doe(loket, 'incidentBijwerken', { dossierId: zaak.id, versie: zaak.incident?.versie, inhoud: { ...zaak.incident?.inhoud, vermissing: 'onbekend' } }))
    expect((await doe(loket, 'stapZetten', { dossierId: zaak.id, handeling: 'vermissing_registreren' })).fouten?.[0]?.code).toBe('VERMIST_SINDS_ONBEKEND')
    await doe(loket, 'incidentBijwerken', { dossierId: zaak.id, versie: bij.incident?.versie, inhoud: { ...bij.incident?.inhoud, vermissing: 'ja' } })
    zaakVan(await doe(loket, 'stapZetten', { dossierId: zaak.id, handeling: 'zaak_afsluiten', motivering: 'Dubbel gemeld.' }))
    expect(await kijk('2026-04-20T12:00:00Z')).toBe(0)
  })
})
