import type { Uitkomst } from '@zelfonderzoek/validation/bevinding/bevinding'
import type { Sectiestand } from '@zelfonderzoek/validation/volledigheid/controleer-sectie'
import type { Vorm } from '../../ui/status.tsx'

/** Shape of an outcome; its word stands beside it. */
export const UITKOMST_VORM: Record<Uitkomst, Vorm> = {
  aanwezig: 'heel',
  gedeeltelijk: 'half',
  ontbreekt: 'leeg',
  nvt_gemotiveerd: 'streep',
  nvt_kaal: 'kaal',
}

/** Shape of the stand of a section. */
export const SECTIESTAND_VORM: Record<Sectiestand, Vorm> = { niet_begonnen: 'rust', bezig: 'half', compleet: 'heel', nvt: 'streep' }

/** `bezig, 5 van 8`. */
export function sectiestandTekst(stand: Sectiestand, aanwezig: number, totaal: number): string {
  if (stand === 'bezig') return `bezig, ${aanwezig} van ${totaal}`
  return { niet_begonnen: 'nog niet begonnen', compleet: 'compleet', nvt: 'n.v.t.' }[stand]
}
