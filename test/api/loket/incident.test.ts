import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Incidentinhoud } from '@zelfonderzoek/validation/incident/incident-inhoud'
import { inAmsterdam } from '@zelfonderzoek/validation/kalender/moment'
import { DOMEINEN, type Incident } from '@zelfonderzoek/validation/incident/incident'
import { maakOpstelling, type Opstelling, type Vraagsteller } from '../hulp/opstelling.ts'
import { doe, lees, meld, nee, op, vermist, zaakVan } from './hulp.ts'

const NU = '2026-03-02T10:00:00Z'
const RIJ = /^(\d+),([^,]+),([^,]+),"((?:[^"]|"")*)",([^,]+),([^,]*),(\w+)$/

let o: Opstelling
let melder: Vraagsteller
let loket: Vraagsteller
beforeAll(async () => {
  o = await maakOpstelling()
  melder = await op(o, 'regisseur', NU)
  loket = await op(o, 'coordinator', NU)
})
afterAll(() => o.stop())

/** A worked case as it would be typed in the form, where a natural death and what is special about it are one question. */
function formulier(tekst: string): Incidentinhoud {
  const { vermissing, suicide, wettelijkeMeldplicht, natuurlijkOverlijden, bijzonderheid, ernstigGeweld, geweldTegenMedewerker, breedBekend, verbandMetZorg, onrust } = JSON.parse(tekst.replaceAll('""', '"')) as Partial<Incident> & { vermissing?: Record<string, never> }
  const v = vermissing as { sinds?: string; totEnMet?: string; ontvangtZorg?: 'ja'; geboortedatums?: string[]; uitGeslotenZorg?: 'ja'; hoogVeiligheidsrisico?: 'ja'; veiligThuis?: { melding: 'ja'; ernstigHuiselijkGeweld: 'ja'; hoogRisico: 'ja' }; veiligheidInGevaar?: 'ja' } | undefined
  const sinds = inAmsterdam(v?.sinds ?? '2026-03-02T08:00:00Z')
  const terug = v?.totEnMet ? inAmsterdam(v.totEnMet) : undefined
  const basis = v
    ? vermist(sinds.datum, sinds.tijd, {
      geboortedatums: v.geboortedatums ?? ['1980-01-01'], ontvangtZorg: v.ontvangtZorg ?? 'ja', geslotenZorg: v.uitGeslotenZorg ?? 'nee', hoogRisico: v.hoogVeiligheidsrisico ?? 'nee', veiligheid: v.veiligheidInGevaar ?? 'nee',
      ...(v.veiligThuis ? { vtMelding: v.veiligThuis.melding, vtGeweld: v.veiligThuis.ernstigHuiselijkGeweld, vtRisico: v.veiligThuis.hoogRisico } : {}), ...(terug ? { terugDatum: terug.datum, terugTijd: terug.tijd } : {}),
    })
    : nee()
  return {
    ...basis, ...(wettelijkeMeldplicht ? { wettelijkeMeldplicht } : {}), ...(natuurlijkOverlijden ? { natuurlijkOverlijden: bijzonderheid === '' ? 'nee' as const : natuurlijkOverlijden } : {}), ...(bijzonderheid === undefined ? {} : { bijzonderheid }), ...(suicide ? { suicide } : {}),
    ...(ernstigGeweld ? { ernstigGeweld: ernstigGeweld.aard.length ? 'ja' : 'nee', geweldAard: [...ernstigGeweld.aard], geweldDoor: [...ernstigGeweld.door] } : {}),
    ...(geweldTegenMedewerker ? { medewerkerGeweld: geweldTegenMedewerker.geweld, medewerkerLetsel: geweldTegenMedewerker.letsel } : {}),
    ...(breedBekend ? { breedBekend } : {}), ...(verbandMetZorg ? { verbandMetZorg } : {}), ...(onrust ? { onrust } : {}),
  }
}

const gevallen = readFileSync(new URL('../../protocollen/incident.csv', import.meta.url), 'utf8').trim().split('\n').slice(1).map((rij) => RIJ.exec(rij)?.slice(1) ?? [])

describe('de uitgewerkte gevallen door de api', () => {
  // @eis R-ROT-17, R-ROT-18, R-ROT-19, R-ROT-20, R-ROT-21, R-ROT-22, R-ROT-23, R-ROT-24, R-ROT-25, R-ROT-26, R-ROT-27
  it.each(gevallen)('%s: %s (%s)', async (_nr, _geval, _bron, tekst = '', nu = '', geraakt = '', advies = '') => {
    const wie = await op(o, 'regisseur', nu)
    const { incident } = zaakVan(await doe(wie, 'incidentBewaren', { gemeentecode: '0599', inhoud: formulier(tekst) }))
    expect([incident?.criteria.geraakt.join(' '), incident?.criteria.advies, incident?.geraakt.join(' ')]).toEqual([geraakt, advies, geraakt])
    expect(incident?.criteria.uitkomsten.filter(({ waarom }) => !waarom)).toEqual([])
  })
})

describe('een melding bij het loket', () => {
  // @eis R-ROT-1
  it.each(DOMEINEN)('wordt om het domein %s niet geweigerd', async (domein) => {
    expect(zaakVan(await meld(melder, nee({ domein, suicide: 'poging' }))).processtand).toBe('gemeld')
  })

  it('vraagt wat de intake vraagt, met per veld wat te doen', async () => {
    const uit = await meld(melder, nee({ titel: '', domein: '', spoed: '', natuurlijkOverlijden: 'ja', ernstigGeweld: 'ja', medewerkerGeweld: 'ja', vermissing: 'ja', wettelijkeMeldplicht: 'ja' }))
    expect(uit.fouten?.map(({ veld }) => veld)).toEqual(['titel', 'domein', 'spoed', 'wettelijkGemeld', 'bijzonderheid', 'geweldAard', 'geweldDoor', 'medewerkerLetsel', 'vermistDatum'])
    expect((await doe(melder, 'incidentBewaren', { gemeentecode: '0599', inhoud: vermist('2026-03-03', '09:00') })).fouten?.[0]).toMatchObject({ veld: 'vermistDatum', code: 'DATUM_TOEKOMST' })
  })

  // @eis R-ROT-4
  it('komt op elk uur binnen, en zegt vanaf wanneer het loket leest; ontvangen en gelezen blijven apart staan', async () => {
    const laat = await op(o, 'regisseur', '2026-03-02T22:30:00Z')
    const zaak = zaakVan(await meld(laat, nee({ suicide: 'poging' })))
    expect([zaak.incident?.ontvangenOp, zaak.incident?.gelezenVanaf, zaak.incident?.gelezenOp].map((m) => m && new Date(m).toISOString())).toEqual(['2026-03-02T22:30:00.000Z', '2026-03-03T08:00:00.000Z', null])
    const morgen = await op(o, 'coordinator', '2026-03-03T08:05:00Z')
    const gelezen = zaakVan(await doe(morgen, 'stapZetten', { dossierId: zaak.id, handeling: 'melding_lezen' }))
    expect([new Date(gelezen.incident?.gelezenOp ?? 0).toISOString(), gelezen.incident?.gelezenDoor?.functie]).toEqual(['2026-03-03T08:05:00.000Z', 'coördinator incidentenloket'])
    expect(gelezen.berichten.filter(({ soort }) => soort === 'gelezen').map(({ aan }) => aan.naam)).toEqual(['Wijkteam Havenkwartier'])
    expect((await doe(morgen, 'stapZetten', { dossierId: zaak.id, handeling: 'melding_lezen' })).fouten?.[0]?.code).toBe('AL_GELEZEN')
    const { loket: nu } = await laat.vraag<{ loket: Record<string, unknown> }>(`{ loket(gemeentecode: "0599") { open volgendeOpening meldtelefoon meldpostbus coordinatoren } }`)
    expect(nu).toEqual({ open: false, volgendeOpening: '2026-03-03T08:00:00Z', meldtelefoon: '0900 000 00 00', meldpostbus: 'incidentenloket@voorbeeld.invalid', coordinatoren: 2 })
    expect((await laat.vraag<{ loket: null }>(`{ loket(gemeentecode: "1969") { open } }`)).loket).toBeNull()
  })

  // @eis R-ROT-17
  it('vervangt de wettelijke melding niet: dat blijft een open taak tot iemand zegt dat zij is gedaan', async () => {
    const zaak = zaakVan(await meld(melder, nee({ wettelijkeMeldplicht: 'ja', wettelijkGemeld: 'nog_niet' })))
    expect(zaak.incident?.criteria.ookWettelijkMelden).toBe('ja')
    const [taak] = zaak.taken
    expect(taak).toMatchObject({ soort: 'wettelijke_melding', voor: 'aanbieder', gedaanOp: null })
    const vast = zaakVan(await doe(loket, 'criteriaVaststellen', { dossierId: zaak.id, versie: zaak.incident?.versie, criteria: ['ROT-C1'] }))
    expect(vast.berichten.find(({ soort }) => soort === 'wettelijke_melding')?.tekst).toContain('vervangt de wettelijke melding niet')
    expect(vast.taken.filter(({ soort, gedaanOp }) => soort === 'wettelijke_melding' && !gedaanOp)).toHaveLength(1)
    const klaar = zaakVan(await doe(melder, 'taakAfronden', { taakId: taak?.id, toelichting: 'Vandaag gemeld bij het toezicht Wmo.' }))
    expect(klaar.taken[0]?.gedaanOp).not.toBeNull()
    const twijfel = zaakVan(await meld(melder, nee({ wettelijkeMeldplicht: 'onbekend', suicide: 'poging' })))
    expect(twijfel.taken[0]?.titel).toContain('Ga na')
    expect(zaakVan(await meld(melder, nee({ suicide: 'poging' }))).taken).toEqual([])
    expect(zaakVan(await meld(melder, nee({ wettelijkeMeldplicht: 'ja', wettelijkGemeld: 'gedaan', wettelijkWaar: 'toezicht Wmo' }))).taken).toEqual([])
  })

  // @eis R-ROT-30
  it('rekent met de criteria van de versie van het protocol van de zaak, en een coördinator wijkt alleen met een reden af', async () => {
    const zaak = zaakVan(await meld(melder, nee({ medewerkerGeweld: 'ja', medewerkerLetsel: 'psychisch' })))
    const kies = (criteria: string[], motivering = '') => doe(loket, 'criteriaVaststellen', { dossierId: zaak.id, versie: zaak.incident?.versie, criteria, motivering })
    expect((await kies([])).fouten?.[0]?.veld).toBe('gronden')
    expect((await kies(['ROT-C8'])).fouten?.[0]?.code).toBe('GROND_ONBEKEND')
    expect((await kies(['ROT-C4'])).fouten?.[0]).toMatchObject({ veld: 'motivering' })
    expect((await doe(loket, 'criteriaVaststellen', { dossierId: zaak.id, versie: 1, criteria: ['ROT-C5'] })).__typename).toBe('VersieConflict')
    const vast = zaakVan(await kies(['ROT-C4', 'ROT-C5'], 'De cliënt bedreigde ook een bezoeker.'))
    expect([vast.processtand, vast.incident?.geraakt]).toEqual(['in_behandeling', ['ROT-C4', 'ROT-C5']])
    expect(vast.stappen.at(-1)?.gegevens).toMatchObject({ berekend: ['ROT-C5'], motivering: 'De cliënt bedreigde ook een bezoeker.' })
    const { dossier } = await loket.vraag<{ dossier: { protocol: string } }>('query ($id: ID!) { dossier(id: $id) { protocol } }', { id: zaak.id })
    expect(dossier.protocol).toBe('rotterdam-2017-10-01')
  })

  it('bewaart geboortedatums versleuteld, en laat een andere organisatie, een concept en de gemeente niets zien', async () => {
    const concept = zaakVan(await doe(melder, 'incidentBewaren', { gemeentecode: '0599', inhoud: vermist('2026-03-01', '08:00', { geboortedatums: ['2014-06-05'] }) }))
    expect(concept.incident?.geboortedatums).toEqual(['2014-06-05'])
    const [rij] = (await o.eigenaar.query('select i::text as alles from incident i where dossier_id = $1', [concept.id.split('_')[1]])) as { alles: string }[]
    expect(rij?.alles).not.toContain('2014-06-05')
    expect(await lees(loket, concept.id)).toBeNull()
    await doe(melder, 'incidentIndienen', { dossierId: concept.id, versie: concept.incident?.versie })
    expect((await lees(loket, concept.id))?.incident?.geboortedatums).toEqual(['2014-06-05'])
    expect(await lees(await o.als('onderzoeker'), concept.id)).toBeNull()
    expect((await lees(await o.als('contactambtenaar-rotterdam'), concept.id))?.incident).toBeNull()
  })
})

describe('telefoon en e-mail', () => {
  const basis = { zaaksoort: 'melding', kanaal: 'telefoon', melder: 'aanbieder', gemeentecode: '0599', ontvangenOp: '2026-03-02T09:40:00Z' }
  const wijkteam = async (): Promise<string> => `Organisatie_${((await o.eigenaar.query(`select id from organisatie where naam = 'Wijkteam Havenkwartier'`)) as { id: string }[])[0]?.id}`

  // @eis R-ROT-3
  it('spoed per telefoon houdt het tijdstip van het gesprek en slaat het concept over', async () => {
    const zaak = zaakVan(await doe(loket, 'incidentVastleggen', { ...basis, aanbiederId: await wijkteam(), inhoud: nee({ spoed: 'ja', suicide: 'poging' }) }))
    expect([zaak.processtand, zaak.stappen.at(-1)?.handeling, zaak.incident?.spoed, new Date(zaak.incident?.ontvangenOp ?? 0).toISOString()]).toEqual(['gemeld', 'spoed_registreren', true, '2026-03-02T09:40:00.000Z'])
    expect(zaak.incident?.gelezenOp).not.toBeNull()
    expect((await lees(melder, zaak.id))?.zaaknummer).toBe(zaak.zaaknummer)
  })

  // @eis R-ROT-2
  it('een e-mail wordt een melding met het origineel, versleuteld en alleen voor het loket', async () => {
    const zaak = zaakVan(await doe(loket, 'incidentVastleggen', { ...basis, kanaal: 'e-mail', aanbiederId: await wijkteam(), origineel: 'Onderwerp: KANARIE uit de mail', inhoud: nee({ suicide: 'poging' }) }))
    expect([zaak.stappen.at(-1)?.handeling, zaak.incident?.origineel]).toEqual(['incident_vastleggen', 'Onderwerp: KANARIE uit de mail'])
    expect((await lees(melder, zaak.id))?.incident?.origineel).toBe('')
    const [rij] = (await o.eigenaar.query('select i::text as alles from incident i where dossier_id = $1', [zaak.id.split('_')[1]])) as { alles: string }[]
    expect(rij?.alles).not.toContain('KANARIE')
  })

  it('wat een burger vertelt, blijft weg bij de organisatie om wie het gaat; zonder organisatie houdt het loket de zaak', async () => {
    const over = zaakVan(await doe(loket, 'incidentVastleggen', { ...basis, melder: 'burger', aanbiederId: await wijkteam(), inhoud: nee({ suicide: 'poging', wettelijkeMeldplicht: 'ja', wettelijkGemeld: 'nog_niet' }) }))
    expect(await lees(melder, over.id)).toBeNull()
    expect(over.taken.map(({ soort, voor }) => [soort, voor])).toEqual([['wettelijke_melding', 'toezichthouder']])
    const los = zaakVan(await doe(loket, 'incidentVastleggen', { ...basis, melder: 'ambtenaar', inhoud: nee({ suicide: 'poging' }) }))
    expect(los.processtand).toBe('gemeld')
    const gelezen = zaakVan(await doe(loket, 'criteriaVaststellen', { dossierId: los.id, versie: los.incident?.versie, criteria: ['ROT-C3'] }))
    expect(gelezen.taken.map(({ titel }) => titel.slice(0, 18))).toEqual(['Stuur aan de melde'])
  })

  it('vraagt wie, hoe en wanneer, en weigert een ander gebied', async () => {
    const uit = await doe(loket, 'incidentVastleggen', { ...basis, zaaksoort: 'x', kanaal: 'x', melder: 'x', ontvangenOp: '2026-03-02T11:00:00Z', inhoud: nee() })
    expect(uit.fouten?.map(({ veld }) => veld)).toEqual(['zaaksoort', 'kanaal', 'melder', 'ontvangenOp'])
    expect((await doe(loket, 'incidentVastleggen', { ...basis, inhoud: nee() })).fouten?.[0]?.veld).toBe('aanbiederId')
    expect((await doe(loket, 'incidentVastleggen', { ...basis, melder: 'burger', gemeentecode: '1969', inhoud: nee() })).fouten?.[0]?.code).toBe('BUITEN_WERKGEBIED')
    await expect(doe(melder, 'incidentVastleggen', { ...basis, inhoud: nee() })).rejects.toThrow('Uw rol mag dit niet doen.')
  })

  // @eis R-ROT-5
  it('de ene coördinator neemt een zaak van de andere over', async () => {
    const zaak = zaakVan(await doe(loket, 'incidentVastleggen', { ...basis, melder: 'burger', inhoud: nee({ suicide: 'poging' }) }))
    expect(zaak.incident?.behandelaar?.functie).toBe('coördinator incidentenloket')
    const tweede = await op(o, 'coordinator-2', '2026-03-02T12:00:00Z')
    expect(zaakVan(await doe(tweede, 'incidentOppakken', { dossierId: zaak.id })).incident?.behandelaar?.functie).toBe('tweede coördinator incidentenloket')
    const regels = (await o.eigenaar.query(`select soort, rol from auditregel where dossier_id = $1 and soort <> 'dossier_geopend' order by nr`, [zaak.id.split('_')[1]])) as { soort: string; rol: string }[]
    expect(regels.map(({ soort, rol }) => [soort, rol])).toEqual([['incident_vastleggen', 'coordinator'], ['incident_opgepakt', 'coordinator']])
  })
})
