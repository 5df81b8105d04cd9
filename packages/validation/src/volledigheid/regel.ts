import type { Bevinding, Ernst, Plaats } from '../bevinding/bevinding.ts'
import type { AspectVan } from '../checklist/aspect-ids.ts'
import { GRONDSLAG } from '../checklist/grondslag.ts'
import type { KruisregelId } from '../bevinding/kruisregel-ids.ts'
import type { Secties, SectieNummer, Zelfonderzoek } from '../zelfonderzoek/model.ts'
import type { AspectUitkomst, Oordeel } from './oordeel.ts'

/** The rule for one aspect: data about itself and one check that only reports. */
export interface Aspectregel<N extends SectieNummer = SectieNummer> {
  id: AspectVan<N>
  sectie: N
  ernst: Ernst
  grondslag: string
  oordeel: (z: Zelfonderzoek) => Oordeel
}

/** What of the melding the rules compare with. */
export interface Controlecontext {
  /** Date of the melding, JJJJ-MM-DD. */
  meldingOp?: string
  /** What the melding says of the Openbaar Ministerie (Westerkwartier art. 4 lid 2); a code that begins with `ja` or `nee`. */
  openbaarMinisterie?: string
}

/** Where and with which words a rule beside the aspects found something. */
export interface Vondst extends Omit<Plaats, 'sectie'> {
  gegevens?: Bevinding['gegevens']
}

/** What a rule beside the aspects may look at: the whole report, and what was found of the section at hand. */
export interface Blik {
  z: Zelfonderzoek
  sectie: SectieNummer
  aspecten: readonly AspectUitkomst[]
  context: Controlecontext
}

/** A rule beside the aspects: a duty, or a comparison of fields and sections. Its findings lie in `sectie`. */
export interface Kruisregel {
  id: KruisregelId
  sectie: SectieNummer | 'elke'
  ernst: Ernst
  grondslag: string
  vind: (blik: Blik) => Vondst[]
}

/** Makes the rules of one section from checks that see only that section. */
export function aspectregels<N extends SectieNummer>(sectie: N, checks: { [A in AspectVan<N>]: (inhoud: Secties[N], z: Zelfonderzoek) => Oordeel }): Aspectregel<N>[] {
  return (Object.entries(checks) as [AspectVan<N>, (inhoud: Secties[N], z: Zelfonderzoek) => Oordeel][])
    .map(([id, check]) => ({ id, sectie, ernst: 'moet', grondslag: GRONDSLAG[id], oordeel: (z) => check(z.secties[sectie], z) }))
}
