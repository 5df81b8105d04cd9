import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { maakOpstelling, type Opstelling } from '../hulp/opstelling.ts'
import { brabantmelding, stappen } from '../procedure/hulp.ts'
import { type Bestandsdienst, codeVan, startBestandsdienst } from './hulp.ts'

const BIJLAGEN = 'query ($id: ID!) { dossier(id: $id) { melding { id bijlagen { id naam } } zelfonderzoek { documenten { id } } } }'
interface Gelezen { melding: { id: string; bijlagen: { id: string; naam: string }[] } | null; zelfonderzoek: { documenten: { id: string }[] } | null }

let o: Opstelling
let dienst: Bestandsdienst
let s: ReturnType<typeof stappen>
beforeAll(async () => {
  o = await maakOpstelling()
  dienst = await startBestandsdienst(o)
  s = stappen(o)
})
afterAll(async () => {
  dienst.stop()
  await o.stop()
})

const lees = async (wie: string, id: string): Promise<Gelezen | null> => (await (await o.als(wie)).vraag<{ dossier: Gelezen | null }>(BIJLAGEN, { id })).dossier
const concept = async () => {
  const { dossier } = await s.doe('onderzoeker-kastanje', 'meldingBewaren', { inhoud: brabantmelding() })
  return { id: dossier.id, meldingId: (await lees('onderzoeker-kastanje', dossier.id))?.melding?.id ?? '' }
}
const voegToe = (wie: string, meldingId: string, naam = 'brief.txt', inhoud = 'Een brief.') => dienst.voegToe(wie, { meldingId, naam }, inhoud, {})
const dienIn = (id: string) => s.doe('onderzoeker-kastanje', 'meldingIndienen', { dossierId: id, versie: 1 })

describe('een bijlage bij een melding', () => {
  it('is van de aanbieder tot de melding is verstuurd, en daarna ook van de toezichthouder; in het rapport komt zij niet', async () => {
    const { id, meldingId } = await concept()
    const uit = await voegToe('onderzoeker-kastanje', meldingId)
    const document = String(uit.json['id'])
    expect([uit.status, (await voegToe('onderzoeker', meldingId)).status, (await voegToe('toezichthouder-hvb', meldingId)).status]).toEqual([201, 404, 403])
    expect([(await dienst.haalOp('toezichthouder-hvb', document)).status, (await dienst.haalOp('bestuurder-kastanje', document)).status]).toEqual([404, 200])
    await dienIn(id)
    expect((await lees('toezichthouder-hvb', id))?.melding?.bijlagen).toEqual([{ id: document, naam: 'brief.txt' }])
    expect((await dienst.haalOp('toezichthouder-hvb', document)).bytes.toString()).toBe('Een brief.')
    expect((await lees('contactambtenaar-tilburg', id))?.melding).toBeNull()
    expect((await dienst.haalOp('contactambtenaar-tilburg', document)).status).toBe(404)
    await s.doe('toezichthouder-hvb', 'ontvangstBevestigen', { dossierId: id, geenBelang: true })
    await s.stap('toezichthouder-hvb', id, 'zelfonderzoek_opdragen')
    expect((await lees('onderzoeker-kastanje', id))?.zelfonderzoek?.documenten).toEqual([])
    expect((await voegToe('onderzoeker-kastanje', meldingId)).status).toBe(409)
  })

  it('krijgt dezelfde controles als elk bestand', async () => {
    const { meldingId } = await concept()
    expect((await voegToe('onderzoeker-kastanje', meldingId, 'brief.pdf', '%PDF-1.7 kapot')).status).toBe(422)
    expect(codeVan(await dienst.voegToe('onderzoeker-kastanje', { meldingId, naam: 'brief.txt' }, 'x', { 'idempotency-key': 'geen' }))).toBe('SLEUTEL_ONTBREEKT')
  })

  it('kan eruit en terug tot de melding is verstuurd, en telt mee in het controlegetal', async () => {
    const { id, meldingId } = await concept()
    const document = String((await voegToe('onderzoeker-kastanje', meldingId)).json['id'])
    const weg = (naam: string, wie = 'onderzoeker-kastanje') => s.doe(wie, naam, { id: document }, '{ id }')
    expect(await weg('bijlageVerwijderen', 'onderzoeker')).toMatchObject({ __typename: 'NietGevonden' })
    await weg('bijlageVerwijderen')
    expect((await lees('onderzoeker-kastanje', id))?.melding?.bijlagen).toEqual([])
    await weg('bijlageHerstellen')
    await dienIn(id)
    expect(await weg('bijlageVerwijderen')).toMatchObject({ __typename: 'StapNietToegestaan' })
    const hash = async (waar: string) => (await s.lees('onderzoeker-kastanje', waar)).stappen.find(({ handeling }) => handeling === 'melding_indienen')?.gegevens['sha256']
    const zonder = await concept()
    await dienIn(zonder.id)
    expect([await hash(id), await hash(zonder.id)]).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/), expect.stringMatching(/^[0-9a-f]{64}$/)])
    expect(await hash(id)).not.toBe(await hash(zonder.id))
  })
})
