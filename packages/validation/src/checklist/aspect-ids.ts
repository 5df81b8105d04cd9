import type { SectieNummer } from '../zelfonderzoek/model.ts'

/** The 47 aspects of the Bijlage, each as `<onderdeel>.<naam>`. */
export const ASPECT_IDS = [
  '1.clientgegevens', '1.zorgzwaarte',
  '2.datum_calamiteit', '2.datum_melden_bestuurder',
  '3.functies_leden', '3.vakdiscipline_leden', '3.betrokkenheid_leden',
  '4.functies_zorgverleners',
  '5.gehoorde_medewerkers', '5.wijze_horen_medewerkers', '5.client_gehoord', '5.client_wijze_of_toelichting',
  '5.informatiebronnen', '5.literatuur_richtlijnen', '5.externe_deskundige', '5.analysemethode',
  '6.tijdschema', '6.opname_indicatie', '6.locatie_context', '6.voorgeschiedenis', '6.risicotaxatie', '6.toezicht_op_client',
  '6.richtlijnen_gehanteerd', '6.bevoegd_bekwaam', '6.farmacotherapie', '6.hulpmiddelen', '6.vrijheidsbeperking',
  '6.communicatie_zorgverleners', '6.communicatie_client_familie', '6.ketenpartners', '6.openbaar_ministerie', '6.aangifte',
  '7.basisoorzaken', '7.methode_toegepast', '7.classificatie',
  '8.conclusies',
  '9.maatregelen', '9.aansluiting_basisoorzaken', '9.getroffen_en_voorgenomen',
  '10.nazorg_betrokkenen', '10.nazorg_zorgverleners', '10.reactie_client',
  '11.bestuurder_onderschrijft', '11.bestuurder_aansluiting', '11.bestuurder_smart', '11.implementatie', '11.doelgroep_en_borging',
] as const
export type AspectId = (typeof ASPECT_IDS)[number]

/** Duties in the Bijlage that the 47 aspects do not carry as their own. */
export const PLICHT_IDS = [
  '3.deskundigheid', '3.onafhankelijkheid', '3.disciplines',
  '5.deskundige_wijze',
  '6.afwijking_motivering', '6.reflectie', '6.melding_fabrikant', '6.communicatie_extern', '6.ketensamenwerking', '6.aangifte_gegevens',
  '10.delen_met_betrokkenen',
] as const
export type PlichtId = (typeof PLICHT_IDS)[number]

/** The aspects and duties of one section. */
export type AspectVan<N extends SectieNummer> = Extract<AspectId, `${N}.${string}`>
export type PlichtVan<N extends SectieNummer> = Extract<PlichtId, `${N}.${string}`>

/** The section to which an aspect belongs. */
export function sectieVan(id: AspectId | PlichtId): SectieNummer {
  return Number.parseInt(id, 10) as SectieNummer
}
