import type { Uitkomst } from '@zelfonderzoek/validation/bevinding/bevinding'
import type { AspectId } from '@zelfonderzoek/validation/checklist/aspect-ids'
import type { Controlecontext } from '@zelfonderzoek/validation/volledigheid/controleer-zelfonderzoek'
import type { EcmCode } from '@zelfonderzoek/validation/basisoorzaak/ecm-codes'
import type { Hoofdklasse } from '@zelfonderzoek/validation/basisoorzaak/duiding/duid-oorzaak'
import type { Delen } from './rapport.ts'

/** [what the example shows, the report, what the check says, words of the sentence that it gives]. */
export type Aspectrij = readonly [naam: string, delen: Delen, uitkomst: Uitkomst, zin?: RegExp]

/** [what the example shows, the report, the places at which the rule reports as `veld` or `veld#rij`, what the melding says]. */
export type Samenhangrij = readonly [naam: string, delen: Delen, plaatsen: readonly string[], context?: Controlecontext]

/** [free text of a section, what a jurist reads in it]. */
export type Tekstrij = readonly [tekst: string, uitkomst: Uitkomst]
export type Tekstrijen<A extends AspectId = AspectId> = Record<A, readonly Tekstrij[]>

/** [a text, whether the check asks the reader to look at it]. */
export type Vraagrij = readonly [tekst: string, vraagt: boolean]

/** [a cause, the class and the code that the check suggests]. */
export type Indelingrij = readonly [tekst: string, klasse: Hoofdklasse, code: EcmCode]
