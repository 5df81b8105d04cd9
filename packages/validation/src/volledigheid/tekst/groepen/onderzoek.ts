/** How an investigation is done: hearing, sources, norms, experts, methods. Method names from the Bijlage (PRISMA, SIRE, DAM, Tripod Beta, Bow-Tie) and the trade. */
export const ONDERZOEK = {
  horen: `gehoord gehoorde gehoorden horen hoorden geinterviewd geinterviewde bevraagd gesproken_met spraken wij_spraken gesproken hoorgesprek* hoorgesprekken ondervraagd verhoor* aan_het_woord sprak_met zijn_gesproken
    gehoor_geven_aan_het_verzoek gesprekspartners gesprekken_met gesprek_met gesprekken_gevoerd interviewden interviewde`,
  gesprekwoord: 'gesprek gesprekken interview interviews geinterviewd geinterviewde gesproken gesprekspartners spraken hoorgesprek hoorgesprekken interviewronde',
  wijze: `
    apart afzonderlijk individueel individuele gezamenlijk gezamenlijke samen een_voor_een onder_vier_ogen schriftelijk schriftelijke telefonisch telefonische per_telefoon beeldbellen videobellen
    videogesprek* teams-overleg via_teams online vragenlijst* vragenformulier opgenomen opname opnames geluidsopname* audio-opname* notulist notulen gespreksverslag* hoorverslag* interviewverslag*
    verslag_gemaakt een_verslag verslag_is verslag verslagen uitgewerkt uitgetypt getekend ondertekend geaccordeerd akkoord voor_akkoord voorgelegd ter_correctie corrigeren groepsgesprek* op_locatie
    ter_plekke twee_personen door_twee twee_commissieleden twee_leden semigestructureerd* halfgestructureerd* open_interview plattegrond proefopstelling in_elkaars in_groepsverband per_mail per_e-mail
    op_papier teruggelezen teruglezen nagelezen fysiek face-to-face persoonlijk_gesprek woordelijk getranscribeerd transcript* vooraf_toegestuurd gespreksleidraad topiclijst protocol_van een-op-een
    een_op_een los_van_elkaar tweetallen duo's rondetafel* focusgroep* reconstructiegesprek* gezamenlijke_bijeenkomst in_een_bijeenkomst bandopname verklaring_ondertekend geverbaliseerd na_elkaar
    ieder_apart tijdens_een_huisbezoek in_aanwezigheid persoonlijke_gesprekken op_kantoor ter_verificatie ter_inzage inzage met_twee opgetekend band wederhoor hoor_en_wederhoor uur duurde duurden
    minuten open_vragen zoom teams digitaal digitale rustige_ruimte bijgestaan vastgelegd schriftelijke_vragen goedgekeurd onjuistheden fiattering ter_plaatse individu* aan_tafel gespreksnotitie*
    gespreksnotities aantekeningen verslaglegging teruggestuurd toegestuurd teruggekoppeld reactie_op_het meegelezen mondeling secretaris verslaglegger voice* audio* opgeschreven genotuleerd notuleren
    genotuleerde ondertekenen ondertekening doorlopen kwartier groepsgewijs commissieleden gezamenlijke_sessie werksessie bijeenkomst verklaring schriftelijke_verklaring telefoon beeldverbinding video`,
  clientwijze: `
    thuis huisbezoek bezocht bezoek ziekenhuis telefonisch telefonische schriftelijk schriftelijke beeldbellen videobellen brief op_kantoor kantoor aan_huis verslag tolk notulist woorden wandeling
    kamer revalidatiecentrum samen bijzijn_van elkaars_bijzijn in_bijzijn aanwezigheid_van apart gesprek_van uur_lang minuten verpleeghuis bij_hem_thuis bij_haar_thuis keukentafel* pictogram* per_mail
    e-mail aan_tafel op_eigen_verzoek vertrouwde per_brief op_locatie tekening demonstratie opgetekend op_schrift voorgelezen anderhalf_uur kwartier uur inloophuis twee_keer tweemaal teams online
    gebarentaal* spraakcomputer ter_plaatse persoonlijk gespreksverslag vragenlijst buiten_wandel* begeleider_erbij erbij huis half_uur uurtje locatie ter_correctie toegestuurd verslagje opgeschreven
    opgenomen vastgelegd verblijf* kliniek hospice aanwezigheid bijzijn steunfiguur vertrouwenspersoon ondersteund_door zoon_erbij mail telefoon ingesproken tehuis eigen_kamer keukentafelgesprek
    kantoor_van meerdere_gesprekken tweede_gesprek gesprekken koffie middag ochtend datum op_papier schriftelijk_gereageerd afspraak lopend tekeningen foto foto's op_bezoek`,
  clientcontact: `
    contact_geweest contact_met contact contact_gehad contact_opgenomen op_de_hoogte geinformeerd gesproken_over betrokken_bij reactie_van gezegd_wat heeft_gezegd meegenomen meegedacht hun_vragen
    haar_vragen inbreng in_gesprek vragen_gesteld laten_weten uitgenodigd benaderd gevraagd ervaringen perspectief verhaal_van is_gevraagd te_woord reactie gereageerd verteld informeren contactmoment`,
  clientverhaal: `
    gehoord horen gesproken bezocht geinterviewd haar_verhaal zijn_verhaal kant_van_het_verhaal vertellen verteld vertelde verklaring_afgelegd huisbezoek wandeling gesprek_met gesprek geinterviewd
    verklaard bevraagd toegelicht meegelopen op_band opgezocht lezing versie relaas hoor aangehoord het_woord verhaal kant_van zienswijze ontvangen verklaring gesproken_met gehoor gereageerd
    aan_het_woord beleving ervaring naar_voren_gebracht vertelt vertelden verhaal_gedaan interview gesprekken hoorgesprek geluisterd gevraagd_naar bij_het_gesprek gesprekken_gevoerd spraken sprak
    gesproken_door vroegen uitgenodigd_voor_een_gesprek`,
  bron: `
    *dossier *dossiers dossier* *rapportage *rapportages *rooster *roosters *logboek *logboeken mailwisseling* *mails *mail e-mails mailverkeer mic-melding* mic-* mim-* *meldingen *plan *plannen
    zorgplan* begeleidingsplan* ondersteuningsplan* *lijst *lijsten aftekenlijst* medicatielijst* presentielijst* *beelden camerabeeld* foto foto's *register telefoongegevens belgegevens *planning
    planning_van *factuur offerte handleiding gebruiksaanwijzing *handleiding werkbon* *bon *rapport *rapporten evaluatieverslag* passingsverslag *historie onderhoudsboek* *boekje *boek tachograaf
    ritregistratie ritgegevens boordcamera garantiepapieren *formulier *formulieren brief brieven *brief *gegevens notulen *notulen teamnotulen *notities weerbericht* *plattegrond plattegrond
    *overzicht *overzichten *verslagen verslag_huisarts verslag_van_de_huisarts *beschikking beschikking indicatiebesluit contract overeenkomst *administratie whatsapp* appberichten app-* *berichten
    alarmlog* *log logging *certificaten personeelsdossier* *contract *opnamen overdracht overdrachten overdrachts* *registratie *registraties behandelplan signaleringsplan *kaart *kaarten *map
    *agenda meldkamer* bellijst* *schema *schemas werkinstructie_van oproepgegevens *protocol_van_overlijden autopsie* sectierapport mutaties mutatierapporten proces-verbaal krantenbericht* sms-*
    audit* inspectierapport* keuringsrapport* reparatie* *uitdraai inzage_in urenregistratie* gespreksnotities correspondentie e-mailwisseling appverkeer communicatiemap overdrachtsmap belregistratie*
    rittenstaat ritstaat kilometer* personeelslijst* aanwezigheidslijst* videobeelden video geluidsfragment* geluidsopname* indicatie meldingsformulier* incidentmelding* incidentformulier* ecd zorgmap
    medicatieoverzicht* toedienlijst* politierapport* brandrapport* ambulanceverslag* ambulanceformulier ontslagbrief verwijsbrief schouwverslag personeelsplanning bezettings* dienstrooster*
    scholingsoverzicht* keurings* installatie* meetrapport* onderhouds* inspectie* tekeningen bouwtekening* situatietekening technische_tekening kasboek* bankafschrift* klachtenregister
    sleutelregister tijdregistratie* inlog* logbestand* logfile* logboekje schriftje schrift sms'jes berichten voicemail*`,
  norm: `
    richtlijn richtlijnen protocol protocollen *protocol *protocollen *richtlijn *richtlijnen handreiking* *handreiking meldcode *code *norm *normen norm normen *instructie *instructies instructie
    *beleid beleid convenant gedragscode huisregels werkinstructie* *wet handboek *handboek kwaliteitskader *standaard *standaarden standaard leidraad* *leidraad kwaliteitssysteem* stappenplan
    *stappenplan literatuur vakliteratuur artikel artikelen factsheet* regels huisregel voorschrift* *voorschrift* werkafspraken *afspraken reglement* *reglement raamovereenkomst veldnorm*
    wetenschappelijk* publicatie* *kaart_veilig* *raamwerk brochure *toolkit beroepscode* competentieprofiel bouwbesluit nen nen-* iso-* zorgstandaard *plan_van_eisen *protocol_ kwaliteitshandboek
    *statuut *procedure procedure procedures *procedures werkwijze_* gebruiksinstructie* zorgvuldigheidseisen arbocatalogus arbo* *verdrag`,
  normnaam: `
    ?*protocol *protocol_ vermissingsprotocol medicatieprotocol valprotocol *svisie code_vvr vvr meldcode nen nen-* iso-* iso gedragscode huisregels convenant *handboek kwaliteitskader *beleid
    werkinstructie* *standaard beroepscode raamovereenkomst bouwbesluit literatuur_over artikel_over artikel_van factsheet* voorschrift_van voorschriften_van *reglement *richtlijn *richtlijnen
    multidisciplinaire veilige_principes wet_zorg wzd wmo wkkgz zorgstandaard *instructie regels_voor regels_over *leidraad chauffeurshandboek *stappenplan vakblad onderzoek_van_de publicatie_van
    publicatie_over *wijzer *normen *zorgvisie *voorschriften *handreiking *toolkit *protocollen *procedure *procedures *statuut arbocatalogus arbowet vgn *kwaliteitskader gebruiksinstructie* wgbo avg
    jeugdwet veiligheidsregels`,
  normvaag: 'geldende gangbare relevante gebruikelijke interne_protocollen alle_protocollen de_protocollen onze_protocollen onze_eigen bestaande vigerende van_toepassing_zijnde toepasselijke diverse algemene vakliteratuur verschillende bekende eigen_protocollen',
  deskundige: `
    deskundige deskundigen expert experts extern_deskundige externe_deskundige externe_expert* adviesbureau *instituut *instituten keuringsinstituut keuringsbedrijf *bureau hoogleraar lector
    universiteit inspecteur *adviseur *apotheker apotheker kenniscentrum kennisinstituut *deskundige *deskundigen forensisch* toxicoloog *arts ergonoom consulent consulente fabrikant *specialist
    *technisch_bureau laboratorium nfi *ingenieur consultatieteam cce centrum_voor_consultatie onafhankelijk_* *psychiater *psycholoog *verpleegkundige *jurist slotenmaker *kundige *kundigen
    *keurmeester tno vilans trimbos brandweer onderzoeker *therapeut vertrouwensarts farmacoloog geriater *consult iemand_van ingenieursbureau* *lab *deskundigenbureau *organisatie_voor *technoloog
    bureau_voor *expertisecentrum expertisecentrum *patholoog patholoog lijkschouwer forensisch_arts slaapdeskundige *geriater *revalidatiearts *toxicoloog hoogleraar* docent lector_* *trainer *expert
    *vereniging academie umc technisch_* keuringsdienst veiligheidsregio nen-commissie *agoog *loog *iater *technicus bouwkundige arbeidshygienist*`,
  deskundigwoord: 'deskundige deskundigen *-deskundige *deskundige expert experts advies adviezen geadviseerd second_opinion iemand_van kenniscentrum kenniscentra *instituut consult hoogleraar buitenstaander extern_advies extern_bureau_heeft',
  deskundighoe: `
    rapport_uitgebracht gerapporteerd rapporteerde notitie schriftelijk schriftelijke geadviseerd adviseerde advies_gegeven meegekeken meegelezen meekeek bekeken beoordeeld beoordeelde onderzocht
    getoetst op_schrift telefonisch telefonische uitgelegd bijlage rapport_is heeft_gerapporteerd uur_meegedacht memo uitgebracht toegelicht gedemonteerd nagerekend berekend bevindingen schreef
    stelde_op opgesteld vragen_beantwoord gesprek_gehad in_een_gesprek beantwoord meting* doorgemeten tegengelezen gereflecteerd meegedacht geanalyseerd uitgewerkt zijn_oordeel haar_oordeel een_advies
    deskundigenrapport keuring rapport_opgesteld e-mail per_mail getest proefopstelling geschreven keek_mee las_mee op_papier verslag_uitgebracht commentaar geraadpleegd_over geconsulteerd_over
    toelichting gaf_advies gaf_uitleg gaf_schriftelijk deelde stelde_vast stelde constateerde concludeerde oordeelde reconstrueerde mailde meelas bevestigde beantwoordde gemeten mat uitleg
    video-overleg videogesprek ter_plaatse kwam_kijken liep_mee rekende berekende nagekeken schriftelijk_advies mondeling_advies adviesgesprek analyse_gemaakt commentarieerde gevalideerd valideerde
    herberekend verslag telefoongesprek toetste analyseerde bekeek onderzocht_de schouwde inspecteerde geinspecteerd las beoordelen voorgelegd_aan zijn_vragen vragen_voorgelegd consultatie uitspraak
    keek_naar heeft_gekeken inschatting gaf_zijn gaf_haar leverde uitleggen`,
  methodenaam: `prisma prisma-* *-prisma sire sire-* dam dam-* tripod tripod-* tripod_beta bowtie bow-tie bow-tie-* bow_tie visgraat* ishikawa fishbone 5x_waarom 5_x_waarom vijf_keer_waarom vijfmaal_waarom vijf_maal_waarom 5_why* 5-why* five_why* vijf_waaroms
    rca root_cause step-methode step-* hfmea *hfmea fmea hfacs oorzakenboom foutenboom *gevolgboom oorzaken-gevolg* oorzaak-gevolg* barriereanalyse veranderanalyse barriere-analyse gebeurtenissenboom leerlus swiss_cheese gatenkaas* basisoorzakenanalyse
    boomanalyse tijdlijnanalyse after_action fram cast sologic topset apollo systematische_incident* mort causale_boom fault_tree londen_protocol london_protocol yorkshire* oorzakenboommethode safety-ii learning_from_excellence fishbone-* 5xwaarom`,
  methodevaag: `methode methodiek methodisch analysemethode erkende_methode systematisch systematische stappenmodel geanalyseerd analyse analyseren analysemodel analyse-instrument model_uit onderzoeksmethode geevalueerd werkwijze_van_analyse bekend_model
    gestructureerd gestructureerde geordend`,
  methodestap: `
    tijdlijn barriere barrieres waarom_* doorgevraagd eerst vervolgens daarna per_gebeurtenis oorzakenboom takken stap_voor_stap teruggeredeneerd gereconstrueerd reconstructie afwijkingen per_stap
    telkens_gevraagd steeds_gevraagd waaromvra* post-its strook diagram per_moment achtereenvolgens knelpunten doorvragen vijf_stappen stappen oorzaken_gezocht oorzaken_benoemd op_een_rij naast_elkaar
    gelegd kaartjes gebeurtenissen clusteren geclusterd`,
  betrokken: `betrokken betrokkenheid niet_betrokken zijdelings rechtstreeks indirect kende kennen kent onafhankelijk onafhankelijke geen_band band_met geen_relatie relatie_met gewerkt_met niet_eerder_voor gewerkt_voor leiding_gegeven leiding_gaf
    geen_contact contact_met los_van_de afstand belangenverstrengeling geen_bemoeienis bemoeienis geen_rol stem_in eerder_contact aanwezig_op hoorde_bij verbonden_aan geen_verbinding niet_werkzaam werkzaam_op werkzaam_bij geen_zorg`,
  betrokkenvol: `
    geen_van_drieen geen_van_hen geen_van_de geen_van_beiden geen_van_allen niet_betrokken niet_direct_betrokken niet_zelf_betrokken geen_van_vieren geen_enkel_lid beiden_niet
    alle_leden_waren_onafhankelijk niemand_van_de niemand_was geen_enkele_betrokken* op_geen_enkele zijdelings_betrokken direct_betrokken indirect_betrokken rechtstreeks_betrokken niet_eerder
    geen_lid_was geen_lid_is had_geen_betrokken* geen_betrokkenheid zonder_betrokkenheid kent_client kende_de kende_client kennen_de geen_band geen_relatie eerder_contact geen_bemoeienis niet_werkzaam
    niet_bij_de noch_met stond_buiten nooit_gewerkt staan_los stonden_los niet_op_de_locatie leiding_aan nooit_met gaf_leiding buiten_het_team geen_contact zelf_niet_betrokken had_niets_te
    nooit_eerder was_wel_betrokken geen_rol was_zijdelings was_direct was_indirect was_betrokken waren_betrokken allen_niet geen_directe niemand_uit leidinggevende_van alle_drie_niet geen_vier
    geen_dienstverband onbekend_met kende_niet kende_haar kende_hem kennen_noch kent_noch was_niet_betrokken waren_niet_betrokken waren_allen niet_werkzaam_op buiten_de_locatie geen_lid
    geen_commissielid was_zelf geen_enkele_relatie op_afstand_betrokken op_afstand niet_rechtstreeks nauw_betrokken niet_in_dienst ander_team andere_locatie andere_regio werkte_niet werken_niet
    geen_banden van_buiten_het_team stonden_er_buiten had_met_de hadden_met geen_werkrelatie ooit_met eerder_begeleid tweede_graads zijdelings formele_lijn hierarchisch* niemand_van_hen niemand_heeft
    geen_van_de_leden niet_zelf`,
  discipline: `spw'er spw verpleegkundige *verpleegkundige *verpleegkundigen psycholoog gz-psycholoog *kundige *kundigen gezondheidsjurist *jurist juriste *agoog *agogen *pedagoog *pedagogen arts *arts social_work maatschappelijk_werker maatschappelijk_werk
    ergotherapeut fysiotherapeut *therapeut technoloog *technoloog accountant ingenieur *ingenieur hbo-v mbo-v hbo-* mbo-* opgeleid opleiding opleidingsachtergrond achtergrond_in achtergrond_als vakdiscipline* discipline disciplines van_huis_uit van_oorsprong
    psychiater socioloog rechten paramedicus logistiek *logisch hogere_veiligheidskunde niveau_* *socioloog criminoloog verzorgende verzorgende_ig politicoloog economie verpleegkunde pedagogiek psychologie gedragswetenschap* bestuurskunde bedrijfskunde
    sociaal-pedagogisch* *therapie installateur farmaceut apotheker werktuigbouw* elektrotechni* rijinstructeur taxichauffeur cmv mwd sph sjd registeraccountant geschoold_in sociaal_werker *wetenschapper *econoom geneeskunde geriater filosoof theoloog jurist gerontoloog
    *kunde *kundig_ingenieur bouwkund* timmerman kinderarts`,
  bronvaag: 'stukken documenten bronnen informatie dossier systemen bescheiden materiaal documentatie gegevens map wat_er_verder administratie archief',
  bronniet: 'vragenlijst *vragenlijst stappenplan gespreksverslag* hoorverslag* interviewverslag* gespreksverslagen topiclijst *handboek handboek *protocol plan_van begeleidingskaart aanwezig verbeterplan jaarverslag rapport_is dit_rapport onderzoeksrapport eindrapport conceptrapport oordeel kalender* boodschappenlijst *uitslag',
  clientreden: `
    niet_in_staat in_coma comateus wilde_niet wilden_niet wenste wensten zag_ervan_af zagen_ervan_af prijs_op geen_prijs kon_niet konden_niet te_belastend belastend afgezien_op overleden ried raadde
    afgeraden herinnert_zich_niets herinnert weigerde weigerden onbereikbaar kan_niet niet_mogelijk te_ziek niet_langer niet_meer overlijden verzocht_om_rust geen_behoefte niet_kunnen overleed
    niet_aanspreekbaar te_jong dement* afatisch geen_toestemming niet_gewenst niet_willen wil_niet wilden liever_niet afzien onvindbaar vertrokken buitenland niet_bereikbaar trauma* kwetsbaar
    niet_belasten taalbarriere zag_daarvan zagen_daarvan niet_te_willen niet_praten niet_te_praten niet_hoeven dat_wil_hij dat_wil_zij geen_gesprek hoeft_niet wees_dit_af sloeg~af ging_niet_in
    reageerde_niet`,
  weigerlid: 'noemen_wij_hier geen_nadere niet_genoemd niet_vermeld niet_bekend_gemaakt',
} as const
