import type { Ernst } from '../bevinding/bevinding.ts'
import { ASPECT_IDS } from '../checklist/aspect-ids.ts'
import { aspectById } from '../checklist/checklist.ts'
import { KRUISUITLEG } from '../volledigheid/uitleg/kruisuitleg.ts'
import { REGELS } from '../volledigheid/regels.ts'
import type { SectieNummer } from '../zelfonderzoek/model.ts'
import { MAATREGELUITLEG } from './maatregeluitleg.ts'
import { OORZAAKUITLEG } from './oorzaakuitleg.ts'
import { WAARSCHUWINGUITLEG } from './waarschuwinguitleg.ts'

export const REGELSOORTEN = ['aspect', 'samenhang', 'maatregel', 'oorzaak', 'waarschuwing'] as const
export type Regelsoort = (typeof REGELSOORTEN)[number]

/** A rule as a reader meets it: on its page in the portal (`/uitleg/<id>`) and in `docs/bijlage`. */
export interface Regeluitleg {
  /** For aspects and rules beside them the `regel` of a finding. */
  id: string
  soort: Regelsoort
  naam: string
  sectie: SectieNummer | 'elke'
  ernst: Ernst
  /** Empty when no article asks for it. */
  grondslag: string
  uitleg: string
}

const ASPECTEN: ReadonlySet<string> = new Set(ASPECT_IDS)

const VAN_DE_BIJLAGE: readonly Regeluitleg[] = REGELS.map((regel) => {
  const isAspect = ASPECTEN.has(regel.id)
  return { ...regel, soort: isAspect ? 'aspect' : 'samenhang', naam: isAspect ? aspectById(regel.id as (typeof ASPECT_IDS)[number]).vraag : KRUISUITLEG[regel.id as keyof typeof KRUISUITLEG].naam }
})

/** Every rule that can speak to a reader. */
export const ALLE_REGELS: readonly Regeluitleg[] = [...VAN_DE_BIJLAGE, ...MAATREGELUITLEG, ...OORZAAKUITLEG, ...WAARSCHUWINGUITLEG]

const OP_ID = new Map(ALLE_REGELS.map((regel) => [regel.id, regel]))

/** The rule with this id; undefined for one that is not known, such as a rule of an older version. */
export function regelById(id: string): Regeluitleg | undefined {
  return OP_ID.get(id)
}
