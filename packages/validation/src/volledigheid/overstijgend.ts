import type { Bevinding } from '../bevinding/bevinding.ts'
import { isDatum } from '../kalender/datum.ts'
import type { SectieNummer, Zelfonderzoek } from '../zelfonderzoek/model.ts'
import { METHODE_LABEL } from '../zelfonderzoek/codes.ts'
import type { Controlecontext } from './controleer-zelfonderzoek.ts'
import { kort, losseBevinding } from './oordeel.ts'
import { vindBsn, lijktNaam } from './persoonsgegeven.ts'

/** A rule that compares sections. It only reports. */
export interface OverstijgendeRegel {
  id: string
  uitleg: string
  controleer: (z: Zelfonderzoek, context: Controlecontext) => Bevinding[]
}

/** The rules across sections, in the order in which people read the report. */
export const OVERSTIJGEND: readonly OverstijgendeRegel[] = [
  { id: 'datum_volgorde', uitleg: 'De gebeurtenis is niet later dan het melden bij de bestuurder, en dat is niet later dan de melding bij de toezichthouder.', controleer: datumVolgorde },
  { id: 'lid_betrokken', uitleg: 'Een lid van de commissie is bij voorkeur niet betrokken.', controleer: lidBetrokken },
  { id: 'deskundigheid_leeg', uitleg: 'De commissie is deskundig, en het rapport zegt waarom.', controleer: deskundigheid },
  { id: 'niet_gehoord', uitleg: 'Wie betrokken was, is gehoord.', controleer: nietGehoord },
  { id: 'methode_niet_zichtbaar', uitleg: 'De methode van onderdeel 5 is de methode van onderdeel 7.', controleer: methode },
  { id: 'oorzaak_zonder_maatregel', uitleg: 'Bij elke basisoorzaak hoort een maatregel.', controleer: oorzaakZonderMaatregel },
  { id: 'maatregel_zonder_oorzaak', uitleg: 'Elke maatregel hoort bij een oorzaak.', controleer: maatregelZonderOorzaak },
  { id: 'om_verschilt', uitleg: 'Melding en rapport zeggen hetzelfde over het Openbaar Ministerie.', controleer: openbaarMinisterie },
  { id: 'delen_leeg', uitleg: 'De inhoud van het rapport is met de betrokkenen gedeeld.', controleer: delen },
  { id: 'naam_in_functie', uitleg: 'Waar een functie wordt gevraagd, staat geen naam.', controleer: namen },
  { id: 'bsn_gevonden', uitleg: 'In het rapport staat geen burgerservicenummer.', controleer: bsn },
]

function datumVolgorde({ secties }: Zelfonderzoek, { meldingOp = '' }: Controlecontext): Bevinding[] {
  const rij = [
    { naam: 'De datum van de gebeurtenis', op: secties[2].datumGebeurtenis, veld: 'datumGebeurtenis' },
    { naam: 'De datum van melden bij de bestuurder', op: secties[2].datumBestuurder, veld: 'datumBestuurder' },
    { naam: 'De datum van de melding bij de toezichthouder', op: meldingOp, veld: 'datumBestuurder' },
  ].filter(({ op }) => isDatum(op))
  return rij.flatMap((eerst, plaats) => {
    const later = rij[plaats + 1]
    if (!later || eerst.op <= later.op) return []
    return [losseBevinding('datum_volgorde', 'moet', { sectie: 2, veld: later.veld }, 'Bijlage, onderdeel 2', { eerst: eerst.naam, eerstOp: eerst.op, later: later.naam.toLowerCase(), laterOp: later.op })]
  })
}

function lidBetrokken({ secties }: Zelfonderzoek): Bevinding[] {
  return secties[3].leden
    .filter((lid) => lid.betrokkenheid === 'direct' && !secties[3].onafhankelijkheid.trim())
    .map((lid) => losseBevinding('lid_betrokken', 'let_op', { sectie: 3, aspect: '3.betrokkenheid_leden', veld: 'leden', rij: lid.id }, 'Bijlage, inleiding', { functie: lid.functie || 'Een lid' }))
}

function deskundigheid({ secties }: Zelfonderzoek): Bevinding[] {
  if (secties[3].leden.length === 0 || secties[3].deskundigheid.trim()) return []
  return [losseBevinding('deskundigheid_leeg', 'let_op', { sectie: 3, veld: 'deskundigheid' }, 'Bijlage, inleiding')]
}

function nietGehoord({ secties }: Zelfonderzoek): Bevinding[] {
  const gehoord = secties[5].gehoorden.map((g) => g.functie.trim().toLowerCase()).filter(Boolean)
  if (gehoord.length === 0) return []
  return secties[4].zorgverleners
    .filter(({ functie }) => functie.trim() && !gehoord.some((g) => g.includes(functie.trim().toLowerCase()) || functie.trim().toLowerCase().includes(g)))
    .map(({ functie, id }) => losseBevinding('niet_gehoord', 'let_op', { sectie: 5, aspect: '5.gehoorde_medewerkers', veld: 'gehoorden', rij: id }, 'Bijlage, onderdeel 5, streepje 1', { functie }))
}

function methode({ secties }: Zelfonderzoek): Bevinding[] {
  const gekozen = secties[5].analysemethode
  if (!gekozen || gekozen === 'anders') return []
  const tekst = secties[7].methodeToegepast.toLowerCase()
  const andere = (Object.entries(METHODE_LABEL) as [string, string][]).find(([code, naam]) => code !== gekozen && code !== 'anders' && tekst.includes(naam.toLowerCase()))
  if (!andere || tekst.includes(METHODE_LABEL[gekozen].toLowerCase())) return []
  return [losseBevinding('methode_niet_zichtbaar', 'moet', { sectie: 7, aspect: '7.methode_toegepast', veld: 'methodeToegepast' }, 'Bijlage, onderdeel 7', { methode: METHODE_LABEL[gekozen], andere: andere[1] })]
}

function oorzaakZonderMaatregel({ basisoorzaken, verbetermaatregelen }: Zelfonderzoek): Bevinding[] {
  const gedekt = new Set(verbetermaatregelen.flatMap((m) => m.oorzaakIds))
  return basisoorzaken
    .filter((o) => o.soort === 'basisoorzaak' && o.tekst.trim() && !gedekt.has(o.id))
    .map((o) => losseBevinding('oorzaak_zonder_maatregel', 'moet', { sectie: 9, aspect: '9.aansluiting_basisoorzaken', veld: 'basisoorzaken', rij: o.id }, 'Bijlage, onderdeel 9', { tekst: kort(o.tekst) }))
}

function maatregelZonderOorzaak({ verbetermaatregelen, basisoorzaken }: Zelfonderzoek): Bevinding[] {
  const bekend = new Set(basisoorzaken.map((o) => o.id))
  return verbetermaatregelen
    .filter((m) => m.wat.trim() && !m.oorzaakIds.some((id) => bekend.has(id)))
    .map((m) => losseBevinding('maatregel_zonder_oorzaak', 'moet', { sectie: 9, aspect: '9.aansluiting_basisoorzaken', veld: 'verbetermaatregelen', rij: m.id }, 'Bijlage, onderdeel 9', { tekst: kort(m.wat) }))
}

function openbaarMinisterie({ secties }: Zelfonderzoek, { openbaarMinisterie: melding = '' }: Controlecontext): Bevinding[] {
  if (!melding.startsWith('ja') || !secties[6].openbaarMinisterie.nvt) return []
  return [losseBevinding('om_verschilt', 'moet', { sectie: 6, aspect: '6.openbaar_ministerie', veld: 'openbaarMinisterie' }, 'Westerkwartier art. 4 lid 2')]
}

function delen({ secties }: Zelfonderzoek): Bevinding[] {
  const begonnen = [secties[10].nazorgBetrokkenen, secties[10].nazorgZorgverleners, secties[10].reactieClient].some((a) => a.tekst.trim() || a.nvt)
  if (!begonnen || secties[10].gedeeldMet.trim()) return []
  return [losseBevinding('delen_leeg', 'let_op', { sectie: 10, veld: 'gedeeldMet' }, 'Bijlage, inleiding')]
}

function namen({ secties }: Zelfonderzoek): Bevinding[] {
  const rijen = [
    ...secties[3].leden.map((r) => ({ ...r, sectie: 3 as const, veld: 'leden' })),
    ...secties[4].zorgverleners.map((r) => ({ ...r, sectie: 4 as const, veld: 'zorgverleners' })),
    ...secties[5].gehoorden.map((r) => ({ ...r, sectie: 5 as const, veld: 'gehoorden' })),
  ]
  return rijen.filter((r) => lijktNaam(r.functie)).map((r) => losseBevinding('naam_in_functie', 'let_op', { sectie: r.sectie, veld: r.veld, rij: r.id }, 'AVG art. 5 lid 1 onder c', { tekst: r.functie }))
}

function bsn({ secties }: Zelfonderzoek): Bevinding[] {
  return (Object.entries(secties) as [string, object][]).flatMap(([nummer, inhoud]) =>
    Object.entries(inhoud).filter(([, waarde]) => vindBsn(JSON.stringify(waarde))).map(([veld]) =>
      losseBevinding('bsn_gevonden', 'moet', { sectie: Number(nummer) as SectieNummer, veld }, 'UAVG art. 46')))
}
