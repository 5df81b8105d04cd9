import type { Sectie11 } from '../../zelfonderzoek/model.ts'
import { beoordeelTekst, gedeeltelijk, metTweedeHelft, type Oordeel, ontbreekt } from '../oordeel.ts'
import { aspectregels } from '../regel.ts'

/** Item 11: what the bestuurder says of the report. */
export const BESTUURDERREGELS = aspectregels(11, {
  '11.bestuurder_onderschrijft': (s) => beoordeelTekst(s.onderschrijft, 'onderschrijft', {
    woorden: 5, vaag: ['bestuurder onderschrijft het rapport', 'bestuurder onderschrijft dit rapport', 'ik onderschrijf het rapport volledig', 'ik ben akkoord met het rapport', 'bestuurder is akkoord met het rapport'],
  }),
  '11.bestuurder_aansluiting': beoordeelAansluiting,
  '11.bestuurder_smart': (s) => beoordeelTekst(s.smart, 'smart', { woorden: 5, vaag: ['maatregelen zijn smart geformuleerd', 'alle maatregelen zijn smart geformuleerd', 'verbetermaatregelen zijn smart geformuleerd', 'alle verbetermaatregelen zijn smart geformuleerd'] }),
  '11.implementatie': (s) => beoordeelTekst(s.implementatie, 'implementatie', { woorden: 5, vaag: ['wordt opgepakt in de lijn', 'dit wordt opgepakt in de lijn', 'maatregelen worden opgepakt in de lijn'] }),
  '11.doelgroep_en_borging': (s) => metTweedeHelft(beoordeelTekst(s.doelgroep, 'doelgroep'), { tekst: s.borging, veld: 'borging' }, { eerste: 'doelgroep', tweede: 'borging' }),
})

/** A full sentence counts; a tick alone does not. */
function beoordeelAansluiting({ aansluiting, aansluitingToelichting }: Sectie11): Oordeel {
  const veld = 'aansluitingToelichting'
  const oordeel = beoordeelTekst(aansluitingToelichting, veld, { woorden: 3 })
  if (!aansluiting) return oordeel.uitkomst === 'ontbreekt' ? ontbreekt('aansluiting') : oordeel.uitkomst === 'nvt_kaal' ? oordeel : gedeeltelijk('keuze', { veld: 'aansluiting', bewijs: aansluitingToelichting })
  if (oordeel.uitkomst === 'ontbreekt') return gedeeltelijk(aansluiting === 'ja' ? 'kaal_ja' : 'kaal_nee', { veld, bewijs: aansluiting })
  return oordeel
}
