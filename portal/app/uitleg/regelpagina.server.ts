import { ASPECTWOORDEN } from '@zelfonderzoek/validation/bevinding/aspectwoorden'
import type { Ernst } from '@zelfonderzoek/validation/bevinding/bevinding'
import { ASPECT_IDS, type AspectId, type PlichtId } from '@zelfonderzoek/validation/checklist/aspect-ids'
import { aspectById, CHECKLIST } from '@zelfonderzoek/validation/checklist/checklist'
import type { Voorbeeld } from '@zelfonderzoek/validation/checklist/onderdeel'
import { VOORBEELDEN } from '@zelfonderzoek/validation/checklist/voorbeelden/voorbeelden'
import { ALLE_REGELS, regelById } from '@zelfonderzoek/validation/uitleg/regeluitleg'
import { LETTERS } from '@zelfonderzoek/validation/verbetermaatregel/smart/beoordeel-maatregel'
import { LETTER_VRAAG } from '@zelfonderzoek/validation/verbetermaatregel/smart/smartwoorden'
import { ASPECTUITLEG } from '@zelfonderzoek/validation/volledigheid/uitleg/aspectuitleg'
import { uitleg as tekst } from '../teksten/uitleg.ts'
import { VOORBEELDEN as GETOETST } from './generated/voorbeelden.ts'

/** What the page of a rule shows. */
export interface Regelpagina {
  id: string
  naam: string
  uitleg: string
  grondslag: string
  /** No article asks for it, and the text can be read without it. */
  advies: boolean
  ernst: Ernst
  vraag?: { wanneer: string, nvt: boolean, aanwezig: string, gedeeltelijk: string, ontbreekt: string }
  /** The question that helps to repair it. */
  hulpvraag?: string
  voorbeeld?: Voorbeeld
  /** Examples with what the check says of them; they are its test too. */
  getoetst: readonly { watErStaat: string, uitkomst: string, zegt: string }[]
}
export interface Regelgroep { kop: string, regels: { id: string, naam: string }[] }

const ASPECTEN: ReadonlySet<string> = new Set(ASPECT_IDS)
const isAspect = (id: string): id is AspectId => ASPECTEN.has(id)

/** The page of a rule; undefined for a rule that is not known. */
export function regelpagina(id: string): Regelpagina | undefined {
  const regel = regelById(id)
  if (!regel) return undefined
  const letter = LETTERS.find((l) => id === `smart-${l.toLowerCase()}`)
  const voorbeeld = Object.hasOwn(VOORBEELDEN, id) ? VOORBEELDEN[id as AspectId | PlichtId] : undefined
  const { naam, grondslag, ernst } = regel
  const basis = { id, naam, grondslag, advies: !grondslag && regel.soort !== 'waarschuwing', ernst, uitleg: regel.uitleg, getoetst: GETOETST[id] ?? [], ...(letter && { hulpvraag: LETTER_VRAAG[letter] }), ...(voorbeeld && { voorbeeld }) }
  if (!isAspect(id)) return basis
  const { toelichting, wanneer, nvt } = aspectById(id)
  const { mist, vulAan } = ASPECTWOORDEN[id]
  return { ...basis, uitleg: toelichting, vraag: { wanneer, nvt, ...ASPECTUITLEG[id], ontbreekt: `${mist} Vul aan: ${vulAan}` } }
}

/** Every rule, per item of the Bijlage and then per kind. */
export function regelgroepen(): Regelgroep[] {
  const groep = (kop: string, past: (regel: (typeof ALLE_REGELS)[number]) => boolean): Regelgroep => ({ kop, regels: ALLE_REGELS.filter(past).map(({ id, naam }) => ({ id, naam })) })
  const vanBijlage = (soort: string): boolean => soort === 'aspect' || soort === 'samenhang'
  return [
    ...CHECKLIST.map(({ nummer, titel }) => groep(`${nummer}. ${titel}`, ({ soort, sectie }) => vanBijlage(soort) && sectie === nummer)),
    groep(tekst.elkOnderdeel, ({ soort, sectie }) => vanBijlage(soort) && sectie === 'elke'),
    ...(['maatregel', 'oorzaak', 'waarschuwing'] as const).map((soort) => groep(tekst.soorten[soort], (regel) => regel.soort === soort)),
  ]
}
