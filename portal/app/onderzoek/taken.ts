import { CHECKLIST } from '@zelfonderzoek/validation/checklist/checklist'
import { datumLang } from '@zelfonderzoek/validation/kalender/dagen'
import type { Sectiestand } from '@zelfonderzoek/validation/volledigheid/controleer-sectie'
import type { Vorm } from '../ui/status.tsx'
import type { LopendOnderzoek } from './gegevens/onderzoek.server.ts'
import { SECTIESTAND_VORM, sectiestandTekst } from './formulier/uitkomstvorm.ts'

/** A section as a task, in plain words. */
export interface Onderzoekstaak { nummer: number, naam: string, href: string, vorm: Vorm, stand: string, door: string | undefined }

/** The eleven sections as tasks, with who worked there last and who is there now. */
export function takenVan({ id, zelfonderzoek }: LopendOnderzoek, ikId: string): Onderzoekstaak[] {
  return zelfonderzoek.secties.map(({ nummer, stand, aanwezig, totaal, bewaardOp, bewaardDoor }) => {
    const nu = zelfonderzoek.aanwezig.find((a) => a.sectieNummer === nummer && a.gebruiker.id !== ikId)
    const wie = bewaardDoor?.id === ikId ? 'u' : bewaardDoor?.functie
    return {
      nummer,
      naam: CHECKLIST[nummer - 1]?.titel ?? '',
      href: `/onderzoeken/${id}/onderdeel/${nummer}`,
      vorm: SECTIESTAND_VORM[stand as Sectiestand],
      stand: sectiestandTekst(stand as Sectiestand, aanwezig, totaal),
      door: nu ? `${nu.gebruiker.functie} werkt hier nu` : bewaardOp && wie ? `${wie}, ${datumLang(bewaardOp.slice(0, 10))}` : undefined,
    }
  })
}
