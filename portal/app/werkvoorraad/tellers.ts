import type { DossiertellingQuery } from '@zelfonderzoek/schema'
import { type Filter, filterAdres } from './filter.ts'

export type Telling = DossiertellingQuery['dossierTelling']

/** One count above the list, which is a quick filter too. */
export interface Telpunt { hoeveel: number, wat: string, href: string, huidig: boolean, soort: 'gewoon' | 'te_laat' | 'week' }

const PUNTEN: readonly { wat: string, hoeveel: (t: Telling) => number, filter: Partial<Filter>, soort?: Telpunt['soort'] }[] = [
  { wat: 'alle open dossiers', hoeveel: (t) => t.open, filter: {} },
  { wat: 'te laat', hoeveel: (t) => t.teLaat, filter: { termijn: 'te_laat' }, soort: 'te_laat' },
  { wat: 'binnen zeven dagen', hoeveel: (t) => t.binnenZevenDagen, filter: { termijn: 'week' }, soort: 'week' },
  { wat: 'ontvangst bevestigen', hoeveel: (t) => t.teBevestigen, filter: { stand: 'gemeld' } },
  { wat: 'rapport beoordelen', hoeveel: (t) => t.teBeoordelen, filter: { stand: 'ingediend' } },
  { wat: 'bij de aanbieder', hoeveel: (t) => t.bijAanbieder, filter: { stand: 'bij_aanbieder' } },
]

/** The counts with their links; the one that is the filter of now is marked. */
export function telpunten(telling: Telling, filter: Filter): Telpunt[] {
  const nu = filterAdres(filter)
  return PUNTEN.map(({ wat, hoeveel, filter: van, soort = 'gewoon' }) => ({ wat, soort, hoeveel: hoeveel(telling), href: filterAdres(van), huidig: filterAdres(van) === nu }))
}

/** `47 dossiers vragen nu iets. 3 daarvan zijn over de termijn.` */
export function tellingZin({ open, teLaat }: Telling): string {
  if (open === 0) return 'Er zijn geen dossiers die nu iets vragen.'
  const begin = open === 1 ? '1 dossier is open.' : `${getal(open)} dossiers zijn open.`
  if (teLaat === 0) return `${begin} Er is er geen te laat.`
  return open === 1 ? `${begin} Het is te laat.` : `${begin} ${teLaat === 1 ? '1 daarvan is' : `${getal(teLaat)} daarvan zijn`} te laat.`
}

/** `21 dossiers gevonden`. */
export function gevondenZin({ gevonden }: Telling): string {
  return gevonden === 1 ? '1 dossier gevonden' : `${getal(gevonden)} dossiers gevonden`
}

function getal(aantal: number): string {
  return aantal.toLocaleString('nl-NL')
}
