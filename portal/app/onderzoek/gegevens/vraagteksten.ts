import { aspectById, onderdeelMet } from '@zelfonderzoek/validation/checklist/checklist'
import type { AspectId } from '@zelfonderzoek/validation/checklist/aspect-ids'
import type { SectieNummer } from '@zelfonderzoek/validation/zelfonderzoek/model'
import type { Vraagtekst } from '../formulier/sectieformulier.tsx'
import { VOORBEELDEN } from '@zelfonderzoek/validation/checklist/voorbeelden/voorbeelden'
import { SECTIEVELDEN } from '../velden/sectievelden.ts'
import type { LopendOnderzoek } from './onderzoek.server.ts'

/** Title, article, explanation and the toezichthouder's words of every question of a section. */
export function vraagteksten(nummer: SectieNummer, indieningen: LopendOnderzoek['indieningen']): Record<string, Vraagtekst> {
  return Object.fromEntries(SECTIEVELDEN[nummer].map((vraag) => {
    const aspecten = vraag.aspecten.map((id) => aspectById(id as AspectId))
    const [eerste] = aspecten
    const aanvullen = indieningen.flatMap(({ ronde, oordelen }) =>
      oordelen.filter((o) => o.oordeel === 'aanvullen' && vraag.aspecten.includes(o.aspect)).map((o) => ({ ronde, opmerking: o.opmerking })))
    return [vraag.id, {
      titel: eerste?.vraag ?? '',
      grondslag: eerste?.grondslag ?? `Bijlage, inleiding`,
      uitleg: aspecten.map((a) => a.toelichting).join(' ') || onderdeelMet(nummer).plichten.map((p) => p.toelichting).join(' '),
      ...(eerste ? { goed: VOORBEELDEN[eerste.id].goed, minderGoed: VOORBEELDEN[eerste.id].minder } : {}),
      aanvullen,
    }]
  }))
}
