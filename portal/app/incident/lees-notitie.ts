import { HOEDANIGHEDEN } from '@zelfonderzoek/validation/incident/hoedanigheid'
import { NOTITIEDELEN, type Notitiedeel } from '@zelfonderzoek/validation/incident/notitie'
import { tekstUit } from '../beoordeling/geweigerd.ts'

/** The form of a notitie. */
export interface Notitieinvoer {
  versie: number
  delen: Partial<Record<Notitiedeel, string>>
  uitgebreid: boolean
  reden: string
  ontvangers: { hoedanigheid: string, ontvanger: string, kanaal: string }[]
}

/** The posted form. */
export function leesNotitie(formulier: FormData): Notitieinvoer {
  const t = (naam: string): string => tekstUit(formulier, naam)
  return {
    versie: Number(t('versie')) || 0, uitgebreid: t('variant') === 'uitgebreid', reden: t('reden'), delen: Object.fromEntries(NOTITIEDELEN.map((deel) => [deel, t(deel)])),
    ontvangers: Object.keys(HOEDANIGHEDEN).flatMap((hoedanigheid) => (t(`ontvanger.${hoedanigheid}`).trim() ? [{ hoedanigheid, ontvanger: t(`ontvanger.${hoedanigheid}`), kanaal: t(`kanaal.${hoedanigheid}`) }] : [])),
  }
}
