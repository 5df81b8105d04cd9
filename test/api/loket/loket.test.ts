import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { maakOpstelling, type Opstelling, type Vraagsteller } from '../hulp/opstelling.ts'
import { doe, FOUT, lees, meld, nee, op, type Zaak, zaakVan } from './hulp.ts'

const NU = '2026-03-02T10:00:00Z'

let o: Opstelling
let melder: Vraagsteller
let loket: Vraagsteller
beforeAll(async () => {
  o = await maakOpstelling()
  melder = await op(o, 'regisseur', NU)
  loket = await op(o, 'coordinator', NU)
})
afterAll(() => o.stop())

const stap = (dossierId: string, handeling: string, rest: object = {}) => doe(loket, 'stapZetten', { dossierId, handeling, ...rest })
const organisatie = async (naam: string): Promise<string> => `Organisatie_${((await o.eigenaar.query('select id from organisatie where naam = $1', [naam])) as { id: string }[])[0]?.id}`

/** A consult that a melder asked for from a concept. */
async function consult(): Promise<Zaak> {
  const concept = zaakVan(await doe(melder, 'incidentBewaren', { gemeentecode: '0599', inhoud: nee({ titel: 'Een plaatsing komt niet rond', spoed: '', wettelijkeMeldplicht: 'onbekend' }) }))
  return zaakVan(await doe(melder, 'stapZetten', { dossierId: concept.id, handeling: 'consult_vragen' }))
}

describe('soorten zaken', () => {
  // @eis R-ROT-13, R-ROT-29
  it('een consult start geen termijn en kan een melding worden, met zijn geschiedenis', async () => {
    const zaak = await consult()
    expect([zaak.incident?.zaaksoort, zaak.processtand, zaak.termijnen, zaak.taken]).toEqual(['consult', 'consult', [], []])
    zaakVan(await stap(zaak.id, 'consult_geven', { toelichting: 'Bel de wijkverpleging en leg vast wat u afspreekt.' }))
    const melding = zaakVan(await stap(zaak.id, 'consult_omzetten', { motivering: 'Het bleek een poging tot suïcide.' }))
    expect([melding.incident?.zaaksoort, melding.processtand, melding.stappen.map(({ handeling }) => handeling)]).toEqual(['melding', 'gemeld', ['melding_schrijven', 'consult_vragen', 'consult_geven', 'consult_omzetten']])
    expect(melding.taken.map(({ soort }) => soort)).toEqual(['wettelijke_melding'])
  })

  // @eis R-ROT-14, R-ROT-15, R-ROT-16
  it.each(['leeronderzoek', 'woningsluiting_minderjarigen', 'vastgelopen_casus'])('regie begint een zaak van de soort %s, en rondt haar af', async (soort) => {
    const zaak = await consult()
    expect((await stap(zaak.id, 'regie_starten', { motivering: 'Het zit vast.' })).fouten?.[0]?.veld).toBe('gronden')
    const regie = zaakVan(await stap(zaak.id, 'regie_starten', { motivering: 'Het zit vast.', gronden: [{ id: soort }] }))
    expect([regie.incident?.zaaksoort, regie.processtand]).toEqual([soort, 'regie'])
    const wie = (await o.eigenaar.query(`select a.naam from bericht b join organisatie a on a.id = b.aan_id where b.soort = 'regie' and b.dossier_id = $1 order by 1`, [zaak.id.split('_')[1]])) as { naam: string }[]
    expect(wie.map(({ naam }) => naam)).toEqual(['Gemeente Rotterdam', 'Wijkteam Havenkwartier'])
    expect(zaakVan(await stap(zaak.id, 'regie_afronden', { motivering: 'Iedereen deed zijn deel.' })).processtand).toBe('in_behandeling')
  })

  // @eis R-ROT-9
  it('elke organisatie ziet haar eigen taken, of die van iedereen als het loket dat kiest, en nooit het dossier', async () => {
    const zaak = await consult()
    const met = async (naam: string, zicht: string) => zaakVan(await doe(loket, 'deelnemerBewaren', { dossierId: zaak.id, organisatieId: await organisatie(naam), zicht, opdracht: 'Een gezin zoekt een woning. Denk mee.' }))
    await met('Thuiszorg De Linde', 'eigen_taken')
    const { deelnemers } = await met('Woonzorg Kastanjehof', 'alle_taken')
    expect(deelnemers.map(({ organisatie: { naam } }) => naam)).toEqual(['Thuiszorg De Linde', 'Woonzorg Kastanjehof'])
    for (const { id } of deelnemers) zaakVan(await doe(loket, 'regietaakGeven', { deelnemerId: id, titel: 'Kijk of er een plek is.', uiterlijkOp: '2026-03-09' }))
    const linde = await op(o, 'onderzoeker-linde', NU)
    const zie = async (wie: Vraagsteller) => (await wie.vraag<{ mijnRegie: { zaaknummer: string; opdracht: string; taken: { id: string }[]; alleTaken: { id: string }[] }[] }>(`{ mijnRegie { zaaknummer opdracht taken { id titel } alleTaken { id } } }`)).mijnRegie
    expect((await zie(linde)).map((d) => [d.zaaknummer, d.taken.length, d.alleTaken.length])).toEqual([[zaak.zaaknummer, 1, 1]])
    expect((await zie(await o.als('onderzoeker-kastanje'))).map((d) => [d.taken.length, d.alleTaken.length])).toEqual([[1, 2]])
    expect(await zie(await o.als('onderzoeker'))).toEqual([])
    expect(await lees(linde, zaak.id)).toBeNull()
    const { berichten } = await linde.vraag<{ berichten: { edges: { node: { soort: string; tekst: string } }[] } }>(`{ berichten(first: 10) { edges { node { soort tekst } } } }`)
    expect(berichten.edges.map(({ node }) => node.soort)).toEqual(['regietaak', 'deelname'])

    const eigen = (await zie(linde))[0]?.taken[0]?.id ?? ''
    const vreemd = (await zie(await o.als('onderzoeker-kastanje')))[0]?.taken[0]?.id ?? ''
    const rond = async (regietaakId: string) => (await linde.vraag<{ regietaakAfronden: { __typename: string; fouten?: { code: string }[] } }>(`mutation ($input: RegietaakAfrondenInput!) { regietaakAfronden(input: $input) { __typename ... on RegietaakGewijzigd { regietaak { gedaanOp } } ${FOUT} } }`, { input: { regietaakId, toelichting: 'Er is een plek.', sleutel: randomUUID() } })).regietaakAfronden
    expect((await rond(vreemd)).__typename).toBe('NietGevonden')
    expect((await rond(eigen)).__typename).toBe('RegietaakGewijzigd')
    expect((await rond(eigen)).fouten?.[0]?.code).toBe('AL_GEDAAN')
    expect((await lees(loket, zaak.id))?.deelnemers.map(({ taken }) => taken.map(({ gedaanOp, toelichting }) => [gedaanOp !== null, toelichting]))).toEqual([[[true, 'Er is een plek.']], [[false, '']]])
  })
})

describe('de bestuurlijke informatienotitie', () => {
  const delen = { wat: 'In een woonvoorziening was een ernstig incident.', context: 'De buurt was er snel van op de hoogte.', aanpak: 'Het wijkteam spreekt de bewoners.', woordvoering: 'De woordvoerder zorg.', vervolg: 'Vrijdag hoort u meer.' }
  const schrijf = (dossierId: string, versie: number, rest: object) => doe(loket, 'notitieBewaren', { dossierId, versie, delen, ...rest })
  const stuur = (dossierId: string, versie: number, ontvangers: object[]) => doe(loket, 'notitieVersturen', { dossierId, versie, ontvangers })

  // @eis R-ROT-7, R-ROT-10
  it('geeft elke ontvanger niet meer dan diens hoedanigheid vraagt, houdt bij wie wat las, en verandert daarna niet meer', async () => {
    const zaak = zaakVan(await meld(melder, nee({ suicide: 'poging', onrustNiveau: 'omgeving' })))
    zaakVan(await schrijf(zaak.id, 0, {}))
    expect((await schrijf(zaak.id, 0, {})).__typename).toBe('VersieConflict')
    expect((await stuur(zaak.id, 1, [])).fouten?.[0]?.veld).toBe('ontvangers')
    const uit = zaakVan(await stuur(zaak.id, 1, [{ hoedanigheid: 'politiek', ontvanger: 'wethouder zorg', kanaal: 'portaal' }, { hoedanigheid: 'uitvoering', ontvanger: 'directeur wijkteams', kanaal: 'buiten' }]))
    const [politiek, uitvoering] = uit.notities[0]?.verzendingen ?? []
    expect([politiek?.tekst.includes('De woordvoerder zorg.'), uitvoering?.tekst.includes('De woordvoerder zorg.')]).toEqual([true, false])
    expect(politiek?.tekst).toContain('Criterium: 3')
    expect(uit.taken.filter(({ soort }) => soort === 'informatienotitie').map(({ titel }) => titel)).toEqual([`Stuur aan directeur wijkteams: Bestuurlijke informatienotitie 1 (${zaak.zaaknummer})`])
    const gemeente = await o.als('contactambtenaar-rotterdam')
    const { berichten } = await gemeente.vraag<{ berichten: { edges: { node: { soort: string; tekst: string } }[] } }>(`{ berichten(first: 10) { edges { node { soort tekst } } } }`)
    expect(berichten.edges.filter(({ node }) => node.soort === 'informatienotitie').map(({ node }) => node.tekst.split('\n')[0])).toEqual(['Ter attentie van: wethouder zorg.'])
    await expect(o.eigenaar.query(`update notitie set reden = 'x' where verzonden_op is not null`)).rejects.toThrow('kan niet worden gewijzigd')
    zaakVan(await schrijf(zaak.id, 0, {}))
    expect(zaakVan(await stuur(zaak.id, 1, [{ hoedanigheid: 'beleid', ontvanger: 'beleidsadviseur', kanaal: 'portaal' }])).notities.map(({ nummer }) => nummer)).toEqual([1, 2])
    expect((await lees(melder, zaak.id))?.notities).toEqual([])
  })

  // @eis R-ROT-10
  it('gaat standaard uit met zo min mogelijk gegevens; meer mag alleen met een reden, en een burgerservicenummer nooit', async () => {
    const zaak = zaakVan(await meld(melder, nee({ suicide: 'poging' })))
    const naar = [{ hoedanigheid: 'politiek', ontvanger: 'wethouder zorg', kanaal: 'portaal' }]
    zaakVan(await schrijf(zaak.id, 0, { delen: { ...delen, wat: 'Een 34-jarige man, geboren op 3 mei, bel 06 12345678.', aanpak: '', achtergrond: 'Hij woont alleen.' } }))
    expect((await stuur(zaak.id, 1, naar)).fouten?.map(({ veld, code }) => [veld, code])).toEqual([['wat', 'PERSOONSGEGEVEN'], ['aanpak', 'VERPLICHT_VELD'], ['achtergrond', 'PERSOONSGEGEVEN']])
    zaakVan(await schrijf(zaak.id, 1, { uitgebreid: true, delen: { ...delen, wat: 'Een 34-jarige man. 111222333', achtergrond: 'Hij woont alleen.' } }))
    expect((await stuur(zaak.id, 2, naar)).fouten?.map(({ veld, code }) => [veld, code])).toEqual([['wat', 'BSN'], ['reden', 'VERPLICHT_VELD']])
    zaakVan(await schrijf(zaak.id, 2, { uitgebreid: true, reden: 'De wethouder spreekt vandaag met de familie.', delen: { ...delen, wat: 'Een 34-jarige man.', achtergrond: 'Hij woont alleen.' } }))
    expect(zaakVan(await stuur(zaak.id, 3, naar)).notities[0]?.verzendingen[0]?.tekst).toContain('Hij woont alleen.')
  })
})

// @eis R-ROT-11
it('onrust heeft een niveau en een achtergrond, en alleen het loket leest de woordvoeringslijn', async () => {
  const zaak = zaakVan(await meld(melder, nee({ suicide: 'poging', onrustNiveau: 'mogelijk', onrustContext: 'De buurt praat erover.' })))
  const bij = zaakVan(await doe(loket, 'incidentBijwerken', { dossierId: zaak.id, versie: zaak.incident?.versie, inhoud: { ...zaak.incident?.inhoud, onrustNiveau: 'breed', woordvoering: 'Alleen de woordvoerder.' } }))
  expect([bij.incident?.inhoud['onrustNiveau'], bij.incident?.inhoud['woordvoering']]).toEqual(['breed', 'Alleen de woordvoerder.'])
  const melderZiet = (await lees(melder, zaak.id))?.incident?.inhoud
  expect([melderZiet?.['onrustContext'], melderZiet?.['woordvoering']]).toEqual(['De buurt praat erover.', undefined])
  expect((await doe(loket, 'incidentBijwerken', { dossierId: zaak.id, versie: zaak.incident?.versie, inhoud: nee() })).__typename).toBe('VersieConflict')
  await expect(doe(melder, 'incidentBijwerken', { dossierId: zaak.id, versie: 9, inhoud: nee() })).rejects.toThrow('Uw rol mag dit niet doen.')
})

// @eis R-ROT-12
it('een leerpunt heeft een soort, een eigenaar en een vervolg, ook nadat de zaak is afgesloten', async () => {
  const zaak = await consult()
  expect((await doe(loket, 'leerpuntVastleggen', { dossierId: zaak.id, soort: 'mens', tekst: '', eigenaar: '' })).fouten?.map(({ veld }) => veld)).toEqual(['soort', 'tekst', 'eigenaar'])
  zaakVan(await stap(zaak.id, 'zaak_afsluiten', { motivering: 'Opgelost.' }))
  const [punt] = zaakVan(await doe(loket, 'leerpuntVastleggen', { dossierId: zaak.id, soort: 'stelsel', tekst: 'Niemand is verantwoordelijk voor de overgang naar 18 jaar.', eigenaar: 'afdeling jeugd', vervolgOp: '2026-06-01' })).leerpunten
  expect(punt).toMatchObject({ soort: 'stelsel', stand: 'open', versie: 1 })
  const bij = (versie: number, vervolg: string, stand = 'afgerond') => doe(loket, 'leerpuntBijwerken', { leerpuntId: punt?.id, versie, stand, eigenaar: 'afdeling jeugd', vervolg })
  expect((await bij(1, '')).fouten?.[0]?.veld).toBe('vervolg')
  expect((await bij(7, 'Er is een werkafspraak.')).__typename).toBe('VersieConflict')
  expect(zaakVan(await bij(1, 'Er is een werkafspraak.')).leerpunten[0]).toMatchObject({ stand: 'afgerond', versie: 2 })
  const { leerpunten } = await loket.vraag<{ leerpunten: { edges: { node: { soort: string; dossierId: string } }[] } }>(`{ leerpunten(first: 10, stand: "afgerond") { edges { node { soort dossierId } } } }`)
  expect(leerpunten.edges.map(({ node }) => node)).toEqual([{ soort: 'stelsel', dossierId: zaak.id }])
  expect((await lees(melder, zaak.id))?.leerpunten).toEqual([])
})

// @eis R-ROT-8
it('de cijfers van een jaar tonen geen aantal onder de vijf, en geen dat door aftrekken te vinden is', async () => {
  const ander = await op(o, 'regisseur', '2024-05-02T10:00:00Z')
  for (let n = 0; n < 7; n += 1) zaakVan(await meld(ander, nee({ suicide: 'poging', domein: n < 6 ? 'wmo' : 'beide' })))
  const { loketcijfers: c } = await loket.vraag<{ loketcijfers: Record<string, { code: string; aantal: number | null }[]> & { zaken: number | null } }>(`{ loketcijfers(jaar: 2024) { zaken zaaksoorten { code aantal } domeinen { code aantal } criteria { code aantal } leerpunten { code aantal } } }`)
  expect(c.zaken).toBe(7)
  expect(c['domeinen']?.filter(({ aantal }) => aantal !== null && aantal < 5)).toEqual([])
  expect(c['domeinen']?.find(({ code }) => code === 'beide')?.aantal).toBeNull()
  const leeg = await loket.vraag<{ loketcijfers: { zaken: number | null } }>(`{ loketcijfers(jaar: 2023) { zaken } }`)
  expect(leeg.loketcijfers.zaken).toBeNull()
  await expect(melder.vraag(`{ loketcijfers(jaar: 2024) { zaken } }`)).rejects.toThrow('Uw rol mag dit niet doen.')
})
