import { plusDagen } from '@zelfonderzoek/validation/kalender/dagen'
import { VOORZIENINGSOORT_LABEL } from '@zelfonderzoek/validation/melding/model'
import { STANDKEUZES, standenVan } from './standgroep.ts'

/** What the address asks; every field may be empty. */
export interface Filter { stand: string, termijn: string, aanbieder: string, gemeente: string, voorziening: string }
export interface Filterkeuze { waarde: string, label: string }
export type Filterkeuzes = Record<keyof Filter, readonly Filterkeuze[]>
/** One chosen filter, with the address without it. */
export interface Filterchip { naam: string, href: string }

const LEEG: Filter = { stand: '', termijn: '', aanbieder: '', gemeente: '', voorziening: '' }
const VELDEN = Object.keys(LEEG) as (keyof Filter)[]
const NAAM: Record<keyof Filter, string> = { stand: 'Stand', termijn: 'Termijn', aanbieder: 'Aanbieder', gemeente: 'Gemeente', voorziening: 'Voorziening' }

/** Terms as a reader sees them, in days from today: from and until. */
const TERMIJNEN: Record<string, { label: string, van?: number, tot?: number }> = {
  te_laat: { label: 'Te laat', tot: -1 },
  week: { label: 'Binnen zeven dagen', van: 0, tot: 7 },
  maand: { label: 'Binnen dertig dagen', van: 0, tot: 30 },
  later: { label: 'Later dan zeven dagen', van: 8 },
}

/** What can be chosen; the organisations are those of the asker's dossiers. */
export function filterkeuzes(aanbieders: readonly Filterkeuze[], gemeenten: readonly Filterkeuze[]): Filterkeuzes {
  return {
    stand: STANDKEUZES, aanbieder: aanbieders, gemeente: gemeenten,
    termijn: Object.entries(TERMIJNEN).map(([waarde, { label }]) => ({ waarde, label })),
    voorziening: Object.entries(VOORZIENINGSOORT_LABEL).map(([waarde, label]) => ({ waarde, label })),
  }
}

/** Reads the filter from the address; what is no known choice counts as not chosen. */
export function leesFilter(zoek: URLSearchParams, keuzes: Filterkeuzes): Filter {
  const paren = VELDEN.map((veld) => [veld, keuzes[veld].some(({ waarde }) => waarde === zoek.get(veld)) ? zoek.get(veld) : ''])
  return Object.fromEntries(paren) as Filter
}

/** The filter as the api takes it. */
export function naarDossierFilter({ stand, termijn, aanbieder, gemeente, voorziening }: Filter, vandaag: string) {
  const { van, tot } = TERMIJNEN[termijn] ?? {}
  return {
    stand: standenVan(stand),
    ...(van !== undefined && { termijnVan: plusDagen(vandaag, van) }),
    ...(tot !== undefined && { termijnTot: plusDagen(vandaag, tot) }),
    ...(aanbieder && { aanbiederId: aanbieder }),
    ...(gemeente && { gemeenteId: gemeente }),
    ...(voorziening && { voorzieningsoort: voorziening }),
  }
}

/** Where a page of the list begins or ends. */
export interface Plaats { na?: string, voor?: string }

/** The address of the page with this filter, at the found dossiers. */
export function filterAdres(filter: Partial<Filter>, plaats: Plaats = {}): string {
  const zoek = new URLSearchParams(Object.entries({ ...filter, ...plaats }).filter(([, waarde]) => waarde))
  return `/werkvoorraad${zoek.size ? `?${zoek}` : ''}#gevonden`
}

/** The chosen filters in words, each with the way to take it off. */
export function filterchips(filter: Filter, keuzes: Filterkeuzes): Filterchip[] {
  return VELDEN.filter((veld) => filter[veld]).map((veld) => ({
    naam: `${NAAM[veld]}: ${keuzes[veld].find(({ waarde }) => waarde === filter[veld])?.label ?? ''}`,
    href: filterAdres({ ...filter, [veld]: '' }),
  }))
}
