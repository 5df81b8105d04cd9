import { tekstUit } from '../beoordeling/geweigerd.ts'
import { datumUitFormulier } from '../ui/datumtekst.ts'

/** What was typed in the form for a call or a signaal. */
export interface Vastleginvoer { melder: string, vernomenOp: string, gemeentecode: string, voorzieningsoort: string, aanbiederId: string, soort: string, titel: string, omschrijving: string, datumGebeurtenis: string }

/** The posted form. */
export function leesVastleginvoer(formulier: FormData): Vastleginvoer {
  const t = (naam: string): string => tekstUit(formulier, naam)
  return {
    melder: t('melder'), vernomenOp: datumUitFormulier(formulier, 'vernomenOp'), gemeentecode: t('gemeentecode'), voorzieningsoort: t('voorzieningsoort'), aanbiederId: t('aanbiederId'),
    soort: t('soort'), titel: t('titel'), omschrijving: t('omschrijving'), datumGebeurtenis: datumUitFormulier(formulier, 'datumGebeurtenis'),
  }
}
