/** Words of the factual part (item 6) and of the data of the cliënt (item 1). Own list. */
export const FEITEN = {
  gebeurtenis: `calamiteit incident voorval gebeurtenis *incident ongeval ongeluk val brand overlijden overleden overleed gevallen viel aangetroffen gevonden geweld mishandeling vermist vermissing steekincident ongewenst *delict levenloos gebeurde gebeurd plaatsgevonden vond_plaats voorgevallen
    zelfdoding suicide verdrinking verslikt verslikking overdosis aanrijding plaatsvond zich_voorgedaan deed_zich verwonding gewond agressie uitbarsting inname escalatie overval`,
  meldwoord: 'melding gemeld meldde melden toezichthouder toezichthoudend toezichthoudende toezicht inspectie gemeente bericht ingelicht geinformeerd bekend_bij bekend op_de_hoogte gebeld doorgegeven ontving vernam hoorde wist ontvangen kennis',
  bestuurvaag: 'bestuursoverleg raad_van_bestuur leiding hoofdkantoor in_de_lijn management managementteam mt',
  relatiefdag: 'dezelfde_dag diezelfde_dag zelfde_dag dag_zelf volgende_dag dag_erna dag_later dag_daarna dag_daarop diezelfde_avond dezelfde_avond diezelfde_middag diezelfde_nacht diezelfde_ochtend dezelfde_middag dezelfde_ochtend dezelfde_nacht volgende_ochtend een_dag_later twee_dagen_later binnen_een_uur een_uur_later uur_later die_dag_ook dagen_later die_avond die_middag die_dag',
  weekdag: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag dagen weekend',
  periodewoord: 'periode tussen gedurende sinds reeks herhaaldelijk meermaals meerdere_malen meerdere_keren tot_en_met t/m langere_tijd begon',
  persoon: 'man vrouw jongen meisje jongeman echtpaar dame bekend_sinds bekend bij_ons_bekend kind gezicht zijn_situatie haar_situatie',
  opvangfunctie: 'bedrijfsarts vertrouwenspersoon bedrijfsmaatschappelijk* slachtofferhulp',
  leeftijd: 'jaar_oud *-jarige jarige geboren leeftijd van_middelbare bejaard hoogbejaard* peuter tiener minderjarig*',
  leefsituatie: `woont wonen woonde woonsituatie alleenstaand alleenwonend gehuwd getrouwd weduwe weduwnaar gescheiden samen_met zelfstandig_wonend inwonend studio appartement kamer woning dakloos echtpaar gezin thuiswonend kinderen partner zelfstandig verblijft verbleef
    logeert opleiding mentor bewindvoerder curator contactpersoon netwerk mantelzorger volmacht uitkering schulden bewind flat hoekwoning slaapt_buiten vrijwilligerswerk ouders opvang woongroep thuis_met begeleid_wonen`,
  zwaartemaat: `klasse categorie zzp vg1 vg2 vg3 vg4 vg5 vg6 vg7 vv4 vv5 uren uur minuten dagdelen dagdeel etmalen etmaal 24-uurs* 24_uur niveau_1 niveau_2 niveau_3 niveau_4 niveau_5 trede intensief intensieve hoogste_intensiteit per_week per_dag daags wekelijks dagelijks
    profiel perceel arrangement midden_intensief zwaar nachten_per licht_arrangement`,
  zwaartehard: 'zzp vg1 vg2 vg3 vg4 vg5 vg6 vg7 vv4 vv5 klasse_hoog klasse_laag klasse_midden 24-uurs* 24_uur hoogste_intensiteit lichtste wonen_intensief wonen_zwaar laag_intensief midden_intensief hoog_intensief trede_* profiel_* categorie_*',
  zwaartevaag: `
    zorgzwaarte indicatie beschikking zwaarte ondersteuning_is geindiceerd maatwerkvoorziening hoog zorgbehoefte zorgvraag intensief wmo-voorziening indicatiebesluit ondersteuningsbehoefte
    zorgindicatie veel_ondersteuning veel_hulp ondersteuning_nodig hulp_nodig begeleiding_nodig veel_begeleiding zware_zorg ondersteund_door`,
  indicatie: `
    indicatie indicaties beschikking geindiceerd toegekend toegewezen op_indicatie herindicatie maatwerkvoorziening aanmelding aangemeld wmo-indicatie indicatiestelling toekenning geplaatst plaatsing
    overgeplaatst geplaatste indicatiebesluit intake aanleiding_voor_de reden_van_plaatsing reden_voor_plaatsing reden_voor_opname opnamereden`,
  plaatsing: `
    geplaatst plaatsing verblijft opgenomen woont_hier woont kwam_naar komt_naar bij_ons_gekomen kwam_bij_ons kreeg_een_plek in_zorg logeert verhuisde_naar verhuisd_naar opgenomen_in ontvangt kreeg
    krijgt gaat_naar ging_vijf_dagen ging kwam komt bezoekt gebruik_van bezocht beschermd_wonen beschermd_woont woonde in_ons_huis bij_ons kwam_in verhuisde plek_gekregen opgevangen aangemeld
    maakt_gebruik is_bij_ons opname verstrekt verwezen`,
  plaatsreden: `
    vanwege wegens omdat in_verband_met i.v.m ivm na_een na_advies nadat doordat om_het om_haar om_zijn om_de ter_ontlasting ontlasten overbelast* overbelasting verwaarlo* niet_meer redde aangewezen
    reden aanleiding op_grond_van om_te_leren ten_gevolge na_ontslag na_het_overlijden om_te met_als_doel door_haar door_zijn als_gevolg crisis huisuitzetting dakloosheid aanleiding_was uit_huis
    thuis_niet_meer zelfstandig_niet vastgelopen`,
  ondersteund: `begeleiding behandeling behandeld therapie *therapie ondersteuning ondersteund hulp_bij hulp_in helpt dagbesteding_en verzorging revalideerde training begeleid begeleidt structuur zelfzorg dagstructuur dagritme oefent hulp_bij_het_huishouden huishoudelijke_hulp gesprekken_met_de
    ambulant* een-op-een* persoonlijke_verzorging uren_hulp hulp_per doet_het boodschappen douchen administratie medicatiebegeleiding activiteiten maaltijd* voeren uren_begeleiding dagdelen individuele`,
  ondersteunwerk: 'krijgt kreeg ontvangt ontving bestaat_uit bestond_uit richtte_zich richt_zich bestaande_uit biedt boden bieden wordt_behandeld wordt_begeleid werd_begeleid helpt helpen hielp uren uur dagelijks dagdelen begeleid gericht_op volgt volgde doet onder_behandeling bij',
  ruimte: `
    *kamer *kamers *studio's studio's *studio appartement* *verdieping *verdiepingen verdieping begane_grond tuin *tuin gang keuken *keuken trap trappenhuis balkon flat lift_in *gebouw gebouw pand
    complex hoekwoning *woning woning *huis_ligt logeerhuis erf stal bus *bus zwembad bad hal zaal werkplaats souterrain kelder zolder terras binnentuin *ruimte ruimtes badkamer* hek poort deuren
    vleugel afdeling slaapzaal *zaal bedden plaatsen instructiebad drempel* ramen uitgang ingang entree hectare *vloer drempel toilet douche inloopdouche antislip* gebouwdelen etage portiek galerij
    *hal berging schuur kantine vijver dek cabine stoelen zitplaatsen rolstoelplaats* lift gangen buitendeur achterdeur voordeur raam rookruimte slaapkamers huiskamer woonkamer *appartementen
    appartementen tafels slaapverdieping seniorenflat *flat nooduitgang laadklep oprit stoep portiersloge balie bovenwoning benedenwoning zijvleugel leefgroep`,
  groep: 'bewoners *bewoners deelnemers *deelnemers clienten mannen vrouwen jongeren kinderen gasten passagiers groep *groep gezinnen ouderen plaatsen studenten mensen personen leerlingen',
  bezetting: `
    begeleiders begeleider_op een_begeleider een_op_* wakende wakkere slaapdienst nachtdienst bezetting bemensing medewerkers badmeester personeel chauffeur_was alleen_met 's_nachts overdag
    dienstdoende vrijwilligers alleen_in_huis alleen_thuis een_chauffeur in_dienst hulp_alleen was_alleen alleen_aanwezig zonder_dat_er_iemand geen_begeleider twee_begeleiders drie_begeleiders
    een_medewerker groepsleider begeleider begeleidster stagiair een_stagiair *begeleiders personeelslid alleen een_portier portier nachtwacht achterwacht een_hulp formatie fte roostering invalkracht
    invalkrachten uitzendkracht uitzendkrachten onderbezet dubbele_bezetting groepsleiding`,
  omgeving: `
    rand_van wijk woonwijk buitenwijk *wijk buurt straat dorp centrum landweg weg platteland stad stadsrand sloot sloten park station industrieterrein bosrand water kanaal drukke rustige parkeerplaats
    winkels buurthuis naast_een tegenover strand openbare stoep regende glad donker verlichting weersom* sneeuw spoor spoorlijn plein fietspad rotonde gelegen bos weiland snelweg doorgaande_weg
    winkelcentrum rivier vaart gracht zandpad duinen haven polder platte* buitengebied wijkje erf verkeer sneeuwde mistig regen ijzel schemer* warm koud hitte* woonerf dorpskern binnenstad hofje`,
  plekwerk: `
    ligt telt bestaat_uit is_een er_zijn woont gelegen biedt_plaats plaats_aan vond_plaats betreft bevindt staat er_wonen wonen beschikt er_zaten er_verbl* was_een omvat bestond uur_niet er_werken
    verdeeld ingericht gevestigd vonden_plaats is_verbouwd verbouwd kent zijn_er waren_er verbleven werken werkten stonden staan grenst ingang vindt_plaats was_die zaten had_die_avond bood geopend
    bestaan telde lag stond biedt leven uitzicht met_een heeft_een heeft_twee heeft_drie heeft_vier heeft_vijf heeft_zes heeft_geen heeft_acht heeft_tien heeft_plaats`,
  plek: `
    parkeerplaats parkeerterrein trappenhuis portiek stoep fietsenstallinglocatie woonvorm woongroep thuis bij_haar_thuis bij_hem_thuis *huis slaapkamer badkamer logeerhuis flat complex appartement kamer gang huiskamer boerderij zwembad bus huis opvang woning dagbesteding balie plek locatie_is groep stoep winkel tuin strand keuken woonkamer`,
  risicoterm: `
    risicotaxatie* *taxatie *taxaties risico-inventarisatie* risicoanalyse* risicoscan veiligheidsscan risicobeoordeling* risico-inschatting* risicosignalering *screening valrisico* valtest
    *risicotest rijtest risicolijst checklist_risico* veiligheidscheck risicokaart *inschatting gevaarsinschatting brandveiligheidscheck rie ri&e dwaalrisico* suicidetaxatie* historisch_klinisch*
    hcr-20 historicalclin* mate_van_risico risicoprofiel* *risicoanalyse risicomatrix veiligheidsplan beoordeling_van_de_risico* vragenlijst_valrisico risico-analyse* valanalyse signaleringsplan
    gevarenlijst risicosignaleringslijst dreigingsinschatting *risico-inventarisatie *risicoprofiel risicobeeld brandrisico* weglooprisico* verslikrisico* slikscreening saint* start-* vloeistof*
    nortonscore bradenscore c-ssrs laag_risico hoog_risico verhoogd_risico risicoscore licht_verhoogd_risico matig_risico risico-indicatie ingeschat_als inschatting_van veiligheidsinschatting`,
  risicovaag: `
    risico risico's gevaar gevaren zorgen_over zorgelijk kans_op signalen_dat wisten_we wisten_wij was_bekend waren_bekend bekend_dat bekende_risico* risicovol bezorgd zorgen risicos kwetsbaar
    kwetsbaarheid alert_op oplettend wisten_dat`,
  risicouitkomst: `
    uitkomst score hoog laag matig verhoogd verhoogde gering geringe beoordeeld_als kwam_uit gaf noemt noemde als_risico oranje rood groen niet_herhaald niet_gedaan niet_gemaakt niet_ingevuld nooit
    geen_verhoogd niet_opgesteld is_geen verouderd niet_geactualiseerd niet_uitgevoerd ontbrak ontbreekt was_er_niet niet_bijgewerkt niet_afgenomen punten stond conclusie resultaat bleek wees_uit
    dateert van_* bijgesteld licht_verhoogd ingevuld_op geen_risicotaxatie opgesteld afgenomen ingevuld gemaakt gedaan uitgevoerd besproken actueel leverde leidde vermeldde vermeldt werd_ingeschat
    schatte geschat niveau risico_op laatst laatste_keer jaar_oud oud klein groot aanwezig`,
  toezicht: `
    toezicht toezicht_op ronde rondes controleronde* in_de_gaten gaten_hield oogje camera camera's cameratoezicht sensor uitluister* bewaking observatie* observeerde toezag toe_zag zicht_op zicht
    in_het_oog uit_het_oog onder_haar_hoede onder_zijn_hoede surveill* keek_bij keek_om_het telde telden geteld tellen bleef_bij bleven_bij zat_naast zat_aan zaten_aan stond_naast zat_bij stond_bij
    iemand_bij iemand_in_de_buurt in_de_buurt bij_hem_bleef bij_haar_bleef liep_rond hield_toezicht nabijheid_van onbewaakt binnenspiegel spiegel alleen_gelaten liet_haar_alleen liet_hem_alleen
    even_alleen keek_niemand geen_zicht niemand_bij keek niet_gezien op_de_gang_zat een-op-een-toezicht controle_om bezoekfrequentie langsging langsliep ging_langs wakende waakte controleert gaten
    zag_hem zag_haar gezien_door ging_kijken kijken controleerde controleerden gecontroleerd controle controles liep_mee reed_mee gezelschap verliet_de_kamer verliet_de_ruimte verliet_de_groep
    rug_naar uit_het_zicht uit_zicht buiten_beeld uit_beeld alleen_achter nachtcontrole* nachtronde* checkt checkte polshoogte observeren onder_begeleiding eentje geen_begeleider niemand_aanwezig
    toezien zag_toe babyfoon luisterde op_afstand blikveld zichtlijn waarneming* nabij bleef_in bleef_naast bleven_in aanwezig_was was_aanwezig lette let_op letten opgelet hoede alleen_op_de
    alleen_met_de hield_hem hield_haar volgde_hem volgde_haar door_de_gang stond_op_de zat_in_de keek_niet onopgemerkt niemand_zag ongezien bezoekmoment* contactmoment* ging_naar_binnen langsgaan
    kwam_langs kwam_iedere kwam_elke kwam_dagelijks ging_elke zonder_begeleiding begeleiding_was niemand_keek niemand_lette oog lette_op deurverklikker bewaken bewaakt in_de_nabijheid naast_haar
    naast_hem achter_haar achter_hem meegelopen meekeek monitor* keken_niet was_alleen_met zat_alleen bleef_alleen alleen_gebleven oogcontact wegkeek liepen_mee voorop achteraan kon~zien konden~zien
    alleen_in_de alleen_buiten zonder_begeleider buiten_gehoorsafstand gehoorsafstand hoorde_niets hoorde_haar_niet hoorde_hem_niet uit_de_buurt bij_de_hand aan_de_hand telefoonronde even_weg
    hield_zicht had_zicht niet_in_zicht slaapdienst_sliep sliep meereed meeging ging_mee nam_plaats waken`,
  toezichthoe: `
    iedere elke om_de om_het per_uur per_dag minuten uur kwartier halfuur half_uur voortdurend continu doorlopend begeleider* nachtdienst chauffeur een_begeleider de_hulp tot ging_weg viel_weg wegviel
    verliet liep_weg even_weg toen niemand niet_zien dagelijks dag_en_nacht de_ander tussen onderbroken bleef gang_op eenmaal twee_keer achteraan alleen vaste_tijden elk ieder om_de_twee om_de_drie
    om_de_tien half halve wekelijks per_week dagdienst avonddienst slaapdienst medewerker medewerkers hulp zorgboer verzorgende collega portier badmeester eerste tweede drie twee vier vijf tien weg
    uit_het niet geen zonder terwijl totdat pas daarna weer vanaf van_wie vanuit ander keuken kantoor`,
  toezichtvaag: `
    er_was_toezicht voldoende_toezicht iemand_in_de_buurt in_de_buurt onder_toezicht gehouden in_het_algemeen_houden in_principe toezicht_was toezicht_is regelmatig voldoende zo_goed doorgaans
    normaal_gesproken gewoonlijk meestal zoals_altijd zoals_gebruikelijk altijd_iemand steeds_iemand`,
  afwijking: `
    afgeweken afwijking afwijken afweek week_af weken_af weken_zij_af week_zij_af week_hij_af weken_wij_af niet_gevolgd niet_nageleefd niet_toegepast weggelaten niet_volgens anders_gehandeld
    niet_uitgevoerd overgeslagen niet_gedaan in_strijd_met niet_conform week_er wijkt~af week~af weken~af weken_hiervan hiervan_is_afgeweken daarvan_is losgelaten genegeerd niet_gehouden overtreden
    gehouden_aan_is achterwege_gelaten niet_gebeld niet_gewacht`,
  gevolgd: `
    niet_is_afgeweken niet_afgeweken geen_afwijking* gevolgd nageleefd volgde volgden gehandeld handelde handelden gewerkt_volgens conform overeenkomstig volgens toegepast gehanteerd in_acht vraagt_om
    zegt schrijft_voor gaat_uit voorgeschreven bepaalt vereist eist houdt_in hoort_te voorschrijft stelt staat_dat geldt golden gold nagekomen houdt_zich hield_zich opgevolgd`,
  bevoegd: `
    bevoegd bevoegdheid bekwaam bekwaamheid bevoegde bekwame gediplomeerd diploma diploma's *diploma geschoold ongeschoold opgeleid certificaat certificaten *certificaat gecertificeerd scholing_gehad
    cursus training_gevolgd *training_was papieren_op_orde zijn_papieren haar_papieren bhv bhv-* ehbo* rijbewijs taxipas juiste_pas big-* big geregistreerd_in gekwalificeerd ongekwalificeerd
    kwalificatie* vakbekwaam* voorbehouden_handeling* toetsing ingewerkt opleiding niveau_3 niveau_4 mbo-* hbo-* bekwaamheidsverklaring skj certificering rijvaardig* getraind bijscholing
    weerbaarheidstraining vog bevoegdheden bekwaamheden ig vig diploma_* diplomering opgeleide opgeleiden geschoolde ongediplomeerd onbevoegd onbekwaam ervaren ervaring certificaat* bijgeschoold
    herhalingstraining instructie_gehad getoetst_op geregistreerd beroepsregister skj-* rij-instructie examen scholing geleerd leerling stagiaire_was in_opleiding vakdiploma kennis_van bevoegd- kundig
    deskundig vakkennis papieren trainingen hbo mbo niveau geoefend leerde nooit_geleerd vaardig* competent* jaar_ervaring bekwaam* bevoegd* onbevoegd* gekwalificeerde gecertificeerde praktijkgericht
    opgeleid_voor opgeleid_als mocht_geen mochten_geen mag_geen mocht_niet mogen_geen onbevoegde geen_diploma niet_opgeleid niet_ingewerkt niet_geschoold rijopleiding geldige_pas pas_voor
    bekwaam_verklaard`,
  communiceer: `
    overleg* overlegd overlegde overlegden overgedragen overdracht droeg_over belde gebeld belden gemaild mailde besproken bespraken ingelicht lichtte_in geinformeerd informeerde afgestemd gemeld
    meldde doorgegeven gaf_door teruggebeld sprak spraken gesproken bericht berichtte whatsapp* appte geappt briefje rapportage_gezet schriftelijk_overgedragen contact communicatie stuurde gestuurd
    vertelde verteld op_de_hoogte elkaar afgesproken kreeg_een_overdracht kreeg_geen_gehoor doorverteld brief telefonisch mondeling waarschuwde gewaarschuwd riep inlichten informeren doorgeeft
    lichtte~in gaf~door droeg~over belde~terug stemde~af mailden appten riepen alarmeerde gealarmeerd vroeg bereikt bereikte bereikbaar teamoverleg teambespreking mdo casuistiek* briefing debriefing
    informatie_gegeven overdrachten informatie verslag_gedaan gemeldt meldden doorverbonden telefoneerde consulteerde geconsulteerd raadpleegde schreef ontving lazen las_de gelezen nam_contact nam~op
    opnam intercollegiaal schakelde ingeschakeld schakelde~in`,
  gebeld: `
    gebeld ingelicht geinformeerd gesproken op_de_hoogte bericht belde bezocht ontvangen gesprek te_woord verwittigd gewaarschuwd informeerde vernam hoorde gemaild geappt contact opgebeld vertelde
    verteld uitgenodigd bezoek brief telefoontje mededeling besproken kreeg langsgegaan folder bijgepraat op_gesprek bereikt ingeseind aangesproken verslag_gedaan inlichten benaderd contact_opgenomen
    belden op_bezoek kennisgegeven aangeboden gehoord te_horen uitleg excuses telefonisch gemeld doorgegeven onderhoud condoleerde`,
  komhoe: `
    uur diezelfde dezelfde zelfde_dag volgende_dag dag_erna dag_daarna avond ochtend middag telefonisch persoonlijk thuis wekelijks dagelijks direct onmiddellijk binnen meteen kwartier minuten
    ziekenhuis maandag dinsdag woensdag donderdag vrijdag zaterdag zondag per_brief schriftelijk folder pas_op pas_na nog_die elke_week via_de brief_van gesproken_met op_kantoor aan_huis ter_plaatse
    dag_na een_dag_na drie_dagen twee_dagen vrijwel_direct per_mail per_whatsapp appje app bezocht bezoek om_half nog_dezelfde ochtend_erna binnen_het_uur later_die eerst daarna dezelfde_week
    door_de_teamleider door_de_manager door_de_locatie* vervolgens twee_keer drie_keer opnieuw`,
  samenwerk: `
    samenwerking samengewerkt samen_met afspraken afgesproken afspraak afgestemd afstemming gezamenlijk gezamenlijke overleg overlegden casusoverleg casusbespreking mdo wekelijks_contact contact_met
    schreef stuurde zou_een adviseerde onderzocht nam_over zorgde regie regelde leverde verzorgde behandelde begeleidde verwees opdracht_van onderaannemer afspraken_over bijeengekomen nakijken
    deed_het deden_het verliep rolverdeling stond_onder_leiding liep_goed liep_stroef moeizaam onderling uitgewisseld informatie-uitwisseling deel_van_de_informatie een_aanpak werkten_samen
    werkt_samen terugkoppeling doorverwezen meegezocht meldde coordineerde kwamen_maandag droeg_bij taak taken rol_van knelpunt* wachtlijst* verantwoordelijk_voor gaven advies overlegt overlegde
    afstemmen doorgegeven gedeeld deelde deelden informeerde meldden ontving verantwoordelijkheid betaalde indiceerde bracht begeleidt behandelt regisseert levert plaatste plaatsten monteerde
    onderhoudt keurde controleerde zorgt verleende hielp hielpen heeft_geholpen heeft_gezocht heeft_onderzocht zochten wekelijks maandelijks goed_contact vlot soepel prettig stroef slecht verliep_goed
    verliep_niet wederzijds langs_elkaar wist_niet wisten_niet niet_van_elkaar geen_contact geen_overleg niet_gebeld kwam_niet schakelde spraken sprak_af kende elk_een ieder_een coordinatie evaluatie
    evalueerde evalueren bijeenkomst werkafspraken convenant ontbrak`,
  ketenkaal: 'betrokken betrokken_geweest waren_betrokken zijn_betrokken ingeschakeld geinformeerd aanwezig ketenpartners ketenpartner samenwerking',
  justitie: 'openbaar_ministerie justitie officier_van_justitie parket ministerie officier',
  justitiebesluit: `
    besloten besloot beslist beslissing sepot geseponeerd seponeerde seponeren vervolging vervolgen vervolgd dagvaard* gedagvaard strafzaak zitting geeist eis opgelegd voorwaardelijk geen_vervolging
    afgedaan strafbeschikking heeft_laten_weten geen_aanleiding ziet_af zag_af vrijgegeven onderzoek_ingesteld sectie_gelast gelast vordert gevorderd verhoor niet_vervolgd terugverwezen geoordeeld
    liet_weten laten_weten schouw beslag in_beslag vrijgave inverzekering* hechtenis geen_strafbaar tenlaste* oordeelde beoordeeld niet_verder gesloten stopgezet officier_zag verdenking eiste
    veroordeeld taakstraf gevangenis rechter rechtbank bevel sectie obductie gaf_het_lichaam natuurlijke_dood niet-natuurlijk* geen_verder`,
  aangifte: 'aangifte aangiftes',
  aangiftewijze: `
    politiebureau bureau_* op_het_bureau digitaal online internetaangifte telefonisch schriftelijk persoonlijk mondeling op_het_politiebureau bij_de_politie wijkagent thuis_opgenomen via_de_website
    politie_te politie_in 3d-loket videoverbinding balie door_de_bestuurder namens proces-verbaal politiepost in_persoon op_bureau politie loket formulier ter_plaatse thuis samen_met bureau
    wijkteam_van_politie te_*`,
  zonderreden: 'zonder_dat_de_reden zonder_reden zonder_opgaaf reden_is_niet reden_is_onbekend reden_onbekend reden_daarvan_is_niet zonder_motivering zonder_uitleg reden_hiervoor_is_niet onduidelijk_waarom niet_bekend_waarom niet_duidelijk_waarom niet_vastgelegd_waarom weten_wij_niet',
  regelinhoud: `
    vraagt_om zegt schrijft_voor gaat_uit voorgeschreven bepaalt vereist eist houdt_in hoort_te hoort voorschrijft stelt_dat staat_dat niet_is_afgeweken niet_afgeweken geen_afwijking*
    niet_van_afgeweken noemt_als verplicht verbiedt naar_de_instructie vraagt schrijft eisen vragen voorziet regelt beschrijft zei verlangt luidt geldt_dat moet moeten mag toegestaan gevolgd_en
    volledig_gevolgd stapsgewijs stap_voor_stap nageleefd daarvan_niet_afgeweken zonder_afwijking op_alle_punten verwijst`,
  verloop: `daarna vervolgens waarna toen later eerst tenslotte uiteindelijk het_begon op_de_bewuste die_ochtend die_middag die_avond die_nacht de_volgende kort_daarop even_later op_dat_moment meteen_daarna waarop die_dag de_dag_erna enige_tijd tijdens bij_het_* aan_het_eind in_de_loop
    ochtend middag avond begon om_negen om_acht om_zeven om_tien om_elf om_twaalf om_een_uur om_twee om_drie om_vier om_vijf om_zes middernacht nadat`,
} as const
