import { aspectById, onderdeelMet } from '@zelfonderzoek/validation/checklist/checklist'
import type { AspectId } from '@zelfonderzoek/validation/checklist/aspect-ids'
import type { SectieNummer } from '@zelfonderzoek/validation/zelfonderzoek/model'
import type { Vraagtekst } from '../formulier/sectieformulier.tsx'
import { VOORBEELDEN } from '@zelfonderzoek/validation/checklist/voorbeelden/voorbeelden'
import { SECTIEVELDEN } from '../velden/sectievelden.ts'
import type { LopendOnderzoek } from './onderzoek.server.ts'

/** Title, article, explanation and the toezichthouder's words of every question of a section. */
export function vraagteksten(nummer: SectieNummer, dossier: Pick<LopendOnderzoek, 'stand' | 'indieningen'>): Record<string, Vraagtekst> {
  const { ronde, gevraagd } = gevraagdeAanvulling(dossier)
  return Object.fromEntries(SECTIEVELDEN[nummer].map((vraag) => {
    const aspecten = vraag.aspecten.map((id) => aspectById(id as AspectId))
    const [eerste] = aspecten
    const aanvullen = gevraagd.filter((o) => vraag.aspecten.includes(o.aspect)).map(({ opmerking }) => ({ ronde, opmerking }))
    return [vraag.id, {
      titel: eerste?.vraag ?? '',
      grondslag: eerste?.grondslag ?? `Bijlage, inleiding`,
      uitleg: aspecten.map((a) => a.toelichting).join(' ') || onderdeelMet(nummer).plichten.map((p) => p.toelichting).join(' '),
      ...(eerste ? { goed: VOORBEELDEN[eerste.id].goed, minderGoed: VOORBEELDEN[eerste.id].minder } : {}),
      aanvullen,
    }]
  }))
}

/** What the toezichthouder asked to supplement of the last round; nothing once it was handed in again. */
export function gevraagdeAanvulling({ stand, indieningen }: Pick<LopendOnderzoek, 'stand' | 'indieningen'>) {
  const laatste = [...indieningen].sort((a, b) => a.ronde - b.ronde).at(-1)
  return { ronde: laatste?.ronde ?? 0, gevraagd: stand === 'aanvullen' && laatste ? laatste.oordelen.filter((o) => o.oordeel === 'aanvullen') : [] }
}
