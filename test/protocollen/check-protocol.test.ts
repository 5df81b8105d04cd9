import { describe, expect, it } from '@jest/globals'
import { HANDELINGEN } from '@zelfonderzoek/validation/toegang/handelingen'
import { checkProtocol, checkVersies } from '@zelfonderzoek/validation/protocol/check-protocol'
import type { Procedureregel } from '@zelfonderzoek/validation/protocol/procedure'
import { procesplaat } from '@zelfonderzoek/validation/protocol/procesplaat'
import type { Protocol } from '@zelfonderzoek/validation/protocol/protocol'
import { HART_VOOR_BRABANT_2017 } from '@zelfonderzoek/validation/protocol/protocollen/hart-voor-brabant-2017-01-01'
import { WESTERKWARTIER_2021 } from '@zelfonderzoek/validation/protocol/protocollen/westerkwartier-2021-01-01'
import { ALLE_PROTOCOLLEN } from '@zelfonderzoek/validation/protocol/select-protocol'
import { handelingenIn, watNu } from '@zelfonderzoek/validation/protocol/wat-nu'
import { VOORBEELDSTAD } from './hulp/voorbeeldstad.ts'

const met = (wijziging: (p: Protocol) => Partial<Protocol>, p: Protocol = WESTERKWARTIER_2021): Protocol => ({ ...p, ...wijziging(p) })
const regels = (wijzig: (regel: Procedureregel, i: number) => Procedureregel | readonly Procedureregel[]) => (p: Protocol) => ({ procedure: p.procedure.flatMap((r, i) => wijzig(r, i)) })
const bij = (handeling: string, anders: object) => regels((r) => (r.handeling === handeling ? { ...r, ...anders } as Procedureregel : r))
const zonder = (handeling: string) => regels((r) => (r.handeling === handeling ? [] : r))

describe('de protocollen', () => {
  // @eis R-ROT-30, R-WK-4
  it.each([...ALLE_PROTOCOLLEN, VOORBEELDSTAD].map((p) => [p.id, p] as const))('%s klopt', (_id, protocol) => {
    expect(checkProtocol(protocol)).toEqual([])
  })

  // @eis R-HVB-65
  it('overlappen niet in tijd', () => {
    expect(checkVersies(ALLE_PROTOCOLLEN)).toEqual([])
    const tweede = { ...WESTERKWARTIER_2021, id: 'westerkwartier-2024-01-01', geldigVanaf: '2024-01-01' }
    expect(checkVersies([WESTERKWARTIER_2021, tweede])).toEqual(['westerkwartier-2021-01-01 en westerkwartier-2024-01-01 gelden op dezelfde dag'])
    expect(checkVersies([{ ...WESTERKWARTIER_2021, geldigTot: '2024-01-01' }, tweede])).toEqual([])
    expect(checkVersies([WESTERKWARTIER_2021, WESTERKWARTIER_2021])).toEqual(['westerkwartier-2021-01-01 bestaat twee keer'])
  })
})

describe('een fout die erin is gezet, wordt gevonden', () => {
  it.each<[string, Protocol, string]>([
    ['een stand die er twee keer staat', met((p) => ({ standen: [...p.standen, ...p.standen.slice(1, 2)] })), 'stand concept staat er twee keer'],
    ['een bericht dat er twee keer staat', met((p) => ({ berichten: [...p.berichten, ...p.berichten.slice(0, 1)] })), 'bericht melding_ontvangen staat er twee keer'],
    ['een termijn onder een andere naam', met((p) => ({ termijnen: { ...p.termijnen, anders: { ...p.termijnen['melden'] as Protocol['termijnen'][string] } } })), 'termijn melden staat onder anders'],
    ['twee regels voor hetzelfde', met(regels((r, i) => (i === 0 ? [r, r] : r))), 'regel onderzoeker melding_schrijven in nieuw staat er twee keer'],
    ['een onbekende stand', met(bij('ontvangst_bevestigen', { naar: 'weg' })), 'ontvangst_bevestigen noemt stand weg, die er niet is'],
    ['een onbekende termijn', met(bij('ontvangst_bevestigen', { start: ['zelfonderzoek', 'actiebericht', 'nooit'] })), 'ontvangst_bevestigen noemt termijn nooit, die er niet is'],
    ['een onbekend bericht', met(bij('ontvangst_bevestigen', { berichten: ['brief'] })), 'ontvangst_bevestigen noemt bericht brief, die er niet is'],
    ['een onbekend besluit', met(bij('onderzoek_starten', { besluit: 'zomaar' })), 'onderzoek_starten noemt besluit zomaar, die er niet is'],
    ['een onbekende rol', met(bij('ontvangst_bevestigen', { rol: ['wethouder'] })), 'ontvangst_bevestigen noemt rol wethouder, die er niet is'],
    ['een onbekende handeling', met(bij('ontvangst_bevestigen', { handeling: 'toveren' })), 'de tabel noemt handeling toveren, die er niet is'],
    ['een onbekende eis', met(bij('ontvangst_bevestigen', { eisen: ['zin'] })), 'ontvangst_bevestigen noemt eis zin, die er niet is'],
    ['een onbekende checklist', met(() => ({ checklist: 'wmo-bijlage-1999' })), 'het protocol noemt checklist wmo-bijlage-1999, die er niet is'],
    ['een onbereikbare stand', met(zonder('signaal_vastleggen')), 'stand signaal is niet bereikbaar'],
    ['een stand zonder uitweg', met((p) => ({ standen: [...p.standen, { id: 'put', naam: 'Put', dossierstand: 'gemeld', soort: 'loopt', watNu: '' }], procedure: [...p.procedure, { rol: ['toezichthouder'], van: ['gemeld'], handeling: 'melding_afsluiten', naar: 'put', grondslag: 'proef' }] })), 'uit stand put leidt niets naar een einde'],
    ['een termijn die nooit begint', met(bij('ontvangst_bevestigen', { start: ['zelfonderzoek'] })), 'termijn actiebericht begint nooit'],
    ['een termijn die nooit eindigt', met(regels((r) => ({ ...r, stopt: (r.stopt ?? []).filter((id) => id !== 'melden') }))), 'termijn melden eindigt nooit'],
    ['een termijn die elders begint dan hij telt', met((p) => ({ termijnen: { ...p.termijnen, zelfonderzoek: { ...p.termijnen['zelfonderzoek'] as Protocol['termijnen'][string], vanaf: [{ gebeurtenis: 'melding_indienen' }] } } })), 'termijn zelfonderzoek telt vanaf melding_indienen, maar begint daar niet'],
    ['termijnen die op elkaar wachten', met((p) => ({ termijnen: { ...p.termijnen, reactie_concept: { ...p.termijnen['reactie_concept'] as Protocol['termijnen'][string], vanaf: [{ termijn: 'vaststellen' }] } } })), 'termijnen wachten op elkaar'],
    ['een verlenging zonder regel', met(bij('melding_aanvullen', { verlengt: ['actiebericht'] })), 'termijn actiebericht wordt verlengd, maar is niet verlengbaar'],
    ['een gestelde termijn zonder dag', met(bij('aanvulling_vragen', { eisen: ['motivering'] })), 'aanvulling_vragen stelt een termijn zonder dag'],
    ['een grond die gevraagd wordt maar er niet is', met(bij('onderzoek_starten', { eisen: ['grond', 'motivering', 'termijn_gesteld'] })), 'onderzoek_starten vraagt een grond, maar het besluit heeft er geen'],
    ['een bericht dat nooit uitgaat', met(bij('spoed_afwijken', { berichten: [] })), 'bericht spoed wordt nooit verzonden'],
    ['een tweede begin', met((p) => ({ standen: p.standen.map((s) => (s.id === 'concept' ? { ...s, soort: 'begin' as const } : s)) })), 'er is niet precies één begin'],
    ['een einde voor het begin', met(() => ({ geldigTot: '2020-01-01' })), 'eindigt voordat het begint'],
    ['een regel die nooit kan', met(bij('melding_aanvullen', { mits: 'vaststellen' })), 'melding_aanvullen in gemeld, zelfonderzoek kan nooit'],
    ['een weg die vastloopt op een termijn', met(bij('zelfonderzoek_indienen', { mits: 'melden' }), VOORBEELDSTAD), 'uit stand bezig kan het vastlopen terwijl er termijnen lopen'],
    ['een pad van de beslishulp dat rondloopt', met((p) => ({ beslishulp: { ...p.beslishulp, vragen: p.beslishulp.vragen.map((v) => (v.id === 'gevolg' ? { ...v, antwoorden: v.antwoorden.map((a) => (a.antwoord === 'ja' ? { ...a, naar: 'geweld' } : a)) } : v)) } })), 'beslishulp: verstrekking > geweld > onverwacht > gevolg > geweld loopt rond'],
    ['twijfel die niet naar een consult leidt', met((p) => ({ beslishulp: { ...p.beslishulp, vragen: p.beslishulp.vragen.map((v) => ({ ...v, antwoorden: v.antwoorden.map((a) => (a.antwoord === 'twijfel' ? { ...a, naar: 'geen_melding' } : a)) })) } })), 'beslishulp: twijfel bij geweld leidt niet naar een consult'],
  ])('%s', (_wat, protocol, fout) => {
    expect(checkProtocol(protocol)).toContain(`${protocol.id}: ${fout}`)
  })
})

describe('wat de pagina’s ervan lezen', () => {
  it('geeft de knoppen per rol en stand', () => {
    expect(handelingenIn(HART_VOOR_BRABANT_2017, 'gemeld', 'toezichthouder')).toEqual(expect.arrayContaining(['melding_afsluiten', 'zelfonderzoek_opdragen', 'onderzoek_starten']))
    expect(handelingenIn(WESTERKWARTIER_2021, 'afgesloten', 'toezichthouder')).toEqual([])
  })

  it('zegt wat er nu gebeurt en waar dat heen leidt', () => {
    const { tekst, aanZet, klaar, stappen } = watNu(WESTERKWARTIER_2021, 'gemeld')
    expect([tekst.length > 20, aanZet, klaar]).toEqual([true, ['toezichthouder'], false])
    expect(stappen.map(({ handeling, naar, termijnen }) => [handeling, naar, termijnen])).toEqual([
      ['ontvangst_bevestigen', 'zelfonderzoek', ['Zelfonderzoek doen', 'Berichten welke acties volgen']], ['onderzoek_starten', 'onderzoek', ['Onderzoek door de toezichthouder']],
    ])
    expect(() => watNu(WESTERKWARTIER_2021, 'weg')).toThrow(RangeError)
  })

  it.each(ALLE_PROTOCOLLEN.map((p) => [p.id, p] as const))('tekent %s met elke stand en zonder losse lijn', (_id, protocol) => {
    const { knopen, lijnen } = procesplaat(protocol)
    expect(knopen.map(({ id }) => id).sort()).toEqual(protocol.standen.map(({ id }) => id).sort())
    expect(knopen[0]?.soort).toBe('begin')
    const ids = new Set(knopen.map(({ id }) => id))
    expect(lijnen.filter(({ van, naar, label }) => !ids.has(van) || !ids.has(naar) || !label)).toEqual([])
    for (const { id, laag } of knopen) expect([id, laag > 0 || id === 'nieuw']).toEqual([id, true])
  })
})

it('een stap van de procedure staat niet ook in de tabel van toegang', () => {
  expect(ALLE_PROTOCOLLEN.flatMap((p) => p.procedure).filter(({ handeling }) => (HANDELINGEN as readonly string[]).includes(handeling))).toEqual([])
})
