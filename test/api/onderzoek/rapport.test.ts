import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { protocolversie } from '@zelfonderzoek/validation/protocol/select-protocol'
import { rapportdelenVan } from '@zelfonderzoek/validation/onderzoek/rapportdelen'
import { computeTermijn } from '@zelfonderzoek/validation/termijn/compute-termijn'
import { maakOpstelling, type Opstelling } from '../hulp/opstelling.ts'
import { vandaag } from '../procedure/hulp.ts'
import { type Gebied, onderzoek, PARTIJEN } from './hulp.ts'

let o: Opstelling
let w: ReturnType<typeof onderzoek>
beforeAll(async () => {
  o = await maakOpstelling()
  w = onderzoek(o)
})
afterAll(() => o.stop())

const PROTOCOL = { westerkwartier: 'westerkwartier-2021-01-01', brabant: 'hart-voor-brabant-2017-01-01' } as const
const delenVan = (gebied: Gebied) => rapportdelenVan(protocolversie(PROTOCOL[gebied]))
const tekstBij = (gebied: Gebied, zonder: readonly string[] = []) => delenVan(gebied).filter(({ id }) => !zonder.includes(id)).map(({ id }) => ({ id, tekst: `Tekst bij ${id}.` }))
/** The last day of a term that begins on another. */
const eind = (gebied: Gebied, termijn: string, start = vandaag): string => {
  const definitie = protocolversie(PROTOCOL[gebied]).termijnen[termijn]
  if (!definitie) throw new Error(termijn)
  return computeTermijn(definitie, start).eindOp
}
/** A case of which the investigation is done: one person heard, who did not react. */
async function afgerond(gebied: Gebied): Promise<{ id: string; gehoordeId: string }> {
  const { toezicht } = PARTIJEN[gebied]
  const id = await w.begonnen(gebied)
  const { gehoordeId } = await w.gehoord(toezicht, id, 'begeleider nachtdienst')
  await o.eigenaar.query(`update termijn set voldaan_op = $2 where dossier_id = $1 and soort = 'reactie_hoorverslag'`, [id.slice(8), vandaag])
  const uit = await w.stap(toezicht, id, 'onderzoek_afronden')
  if (uit.__typename !== 'DossierGewijzigd') throw new Error(JSON.stringify(uit))
  return { id, gehoordeId }
}

describe('het rapport, Westerkwartier', () => {
  const { toezicht: T, aanbieder: A, ambtenaar: C } = PARTIJEN.westerkwartier
  let id = ''
  let gehoordeId = ''
  beforeAll(async () => ({ id, gehoordeId } = await afgerond('westerkwartier')))

  // @eis R-WK-52
  it('schrijft een concept met de feiten en neemt alleen de delen van het protocol', async () => {
    expect(await w.doe(T, 'conceptVersturen', { dossierId: id, versie: 0 })).toMatchObject({ code: 'GEEN_RAPPORT' })
    expect(await w.doe(T, 'rapportBewaren', { dossierId: id, versie: 0, delen: [{ id: 'vraag1', tekst: 'Dat vraagt Brabant.' }] })).toMatchObject({ code: 'VELD_ONBEKEND' })
    const { dossier } = await w.doe(T, 'rapportBewaren', { dossierId: id, versie: 0, delen: tekstBij('westerkwartier', ['reacties', 'advies']) })
    expect(dossier.rapport).toMatchObject({ versie: 1 })
    expect(await w.doe(T, 'rapportBewaren', { dossierId: id, versie: 0, delen: [] })).toMatchObject({ __typename: 'VersieConflict', versie: 1 })
    expect((await w.doe(T, 'conceptVersturen', { dossierId: id, versie: 1 })).fouten.map((f) => f.veld)).toEqual(['advies'])
    expect((await w.lees(A, id)).rapport).toBeNull()
    expect((await w.lees(A, id)).rapportversies).toEqual([])
  })

  // @eis R-WK-53, R-WK-54
  it('stuurt het concept aan de aanbieder en aan wie is gehoord, en geeft vier weken om ondertekend op de inhoud te reageren', async () => {
    await w.doe(T, 'rapportBewaren', { dossierId: id, versie: 1, delen: tekstBij('westerkwartier', ['reacties']) })
    const { dossier } = await w.doe(T, 'conceptVersturen', { dossierId: id, versie: 2 })
    expect(dossier).toMatchObject({ processtand: 'reactie', rapportversies: [{ nummer: 1, soort: 'concept', ontvangers: [{ partij: 'aanbieder', hoe: 'postvak' }, { wie: 'begeleider nachtdienst', hoe: 'persoonlijke link' }] }] })
    expect(dossier.rapportversies[0]?.inhoud.bijlagen.map((b) => b.titel)).toEqual([expect.stringContaining('gesprek met begeleider nachtdienst')])
    expect(dossier.termijnen.find((t) => t.soort === 'reactie_concept')).toMatchObject({ eindOp: eind('westerkwartier', 'reactie_concept') })
    expect((await w.lees(A, id)).rapportversies).toHaveLength(1)
    expect((await w.lees(C, id)).rapportversies).toEqual([])
    expect((await w.link(T, gehoordeId, 'conceptrapport')).__typename).toBe('GastlinkGemaakt')
    expect(await w.doe(A, 'conceptReageren', { dossierId: id, inhoud: 'Wij lezen het anders.' })).toMatchObject({ fouten: [{ veld: 'ondertekend' }] })
    expect(await w.doe(A, 'conceptReageren', { dossierId: id, feitelijk: 'Dit veld vraagt het protocol niet.', ondertekend: true })).toMatchObject({ fouten: [{ veld: 'inhoud' }] })
    const na = await w.doe(A, 'conceptReageren', { dossierId: id, inhoud: 'Wij lezen het anders.', ondertekend: true })
    expect(na.dossier.reacties).toMatchObject([{ vanAanbieder: true, soort: 'inhoud', ondertekendOp: expect.any(String) }])
  })

  // @eis R-WK-55
  it('rekent vier weken voor het vaststellen vanaf het einde van de reactietermijn, niet vanaf een reactie', async () => {
    expect((await w.lees(T, id)).termijnen.find((t) => t.soort === 'vaststellen')).toMatchObject({ eindOp: eind('westerkwartier', 'vaststellen', eind('westerkwartier', 'reactie_concept')) })
    expect((await w.doe(T, 'rapportVaststellen', { dossierId: id, versie: 2 })).fouten[0]?.bericht).toContain('Handel eerst alle reacties af')
  })

  // @eis R-WK-57
  it('laat alleen wie reageerde weten waarom hij op een wezenlijk punt niet wordt gevolgd', async () => {
    const reactieId = (await w.lees(T, id)).reacties[0]?.id
    expect(await w.doe(T, 'reactieAfhandelen', { reactieId, uitkomst: 'verwerkt', essentieel: true })).toMatchObject({ fouten: [{ veld: 'essentieel' }] })
    await w.doe(T, 'reactieAfhandelen', { reactieId, uitkomst: 'terzijde', motivering: 'De camerabeelden laten iets anders zien.', essentieel: true })
    const { berichten, taken } = await w.lees(T, id)
    expect(berichten.filter((b) => b.soort === 'reactie_niet_gevolgd').map((b) => b.tekst)).toEqual([expect.stringContaining('De camerabeelden laten iets anders zien.')])
    expect(taken.filter((t) => t.soort === 'reactie_niet_gevolgd')).toEqual([])
  })

  // @eis R-WK-54
  it('wacht tot ook de gehoorde reageerde, of tot de termijn voorbij is', async () => {
    expect((await w.doe(T, 'rapportVaststellen', { dossierId: id, versie: 2 })).fouten[0]?.bericht).toContain('nog niet iedereen heeft gereageerd')
    const { dossier } = await w.doe(T, 'reactieOpschrijven', { gehoordeId, op: 'conceptrapport', tekst: 'Zo was het.', ondertekend: true })
    await w.doe(T, 'reactieAfhandelen', { reactieId: dossier.reacties.at(-1)?.id, uitkomst: 'verwerkt' })
  })

  // @eis R-WK-56, R-WK-58, R-WK-59
  it('stelt vast met feiten, reacties, conclusies en advies, adviseert de colleges en noemt wie een afschrift krijgt', async () => {
    const { dossier } = await w.doe(T, 'rapportVaststellen', { dossierId: id, versie: 2 })
    expect(dossier).toMatchObject({ processtand: 'afgesloten', stand: 'afgesloten' })
    const rapport = dossier.rapportversies.at(-1)
    expect(rapport).toMatchObject({ nummer: 2, soort: 'definitief', ontvangers: [{ partij: 'aanbieder' }, { partij: 'colleges' }, { partij: 'betrokkenen', wie: 'begeleider nachtdienst', hoe: 'buiten het portaal' }] })
    expect(rapport?.inhoud.delen.map((deel) => deel.naam)).toEqual(['Relevante feiten', 'Reacties', 'Conclusies', 'Advies over de maatregelen'])
    expect(rapport?.inhoud.delen[1]?.tekst).toMatch(/De aanbieder, over de inhoud: Wij lezen het anders\.\nTerzijde gelegd\. De camerabeelden[\s\S]*begeleider nachtdienst, over de inhoud: Zo was het\.\nVerwerkt\./)
    expect(dossier.taken.find((t) => t.soort === 'afschrift')?.tekst).toContain('begeleider nachtdienst')
    const gemeente = await w.lees(C, id)
    expect(gemeente.berichten.at(-1)).toMatchObject({ soort: 'rapport_college', tekst: expect.stringContaining('Tekst bij advies.') })
    expect(gemeente.rapportversies.map((v) => v.soort)).toEqual(['definitief'])
    expect((await w.lees(A, id)).rapportversies.map((v) => v.soort)).toEqual(['concept', 'definitief'])
  })

  it('maakt een versie om te publiceren pas als iemand haar las, zonder bijlagen en zonder zaaknummer of aanbieder', async () => {
    const delen = [{ id: 'conclusies', tekst: 'De deur stond open.' }]
    expect(await w.doe(T, 'rapportOpenbaarMaken', { dossierId: id, delen, gecontroleerd: false })).toMatchObject({ fouten: [{ veld: 'gecontroleerd' }] })
    const { dossier } = await w.doe(T, 'rapportOpenbaarMaken', { dossierId: id, delen, gecontroleerd: true })
    const openbaar = dossier.rapportversies.at(-1)
    expect(openbaar).toMatchObject({ soort: 'openbaar', inhoud: { bijlagen: [], delen: [{ naam: 'Conclusies', tekst: 'De deur stond open.' }] } })
    expect(JSON.stringify(openbaar?.inhoud)).not.toMatch(/ZO-|Elzenpad|KANARIE/)
    expect((await w.lees(A, id)).rapportversies.map((v) => v.soort)).not.toContain('openbaar')
  })

  it('laat de api een versie niet wijzigen of weghalen', async () => {
    const { context } = await o.als(T)
    for (const zin of ['update rapportversie set nummer = 9', 'delete from rapportversie']) await expect(context.bron.query(zin)).rejects.toThrow('permission denied')
  })
})

describe('het rapport, Hart voor Brabant', () => {
  const { toezicht: T, aanbieder: A, ambtenaar: C } = PARTIJEN.brabant
  let id = ''
  beforeAll(async () => ({ id } = await afgerond('brabant')))

  // @eis R-HVB-53, R-HVB-54, R-HVB-57
  it('heeft feiten, de vier vragen, de toetsing, conclusies en advies', () => {
    expect(delenVan('brabant').map(({ naam }) => naam)).toEqual(['Relevante feiten', 'Wat is er gebeurd?', 'Hoe heeft het kunnen gebeuren?', 'Wat zijn de gevolgen voor de veiligheid van cliënten en medewerkers?', 'Hoe kan het in de toekomst worden voorkomen?', 'Toetsing aan het toetsingskader en het contract', 'Conclusies', 'Advies over de maatregelen'])
  })

  // @eis R-HVB-58
  it('geeft de aanbieder twee weken, verandert het rapport bij een fout en voegt een reactie op de inhoud als bijlage toe', async () => {
    await w.doe(T, 'rapportBewaren', { dossierId: id, versie: 0, delen: tekstBij('brabant') })
    const verstuurd = await w.doe(T, 'conceptVersturen', { dossierId: id, versie: 1 })
    expect(verstuurd.dossier.rapportversies[0]?.ontvangers).toMatchObject([{ partij: 'aanbieder' }])
    expect(verstuurd.dossier.termijnen.find((t) => t.soort === 'reactie_concept')).toMatchObject({ eindOp: eind('brabant', 'reactie_concept') })
    const gehoordeId = verstuurd.dossier.gehoorden[0]?.id ?? ''
    expect((await w.link(T, gehoordeId, 'conceptrapport')).__typename).toBe('InvoerFout')
    const { dossier } = await w.doe(A, 'conceptReageren', { dossierId: id, feitelijk: 'Het was 3 mei.', inhoud: 'Wij hadden meer gedaan.' })
    expect(dossier.reacties.map((r) => [r.soort, r.ondertekendOp])).toEqual([['feitelijk', null], ['inhoud', null]])
    expect(await w.doe(T, 'reactieAfhandelen', { reactieId: dossier.reacties[1]?.id, uitkomst: 'terzijde', motivering: 'Niet gebleken.', essentieel: true })).toMatchObject({ code: 'NIET_IN_PROTOCOL' })
    await w.doe(T, 'rapportBewaren', { dossierId: id, versie: 1, delen: [{ id: 'feiten', tekst: 'Het was 3 mei.' }] })
    await w.doe(T, 'reactieAfhandelen', { reactieId: dossier.reacties[0]?.id, uitkomst: 'verwerkt' })
    await w.doe(T, 'reactieAfhandelen', { reactieId: dossier.reacties[1]?.id, uitkomst: 'terzijde', motivering: 'Daarvan is niet gebleken.' })
  })

  // @eis R-HVB-59, R-HVB-60
  it('stelt vast voor aanbieder en gemeente, met streefdatum vijftien weken na de melding', async () => {
    expect((await w.lees(T, id)).termijnen.find((t) => t.soort === 'rapport')).toMatchObject({ eindOp: eind('brabant', 'rapport') })
    const { dossier } = await w.doe(T, 'rapportVaststellen', { dossierId: id, versie: 2 })
    const rapport = dossier.rapportversies.at(-1)
    expect(rapport?.inhoud.delen[0]).toEqual({ naam: 'Relevante feiten', tekst: 'Het was 3 mei.' })
    expect(rapport?.inhoud.bijlagen.at(-1)).toMatchObject({ titel: 'Reactie op de inhoud', tekst: expect.stringContaining('Wij hadden meer gedaan.') })
    expect(rapport?.ontvangers.map((een) => een.partij)).toEqual(['aanbieder', 'gemeente'])
    expect((await w.lees(C, id)).rapportversies).toHaveLength(1)
  })
})
