import type { Sectie5 } from '../../zelfonderzoek/model.ts'
import { METHODE_LABEL } from '../../zelfonderzoek/codes.ts'
import { aanwezig, beoordeelAntwoord, beoordeelTekst, gedeeltelijk, type Oordeel, ontbreekt } from '../oordeel.ts'
import { aspectregels } from '../regel.ts'
import { beoordeelClientGehoord, beoordeelClientWijze, beoordeelDeskundige, beoordeelGehoorden, beoordeelWijze } from './horen.ts'

/** Item 5: how the investigation was done. */
export const ONDERZOEKSREGELS = aspectregels(5, {
  '5.gehoorde_medewerkers': beoordeelGehoorden,
  '5.wijze_horen_medewerkers': beoordeelWijze,
  '5.client_gehoord': beoordeelClientGehoord,
  '5.client_wijze_of_toelichting': beoordeelClientWijze,
  '5.informatiebronnen': (s) => beoordeelAntwoord(s.informatiebronnen, 'informatiebronnen', {
    vaag: ['diverse stukken', 'diverse bronnen', 'dossier', 'dossieronderzoek', 'dossier en andere informatie', 'dossier en diverse andere stukken', 'alle beschikbare informatie'],
  }),
  '5.literatuur_richtlijnen': (s) => beoordeelAntwoord(s.literatuur, 'literatuur', {
    vaag: ['geldende protocollen', 'geldende richtlijnen', 'protocollen', 'richtlijnen', 'literatuur', 'interne protocollen', 'diverse protocollen', 'relevante protocollen', 'relevante literatuur'],
  }),
  '5.externe_deskundige': beoordeelDeskundige,
  '5.analysemethode': beoordeelMethode,
})

function beoordeelMethode({ analysemethode, analysemethodeAnders: anders }: Sectie5): Oordeel {
  if (!analysemethode) return anders.trim() ? gedeeltelijk('keuze', { veld: 'analysemethode', bewijs: anders }) : ontbreekt('analysemethode')
  if (analysemethode !== 'anders') return aanwezig(METHODE_LABEL[analysemethode])
  const oordeel = beoordeelTekst(anders, 'analysemethodeAnders', { vaag: ['erkende methode', 'methode', 'eigen methode', 'andere methode'] })
  return oordeel.uitkomst === 'ontbreekt' ? gedeeltelijk('helft', { veld: 'analysemethodeAnders', gegevens: { er: 'methode_anders', mist: 'methode_stappen' } }) : oordeel
}
