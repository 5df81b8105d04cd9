import { AVG_BESLUIT, type AvgBesluit, AVG_SOORT, type AvgSoort, HOEDANIGHEID, type Hoedanigheid } from '@zelfonderzoek/validation/avg/verzoeksoort'
import { WEIGERINGSGRONDEN, type WeigeringsgrondId } from '@zelfonderzoek/validation/avg/weigeringsgrond'

export const soortnaam = (soort: string): string => AVG_SOORT[soort as AvgSoort]?.naam ?? soort
export const wieIsDat = (hoedanigheid: string): string => HOEDANIGHEID[hoedanigheid as Hoedanigheid] ?? hoedanigheid
export const besluitnaam = (besluit: string): string => AVG_BESLUIT[besluit as AvgBesluit] ?? besluit
/** `Het toezicht zou erdoor worden belemmerd (UAVG art. 41 lid 1 onder h)`. */
export const grondtekst = (id: string): string => {
  const grond = WEIGERINGSGRONDEN[id as WeigeringsgrondId]
  return grond ? `${grond.naam} (${grond.artikel})` : id
}
