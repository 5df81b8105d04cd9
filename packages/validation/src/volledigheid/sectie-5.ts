import type { Secties } from '../zelfonderzoek/model.ts'
import { METHODE_LABEL } from '../zelfonderzoek/codes.ts'
import { aanwezig, type AspectUitkomst, beoordeelAntwoord, isKaal, leeg, tekort } from './oordeel.ts'
import { elkeRij } from './sectie-1-tot-4.ts'

/** Item 5: how the investigation was done. */
export function controleerWijze(s: Secties[5]): AspectUitkomst[] {
  const wie = (g: Secties[5]['gehoorden'][number], nr: number): string => g.functie.trim() || `medewerker ${nr + 1}`
  return [
    elkeRij('5.gehoorde_medewerkers', s.gehoorden, 'gehoorden', wie, (g) => g.functie, 'de functie', s.vrijeTekst),
    elkeRij('5.wijze_horen_medewerkers', s.gehoorden, 'gehoorden', wie, (g) => g.wijze, 'de wijze van horen', s.vrijeTekst),
    ...client(s),
    beoordeelAntwoord('5.informatiebronnen', s.informatiebronnen, 'informatiebronnen', s.vrijeTekst),
    beoordeelAntwoord('5.literatuur_richtlijnen', s.literatuur, 'literatuur', s.vrijeTekst),
    deskundige(s),
    methode(s),
  ]
}

function client(s: Secties[5]): AspectUitkomst[] {
  const gehoord = '5.client_gehoord'
  const wijze = '5.client_wijze_of_toelichting'
  if (!s.clientGehoord) return [leeg(gehoord, 'clientGehoord', s.vrijeTekst), leeg(wijze, 'clientGehoord', s.vrijeTekst)]
  const ja = s.clientGehoord === 'ja'
  const hoe = (ja ? s.clientWijze : s.clientToelichting).trim()
  const veld = ja ? 'clientWijze' : 'clientToelichting'
  if (isKaal(hoe)) return [tekort(gehoord, 'nvt_kaal', 'nvt_zonder_reden', { veld }), tekort(wijze, 'nvt_kaal', 'nvt_zonder_reden', { veld })]
  if (!hoe) {
    const regel = ja ? 'ja_zonder_wijze' : 'nee_zonder_reden'
    const gegevens = { wat: 'op welke wijze' }
    return [tekort(gehoord, 'gedeeltelijk', regel, { veld }, gegevens, s.clientGehoord), tekort(wijze, 'ontbreekt', regel, { veld }, gegevens)]
  }
  if (ja && !s.clientWie.trim()) return [tekort(gehoord, 'gedeeltelijk', 'ja_zonder_wijze', { veld: 'clientWie' }, { wat: 'wie is gehoord' }, 'ja'), aanwezig(wijze, hoe)]
  return [aanwezig(gehoord, ja ? s.clientWie : hoe), aanwezig(wijze, hoe)]
}

function deskundige(s: Secties[5]): AspectUitkomst {
  const aspect = '5.externe_deskundige'
  if (!s.deskundige) return leeg(aspect, 'deskundige', s.vrijeTekst)
  if (s.deskundige === 'nee') {
    const reden = s.deskundigeToelichting.trim()
    if (!reden || isKaal(reden)) return tekort(aspect, 'nvt_kaal', 'nee_zonder_reden', { veld: 'deskundigeToelichting' })
    return { aspect, uitkomst: 'nvt_gemotiveerd', bewijs: reden, bevindingen: [] }
  }
  if (!s.deskundigeWie.trim()) return tekort(aspect, 'gedeeltelijk', 'ja_zonder_wijze', { veld: 'deskundigeWie' }, { wat: 'welke deskundige' })
  if (!s.deskundigeWijze.trim()) return tekort(aspect, 'gedeeltelijk', 'ja_zonder_wijze', { veld: 'deskundigeWijze' }, { wat: 'op welke wijze' }, s.deskundigeWie)
  return aanwezig(aspect, `${s.deskundigeWie}: ${s.deskundigeWijze}`)
}

function methode(s: Secties[5]): AspectUitkomst {
  const aspect = '5.analysemethode'
  if (!s.analysemethode) return leeg(aspect, 'analysemethode', s.vrijeTekst)
  if (s.analysemethode === 'anders' && !s.analysemethodeAnders.trim()) {
    return tekort(aspect, 'gedeeltelijk', 'ja_zonder_wijze', { veld: 'analysemethodeAnders' }, { wat: 'welke methode u gebruikte' })
  }
  return aanwezig(aspect, s.analysemethode === 'anders' ? s.analysemethodeAnders : METHODE_LABEL[s.analysemethode])
}
