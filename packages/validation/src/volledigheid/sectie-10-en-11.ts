import type { Secties } from '../zelfonderzoek/model.ts'
import { aanwezig, type AspectUitkomst, beoordeelAntwoord, beoordeelTekst, leeg, metTweedeHelft, tekort } from './oordeel.ts'

/** Item 10: aftercare and the reaction to it. */
export function controleerNazorg(s: Secties[10]): AspectUitkomst[] {
  return [
    beoordeelAntwoord('10.nazorg_betrokkenen', s.nazorgBetrokkenen, 'nazorgBetrokkenen', s.vrijeTekst),
    beoordeelAntwoord('10.nazorg_zorgverleners', s.nazorgZorgverleners, 'nazorgZorgverleners', s.vrijeTekst),
    beoordeelAntwoord('10.reactie_client', s.reactieClient, 'reactieClient', s.vrijeTekst),
  ]
}

/** Item 11: what the bestuurder says of the report. */
export function controleerBestuurder(s: Secties[11]): AspectUitkomst[] {
  return [
    beoordeelTekst('11.bestuurder_onderschrijft', s.onderschrijft, 'onderschrijft', s.vrijeTekst),
    aansluiting(s),
    beoordeelTekst('11.bestuurder_smart', s.smart, 'smart', s.vrijeTekst),
    beoordeelTekst('11.implementatie', s.implementatie, 'implementatie', s.vrijeTekst),
    doelgroep(s),
  ]
}

function aansluiting(s: Secties[11]): AspectUitkomst {
  const aspect = '11.bestuurder_aansluiting'
  const toelichting = s.aansluitingToelichting.trim()
  if (!s.aansluiting) return toelichting ? tekort(aspect, 'gedeeltelijk', 'keuze_ontbreekt', { veld: 'aansluiting' }, {}, toelichting) : leeg(aspect, 'aansluiting', s.vrijeTekst)
  if (toelichting) return aanwezig(aspect, toelichting)
  if (s.aansluiting === 'nee') return tekort(aspect, 'gedeeltelijk', 'nee_zonder_reden', { veld: 'aansluitingToelichting' }, {}, 'nee')
  return tekort(aspect, 'gedeeltelijk', 'ja_zonder_wijze', { veld: 'aansluitingToelichting' }, { wat: 'waaraan de bestuurder dat ziet' }, 'ja')
}

function doelgroep(s: Secties[11]): AspectUitkomst {
  const aspect = '11.doelgroep_en_borging'
  if (!s.doelgroep.trim() && s.borging.trim()) {
    return tekort(aspect, 'gedeeltelijk', 'helft_ontbreekt', { veld: 'doelgroep' }, { eerste: 'de borging', tweede: 'voor wie de maatregelen zijn' }, s.borging)
  }
  return metTweedeHelft(beoordeelTekst(aspect, s.doelgroep, 'doelgroep', s.vrijeTekst), s.borging, 'borging', { eerste: 'voor wie de maatregelen zijn', tweede: 'hoe ze worden geborgd' })
}
