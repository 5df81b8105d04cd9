/** The aspects as the labelling guideline names them; written out, so that a change of the checklist shows here. */
export const ASPECTEN_VAN_DE_RICHTLIJN = [
  '1.clientgegevens', '1.zorgzwaarte',
  '2.datum_calamiteit', '2.datum_melden_bestuurder',
  '3.functies_leden', '3.vakdiscipline_leden', '3.betrokkenheid_leden',
  '4.functies_zorgverleners',
  '5.gehoorde_medewerkers', '5.wijze_horen_medewerkers', '5.client_gehoord', '5.client_wijze_of_toelichting', '5.informatiebronnen', '5.literatuur_richtlijnen', '5.externe_deskundige', '5.analysemethode',
  '6.tijdschema', '6.opname_indicatie', '6.locatie_context', '6.voorgeschiedenis', '6.risicotaxatie', '6.toezicht_op_client', '6.richtlijnen_gehanteerd', '6.bevoegd_bekwaam', '6.farmacotherapie', '6.hulpmiddelen', '6.vrijheidsbeperking', '6.communicatie_zorgverleners', '6.communicatie_client_familie', '6.ketenpartners', '6.openbaar_ministerie', '6.aangifte',
  '7.basisoorzaken', '7.methode_toegepast', '7.classificatie',
  '8.conclusies',
  '9.maatregelen', '9.aansluiting_basisoorzaken', '9.getroffen_en_voorgenomen',
  '10.nazorg_betrokkenen', '10.nazorg_zorgverleners', '10.reactie_client',
  '11.bestuurder_onderschrijft', '11.bestuurder_aansluiting', '11.bestuurder_smart', '11.implementatie', '11.doelgroep_en_borging',
]

/** The items of the Bijlage, with the short titles that the portal uses. */
export const ONDERDELEN = [
  [1, 'Cliënt'],
  [2, 'Datums'],
  [3, 'Onderzoekscommissie'],
  [4, 'Betrokken zorgverleners'],
  [5, 'Wijze van onderzoek'],
  [6, 'Feiten en tijdschema'],
  [7, 'Basisoorzaken'],
  [8, 'Conclusies'],
  [9, 'Verbetermaatregelen'],
  [10, 'Nazorg'],
  [11, 'Verklaring van de bestuurder'],
]
