import type { SectieNummer, Zelfonderzoek } from '../zelfonderzoek/model.ts'
import { controleerSectieMet, type Sectiecontrole } from './controleer-sectie-met.ts'
import type { Controlecontext } from './regel.ts'
import { beoordeelSectietekst } from './tekst/beoordeel-sectietekst.ts'

export { type AspectUitkomst, type Sectiecontrole, SECTIESTANDEN, type Sectiestand } from './controleer-sectie-met.ts'

/** Judges one section, its free text included. A page that loads the reading of free text only when it is used takes `controleerSectieMet`. */
export function controleerSectie(nummer: SectieNummer, z: Zelfonderzoek, context: Controlecontext = {}): Sectiecontrole {
  return controleerSectieMet(beoordeelSectietekst, nummer, z, context)
}
