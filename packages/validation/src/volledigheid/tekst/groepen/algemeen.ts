/** Words that carry an argument, a denial or a delay. Own list. */
export const ALGEMEEN = {
  nvt: 'nvt n.v.t n.v.t. niet_van_toepassing niet_aan_de_orde nvt. niet_relevant geen_toepassing',
  nee: 'nee neen geen - niet geen_enkele',
  reden: `
    omdat want aangezien doordat wegens vanwege namelijk immers daar_* reden redenen zodat_niet daarom in_verband_met i.v.m ivm gezien door_ziekte dankzij ten_gevolge omwille dus uit_navraag gelet_op
    opdat derhalve waardoor hierdoor daardoor nu_* daar_de daar_het daar_hij daar_zij nu_er nu_de nu_het nu_zij nu_hij nu_deze daarvoor_was`,
  geenplaats: `
    geen_rol niet_betrokken niet_gedaan niet_toegepast niet_gebruikt niet_gehanteerd geen_sprake buiten_beschouwing achterwege niet_nodig niets_beschreven niet_geraadpleegd niet_ingeschakeld
    niet_gevraagd niet_ingelicht niet_geinformeerd niet_gebruik* niet_benaderd niet_van_belang niet_ingezet niet_gegeven niet_opgetreden geen_gebruik geen_aanleiding niet_bestudeerd niet_gezocht
    niet_uitgevoerd niet_opgesteld niet_voorgesteld niet_geboden niet_aangeboden niet_noodzakelijk niet_benodigd geen_betrekking niet_genomen niet_getroffen waren_er_niet was_er_niet zijn_er_niet
    is_er_niet niet_gemaakt niet_verricht niet_opgesteld overbodig niet_plaatsgevonden niet_gevolgd niet_geweest niet_beschreven niet_gebeld niet_voorgeschreven niet_aanwezig niet_mogelijk kon_niet
    niet_ontvangen vond_niet niet_onderschreven niet_gevormd niet_geformuleerd niet_getrokken niet_vastgesteld niet_ingedeeld niet_geclassificeerd afgezien zag_af ziet_af ziet~af zag~af
    zijn_niet_voorgesteld niet_te_geven niet_te_melden komt_niet kwam_niet speelde_niet speelden_geen speelde_geen speelt_geen spelen_geen`,
  vulsel: 'in deze dit casus situatie zaak hier bij het de een incident calamiteit voor ons verder ook is zijn eveneens en dat was waren onderzoek geval cliënt client aan orde op deze afdeling locatie organisatie verklaard ten aanzien van dan te geacht genoteerd ingevuld',
  later: `
    wordt_later worden_later later_stadium volgt volgen_nog volgt_nog nagezonden nog_niet_bekend in_een_later nog_in_te_vullen nog_uitgezocht nog_niet_vastgesteld nog_niet_beschikbaar nader_te_bepalen
    p.m pm volgt_later wordt_nog worden_nog zal_worden_toegezonden op_een_later aanvullend_rapport te_zijner_tijd t.z.t nog_niet_afgerond nog_niet_duidelijk in_een_vervolg volgen_later later_na
    worden_in_een worden_pas pas_later nog_opgesteld nog_geformuleerd wordt_aangevuld aangevuld_zodra zodra_het zodra_de`,
  geheim: `privacy privacyredenen vertrouwelijk vertrouwelijkheid anonimiteit avg niet_vermeld niet_opgenomen noemen_wij_hier_geen niet_genoemd geen_nadere geen_mededeling* niet_gedeeld niet_openbaar geheimhoudingsplicht
    niet_nader doen_wij_geen geen_uitspraken delen_wij_niet verstrekken_wij_niet op_te_vragen opvraagbaar`,
  negatie: 'niet geen nooit niemand nergens zonder evenmin niets nauwelijks geenszins noch ontbreekt ontbrak',
  vaag: `diverse divers allerlei andere_informatie nog_wat verschillende_stukken relevante_stukken alle_stukken alle_relevante stukken_en overige_stukken de_nodige andere_stukken alle_beschikbare beschikbare_informatie
    enige enkele_stukken en_andere wat_er_verder verschillende_bronnen interne_stukken informatie_uit een_aantal_stukken verschillende_documenten diverse_documenten onze_administratie`,
  telwoord: `twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien achttien twintig dertig veertig vijftig zestig beide een anderhalf tweemaal driemaal viermaal`,
  oordeel: `
    vinden_wij vind_ik vindt_de wij_vinden achteraf terugkijkend commissie_vindt commissie_meent commissie_noemt commissie_acht meent noemt vinden had_moeten hadden_moeten hadden_wij had_zij had_hij
    tekort tekortkoming tekortgeschoten onvoldoende vragen_ons_af te_weinig niet_genoeg reflectie reflecterend reflecteren_* naar_ons_oordeel oordeelt geconcludeerd terugblik* terugziend leerpunt
    zegt_zelf vindt_zelf zelf_ook zij_zelf hij_zelf toch echter desondanks achten acht_de beschouwen geven_aan geeft_aan ervaren_als twijfel* onvoldoende_bekwaam zichzelf inziens wij_zien beseft
    beseffen erkent erkennen betwijfelt betwijfelen niettemin vraagtekens lering oordeel onzeker handelingsverlegen* voelde_zich voelden_zich miste misten blijkt bleek vraag_of de_vraag_of
    vraagt_zich_af vroegen_ons hadden_dit had_dit moeten_hebben nagelaten onvoldoende_voorbereid te_beperkt te_licht te_summier schoot_tekort schoten_tekort gemis geconstateerd constateert constateren
    stelt_vast leerzaam had_er_beter beter_* voldoende_toegerust toegerust niet_toereikend toereikend vertrouwd_met onervaren tevreden_over geen_reden_tot twijfelen terugkijken_* kijken_terug
    kijkt_terug kijkend naar_eigen_zeggen eigen_zeggen zelf_aan nooit_getoetst vindt_dat vinden_dat vinden_we zien_wij had_daar hadden_daar geen_aanleiding geen_twijfel onvoldoende_geoefend wij_hadden
    verlopen`,
} as const
