import { bepaalCriteria } from '@zelfonderzoek/validation/incident/bepaal-criteria'
import { CRITERIA } from '@zelfonderzoek/validation/incident/criterium'
import { type Incidentinhoud, incidentVan } from '@zelfonderzoek/validation/incident/incident-inhoud'
import { DEELREGEL_LABEL, waarom, waaromDeelregel } from '@zelfonderzoek/validation/incident/waarom'
import type { Moment } from '@zelfonderzoek/validation/kalender/moment'
import type { Criteriaoordeel } from './criteriaoordeel.type.ts'

/** The seven criteria at a moment, each with why. */
export function rekenCriteria(inhoud: Incidentinhoud, nu: Moment): Criteriaoordeel {
  const incident = incidentVan(inhoud)
  const { vermissing } = incident
  const { uitkomsten, geraakt, advies, ookWettelijkMelden, opnieuwOp = null } = bepaalCriteria(incident, nu)
  return {
    op: nu, geraakt, advies, ookWettelijkMelden, opnieuwOp,
    uitkomsten: uitkomsten.map((uit) => ({
      criterium: uit.criterium, naam: CRITERIA[uit.criterium].naam, uitkomst: uit.uitkomst, waarom: waarom(uit, incident), grondslag: uit.grondslag,
      deelregels: (uit.deelregels ?? []).map((regel) => ({
        id: regel.id, naam: DEELREGEL_LABEL[regel.id], uitkomst: regel.uitkomst, waarom: typeof vermissing === 'object' ? waaromDeelregel(regel, vermissing, nu) : '', opnieuwOp: regel.opnieuwOp ?? null,
      })),
    })),
  }
}
