import { leeftijdOp } from '../kalender/leeftijd.ts'
import { inAmsterdam, type Moment, plusUren, secondenVan } from '../kalender/moment.ts'
import type { JaNeeOnbekend, Vermissing } from './incident.ts'

/** From this age on a child no longer counts for sub-rule b. */
const KIND_TOT = 13
/** Hours after which somebody missing from closed care counts. */
const UREN_GESLOTEN = 48

export interface Deelregel {
  id: 'a_hoog_veiligheidsrisico' | 'b_kind_onder_13' | 'c_gesloten_zorg_48_uur' | 'd_veilig_thuis_hoog_risico' | 'veiligheid_in_gevaar'
  uitkomst: JaNeeOnbekend
  /** The moment at which "nee" becomes "ja" by itself: look again then. */
  opnieuwOp?: Moment
}

/** The sub-rules of criterion 6 at a moment. They read no clock: who asks says what time it is. */
export function deelregels(v: Vermissing, nu: Moment): Deelregel[] {
  return [
    { id: 'a_hoog_veiligheidsrisico', uitkomst: v.hoogVeiligheidsrisico },
    { id: 'b_kind_onder_13', uitkomst: kindOnder13(v) },
    geslotenZorg(v, nu),
    { id: 'd_veilig_thuis_hoog_risico', uitkomst: alle([v.veiligThuis.melding, v.veiligThuis.ernstigHuiselijkGeweld, v.veiligThuis.hoogRisico]) },
    { id: 'veiligheid_in_gevaar', uitkomst: v.veiligheidInGevaar },
  ]
}

/** All yes is yes, one no is no, otherwise not known yet. */
export function alle(feiten: readonly JaNeeOnbekend[]): JaNeeOnbekend {
  if (feiten.includes('nee')) return 'nee'
  return feiten.includes('onbekend') ? 'onbekend' : 'ja'
}

/** One yes is yes, all no is no, otherwise not known yet. */
export function enige(feiten: readonly JaNeeOnbekend[]): JaNeeOnbekend {
  if (feiten.includes('ja')) return 'ja'
  return feiten.includes('onbekend') ? 'onbekend' : 'nee'
}

/** The age on the day, in Amsterdam, on which somebody went missing; not on the day of looking. */
function kindOnder13({ geboortedatums, sinds }: Vermissing): JaNeeOnbekend {
  if (!geboortedatums.length) return 'onbekend'
  const { datum } = inAmsterdam(sinds)
  return geboortedatums.some((geboren) => leeftijdOp(geboren, datum) < KIND_TOT) ? 'ja' : 'nee'
}

/** Longer than 48 hours, so not yet at 48 hours exactly; weekends and holidays count (Algemene termijnenwet art. 4). */
function geslotenZorg({ uitGeslotenZorg, sinds, totEnMet }: Vermissing, nu: Moment): Deelregel {
  const id = 'c_gesloten_zorg_48_uur'
  if (uitGeslotenZorg === 'nee') return { id, uitkomst: 'nee' }
  const grens = plusUren(sinds, UREN_GESLOTEN)
  const over = secondenVan(totEnMet ?? nu) > secondenVan(grens)
  if (over) return { id, uitkomst: uitGeslotenZorg }
  return totEnMet ? { id, uitkomst: 'nee' } : { id, uitkomst: 'nee', opnieuwOp: grens }
}
