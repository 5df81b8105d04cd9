/** Words of causes, conclusions, measures, aftercare and the statement of the bestuurder (items 7 to 11). Own list. */
export const SLOT = {
  oorzaak: `oorzaak oorzaken *oorzaak *oorzaken doordat veroorzaakt ontstaan_door te_wijten kwam_doordat kon_gebeuren factoren factor door_het_ontbreken omdat had_te_maken waardoor reden_hiervan verklaring hoe_dit_kon afgevraagd hoe_kon`,
  basisoorzaak: 'basisoorzaak basisoorzaken *basisoorzaak kernoorzaak kernoorzaken grondoorzaak grondoorzaken achterliggend* achterliggende_oorza* dieperliggende* onderliggende* wortel* systeemoorza* hoofdoorza* root',
  methodeuitleg: 'eindigt afkomstig de_methode_kent methode_begint deze_methode zoekt_naar gericht_op_het_vinden',
  waarom: 'gevraagd_waardoor vroegen_waardoor gevraagd_hoe waarom waardoor_kon hoe_kwam hoe_kon waarom_niet',
  boom: `
    keer_gevraagd telkens_gevraagd steeds_gevraagd steeds_weer_gevraagd
    takken tak boom oorzakenboom *boom doorgevraagd doorvragen barriere barrieres *diagram diagram visgraat* bladeren blokjes blokje pijl bovenaan topgebeurtenis vijf_keer_waarom per_tak waaromvra*
    post-its vellen tijdlijn_is per_doorbroken graten graat knelpunt_voor niveaus teruggevraagd per_afwijking per_barriere oorzaak-gevolg* vlinderdas strik dreiging bewaking_* contextvariabelen
    gevolgboom hiaten doorgevraagd_tot vragen_gesteld per_vraag waarom-vragen waaromvragen "waarom" oorzaak-en-gevolg vertakking* vertakt zijtak hoofdtak zes_takken stammen wortels uitgewerkt
    per_gebeurtenis gebeurtenissen tijdlijn afwijkingen analyseschema schema flipover whiteboard muur kaartjes briefjes strikmodel gevaar dreigingen barrieremodel doorbroken verdedigingslinies latente
    actieve_fout precondities bollen tijdbalk teruggewerkt terugredener* terug_redeneren per_factor factoren`,
  klasse: `
    technisch technische organisatorisch organisatorische menselijk menselijke clientgebonden clientgerelateerd* patientgerelateerd* medisch-technisch clientfactoren patientfactoren externe
    menselijke_factor organisatorisch-cultureel extern`,
  klassewoord: `
    technisch technische organisatorisch organisatorische menselijk menselijke classificatie geclassificeerd ingedeeld indeling klasse klassen categorie categorieen techniek organisatie mens
    rubriceren ecm eindhoven* soort_oorzaak technische_aard organisatie-oorzaak prisma-code codes code hoofdgroep hoofdgroepen`,
  klassedeel: `
    moeilijker overige_oorzaken lastig_in_te lastig_te niet_in_te_delen nog_niet_ingedeeld voor_het_overige een_deel sommige de_rest hoofdzakelijk vooral overwegend de_andere_zijn de_andere_oorzaken
    andere_oorzaken de_overige_oorzaken de_overige_zijn`,
  analysewoord: `
    analyse methode methodiek prisma sire tripod dam bow-tie analysemethode geanalyseerd nagegaan stap_voor_stap doorgenomen onderzoeksmethode tijdlijn rca ontleed toegepast analysetechniek werkwijze
    stappen systematisch visgraat tijdlijn_gebruikt`,
  concluderen: 'conclusie conclusies concludeert concluderen geconcludeerd slotsom oordeelt oordeel staat_vast vast_dat commissie_vindt vinden_dat van_oordeel stelt_vast bevinding* wij_zien leren nemen_we_mee',
  inzicht: `
    voorkomen te_voorkomen vermijdbaar onvermijdelijk tekort tekortgeschoten tekortschoot tekortkoming onvoldoende ontbrak ontbreken ontbreekt had_moeten hadden_moeten had_kunnen hadden_kunnen
    zorgvuldig onzorgvuldig nalatig verwijtbaar omdat doordat waardoor terug_te_voeren verband te_weinig te_laat te_lang bijgedragen droeg_bij ingewerkt onbekend zwaarwegend kans kwaliteit_van
    goed_gehandeld niet_goed strafbaar grensoverschrijdend in_strijd gebrekkig niet_geregeld niet_op_orde niet_voorzien schoot_tekort adequaat correct snel ondeugdelijk wisten geen_tijd risico
    inschatting systeem communicatie_tussen samenwerking_tussen geschikt ongeschikt vastgelegd structureel kwetsbaar oorzaak oorzaken gevolg hebben_geleid heeft_geleid leidde geleid ertoe verklaart
    verantwoordelijk faalde falen gefaald ging_mis misging ging_fout fout_gegaan schoten schoot tekorten gemist gemiste signalen niet_gezien eerder_zien eerder_had niet_besproken ontoereikend
    niet_voldoende geen_regel geen_afspraak vermeden vermijden voorzienbaar te_voorzien niet_te_verwijten valt_te_verwijten treft_geen verwijt juist_gehandeld goede_zorg kwaliteit knelpunt zwakke
    schakel belangrijkste beter_had was_niet werkte_niet bekend niet_bekend alleen_gelaten te_zwaar te_veel niet_hoeven hoeven_gebeuren dat_wisten wisten_wij wisten_we tegelijk onmogelijk vroegtijdig
    eerder_ingrijpen niet_ingegrepen juiste verkeerde goed_werkte hielp vangnet afhankelijk_van alleen_stond bijdragen samenhang aanwezigheid_van`,
  platitude: 'leerzaam betreurt betreuren trots hard_gewerkt naar_beste ongelukkige samenloop kwaad_bedoeld niet_gevolgd spijtig helaas leermoment lessen_getrokken hadden_beter goed_en_minder',
  maatregel: `maatregel maatregelen verbetermaatregel* *maatregel *maatregelen verbeterpunt* verbeteractie* actie acties aanbeveling* afspraken verbeterplan stappen actiepunt*`,
  concreet: `
    *formulier *training training cursus scholing geschoold *slot codeslot *scholing *lijst checklist *kaart *kalender *protocol richtlijn werkinstructie *instructie instructie rooster ronde rondes
    dranger bel spiegel kast sleutel camera sensor procedure paragraaf certificaat certificaten dubbele controle dubbel_paraferen paraferen tekent_die geplaatst gemonteerd vervangen vernieuwd
    aangeschaft ingevoerd gebeld belt rekent_met minuten overdrachtsformulier steekproef audit toegevoegd aangevuld tweede_* vast_* vierogen* contract ontslagen vertrouwenspersoon intervisie
    agendapunt uitgebreid extra_* leverancier handboek stappenplan bijlage module systeem herziening stilgezet les plattegrond hek poort slot *programma *overleg app bordje sticker *deur *alarm *mat
    *rapport *register *controle controleert *taak *bezetting tweede_begeleider fte *bijeenkomst *ronde *kluis kluis *systeem *software *update *knop *telefoon *band *meldingen mdo *meting *keuring
    keuring keurt onderhoud *contract overeenkomst *plan *map *stoel *gordel *les lessen *dienst *dagdeel dagdelen coach *begeleider jaarlijks maandelijks wekelijks dagelijks toets toetst getoetst
    *toets *gesprek *formulieren inwerk* *evaluatie handtekening verplicht standaard afgesproken bespreekt besproken`,
  intentie: `
    aandacht verbeteren verbeterd geintensiveerd intensiveren aanscherpen aangescherpt herijking bewustwording alert alerter beter opletten optimaliseren stimuleren versterken herijken bespreekbaar
    professionaliseren bewuster aandachtspunt blijven_monitoren evalueren oog_voor onder_haar_hoede serieus_nemen streven streeft inzetten_op proberen extra_alert scherp scherper zorgvuldiger
    benadrukt onder_de_aandacht gaan_we_kijken gekeken_naar beleid oppakken beraden bezinnen`,
  aansluit: `
    sluit_aan sluiten_aan aansluiten aansluiting aansluitend hoort_bij horen_bij past_bij passend_bij pakt_aan pakken_aan neemt_weg wegnemen gericht_op_basisoorzaak bij_basisoorzaak basisoorzaak_1
    basisoorzaak_2 basisoorzaak_3 basisoorzaak_4 basisoorzaak_5 oorzaak_1 oorzaak_2 oorzaak_3 oorzaak_4 bij_de_eerste bij_de_tweede bij_de_derde bij_de_technische bij_de_organisatorische
    bij_de_menselijke eerste_oorzaak tweede_oorzaak derde_oorzaak hangen_samen hangt_samen volgt_uit volgen_uit vloeit_voort voortvloei* ter_wegneming gekoppeld koppeling bij_oorzaak
    naar_aanleiding_van_oorzaak oorzaak_a oorzaak_b oorzaak_c oorzaak_d bo1 bo2 bo3 bo4 tegen_oorzaak voor_oorzaak dekt past corresponde* herleid* beantwoordt eerste_basisoorzaak tweede_basisoorzaak
    derde_basisoorzaak vierde_basisoorzaak richt_zich_op bij_de_vierde de_eerste_oorzaak sluit~aan sluiten~aan neemt~weg pakt~aan haakt_in ondervangt ondervangen weggenomen tegengaan daarmee_wordt
    oorzaak_één oorzaak_twee betreft_oorzaak bij_conclusie komt_voort_uit komt_voort reactie_op antwoord_op dekken bestrijdt adresseert raakt grijpt_aan koppelt oorzaak_een oorzaak_drie oorzaak_vier
    tegen_de voor_de_eerste voor_de_tweede oorzaak_aan ondervangt_de maakt_een_einde verhelpt verhelpen helpt_tegen`,
  oorzaaknoem: '*oorzaak *oorzaken oorzaak oorzaken analyse bij_de_eerste bij_de_tweede bij_de_derde geen_scholing bevinding',
  getroffen: `
    getroffen genomen_maatregelen reeds inmiddels al_ingevoerd per_direct is_ingevoerd zijn_ingevoerd is_geplaatst zijn_geplaatst is_vervangen zijn_vervangen vernieuwd gehad_over is_aangepast
    zijn_aangepast ontslagen vanaf_nu meteen direct_na van_kracht sindsdien uitgevoerd afgerond gerealiseerd voorzien_van hebben_gekregen heeft_gekregen hebben_een_instructie is_aangevuld
    is_aangeschaft gemonteerd is_vastgesteld doorgevoerd na_het_gebeurde gestart_op al_gedaan hebben_wij_al hebben_we_al gedaan_is al_genomen is_hersteld is_toegevoegd is_verwijderd is_omgezet
    is_gestart zijn_gestart zijn_stilgezet stilgezet direct_gedaan heeft_op is_op zijn_op staat_sinds is_per is_sinds zijn_sinds voltooid gereed_sinds is_opgehangen zijn_geschoold is_gesloten
    hangt_sinds werd_op werden_op ingevoerd hebben_we heeft_de hebben_de werkt_sinds liggen_sinds ligt_sinds meteen_na direct_ingevoerd is_besproken zijn_besproken zijn_aangeschaft zijn_geinstrueerd
    zijn_geinformeerd gevolgd_op volgde_op volgden is_nu er_is_een er_hangt er_ligt is_uitgebreid zijn_uitgebreid afgesloten direct_genomen al_uitgevoerd beeindigd geschorst op_non-actief
    vervangen_door sinds hangt_er_sinds gestart gewijzigd_op ingegaan_op opgeheven weggehaald verwijderd`,
  voorgenomen: `
    voorgenomen voornemens te_nemen_maatregelen nog_te_nemen gepland geplande zal zullen wordt_voor wordt_nog worden_nog volgt volgen komt_er komen_er gaat_een gaan_wij gaan_we voor_1 uiterlijk
    gereed_op klaar_op krijgen_per krijgt_een krijgen per_1 vanaf_1 op_het_programma langere_termijn staat_gepland in_voorbereiding binnen_drie binnen_zes binnen_twee binnen_een vanaf_januari
    vanaf_februari vanaf_maart vanaf_april vanaf_mei vanaf_juni vanaf_juli vanaf_augustus vanaf_september vanaf_oktober vanaf_november vanaf_december klaar_1 voortaan de_komende volgend_jaar straks
    in_het_voorjaar in_het_najaar wordt_de worden_de wordt_het wordt_een worden_alle wordt_ingevoerd in_de_loop_van toekomst in_kwartaal eerste_kwartaal tweede_kwartaal derde_kwartaal vierde_kwartaal
    q1 q2 q3 q4 planning_is nog_te wordt_in worden_in zijn_voornemens willen_wij beoogd wordt~vastgelegd wordt~aangepast wordt~ingevoerd gaat_de gaan_de gaan_alle gaat_het krijgt_elke krijgt_iedere
    krijgen_de krijgen_alle wordt_elke worden_met met_ingang_van per_januari per_februari per_maart per_april per_mei per_juni per_juli per_augustus per_september per_oktober per_november per_december
    voor_het_eind voor_eind eind_* begin_* in_januari in_februari in_maart in_april in_juni in_juli in_september in_oktober in_november in_december staat_op loopt_vanaf is_gepland zijn_gepland
    uiterlijk_op is_toegezegd begint starten beginnen start_in start_op gaat_van_start gaan_van_start krijgt_per wordt~opgenomen wordt~geplaatst worden~geplaatst worden~geschoold wordt~gegeven
    worden~gegeven wordt~vervangen wordt~uitgebreid is_voorzien staan_gepland`,
  nazorgdaad: `
    bezocht excuses vergoeding vervangende wekelijks_op dagelijks_op contactpersoon gesprekken_met gesprekken bijeengeroepen bijeenkomst bijgepraat ingelicht begeleid naar_een_andere eigen_kamer
    juridische_hulp slachtofferhulp thuis_gesproken concept_te_lezen condoleance* begrafenis uitvaart afscheid* herdenking* schadevergoeding taxi verhuisd verhuizing vaste_begeleid* vaste_contact*
    psycholoog psychologische_hulp therapie opgevangen opvang_gebleven traumatherapie emdr extra_begeleiding rouw* inloopmoment huisbezoek* bezoekt bezoeken kreeg_een kregen_een aangeboden
    tijdelijke_woning telefoonnummer nummer_van gesprek_met vrouwelijke_begeleid* keer_bezocht kaart mee_naar hersteld hulp_bij meegegaan met_de_bestuurder maatschappelijk_werk geestelijk_verzorg*
    kosten uitgenodigd ondersteund nazorggesprek* evaluatiegesprek* keer_gesproken keer_gebeld belt_elke langs_geweest wordt_wekelijks gesproken_met gesproken opgezocht gesteund bijgestaan
    praktische_hulp aanspreekpunt opvang_geregeld geregeld logeerplek vervangend vervangende_* schoongemaakt boodschappen vergoed betaald vergoedt maaltijden nachtopvang zorgplan_aangepast
    overgeplaatst nabelde nagebeld belde belden gebeld meegegeven herdenkingsdienst gedenk* afscheidsdienst uitvaartdienst rouwadvertentie crematie bloemstuk brief_van persoonlijke_brief spijt_betuigd
    verontschuldig* excuus uitleg_gegeven inzage terugkeer* plaats_aangeboden andere_begeleider nieuwe_begeleider dagbesteding_hervat hulpverlening ingeschakeld kindertherapeut huisarts speltherap*
    mee_gesproken groepsgesprek_met meegelopen wekelijkse wekelijks dagelijks elke_week iedere_week keer`,
  nazorgvaag: `
    aandacht bloemen fruitmand kaartje luisterend geluisterd koffie nazorg_geboden nazorg_verleend nodige_gedaan het_nodige contact_gehouden langs_geweest nazorg_is opvang ondersteuning langsgegaan
    meegeleefd betrokkenheid_getoond goed_opgevangen nazorg medeleven er_was_ruimte er_is_voor contact_gehouden bijgestaan warm begrip aandacht_besteed zorg_voor is_gezorgd steun getroost medegevoel
    gesproken_over napraten er_is_nazorg bedankt sterkte betrokken_geweest`,
  zorgverlenernazorg: `
    opgevangen bedrijfsopvang* *opvangteam nazorgteam bot bot-* collegiale_opvang peer_support peersupport psycholoog bedrijfsarts bedrijfsmaatschappelijk* maatschappelijk_werk vertrouwenspersoon
    vrij_geweest weken_vrij vervolggesprek* verlof werkt_nog hervat hervatten korte_diensten nagesprek* emdr debrief* traumaopvang coach coaching coachingsgesprek* intervisie* supervisie overgenomen
    aangepaste_dienst* vervangen_in_dienst aangepaste_taken re-integratie ziekgemeld gesprek_gehad gesprekken_gehad gesprek_met_de evaluatiegesprek* teambijeenkomst nabesproken terugkomgesprek*
    dagdienst werkt_voorlopig samen_met_een_collega vrijgesteld gesprekken nabespreking groepsgesprek teamgesprek* opvanggesprek* ehbo_psychisch nazorggesprek* gesproken_met gesproken_door op_verhaal
    thuis_gebleven dagen_vrij week_vrij weken_thuis tijdelijk_ander ander_rooster aangepast_rooster rooster_aangepast langzaam_opgebouwd terug_in_dienst hersteld opbouw* werkhervatting teamcoach
    teammiddag externe_begeleiding vertrouwenspersonen verwezen individuele_gesprekken uren_gekregen drie_gesprekken twee_gesprekken nabelde nagebeld gebeld_door maatje ondersteuning_van
    opvangprotocol psychosociale ggz bedrijfszorg arbodienst geestelijk_verzorger nagesproken stoom kwartaalgesprek aangeboden keuze_gekregen geen_nachtdiensten geen_nachten hoefde_niet hoefde~werken
    hoeft_niet hoefden_niet twee_keer drie_keer vier_keer mocht_thuis vakantie_gekregen tijdelijk rustiger`,
  zorgverlenervaag: `
    er_was_opvang opvang het_team team nazorg opgevangen ondersteund aandacht_voor_het gesteund steun steunen leidinggevende_heeft aandacht nazorg_aangeboden ruimte_voor bijgestaan nagepraat
    collegiale collega's_hebben team_is met_het_team begeleiders_zijn medewerker_is medewerkers_zijn medewerkers_hebben medewerkers_konden`,
  reageren: `
    vindt vinden vond tevreden ontevreden te_spreken waardeert waarderen gewaardeerd reactie reageert reageerde reactie_van laat_weten liet_weten zegt zei geeft_aan gaf_aan geven_aan ervaren ervaart
    boos teleurgesteld verdrietig mist miste missen dankbaar blij geschrokken opgelucht kritisch begrijpt begrip voelt_zich voelde_zich serieus_genomen sluit_zich kijkt_terug netjes klacht wil_graag
    vertelde verwijt neemt_het ervoer vonden noemt noemde sprak prees complimenten bedankt bedankte schreef reageren zeggen stelt_het jammer onvrede klagen klaagt gerustgesteld begreep opmerking
    kritiek tevredenheid positief negatief waardering deed_haar_goed goed_gedaan heeft_gezegd heeft_laten verwijten wenst_geen wil_geen hoopt moeite`,
  afhandelwoord: `
    afhandeling nazorg onderzoek opgeschreven verslag rapport opgelost begeleiding_na_afloop bejegening telefoontje gebeld daarna_wekenlang op_de_hoogte maatregelen nachten_niet_alleen meelezen
    mocht_meelezen contact_na gesprekken informatie geinformeerd excuses aandacht_na eerlijk openheid verloop_van na_afloop betrokken_bij gehoord_voelt niet_gehoord serieus hoe_er_mee hoe_het_is
    opvang bezoek bezoeken afgehandeld bloemen weinig_gehoord gesprek geholpen vertrouwen transparant* te_laat_gebeld langsgekomen contactpersoon steun afhandelen wijze_waarop procedure eerlijkheid
    luisteren geluisterd melding behandeld na_het_incident na_de_val na_de_gebeurtenis duidelijk uitleg antwoorden vragen_beantwoord verslagen lang_geduurd te_lang hoe_wij hoe_de_organisatie_ons
    hoe_de_organisatie de_tijd_die begeleiding kwam_langs excuus brief telefoontjes persoonlijke terugkoppeling voortgang nazorgtraject gehouden`,
  onderschrijf: `
    onderschrijft onderschrijven onderschrijf onderschreven onderschrijving instemming stemt_in stem_in ingestemd akkoord akkoordverklaring staat_achter sta_achter sta_ik neemt_over overneemt
    overgenomen het_eens eens_met eens_ben bekrachtigd bekrachtigt vastgesteld_door_de_bestuurder stel_mij_achter schaart neemt_de_conclusies achter_dit achter_de_inhoud geaccordeerd accordeert
    goedgekeurd keurt goedkeuring herkent_zich omarmt achter_het_rapport sta_als neemt~over neem~over nemen~over stemt~in stem~in stemmen~in deelt_de deelt_het steunt eens deel_ik kan_zich_vinden
    vinden_in goed_te_keuren instemt onderstreept erkent_de geeft_akkoord gaat_akkoord staat~achter sta~achter staan~achter schaart~achter kan_zich~vinden kunnen~vinden volgt_de_commissie volg_ik
    omarm* aanvaardt aanvaard ondertekend ondertekende ondertekent`,
  onderschrijfhoe: `
    brief ondertekend ondertekende ondertekening handtekening bestuursbesluit besluit verklaring notulen verslag_van vergadering bestuursvergadering schriftelijk e-mail per_mail mail vastgelegd
    doorgenomen besproken gesprek overleg op_papier memo toelichting_gegeven getekend paraaf datum mondeling bestuursverklaring bijlage bestuursoverleg nr tekende persoonlijk_toegelicht gelezen
    handtekeningen e-mailbericht brief_van voorwoord gesprek_met schriftelijke per_brief bestuursverslag voorblad inlegvel persoonlijk aangetekend bijgevoegd digitaal mondelinge toespraak bijeenkomst`,
  conclusiewoord: `
    conclusies conclusie oorzaken bevindingen misging basisoorzaken fout_ging basisoorzaak analyse vastgesteld geconcludeerd rapport_vaststelt knelpunten bevinding conclusie_dat feiten gebeurde`,
  passen: `
    sluiten aansluiten sluit aan_bij aansluiting passen past passend kloppen klopt vloeien vloeit voortvloeien volgen_logisch logisch volgen_uit volgt_uit in_lijn dekken gedekt tegenover staat_er_een
    beantwoorden adresseren onvoldoende_aan niet_aan_bij corresponderen recht_doen gekoppeld hoort_het aansluit aansluitend logisch_uit volgen~uit vloeien~voort vloeit~voort sluiten~aan sluit~aan
    recht_aan antwoord_op oplossing_voor reactie_op koppelt tegenover_elke vinden_aansluiting in_verhouding evenwicht bij_elkaar bouwen_voort stroken strookt rijmen niet_bij onvoldoende
    logische_uitwerking raken doen_recht`,
  passenvaag: 'grotendeels in_hoofdzaak lastig_te_zeggen lijkt_het lijkt_de lijkt van_wel voldoende_aan in_grote_lijnen over_het_algemeen deels ja min_of_meer enigszins op_hoofdlijnen moeilijk_te_zeggen waarschijnlijk vermoedelijk',
  smart: `
    smart smart-* s.m.a.r.t specifiek_en specifiek meetbaar_en vijf_letters tijdgebonden tijdsgebonden smart-criteria smart-geformuleerd`,
  smartgrond: `datum *datum data eigenaar actiehouder meetpunt meetbaar haalbaar letters vijf getoetst toetsen per_maatregel bij_elke_maatregel elke_maatregel elk_van getal eindpunt geld_gereserveerd norm verantwoordelijke einddatum toegevoegd aangepast kanttekening specifiek tijdgebonden realistisch acceptabel
    nagelopen langsgelopen criteria omdat want termijn kolom tabel uitzondering niet_meetbaar streefwaarde`,
  implementeer: `
    implementatie geimplementeerd implementeren invoering ingevoerd invoeren uitvoering uitgevoerd uitvoeren voert_ze voert_de opgedragen uitrol uitgerold uitrollen projectleider kwartiermaker
    wordt_opgepakt opgepakt doorgevoerd stuurgroep werkgroep implementatieplan plan_van_aanpak in_gang ingevoerd_door voert~in voeren~in voert~uit voeren~uit rolt~uit doorvoeren doorvoering uitvoert
    invoert trekker verantwoordelijk_voor_de_uitvoering verantwoordelijk_voor_de_invoering coordineert wordt_getrokken regie_over aan_de_slag`,
  implehoe: `
    stappen projectleider manager *manager *leider *coordinator uur uren budget week maand maandelijks wekelijks per_locatie eerst daarna januari februari maart april mei juni juli augustus september
    oktober november december bericht kwartaal overleg team_voor_team langs_de_teams rapporteert voortgang werkgroep planning per_team fasen fase pilot trekker euro vast_moment agendapunt
    tweewekelijks stap kwartaalgesprek maandelijkse tweede_* derde_* start gestart fte draagt verantwoordelijk teamoverleg teamdag teamdagen budget_van scholingsdag locatie_voor_locatie stap_voor_stap
    gefaseerd om_de elke iedere regiomanager kwaliteitsmedewerker kwaliteitsfunctionaris eigenaar data maanden weken termijnen`,
  implevaag: 'in_de_lijn lijn opgepakt wordt_gewerkt aan_de_slag komt_goed zo_spoedig geimplementeerd ingevoerd implementatie in_gang voortvarend',
  doelgroep: `
    doelgroep bestemd_voor bedoeld_voor gelden_voor geldt_voor gericht_op gelden_voor_alle voor_alle_medewerkers voor_alle voor_wie van_toepassing_op betreffen_alle betreft_alle voor_de_teams
    voor_nachtdiensten raakt_alle van_belang_voor voor_de_medewerkers richten_zich richt_zich raken doelgroepen betreffen geldt_alleen gelden_de alle_begeleiders alle_medewerkers alle_chauffeurs
    alle_teams voor_vaste voor_iedereen voor_de_begeleiders voor_begeleiders zijn_voor zijn_gericht is_gericht bestemd betrekking_op bereiken bereikt`,
  borging: `
    elk_kwartaal ieder_kwartaal elk_halfjaar elk_half_jaar
    borging geborgd borgen borgt geborgde jaarlijkse_audit interne_audit audit audits steekproef steekproeven inwerkprogramma kwaliteitssysteem kwaliteitshandboek jaarplan jaargesprek*
    functioneringsgesprek* jaarlijkse_toets jaarlijks halfjaarlijks* opname_in onderdeel_van managementreview pdca vast_onderdeel vast_agendapunt kwartaalrapportage* terugkerend* terugkeert
    kwaliteitscyclus kwaliteitskalender inwerkmap kwartaalgesprek meegenomen_in_de verankerd verankering verankeren structureel_onderdeel vaste_agenda kwaliteitscommissie jaarverslag toetsing_in
    planning_en_control controlelijst werkoverleg herhaald_in nagaan_of jaaragenda auditplan auditcyclus contract_met evaluatie_na evaluatiemoment halfjaar kwartaal_in`,
  borgingvaag: 'bekijken_we over_een_tijdje in_de_gaten evalueren tzt',
} as const
