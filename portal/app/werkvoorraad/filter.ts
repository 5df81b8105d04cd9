import { STAND_LABEL, STANDEN, type Stand } from '@zelfonderzoek/validation/dossier/stand'
import { datumLang } from '@zelfonderzoek/validation/kalender/dagen'
import { isDatum } from '@zelfonderzoek/validation/kalender/datum'
import { VOORZIENINGSOORT_LABEL, type Voorzieningsoort } from '@zelfonderzoek/validation/melding/model'
import { schrijfDatumtekst } from '../ui/datumtekst.ts'

/** What the address asks; every field may be empty. */
export interface Filter { stand: string, aanbieder: string, gemeente: string, voorziening: string, termijnTot: string }
export interface Filterkeuze { waarde: string, label: string }
export interface Filterkeuzes { aanbieders: Filterkeuze[], gemeenten: Filterkeuze[] }
/** One chosen filter, with the address without it. */
export interface Filterchip { naam: string, href: string }

/** Stands that the toezichthouder can meet; a draft melding is of the aanbieder alone. */
export const FILTERSTANDEN: readonly Stand[] = STANDEN.filter((stand) => stand !== 'concept')

/** Reads the filter from the address; what is no known choice counts as not chosen. */
export function leesFilter(zoek: URLSearchParams): Filter {
  const een = (naam: string): string => zoek.get(naam)?.trim() ?? ''
  const bekend = (waarde: string, lijst: readonly string[]): string => (lijst.includes(waarde) ? waarde : '')
  const uitDelen = schrijfDatumtekst({ dag: een('termijnTot-dag'), maand: een('termijnTot-maand'), jaar: een('termijnTot-jaar') })
  return {
    stand: bekend(een('stand'), FILTERSTANDEN),
    aanbieder: een('aanbieder'),
    gemeente: een('gemeente'),
    voorziening: bekend(een('voorziening'), Object.keys(VOORZIENINGSOORT_LABEL)),
    termijnTot: uitDelen || een('termijnTot'),
  }
}

/** The filter as the api takes it; a date that does not exist is left out and told on the page. */
export function naarDossierFilter({ stand, aanbieder, gemeente, voorziening, termijnTot }: Filter) {
  return {
    ...(stand && { stand: [stand] }),
    ...(aanbieder && { aanbiederId: aanbieder }),
    ...(gemeente && { gemeenteId: gemeente }),
    ...(voorziening && { voorzieningsoort: voorziening }),
    ...(isDatum(termijnTot) && { termijnTot }),
  }
}

/** The address of the page with this filter, and from which row on. */
export function filterAdres(filter: Filter, na = ''): string {
  const zoek = new URLSearchParams(Object.entries({ ...filter, na }).filter(([, waarde]) => waarde))
  return zoek.size ? `/werkvoorraad?${zoek}` : '/werkvoorraad'
}

/** The chosen filters in words. */
export function filterchips(filter: Filter, { aanbieders, gemeenten }: Filterkeuzes): Filterchip[] {
  const naam = (lijst: readonly Filterkeuze[], waarde: string): string => lijst.find((keuze) => keuze.waarde === waarde)?.label ?? 'onbekend'
  const woorden: { [V in keyof Filter]: (waarde: string) => string } = {
    stand: (waarde) => `Stand: ${STAND_LABEL[waarde as Stand]}`,
    aanbieder: (waarde) => `Aanbieder: ${naam(aanbieders, waarde)}`,
    gemeente: (waarde) => `Gemeente: ${naam(gemeenten, waarde)}`,
    voorziening: (waarde) => `Voorziening: ${VOORZIENINGSOORT_LABEL[waarde as Voorzieningsoort]}`,
    termijnTot: (waarde) => (isDatum(waarde) ? `Termijn tot en met ${datumLang(waarde)}` : 'Termijn: deze datum bestaat niet'),
  }
  return (Object.keys(woorden) as (keyof Filter)[]).filter((veld) => filter[veld]).map((veld) => ({ naam: woorden[veld](filter[veld]), href: filterAdres({ ...filter, [veld]: '' }) }))
}
