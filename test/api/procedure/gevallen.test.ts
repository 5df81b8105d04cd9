import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { einddatum } from '@zelfonderzoek/validation/protocol/einddatum'
import type { Klok } from '@zelfonderzoek/validation/protocol/gang'
import type { Protocol } from '@zelfonderzoek/validation/protocol/protocol'
import { voegProtocolToe } from '@zelfonderzoek/validation/protocol/protocolbestand'
import { ALLE_PROTOCOLLEN } from '@zelfonderzoek/validation/protocol/select-protocol'
import { inTransactie } from '../../../api/src/database/transactie.ts'
import { Geweigerd } from '../../../api/src/graphql/geweigerd.ts'
import type { Context } from '../../../api/src/graphql/context.ts'
import { begin } from '../../../api/src/melding/concept.ts'
import type { Klokrij } from '../../../api/src/procedure/klok.repository.ts'
import { leesZaak, type Zaak } from '../../../api/src/procedure/zaak.ts'
import { zetStap } from '../../../api/src/procedure/zet-stap.ts'
import { daadVan, leesGevallen, loopt, perGeval, type Stap } from '../../protocollen/hulp/geval.ts'
import { VOORBEELDSTAD, VOORBEELDSTAD_BESTAND } from '../../protocollen/hulp/voorbeeldstad.ts'
import { maakOpstelling, type Opstelling } from '../hulp/opstelling.ts'

voegProtocolToe(VOORBEELDSTAD_BESTAND)

let o: Opstelling
let mensen: { aanbieder: Context; toezicht: Context; gemeenteId: string }
beforeAll(async () => {
  o = await maakOpstelling()
  const [gemeente] = (await o.eigenaar.query(`select id from organisatie where gemeentecode = '0855'`)) as { id: string }[]
  mensen = { aanbieder: (await o.als('onderzoeker-kastanje')).context, toezicht: (await o.als('toezichthouder-hvb')).context, gemeenteId: gemeente?.id ?? '' }
})
afterAll(() => o.stop())

/** The one who acts, on the day of the step. Row-level security knows both sides, because a table also gives work to people without an account. */
function alsDader({ wie, datum, met }: Stap): Context {
  const basis = ['onderzoeker', 'bestuurder', 'melder'].includes(wie) ? mensen.aanbieder : mensen.toezicht
  const moment = /moment=([^ ]+)/.exec(met)?.[1] ?? `${datum}T00:00:00Z`
  return { ...basis, vrager: { ...(basis.vrager as NonNullable<Context['vrager']>), rol: wie as never }, rij: { ...mensen.aanbieder.rij, toezichtId: mensen.toezicht.rij.toezichtId }, nu: new Date(moment) }
}

async function begonnen(protocol: Protocol, eerste: Stap): Promise<string> {
  const context = alsDader(eerste)
  const zaak = await inTransactie(context.bron, context.rij, (m) => begin(m, context, { protocol, toezichthouderId: mensen.toezicht.vrager?.organisatieId ?? '', gemeenteId: mensen.gemeenteId }, mensen.aanbieder.vrager?.organisatieId ?? ''))
  return zaak.dossier.id
}

/** Takes one step in its own transaction and reads back, from the database alone, where the dossier is and what runs. */
async function zet(protocol: Protocol, dossierId: string, stap: Stap): Promise<{ uitkomst: string; stand: string; loopt: string[]; berichten: string }> {
  const context = alsDader(stap)
  const { rol: _rol, op: _op, moment: _moment, ...daad } = daadVan(stap)
  const uit = await inTransactie(context.bron, context.rij, async (m) => zetStap(m, context, await leesZaak(m, dossierId), daad)).catch((e: unknown) => {
    if (e instanceof Geweigerd) return undefined
    throw e
  })
  const { gang } = await inTransactie(context.bron, context.rij, (m) => leesZaak(m, dossierId))
  const klokken = vast(protocol, gang)
  expect(klokken.map((k) => [k.termijn, k.eindOp])).toEqual(klokken.map((k) => [k.termijn, einddatum(protocol, gang, k, stap.datum)?.eindOp]))
  return { uitkomst: uit ? 'mag' : 'geweigerd', stand: gang.stand, loopt: rij(loopt(protocol, gang, stap.datum)), berichten: uit?.berichten.join(' + ') ?? '' }
}

const rij = (tekst: string): string[] => tekst.split(' + ').filter(Boolean).sort()
const staatStil = (klok: Klok): boolean => klok.opschortingen?.some(({ tot }) => !tot) ?? false
/** The running terms of which the day is fixed: one that stands still moves every day, one in hours has a moment instead. */
const vast = (protocol: Protocol, gang: Zaak['gang']): Klokrij[] => [...gang.klokken].filter((k) => k.stand === 'loopt' && !staatStil(k) && protocol.termijnen[k.termijn]?.eenheid !== 'uur')

describe.each([...ALLE_PROTOCOLLEN].map((p) => [p.reeks, p] as const))('de gevallen van %s op een echte database', (reeks, protocol) => {
  const gevallen = perGeval(leesGevallen(reeks))

  // @eis R-HVB-14, R-HVB-18, R-HVB-19, R-HVB-22, R-HVB-24, R-HVB-36, R-HVB-38, R-HVB-54, R-HVB-64, R-HVB-66g, R-ROT-2, R-ROT-3, R-ROT-7, R-ROT-10, R-ROT-12, R-WK-24, R-WK-35, R-WK-37, R-WK-39, R-WK-41, R-WK-60
  it.each(gevallen.map(([geval, stappen]) => [geval, stappen[0]?.omschrijving, stappen] as const))('%s: %s', async (_geval, _wat, stappen) => {
    const [eerste] = stappen
    if (!eerste) throw new Error('leeg geval')
    const id = await begonnen(protocol, eerste)
    for (const stap of stappen) {
      const gebeurd = await zet(protocol, id, stap)
      expect([stap.handeling, gebeurd]).toEqual([stap.handeling, { uitkomst: stap.uitkomst.split(' ')[0], stand: stap.stand, loopt: rij(stap.loopt), berichten: stap.berichten }])
    }
    const [gezet] = (await o.eigenaar.query('select count(*)::int as n from stap where dossier_id = $1', [id])) as { n: number }[]
    const blijft = (s: Stap, i: number): boolean => s.handeling === 'melding_schrijven' && (stappen[i - 1]?.stand ?? 'nieuw') === s.stand
    expect(gezet?.n).toBe(stappen.filter((s, i) => s.uitkomst === 'mag' && !blijft(s, i)).length)
  })
})

it('speelt ook de gevallen van een protocol dat er als één bestand bij kwam', () => {
  expect(ALLE_PROTOCOLLEN).toContain(VOORBEELDSTAD)
  expect(voegProtocolToe({ ...VOORBEELDSTAD_BESTAND, protocol: { ...VOORBEELDSTAD, id: 'voorbeeldstad-2027-01-01' } })).toEqual(['voorbeeldstad-2026-01-01 en voorbeeldstad-2027-01-01 gelden op dezelfde dag'])
  expect(voegProtocolToe({ ...VOORBEELDSTAD_BESTAND, protocol: { ...VOORBEELDSTAD, id: 'x', reeks: 'x', standen: [] } }).length).toBeGreaterThan(0)
})
