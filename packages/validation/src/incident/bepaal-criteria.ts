import type { Moment } from '../kalender/moment.ts'
import { CRITERIA, type Criterium } from './criterium.ts'
import type { Incident, JaNeeOnbekend } from './incident.ts'
import { alle, type Deelregel, deelregels, enige } from './vermissing.ts'

export interface Criteriumuitkomst {
  criterium: Criterium
  /** `onbekend` is doubt: it asks for a consult, it never ends the form. */
  uitkomst: JaNeeOnbekend
  deelregels?: readonly Deelregel[]
  grondslag: string
}

export interface Criteriaoordeel {
  uitkomsten: readonly Criteriumuitkomst[]
  geraakt: readonly Criterium[]
  advies: 'melden' | 'consult' | 'geen_melding'
  /** Reporting to the loket does not discharge the legal duty to report. */
  ookWettelijkMelden: JaNeeOnbekend
  /** The moment at which the answer may change by itself. */
  opnieuwOp?: Moment
}

const REGELS: Record<Criterium, (incident: Incident, nu: Moment) => JaNeeOnbekend> = {
  'ROT-C1': ({ wettelijkeMeldplicht = 'onbekend' }) => wettelijkeMeldplicht,
  'ROT-C2': ({ natuurlijkOverlijden = 'onbekend', bijzonderheid }) => alle([natuurlijkOverlijden, bijzonderheid === undefined ? 'onbekend' : bijzonderheid.trim() ? 'ja' : 'nee']),
  'ROT-C3': ({ suicide }) => (suicide === undefined ? 'onbekend' : suicide === 'nee' ? 'nee' : 'ja'),
  'ROT-C4': ({ ernstigGeweld }) => (ernstigGeweld === undefined ? 'onbekend' : ernstigGeweld.aard.length === 0 ? 'nee' : ernstigGeweld.door.length ? 'ja' : 'onbekend'),
  'ROT-C5': ({ geweldTegenMedewerker }) => {
    if (!geweldTegenMedewerker) return 'onbekend'
    const { geweld, letsel } = geweldTegenMedewerker
    return alle([geweld, letsel === 'onbekend' ? 'onbekend' : letsel === 'geen' ? 'nee' : 'ja'])
  },
  'ROT-C6': ({ vermissing }, nu) => (typeof vermissing === 'object' ? alle([vermissing.ontvangtZorg, enige(deelregels(vermissing, nu).map(({ uitkomst }) => uitkomst))]) : (vermissing ?? 'onbekend')),
  'ROT-C7': ({ breedBekend = 'onbekend', verbandMetZorg = 'onbekend', onrust = 'onbekend' }) => alle([breedBekend, verbandMetZorg, onrust]),
}

/** Which of the seven criteria an incident hits at a moment. A question that was not asked is not known; say "nee" to rule it out. */
export function bepaalCriteria(incident: Incident, nu: Moment): Criteriaoordeel {
  const delen = typeof incident.vermissing === 'object' ? deelregels(incident.vermissing, nu) : undefined
  const uitkomsten = (Object.keys(CRITERIA) as Criterium[]).map((criterium) => ({
    criterium, uitkomst: REGELS[criterium](incident, nu), grondslag: `Rotterdam criterium ${CRITERIA[criterium].nummer}`, ...(criterium === 'ROT-C6' && delen ? { deelregels: delen } : {}),
  }))
  const geraakt = uitkomsten.filter(({ uitkomst }) => uitkomst === 'ja').map(({ criterium }) => criterium)
  const twijfel = uitkomsten.some(({ uitkomst }) => uitkomst === 'onbekend')
  const opnieuwOp = delen?.find((deel) => deel.opnieuwOp)?.opnieuwOp
  return { uitkomsten, geraakt, advies: geraakt.length ? 'melden' : twijfel ? 'consult' : 'geen_melding', ookWettelijkMelden: incident.wettelijkeMeldplicht ?? 'onbekend', ...(opnieuwOp ? { opnieuwOp } : {}) }
}

/** An incident of which every question was answered with no, to begin from. */
export function nergensVan(domein: Incident['domein']): Incident {
  return {
    domein, wettelijkeMeldplicht: 'nee', natuurlijkOverlijden: 'nee', bijzonderheid: '', suicide: 'nee', ernstigGeweld: { aard: [], door: [] }, geweldTegenMedewerker: { geweld: 'nee', letsel: 'geen' },
    vermissing: 'nee', breedBekend: 'nee', verbandMetZorg: 'nee', onrust: 'nee',
  }
}
