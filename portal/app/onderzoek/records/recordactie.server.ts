import { BasisoorzaakBewarenDocument, BasisoorzaakHerstellenDocument, BasisoorzaakVerplaatsenDocument, BasisoorzaakVerwijderenDocument, VerbetermaatregelBewarenDocument, VerbetermaatregelHerstellenDocument, VerbetermaatregelVerplaatsenDocument, VerbetermaatregelVerwijderenDocument } from '@zelfonderzoek/schema'
import type { VerbetermaatregelHerstellenInput, VerbetermaatregelVerplaatsenInput, VerbetermaatregelVerwijderenInput } from '@zelfonderzoek/schema'
import type { Api } from '../../sessie/vereis-gebruiker.server.ts'
import { leesDatum, type Velden, veldenVan } from '../formulier/lees-inhoud.ts'
import { MELDINGPLEK, type Recordkeuze } from './recordkeuze.ts'

/** A refusal, with what was typed; `versie` and `huidig` when a colleague was first. */
export interface Recordweigering {
  fouten: { veld: string, bericht: string }[]
  getypt: [string, string][]
  conflict?: { versie: number, doorFunctie: string | null, huidig: Record<string, unknown> }
}
export type Recorduitslag = { naar: Partial<Recordkeuze>, plek: string } | Recordweigering

interface Uit { __typename: string, record?: { id: string, versie: number }, bericht?: string, fouten?: readonly { veld: string, bericht: string }[], versie?: number, doorFunctie?: string | null, huidig?: Record<string, unknown> | null }

/** What the api does with an existing record, per kind of record. */
const API = {
  oorzaak: {
    verplaats: async (api: Api, input: VerbetermaatregelVerplaatsenInput): Promise<Uit> => (await api(BasisoorzaakVerplaatsenDocument, { input })).uit,
    verwijder: async (api: Api, input: VerbetermaatregelVerwijderenInput): Promise<Uit> => (await api(BasisoorzaakVerwijderenDocument, { input })).uit,
    herstel: async (api: Api, input: VerbetermaatregelHerstellenInput): Promise<Uit> => (await api(BasisoorzaakHerstellenDocument, { input })).uit,
  },
  maatregel: {
    verplaats: async (api: Api, input: VerbetermaatregelVerplaatsenInput): Promise<Uit> => (await api(VerbetermaatregelVerplaatsenDocument, { input })).uit,
    verwijder: async (api: Api, input: VerbetermaatregelVerwijderenInput): Promise<Uit> => (await api(VerbetermaatregelVerwijderenDocument, { input })).uit,
    herstel: async (api: Api, input: VerbetermaatregelHerstellenInput): Promise<Uit> => (await api(VerbetermaatregelHerstellenDocument, { input })).uit,
  },
} as const

/** Does what a button of the lists of causes and measures says. Moving saves what was typed first, so that nothing gets lost. */
export async function doeRecordactie(api: Api, zelfonderzoekId: string, formulier: FormData): Promise<Recorduitslag> {
  const velden = veldenVan(formulier)
  const [soort, doe] = velden.get('doe').split(':')
  const bij = API[soort === 'maatregel' ? 'maatregel' : 'oorzaak']
  const id = velden.get('id')
  const sleutel = crypto.randomUUID()
  const uitslag = (uit: Uit, na: Recordkeuze['na'], plek = MELDINGPLEK, open: string | null = null): Recorduitslag => (uit.record ? { naar: { na, over: uit.record.id, open }, plek } : weigering(uit, formulier))
  if (doe === 'terug') return uitslag(await bij.herstel(api, { id, sleutel }), 'teruggezet')
  if (doe === 'weg') return uitslag(await bij.verwijder(api, { id, versie: Number(velden.get('versie')), sleutel }), 'verwijderd')
  const bewaard = await bewaar(api, zelfonderzoekId, soort === 'maatregel', velden, formulier.getAll('oorzaakIds').map(String))
  if (!bewaard.record || (doe !== 'omhoog' && doe !== 'omlaag')) return uitslag(bewaard, id ? 'bewaard' : 'toegevoegd')
  if (velden.get('rand').split(' ').includes(doe)) return uitslag(bewaard, 'rand', `${id}-${doe}`, id)
  return uitslag(await bij.verplaats(api, { id, versie: bewaard.record.versie, richting: doe, sleutel }), 'verplaatst', `${id}-${doe}`, id)
}

async function bewaar(api: Api, zelfonderzoekId: string, isMaatregel: boolean, velden: Velden, oorzaakIds: string[]): Promise<Uit> {
  const id = velden.get('id') || null
  const gemeen = { zelfonderzoekId, id, versie: id ? Number(velden.get('versie')) : null, sleutel: crypto.randomUUID() }
  const lees = (veld: string): string => velden.get(veld)
  if (isMaatregel) {
    const input = { ...gemeen, wat: lees('wat'), voorWie: lees('voorWie'), eigenaar: lees('eigenaar'), norm: lees('norm'), middelen: lees('middelen'), borging: lees('borging'), status: lees('status'), datum: leesDatum(velden, 'datum'), oorzaakIds }
    return (await api(VerbetermaatregelBewarenDocument, { input })).uit
  }
  const input = { ...gemeen, tekst: lees('tekst'), soort: lees('soort') || 'basisoorzaak', klasse: lees('klasse'), ecmCode: lees('ecmCode'), ouderId: lees('ouderId') || null }
  return (await api(BasisoorzaakBewarenDocument, { input })).uit
}

function weigering({ fouten, bericht = '', versie, doorFunctie = null, huidig }: Uit, formulier: FormData): Recordweigering {
  const getypt = [...formulier].flatMap(([naam, waarde]): [string, string][] => (typeof waarde === 'string' && naam !== 'doe' ? [[naam, waarde]] : []))
  const id = String(formulier.get('id') || 'nieuw')
  return {
    getypt,
    fouten: fouten ? fouten.map((fout) => ({ veld: `${id}-${fout.veld}`, bericht: fout.bericht })) : [{ veld: MELDINGPLEK, bericht }],
    ...(versie !== undefined && { conflict: { versie, doorFunctie, huidig: { ...huidig } } }),
  }
}
