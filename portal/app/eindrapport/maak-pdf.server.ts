import { rapportblokken, type Rapporttekst } from '@zelfonderzoek/validation/onderzoek/rapportblokken'
import { maakSchrijver, rondAf } from '../jaarverslag/pdf/schrijver.server.ts'
import { schrijf, schrijfLijst } from '../jaarverslag/pdf/tekst.server.ts'

/** The report as a tagged PDF, from the same blocks as screen and DOCX. */
export function maakPdf(rapport: Rapporttekst, voet: string): Promise<Buffer> {
  const s = maakSchrijver(`${rapport.titel}, ${voet}`)
  for (const blok of rapportblokken(rapport)) {
    if (blok.soort === 'lijst') schrijfLijst(s, blok.punten, false)
    else schrijf(s, blok.soort === 'kop' ? `H${blok.niveau}` as const : 'P', blok.tekst)
  }
  return rondAf(s, `${rapport.titel}, ${voet}`)
}
