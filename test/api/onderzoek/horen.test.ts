import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { plusDagen } from '@zelfonderzoek/validation/kalender/dagen'
import { protocolversie } from '@zelfonderzoek/validation/protocol/select-protocol'
import { computeTermijn } from '@zelfonderzoek/validation/termijn/compute-termijn'
import { maakOpstelling, type Opstelling } from '../hulp/opstelling.ts'
import { vandaag } from '../procedure/hulp.ts'
import { onderzoek, PARTIJEN } from './hulp.ts'

let o: Opstelling
let w: ReturnType<typeof onderzoek>
beforeAll(async () => {
  o = await maakOpstelling()
  w = onderzoek(o)
})
afterAll(() => o.stop())

const eind = (protocol: string, termijn: string): string => {
  const definitie = protocolversie(protocol).termijnen[termijn]
  if (!definitie) throw new Error(termijn)
  return computeTermijn(definitie, vandaag).eindOp
}

describe('onderzoek door de toezichthouder, Westerkwartier', () => {
  const T = PARTIJEN.westerkwartier.toezicht
  let id = ''
  let begeleider = ''

  // @eis R-WK-42
  it('laat de aanbieder weten dat er onderzoek is en binnen welke termijn', async () => {
    id = await w.begonnen('westerkwartier')
    const bericht = (await w.lees(PARTIJEN.westerkwartier.aanbieder, id)).berichten.at(-1)
    expect(bericht).toMatchObject({ soort: 'aankondiging_onderzoek', tekst: expect.stringContaining('Onderzoek door de toezichthouder: tot en met') })
  })

  // @eis R-WK-43
  it('zet mensen met hun hoedanigheid in het hoorplan; wie niet wordt gehoord, met de reden', async () => {
    const fout = await w.doe(T, 'gehoordeBewaren', { dossierId: id, functie: '', hoedanigheid: 'beroepskracht', horen: false })
    expect(fout.fouten.map((f) => f.veld)).toEqual(['functie', 'reden'])
    expect((await w.doe(T, 'gehoordeBewaren', { dossierId: id, functie: 'mentor', hoedanigheid: 'buurman', horen: true })).fouten[0]?.veld).toBe('hoedanigheid')
    await w.doe(T, 'gehoordeBewaren', { dossierId: id, functie: 'mentor van de cliënt', hoedanigheid: 'vertegenwoordiger', horen: false, reden: 'De mentor was er niet bij en heeft schriftelijk laten weten niets te kunnen vertellen.' })
    const { dossier } = await w.doe(T, 'gehoordeBewaren', { dossierId: id, functie: 'begeleider nachtdienst', hoedanigheid: 'beroepskracht', horen: true })
    begeleider = dossier.gehoorden[1]?.id ?? ''
    expect(dossier.gehoorden).toMatchObject([{ horen: false }, { functie: 'begeleider nachtdienst', horen: true, versie: 1 }])
    expect(await w.doe(T, 'gehoordeBewaren', { dossierId: id, functie: 'Begeleider nachtdienst', hoedanigheid: 'ander', horen: true })).toMatchObject({ code: 'BESTAAT_AL' })
    expect(await w.doe(T, 'gehoordeBewaren', { dossierId: id, gehoordeId: begeleider, versie: 7, functie: 'x', hoedanigheid: 'ander', horen: true })).toMatchObject({ __typename: 'VersieConflict', versie: 1 })
    for (const wie of [PARTIJEN.westerkwartier.aanbieder, PARTIJEN.westerkwartier.ambtenaar]) expect((await w.lees(wie, id)).gehoorden).toEqual([])
    await expect(w.doe(PARTIJEN.westerkwartier.aanbieder, 'gehoordeBewaren', { dossierId: id, functie: 'x', hoedanigheid: 'ander', horen: true })).rejects.toThrow('Uw rol mag dit niet doen.')
  })

  // @eis R-WK-43
  it('nodigt de aanbieder uit met een bericht en een ander met een taak', async () => {
    const { dossier } = await w.doe(T, 'gehoordeUitnodigen', { gehoordeId: begeleider, gesprekOp: plusDagen(vandaag, 3), tekst: 'Om tien uur op ons kantoor.' })
    expect(dossier.taken.filter((t) => !t.gedaanOp).at(-1)).toMatchObject({ titel: 'Stuur de uitnodiging voor een gesprek aan begeleider nachtdienst', tekst: expect.stringContaining('Om tien uur') })
    const weer = await w.doe(T, 'gehoordeUitnodigen', { gehoordeId: begeleider, gesprekOp: plusDagen(vandaag, 4), tekst: 'Om elf uur op ons kantoor.' })
    expect(weer.dossier.taken.filter((t) => t.soort.startsWith('uitnodiging_horen') && !t.gedaanOp)).toHaveLength(1)
    const bestuur = await w.doe(T, 'gehoordeBewaren', { dossierId: id, functie: 'bestuurder', hoedanigheid: 'aanbieder', horen: true })
    const bestuurder = bestuur.dossier.gehoorden.at(-1)
    const uit = await w.doe(T, 'gehoordeUitnodigen', { gehoordeId: bestuurder?.id, gesprekOp: plusDagen(vandaag, 3), tekst: 'Om twee uur bij u.' })
    expect(uit.dossier.berichten.at(-1)).toMatchObject({ soort: 'uitnodiging_horen', tekst: expect.stringContaining('Om twee uur') })
    await w.doe(T, 'gehoordeBewaren', { dossierId: id, gehoordeId: bestuurder?.id, versie: 2, functie: 'bestuurder', hoedanigheid: 'aanbieder', horen: false, reden: 'De bestuurder was niet bij het voorval betrokken.' })
  })

  // @eis R-WK-45
  it('bewaart elke versie van het verslag en legt alleen een ambtsedig verslag voor', async () => {
    expect(await w.doe(T, 'hoorverslagBewaren', { gehoordeId: begeleider, versie: 0, gesprekOp: plusDagen(vandaag, 1), tekst: 'Er was niets.' })).toMatchObject({ code: 'DATUM_IN_TOEKOMST' })
    expect(await w.doe(T, 'hoorverslagVoorleggen', { gehoordeId: begeleider, versie: 0, ambtsedig: true })).toMatchObject({ code: 'GEEN_VERSLAG' })
    await w.doe(T, 'hoorverslagBewaren', { gehoordeId: begeleider, versie: 0, gesprekOp: vandaag, tekst: 'De deur stond om drie uur open.' })
    expect(await w.doe(T, 'hoorverslagBewaren', { gehoordeId: begeleider, versie: 0, gesprekOp: vandaag, tekst: 'Een andere tekst.' })).toMatchObject({ __typename: 'VersieConflict', versie: 1 })
    await w.doe(T, 'hoorverslagBewaren', { gehoordeId: begeleider, versie: 1, gesprekOp: vandaag, tekst: 'De deur stond om vier uur open.' })
    expect(await w.doe(T, 'hoorverslagVoorleggen', { gehoordeId: begeleider, versie: 2 })).toMatchObject({ fouten: [{ veld: 'ambtsedig' }] })
    expect(await w.doe(T, 'hoorverslagVoorleggen', { gehoordeId: begeleider, versie: 1, ambtsedig: true })).toMatchObject({ __typename: 'VersieConflict' })
    const { dossier } = await w.doe(T, 'hoorverslagVoorleggen', { gehoordeId: begeleider, versie: 2, ambtsedig: true })
    expect(dossier.gehoorden.find((een) => een.id === begeleider)?.hoorverslagen.map((h) => [h.tekst, h.voorgelegdOp !== null, h.ambtsedigOp !== null])).toEqual([['De deur stond om drie uur open.', false, false], ['De deur stond om vier uur open.', true, true]])
    expect(dossier.taken.at(-1)).toMatchObject({ soort: 'hoorverslag', tekst: expect.not.stringContaining('vier uur') })
  })

  // @eis R-WK-46
  it('geeft de gehoorde twee weken, op een eigen klok', async () => {
    expect((await w.lees(T, id)).termijnen.find((t) => t.soort === 'reactie_hoorverslag')).toMatchObject({ persoon: 'begeleider nachtdienst', eindOp: eind('westerkwartier-2021-01-01', 'reactie_hoorverslag') })
  })

  // @eis R-WK-47
  it('neemt alleen een ondertekende reactie aan, en verwerkt haar of legt haar met reden terzijde', async () => {
    const reactie = { gehoordeId: begeleider, op: 'hoorverslag', tekst: 'Het was vijf uur.' }
    expect(await w.doe(T, 'reactieOpschrijven', { ...reactie, ondertekend: false })).toMatchObject({ fouten: [{ veld: 'ondertekend' }] })
    const { dossier } = await w.doe(T, 'reactieOpschrijven', { ...reactie, ondertekend: true })
    const reactieId = dossier.reacties[0]?.id
    expect(dossier.reacties).toMatchObject([{ vanFunctie: 'begeleider nachtdienst', hoe: 'papier', soort: 'feitelijk', ondertekendOp: expect.any(String), uitkomst: null }])
    expect((await w.stap(T, id, 'onderzoek_afronden')).fouten.map((f) => f.bericht)).toEqual(['Handel eerst alle reacties op de hoorverslagen af.'])
    expect(await w.doe(T, 'reactieAfhandelen', { reactieId, uitkomst: 'terzijde' })).toMatchObject({ fouten: [{ veld: 'motivering' }] })
    expect(await w.doe(T, 'reactieAfhandelen', { reactieId, uitkomst: 'verwerkt' })).toMatchObject({ code: 'NIET_VERWERKT' })
    await w.doe(T, 'hoorverslagBewaren', { gehoordeId: begeleider, versie: 2, gesprekOp: vandaag, tekst: 'De deur stond om vijf uur open.' })
    const na = await w.doe(T, 'reactieAfhandelen', { reactieId, uitkomst: 'verwerkt' })
    expect(na.dossier.termijnen.find((t) => t.soort === 'reactie_hoorverslag')).toMatchObject({ voldaanOp: vandaag })
    expect(await w.doe(T, 'reactieAfhandelen', { reactieId, uitkomst: 'verwerkt' })).toMatchObject({ code: 'AL_GEDAAN' })
  })

  // @eis R-WK-44
  it('bewaart het advies van een deskundige met de vraag', async () => {
    expect(await w.doe(T, 'onderzoeksverslagToevoegen', { dossierId: id, handeling: 'deskundige_raadplegen', op: vandaag, tekst: 'Het slot voldeed.' })).toMatchObject({ fouten: [{ veld: 'wie' }] })
    const { dossier } = await w.doe(T, 'onderzoeksverslagToevoegen', { dossierId: id, handeling: 'deskundige_raadplegen', op: vandaag, wie: 'deskundige toegangsbeheer', vraag: 'Voldeed het slot?', tekst: 'Het slot voldeed niet.' })
    expect(dossier.onderzoeksverslagen).toMatchObject([{ handeling: 'deskundige_raadplegen', wie: 'deskundige toegangsbeheer' }])
    expect(dossier.stappen.at(-1)?.handeling).toBe('deskundige_raadplegen')
    expect((await w.doe(T, 'onderzoeksverslagToevoegen', { dossierId: id, handeling: 'ter_plaatse_onderzoeken', op: vandaag, tekst: 'Gezien.', legitimatie: true })).__typename).toBe('StapNietToegestaan')
  })

  // @eis R-WK-42
  it('vraagt of vordert stukken met een laatste dag en legt de ontvangst vast', async () => {
    const vraag = { dossierId: id, stukken: ['Rooster van de nacht', 'Sleutelprotocol', ' '], soort: 'vordering', tot: plusDagen(vandaag, 7) }
    expect(await w.doe(T, 'stukkenVragen', { ...vraag, stukken: [] })).toMatchObject({ fouten: [{ veld: 'stukken' }] })
    expect(await w.doe(T, 'stukkenVragen', { ...vraag, soort: 'bevel' })).toMatchObject({ fouten: [{ veld: 'soort' }] })
    const { dossier } = await w.doe(T, 'stukkenVragen', vraag)
    expect(dossier.opvragingen.map((een) => [een.wat, een.soort, een.bij])).toEqual([['Rooster van de nacht', 'vordering', 'aanbieder'], ['Sleutelprotocol', 'vordering', 'aanbieder']])
    expect(dossier.termijnen.find((t) => t.soort === 'informatie')).toMatchObject({ eindOp: vraag.tot })
    expect((await w.lees(PARTIJEN.westerkwartier.aanbieder, id)).berichten.at(-1)?.tekst).toMatch(/vorderen[\s\S]*5:20[\s\S]*Rooster van de nacht/)
    const ander = await w.doe(T, 'stukkenVragen', { ...vraag, soort: 'verzoek', stukken: ['Brief van de huisarts'], bijWie: 'huisartsenpraktijk' })
    expect(ander.dossier.taken.at(-1)).toMatchObject({ titel: expect.stringContaining('huisartsenpraktijk') })
    const opvragingId = dossier.opvragingen[0]?.id
    const na = await w.doe(T, 'stukOntvangen', { opvragingId, ontvangenOp: vandaag, ontvangst: 'Als bijlage bij een e-mail.' })
    expect(na.dossier.opvragingen[0]).toMatchObject({ ontvangenOp: vandaag })
    expect(await w.doe(T, 'stukOntvangen', { opvragingId, ontvangenOp: vandaag })).toMatchObject({ code: 'AL_GEDAAN' })
    expect((await w.lees(PARTIJEN.westerkwartier.aanbieder, id)).opvragingen).toHaveLength(2)
  })

  // @eis R-WK-43, R-WK-45
  it('rondt pas af als iedereen in het hoorplan is gehoord, of met reden niet', async () => {
    const erbij = await w.doe(T, 'gehoordeBewaren', { dossierId: id, functie: 'teamleider', hoedanigheid: 'beroepskracht', horen: true })
    const teamleider = erbij.dossier.gehoorden.at(-1)
    expect((await w.stap(T, id, 'onderzoek_afronden', { vastgelegd: [{ id: 'gehoord', tekst: 'Iedereen.' }] })).fouten[0]?.bericht).toContain('“teamleider”')
    await w.doe(T, 'gehoordeBewaren', { dossierId: id, gehoordeId: teamleider?.id, versie: 1, functie: 'teamleider', hoedanigheid: 'beroepskracht', horen: false, reden: 'De teamleider is sinds het voorval uit dienst en wil niet spreken.' })
    expect((await w.stap(T, id, 'onderzoek_afronden')).dossier).toMatchObject({ processtand: 'rapporteren' })
    expect(await w.doe(T, 'hoorverslagBewaren', { gehoordeId: begeleider, versie: 3, gesprekOp: vandaag, tekst: 'Te laat.' })).toMatchObject({ __typename: 'StapNietToegestaan' })
  })
})

describe('onderzoek door de toezichthouder, Hart voor Brabant', () => {
  const T = PARTIJEN.brabant.toezicht
  let id = ''

  // @eis R-HVB-40, R-HVB-41, R-HVB-42, R-HVB-43, R-HVB-44, R-HVB-45, R-HVB-46, R-HVB-47
  it('neemt meer gronden met elk een motivering, en kondigt het aan met termijn en plicht om mee te werken', async () => {
    const { toezicht, aanbieder } = PARTIJEN.brabant
    id = await w.begonnen('brabant')
    const { brabantmelding } = await import('../procedure/hulp.ts')
    const ander = (await w.meld(aanbieder, brabantmelding())).id
    await w.doe(toezicht, 'ontvangstBevestigen', { dossierId: ander, geenBelang: true })
    const gronden = ['C1.1', 'C1.2', 'C1.3', 'C1.4', 'C1.5', 'C1.6', 'C1.7'].map((grond) => ({ id: grond, tekst: `Omdat ${grond} speelt.` }))
    const delen = [{ id: 'onderzoek', tekst: 'Wij onderzoeken.' }, { id: 'termijn', tekst: 'Acht weken.' }, { id: 'medewerking', tekst: 'U moet meewerken.' }]
    expect(await w.stap(toezicht, ander, 'onderzoek_starten', { gronden, tot: plusDagen(vandaag, 56), delen: delen.slice(0, 2) })).toMatchObject({ fouten: [{ veld: 'delen' }] })
    const uit = await w.stap(toezicht, ander, 'onderzoek_starten', { gronden, tot: plusDagen(vandaag, 56), delen })
    expect(uit.dossier.besluiten[0]?.gronden).toHaveLength(7)
    expect((await w.lees(aanbieder, ander)).berichten.find((b) => b.soort === 'aankondiging_onderzoek')?.tekst).toMatch(/Acht weken\.[\s\S]*U moet meewerken\./)
  })

  // @eis R-HVB-48, R-HVB-51, R-HVB-52, R-HVB-52b
  it('legt contract, beleid, bezoek met legitimatie en deskundige vast', async () => {
    const verslag = { dossierId: id, op: vandaag, tekst: 'Wij zagen het.' }
    expect(await w.doe(T, 'onderzoeksverslagToevoegen', { ...verslag, handeling: 'ter_plaatse_onderzoeken' })).toMatchObject({ fouten: [{ veld: 'legitimatie' }] })
    for (const handeling of ['contract_raadplegen', 'beleid_bestuderen', 'ter_plaatse_onderzoeken', 'deskundige_raadplegen']) {
      expect((await w.doe(T, 'onderzoeksverslagToevoegen', { ...verslag, handeling, wie: 'discipline', legitimatie: true })).__typename).toBe('DossierGewijzigd')
    }
    const { onderzoeksverslagen, stappen } = await w.lees(T, id)
    expect(onderzoeksverslagen.map((v) => v.handeling)).toEqual(stappen.slice(-4).map((stap) => stap.handeling))
  })

  // @eis R-HVB-49, R-HVB-50
  it('vraagt geen ambtseed en geen handtekening, en geeft één week', async () => {
    const { gehoordeId, uit } = await w.gehoord(T, id, 'begeleider dagdienst', false)
    expect(uit.dossier.termijnen.find((t) => t.soort === 'reactie_hoorverslag')).toMatchObject({ eindOp: eind('hart-voor-brabant-2017-01-01', 'reactie_hoorverslag') })
    const { dossier } = await w.doe(T, 'reactieOpschrijven', { gehoordeId, op: 'hoorverslag', tekst: 'Het was de voordeur.', ondertekend: false })
    const na = await w.doe(T, 'reactieAfhandelen', { reactieId: dossier.reacties[0]?.id, uitkomst: 'terzijde', motivering: 'Op de foto is de achterdeur te zien.' })
    expect(na.dossier.reacties).toMatchObject([{ uitkomst: 'terzijde', afhandeling: 'Op de foto is de achterdeur te zien.' }])
    expect((await w.stap(T, id, 'onderzoek_afronden')).dossier).toMatchObject({ processtand: 'rapporteren' })
  })

  // @eis R-HVB-56
  it('streeft daarna naar een concept binnen zes weken', async () => {
    expect((await w.lees(T, id)).termijnen.find((t) => t.soort === 'concept')).toMatchObject({ eindOp: eind('hart-voor-brabant-2017-01-01', 'concept') })
  })
})
