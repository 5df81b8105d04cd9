import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { plusDagen } from '@zelfonderzoek/validation/kalender/dagen'
import { voorbeeldmelding } from '../hulp/melding.ts'
import { type Antwoord, codeVan, type HttpApi, startHttpApi } from '../hulp/http-api.ts'

/** What people and programs send wrong, by the numbers of the list in docs/beveiliging.md: each gets its own code, in Dutch, and nothing is kept of it. */
let api: HttpApi
let eigenaar: pg.Client
beforeAll(async () => {
  api = await startHttpApi(4994)
  eigenaar = new pg.Client({ connectionString: api.databaseUrl })
  await eigenaar.connect()
  await api.vraag('toezichthouder', '{ ik { functie } }')
  await dossierInOnderzoek()
})
afterAll(async () => {
  await eigenaar.end()
  await api.stop()
})

const FOUT = '__typename ... on InvoerFout { fouten { veld code bericht } } ... on VersieConflict { versie huidig } ... on StapNietToegestaan { stand toegestaan } ... on Fout { code bericht veld }'
const DOSSIER = `{ ... on DossierGewijzigd { dossier { id stand melding { versie teLaat inhoud client { naam } } zelfonderzoek { id } } } ${FOUT} }`
const SECTIE = `{ ... on SectieBewaard { sectie { versie inhoud } } ${FOUT} }`
const vandaag = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(new Date())

type Uit = { __typename: string, code?: string, bericht?: string, versie?: number, huidig?: object, toegestaan?: string[], fouten?: { veld: string, code: string, bericht: string }[], sectie?: { versie: number, inhoud: { conclusies: string } }, dossier?: { id: string, stand: string, melding: { versie: number, teLaat: boolean, inhoud: Record<string, string>, client: { naam: string } | null }, zelfonderzoek: { id: string } | null } }

async function doe(wie: string, veld: string, input: object, velden = DOSSIER): Promise<Uit> {
  const antwoord = await api.vraag(wie, `mutation ($input: ${veld[0]?.toUpperCase()}${veld.slice(1)}Input!) { uit: ${veld}(input: $input) ${velden} }`, { input: { sleutel: randomUUID(), ...input } })
  const uit = antwoord.json.data?.['uit'] as Uit | undefined
  if (!uit) throw new Error(antwoord.tekst)
  return uit
}
const begin = async (inhoud: object): Promise<Uit> => doe('onderzoeker', 'meldingBewaren', { inhoud: { ...voorbeeldmelding(vandaag), ...inhoud } })
const verstuur = async (inhoud: object): Promise<Uit> => {
  const { dossier } = await begin(inhoud)
  return doe('onderzoeker', 'meldingIndienen', { dossierId: dossier?.id, versie: dossier?.melding.versie })
}
const bewaar = (conclusies: unknown, versie: number, extra: object = {}): Promise<Uit> => doe('onderzoeker', 'sectieBewaren', { zelfonderzoekId, nummer: 8, versie, inhoud: { conclusies, vrijeTekst: '' }, ...extra }, SECTIE)
const fouten = ({ fouten: lijst }: Uit): [string, string][] => lijst?.map(({ veld, code }) => [veld, code]) ?? []
const tel = async (sql: string): Promise<number> => (await eigenaar.query<{ n: number }>(`select count(*)::int as n from ${sql}`)).rows[0]?.n ?? -1

let dossierId = ''
let zelfonderzoekId = ''
async function dossierInOnderzoek(): Promise<void> {
  const { dossier } = await verstuur({})
  dossierId = dossier?.id ?? ''
  zelfonderzoekId = (await doe('toezichthouder', 'ontvangstBevestigen', { dossierId, geenBelang: true })).dossier?.zelfonderzoek?.id ?? ''
}

describe('een melding', () => {
  // @invoer 1, 2, 3, 5, 6, 8, 42
  it.each<[string, object, [string, string][]]>([
    ['1 een leeg verplicht veld', { datumGebeurtenis: '' }, [['datumGebeurtenis', 'VERPLICHT_VELD']]],
    ['2 31 februari', { datumGebeurtenis: '2026-02-31' }, [['datumGebeurtenis', 'DATUM_ONGELDIG']]],
    ['2 29 februari in een gewoon jaar', { datumGebeurtenis: '2026-02-29' }, [['datumGebeurtenis', 'DATUM_ONGELDIG']]],
    ['3 een gebeurtenis in de toekomst', { datumGebeurtenis: plusDagen(vandaag, 1), datumBekend: plusDagen(vandaag, 1) }, [['datumGebeurtenis', 'DATUM_TOEKOMST'], ['datumBekend', 'DATUM_TOEKOMST']]],
    ['5 een tijd die door de zomertijd niet bestond', { datumGebeurtenis: '2026-03-29', datumBekend: vandaag, redenLaat: 'Pas nu bekend.', tijdGebeurtenis: '02:30' }, [['tijdGebeurtenis', 'TIJD_BESTAAT_NIET']]],
    ['5 een tijd die nooit bestaat', { tijdGebeurtenis: '25:61' }, [['tijdGebeurtenis', 'TIJD_ONGELDIG']]],
    ['6 een tijd die door de wintertijd twee keer bestond', { datumGebeurtenis: '2026-10-25', datumBekend: vandaag, redenLaat: 'Pas nu bekend.', tijdGebeurtenis: '02:30' }, [['klokstand', 'TIJD_TWEE_KEER']]],
    ['42 een half e-mailadres', { contactpersoonEmail: 'x@y' }, [['contactpersoonEmail', 'EMAIL_ONGELDIG']]],
    ['42 een e-mailadres met een kop erachter', { contactpersoonEmail: 'x@y.nl\r\nBcc: ander@y.nl' }, [['contactpersoonEmail', 'EMAIL_ONGELDIG']]],
    ['42 een e-mailadres van 320 tekens', { contactpersoonEmail: `${'a'.repeat(315)}@y.nl` }, [['contactpersoonEmail', 'EMAIL_ONGELDIG']]],
    ['8 een geboortedatum na de gebeurtenis', { datumGebeurtenis: '2026-03-02', datumBekend: vandaag, clientGeboortedatum: '2026-03-03' }, [['clientGeboortedatum', 'DATUM_VOLGORDE']]],
  ])('%s wordt bij versturen genoemd, en het concept blijft zoals het was', async (_, inhoud, verwacht) => {
    const uit = await verstuur(inhoud)
    expect(fouten(uit)).toEqual(verwacht)
    expect(uit.fouten?.every(({ bericht }) => /^[A-Z].*[.?]$/.test(bericht))).toBe(true)
  })

  // @invoer 4, 7
  it('4 en 7: lang geleden en te laat wordt aangenomen met een reden, nooit geweigerd', async () => {
    const lang = { datumGebeurtenis: '1986-03-09', datumBekend: plusDagen(vandaag, -20) }
    expect(fouten(await verstuur(lang))).toEqual([['redenLaat', 'VERPLICHT_VELD']])
    expect(await verstuur({ ...lang, redenLaat: 'De familie vertelde het pas nu.' })).toMatchObject({ dossier: { stand: 'gemeld', melding: { teLaat: true } } })
  })

  // @invoer 11
  it.each([['emoji', '🙂'], ['letters van elders', 'ő Ğ ’s-Gravenhage'], ['een script', '<script>alert(1)</script>'], ['SQL', `' OR 1=1--`], ['een sjabloon', '{{7*7}} ${1+1}'], ['een formule', '=HYPERLINK("http://x")']])('11 en 12: %s wordt letterlijk bewaard en teruggegeven', async (_, tekst) => {
    expect((await begin({ omschrijving: tekst, clientNaam: tekst })).dossier?.melding).toMatchObject({ inhoud: { omschrijving: tekst }, client: { naam: tekst } })
  })

  // @invoer 5, 6, 42
  it('5 noemt de tijd die er wel was, 6 bewaart de gekozen klokstand, en 42 bewaart een adres met letters van elders zoals het over de lijn gaat', async () => {
    expect((await verstuur({ datumGebeurtenis: '2026-03-29', datumBekend: vandaag, redenLaat: 'x', tijdGebeurtenis: '02:30' })).fouten?.[0]?.bericht).toContain('03:30')
    const inhoud = { datumGebeurtenis: '2026-10-25', datumBekend: vandaag, redenLaat: 'Pas nu bekend.', tijdGebeurtenis: '2.30', klokstand: '+01:00', contactpersoonEmail: 'info@zörg.example' }
    expect(await verstuur(inhoud)).toMatchObject({ dossier: { stand: 'gemeld', melding: { inhoud: { tijdGebeurtenis: '02:30', klokstand: '+01:00', contactpersoonEmail: 'info@xn--zrg-sna.example' } } } })
  })

  // @invoer 9, 10, 13
  it.each<[string, string, string]>([['9 U+0000', 'abc\u0000d', 'TEKEN_NIET_TOEGESTAAN'], ['10 een stuurteken', 'abc\u001bd', 'TEKEN_NIET_TOEGESTAAN'], ['10 een half teken', 'abc\ud800d', 'TEKEN_NIET_TOEGESTAAN'], ['13 te veel tekst', 'a'.repeat(30_000), 'TE_LANG']])('%s wordt niet bewaard en met zijn plaats of aantal genoemd', async (_, omschrijving, code) => {
    expect((await begin({ omschrijving })).fouten).toMatchObject([{ veld: 'omschrijving', code, bericht: expect.stringMatching(/plaats 4|10000 tekens/) }])
  })

  // @invoer 10
  it('10 letters die er hetzelfde uitzien worden dezelfde letters', async () => {
    expect((await begin({ omschrijving: 'Cafe\u0301' })).dossier?.melding.inhoud['omschrijving']).toBe('Caf\u00e9')
  })

  // @invoer 20
  it('20 een veld dat er niet is, of dat alleen de server mag zetten, wordt geweigerd', async () => {
    expect((await begin({ status: 'gesloten' })).fouten?.[0]?.bericht).toContain('status')
    for (const veld of ['stand', 'aanbiederId', 'ingediendOp']) {
      const uit = await api.vraag('onderzoeker', 'mutation ($input: MeldingBewarenInput!) { meldingBewaren(input: $input) { __typename } }', { input: { sleutel: randomUUID(), inhoud: {}, [veld]: 'x' } })
      expect([veld, uit.json.data ?? null, codeVan(uit)]).toEqual([veld, null, 'BAD_USER_INPUT'])
    }
  })
})

describe('een onderdeel van het rapport', () => {
  // @invoer 9
  it('9 U+0000 wordt met zijn plaats genoemd', async () => {
    const uit = await bewaar('abc\u0000def', 1)
    expect([uit.fouten?.[0]?.code, uit.fouten?.[0]?.bericht]).toEqual(['TEKEN_NIET_TOEGESTAAN', expect.stringContaining('plaats 4')])
  })

  // @invoer 10
  it('10 half een teken wordt geweigerd', async () => {
    expect(fouten(await bewaar('x\ud800y', 1))).toEqual([['conclusies', 'TEKEN_NIET_TOEGESTAAN']])
  })

  // @invoer 13
  it('13 een miljoen tekens wordt geweigerd met hoeveel het te lang is', async () => {
    expect((await bewaar('a'.repeat(900_000), 1)).fouten?.[0]).toMatchObject({ veld: 'conclusies', code: 'TE_LANG', bericht: expect.stringContaining('880000') })
  })

  // @invoer 22
  it('22 een id dat geen id is', async () => {
    for (const id of ['1', '../', '1;drop table dossier', 'x'.repeat(10_000), `Dossier_${randomUUID()}`]) {
      const uit = await api.vraag('onderzoeker', `mutation ($input: SectieBewarenInput!) { uit: sectieBewaren(input: $input) ${SECTIE} }`, { input: { zelfonderzoekId: id, nummer: 8, versie: 1, sleutel: randomUUID(), inhoud: {} } })
      expect([id.slice(0, 20), codeVan(uit)]).toEqual([id.slice(0, 20), 'ID_ONGELDIG'])
    }
  })

  // @invoer 26
  it('26 een oude versie krijgt beide teksten terug', async () => {
    expect(await bewaar('De eerste tekst.', 1)).toMatchObject({ sectie: { versie: 2 } })
    expect(await bewaar('Mijn tekst.', 1)).toMatchObject({ code: 'CONFLICT_VERSIE', versie: 2, huidig: { conclusies: 'De eerste tekst.' } })
    expect(await tel(`sectieversie where soort = 'geweigerd' and inhoud->>'conclusies' = 'Mijn tekst.'`)).toBe(1)
  })

  // @invoer 27
  it('27 dezelfde sleutel: hetzelfde antwoord, en met andere inhoud geweigerd', async () => {
    const sleutel = randomUUID()
    const [een, twee] = [await bewaar('Met sleutel.', 2, { sleutel }), await bewaar('Met sleutel.', 2, { sleutel })]
    expect(twee).toEqual(een)
    expect(fouten(await bewaar('Iets anders.', 2, { sleutel }))).toEqual([['sleutel', 'IDEMPOTENTIE_ANDERE_INHOUD']])
  })

  // @invoer 28
  it('28 zonder sleutel gebeurt er niets', async () => {
    const uit = await api.vraag('onderzoeker', `mutation ($input: SectieBewarenInput!) { uit: sectieBewaren(input: $input) ${SECTIE} }`, { input: { zelfonderzoekId, nummer: 8, versie: 3, inhoud: {} } })
    expect([uit.json.data ?? null, codeVan(uit)]).toEqual([null, 'BAD_USER_INPUT'])
  })

  // @invoer 24
  it('24 een stap die nu niet kan noemt wat wel kan', async () => {
    const uit = await doe('toezichthouder', 'ontvangstBevestigen', { dossierId, geenBelang: true })
    expect([uit.__typename, Array.isArray(uit.toegestaan)]).toEqual(['StapNietToegestaan', true])
  })

  // @invoer 25
  it('25 schrijven na indienen wordt geweigerd', async () => {
    await eigenaar.query(`update dossier set stand = 'ingediend', processtand = 'ingediend' where id = $1`, [dossierId.slice(8)])
    expect(await bewaar('Nog iets.', 3)).toMatchObject({ code: 'AL_INGEDIEND' })
    await eigenaar.query(`update dossier set stand = 'zelfonderzoek', processtand = 'zelfonderzoek' where id = $1`, [dossierId.slice(8)])
  })

  // @invoer 45
  it('45 uitstel tot een dag die al voorbij is wordt geweigerd', async () => {
    for (const gevraagdTot of ['2020-01-01', vandaag]) expect(fouten(await doe('onderzoeker', 'uitstelVragen', { dossierId, gevraagdTot, reden: 'Ziekte.' }))).toEqual([['gevraagdTot', 'TERMIJN_ONGELDIG']])
    const uit = await api.vraag('onderzoeker', 'mutation ($input: UitstelVragenInput!) { uitstelVragen(input: $input) { __typename } }', { input: { dossierId, gevraagdTot: '2027-02-31', reden: 'x', sleutel: randomUUID() } })
    expect(codeVan(uit)).toBe('BAD_USER_INPUT')
  })
})

describe('een verzoek', () => {
  const bevoegd = async (): Promise<Record<string, string>> => ({ authorization: `Bearer ${await api.token('toezichthouder')}` })
  const geenSpoor = ({ tekst }: Antwoord): void => { expect(tekst).not.toMatch(/\/(?:work|home|root|usr|node_modules)\b|at \w+ \(|select |postgres/i) }

  // @invoer 14
  it('14 van 2 MB krijgt 413 als JSON', async () => {
    const uit = await api.stuur(JSON.stringify({ query: `{ ik { functie } } # ${'x'.repeat(2_000_000)}` }), await bevoegd())
    expect([uit.status, codeVan(uit)]).toEqual([413, 'VERZOEK_TE_GROOT'])
  })

  // @invoer 15
  it.each(['{"query": ', 'null', '"tekst"', ''])('15 dat geen JSON is (%j) krijgt 400 zonder spoor van het programma', async (inhoud) => {
    const uit = await api.stuur(inhoud, await bevoegd())
    expect([uit.status, codeVan(uit)]).toEqual([400, 'ONGELDIGE_JSON'])
    geenSpoor(uit)
  })

  // @invoer 16
  it('16 van tweehonderdduizend lagen diep, of met __proto__, krijgt 400 en verandert niets', async () => {
    const diep = await api.stuur(`{"query":"{ ik { functie } }","variables":${'{"a":'.repeat(190_000)}1${'}'.repeat(190_000)}}`, await bevoegd())
    expect(diep.status).toBeLessThan(500)
    const vuil = await api.stuur('{"__proto__":{"query":"{ ik { functie } }","admin":true}}', await bevoegd())
    expect([vuil.status, (({}) as { admin?: boolean }).admin]).toEqual([400, undefined])
  })

  // @invoer 17
  it.each(['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/plain'])('17 van soort %s krijgt 415', async (soort) => {
    expect((await api.stuur('{"query":"{ ik { functie } }"}', { ...(await bevoegd()), 'content-type': soort })).status).toBe(415)
  })

  // @invoer 19
  it('19 met honderd vragen tegelijk wordt geweigerd', async () => {
    const uit = await api.stuur(JSON.stringify(Array.from({ length: 100 }, () => ({ query: '{ ik { functie } }' }))), await bevoegd())
    expect([uit.status, codeVan(uit)]).toEqual([400, 'BATCH_UIT'])
  })

  // @invoer 21
  it('21 naar het dossier van een ander krijgt hetzelfde antwoord als naar wat er niet is', async () => {
    const vraag = (id: string): Promise<Antwoord> => api.vraag('onderzoeker-linde', 'query ($id: ID!) { dossier(id: $id) { zaaknummer } }', { id })
    const [vreemd, afwezig] = [await vraag(dossierId), await vraag(`Dossier_${randomUUID()}`)]
    expect([vreemd.status, vreemd.tekst]).toEqual([afwezig.status, afwezig.tekst])
    const [een, twee] = [await doe('onderzoeker-linde', 'sectieBewaren', { zelfonderzoekId, nummer: 8, versie: 1, inhoud: {} }, SECTIE), await doe('onderzoeker-linde', 'sectieBewaren', { zelfonderzoekId: `Zelfonderzoek_${randomUUID()}`, nummer: 8, versie: 1, inhoud: {} }, SECTIE)]
    expect([een.code, een]).toEqual(['NIET_GEVONDEN', twee])
  })

  // @invoer 23
  it.each([1_000_000, -1, 0])('23 om een bladzijde van %i regels', async (first) => {
    expect(codeVan(await api.vraag('toezichthouder', 'query ($first: Int!) { dossiers(first: $first) { edges { cursor } } }', { first }))).toBe('PAGINA_ONGELDIG')
  })

  // @invoer 23
  it('23 om meer regels dan een getal kan zijn', async () => {
    const uit = await api.vraag('toezichthouder', 'query ($first: Int!) { dossiers(first: $first) { edges { cursor } } }', { first: 2_147_483_648 })
    expect([uit.json.data ?? null, codeVan(uit)]).toEqual([null, 'BAD_USER_INPUT'])
  })

  // @invoer 29
  it('29 met een token dat niets bewijst krijgt steeds hetzelfde antwoord', async () => {
    const goed = await api.token('toezichthouder')
    const [kop = '', inhoud = '', bewijs = ''] = goed.split('.')
    const zonder = Buffer.from(JSON.stringify({ alg: 'none', typ: 'at+jwt' })).toString('base64url')
    const anders = Buffer.from(JSON.stringify({ ...(JSON.parse(Buffer.from(inhoud, 'base64url').toString()) as object), sub: 'beheerder' })).toString('base64url')
    const uit = await Promise.all(['x', '', `${zonder}.${inhoud}.`, `${kop}.${anders}.${bewijs}`, `${kop}.${inhoud}.${bewijs.slice(0, -4)}AAAA`].map((token) => api.stuur('{"query":"{ ik { functie } }"}', { authorization: `Bearer ${token}` })))
    expect(new Set(uit.map(({ status, json }) => JSON.stringify([status, json.errors?.map(({ message, extensions }) => [message, extensions.code])])))).toEqual(new Set([JSON.stringify([401, [['Log in om verder te gaan.', 'UNAUTHENTICATED']]])]))
  })

  it('noemt in geen enkel antwoord iets van binnen', async () => {
    for (const query of ['{ dossier(id: "Dossier_x") { id } }', '{ nietBekend }', 'query ($a: Nergens) { ik { functie } }', '{ berichten(first: 5, after: "AAAA") { edges { cursor } } }']) geenSpoor(await api.vraag('toezichthouder', query))
  })
})
