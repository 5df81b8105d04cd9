/** Conditions, medication, aids and limits of freedom, in the words of care files. Endings after the generic names of the Farmacotherapeutisch Kompas. */
export const GEZONDHEID = {
  aandoening: `
    *stoornis *stoornissen *syndroom syndroom *dementie dementie dementerend* alzheimer parkinson* huntington diabetes suikerziekte astma copd epilepsie epilept* reuma* *reuma hartfalen hartafwijking
    hartaandoening hartkwaal hartritme* hartklachten last_van_zijn_hart last_van_haar_hart nierfalen nieraandoening depressie* depressief psychose* psychotisch* schizofren* borderline autis* ass adhd
    ptss trauma getraumatiseerd verslaving verslaafd alcoholist* alcoholdementie alcoholverslaving drugs drugsgebruik alcoholgebruik middelengebruik korsakov nah hersenletsel cva beroerte tia
    herseninfarct hersenbloeding spierziekte ms dwarslaesie amputatie botontkalking osteoporose artrose kanker tumor *tumor obesitas overgewicht slechtziend* slecht_ziet ziet_slecht blind doof
    slechthorend* visuele_beperking verstandelijke_beperking *beperking lvb evenwichtsstoornis* bloeddruk hypertensie incontinen* delier angst* eetstoornis slaapapneu allergie allergisch spasmen
    spasti* fantoompijn schildklier* hepatitis migraine vergeetachtig* *aandoening *aandoeningen *ziekte *afwijking *klachten verlamming *verlamming afasie slikprobleem* slikstoornis* longontsteking
    longemfyseem oogaandoening staar hersenvliesontsteking ondervoed* zelfbeschadiging suicidepoging* geheugenproblem* geheugenverlies cognitie* wond decubitus *fractuur heupfractuur hiv bipolair*
    manisch* anorexia persoonlijkheids* slecht_ter_been licht_verstandelijk* downsyndroom als_patient rolstoelafhankelijk rolstoelgebonden hechtingsstoornis gehechtheids* gedragsproblem*
    agressieprobleem* prikkelbaar* dwang_gedachten wanen hallucinat* psychiatrisch* somatisch* bedlegerig *psychose *verslaving *depressie *problematiek verstandelijk geheugen* hersenschade *letsel
    *zwakte zwakbegaafd* slechte_mobiliteit valneiging *gordel_ doorligwond* doorliggen vasculair* frontotemporaal lewy fragiele fragiel suikerpatient hartpatient hartinfarct infarct tbc jicht hernia
    gebroken_heup slapeloos* stemmingsstoornis stemmings* suicidaal suicidale suicidaliteit zelfverwaarlozing verwaarlozing alcohol cannabis cocaine ghb lichamelijke_beperking lichamelijke_klachten
    ondergewicht overspannen* burn-out spanningsklachten dwangstoornis oogziekte glaucoom maculadegeneratie gehoorverlies spraakproblem* epileptisch* trombose stoma katheter apneu motoriek incompleet
    halfzijdig* longaandoening longziekte !vrijheidsbeperking`,
  eerder: `
    eerder eerdere al_eens al_een_keer al_twee_keer vorig_jaar in_het_verleden voorgeschiedenis verleden voorheen destijds jaren_geleden vroeger sinds_zijn_jeugd historie poging pogingen
    twee_keer_eerder drie_keer_eerder vaker_gevallen vorige_keer in_2018 in_2019 in_2020 in_2021 in_2022 in_2023 in_2024 in_2025 sinds_2019 sinds_2020 sinds_2021 sinds_2022 sinds_2023
    levensgeschiedenis jaar_geleden eerder_al herhaaldelijk recidive terugkerend* opgenomen_geweest eens_eerder ooit al_vaker vaker nooit_eerder in_2017 in_2016 in_2015 jeugd zijn_jeugd haar_jeugd
    kindertijd opgegroeid sindsdien daarvoor_al afgelopen_jaar vorige_zomer vorige_winter een_jaar_eerder maanden_eerder weken_eerder twee_maal_eerder al_meermalen meermaals herhaald tweede_keer
    derde_keer voorgaande incidenten_in geschiedenis bij_ons_bekend_met`,
  medicijn: `
    medicatie *medicatie medicijn* *medicijn *medicijnen tablet* pil pillen *pil insuline* methylfenidaat morfine methadon paracetamol oxycodon *pam *zepam quetiapine *apine promethazine *prazol
    *statine *opril *sartan *oxetine *talopram lithium clozapine haloperidol haldol ritalin fentanyl tramadol temazepam lorazepam oxazepam diazepam levodopa antibiotic* bloedverdunner* slaapmiddel*
    slaappil* kalmerend* pijnstiller* antipsychotic* antidepress* farmacotherapie farmaco* dosis dosering anti-epileptic* baxter* medicijnrol* druppels spuit depot prednison furosemide plaspil*
    plastablet* recept herhaalrecept* blaasmiddel zo_nodig-medicatie inhalator pleister valproaat acenocoumarol metformine *medicatie* *geneesmiddel* geneesmiddelen capsule* spray neusspray *druppels
    plasmiddel* maagbeschermer ontstekingsremmer* antistolling* toedien* zo-nodig* *pleister* *injectie* injectie prik stemmingsstabilisator antidepressiv* benzodiazepine* opiaat opiaten sedatie
    gesedeerd slaapmedicatie drankje siroop medicatierol tabletje weekdoos pillendoos* dosette doseerdoos !hulpmiddel !hulpmiddelen geneesmiddel*`,
  medrol: `
    rol invloed bijwerking* bijgedragen bijdroeg verhoogd verlaagd dosis dosering opgespaard* opgespaarde nam_ze ingenomen innam nam_in inname toegediend gegeven niet_gegeven vergeten dubbel dubbele
    verwisseld verkeerde versuft sufheid slaperig* effect volgens_de overdosis overdosering mg milligram milliliter ml voorgeschreven afgebouwd gestopt gestart wisselwerking interactie aangepast
    aanpassing toediening apotheker_heeft apotheek_heeft geen_verband verband valgevaar valrisico in_zijn_bloed in_haar_bloed bloedspiegel hypo eenheden twee_keer_daags overgeslagen geweigerd weigerde
    gemist bewaarde medicatiefout medicatieveilig* oorzaak_van doordat bleek bleken speelde reactie allergisch* sederend* duizelig* bloeddruk te_veel te_weinig te_laat avonddosis ochtenddosis
    tablet_te vier_uur twee_keer uitgedeeld klaargezet aangereikt kreeg_zij_de kreeg_hij_de afgetekend niet_afgetekend werking invloeden samenhang beinvloed* beinvloeden meegespeeld verklaart
    verklaren oorzakelijk wordt_verhoogd halve heel_veel maximale twaalf eenheid inname_van tijdstip bijsluiter volgens_de_arts volgens_de_huisarts volgens_de_apotheker waardoor daardoor hierdoor
    omdat vanwege bloedverdunner*`,
  middelnaam: '*azepam *zolam quetiapine *apine methylfenidaat morfine methadon oxycodon *statine *oxetine *talopram lithium haloperidol levodopa insuline* fentanyl tramadol prednison furosemide metformine clozapine risperidon *prazol *olol acenocoumarol valproaat lorazepam pregabaline melatonine promethazine haldol ritalin',
  hulpmiddel: `
    hulpmiddel hulpmiddelen *hulpmiddel *hulpmiddelen rolstoel* *rolstoel tillift* *tillift plafondlift* passieve_lift actieve_lift rollator* scootmobiel* *scootmobiel douchestoel* *douchestoel
    toiletstoel* *beugel beugel beugels hooglaagbed hoog-laagbed personenalarm* alarmknop* halsalarm* polsalarm* valalarm* sensor *sensor sensormat bewegingsmelder* gps* deurverklikker* *matras
    tilband tilmat tildoek* gordel* *gordel vastzet* zwemvleugels zwemvest traplift* trippelstoel* badlift* bril gehoorapparat* hoortoestel* prothese* spalk elektrische_stoel de_stoel kantelstoel*
    bedhek_defect driewieler duofiets* stoel_is uitluister* camera_hing glijplank* transferplank* drempelhulp* oprijplaat* zuurstof* rail_is klemsysteem *klemsysteem bed_met sleutelkast* drukknop
    loophek looprek stok infuuspomp medicijndispenser dispenser noodknop nood_knop alarmeringssysteem alarmering* *lift_ douchebrancard brancard bedrail steek po-stoel postoel badplank badstoel
    *stoel_ duwstoel *bed zorgbed bed_verlager sensorsysteem alarmsysteem zorgoproep* belsysteem bel_ oproepsysteem oproepknop alarmbel halszender polszender medaillon tracker gps-* polsband *horloge
    valmat valdetectie domotica toegangssysteem deursensor deuralarm brandmelder rookmelder koolmonoxidemelder verzwaringsdeken helm veiligheidshelm antislipmat toiletverhoger loopfiets loopwagen
    driewielfiets *fiets duofiets prikkelmat bus_lift rijplaat oprijgoot laadklep spanband* bevestigingsband* veiligheidsriem heupgordel *riem driepuntsgordel tablethouder communicatiecomputer
    spraakcomputer beademing* verstelbaar* medicijnkar aangepaste_* de_rail ophangpunt *lift !lift !bed het_alarm alarm_om alarm_aan haar_alarm zijn_alarm loophulpmiddel transfermat stahulp
    draaischijf papegaai wandelwagen transferhulp stoelverhoger tafelblad_van`,
  middelstaat: `
    defect defecte gebrek gebreken storing kapot niets_kapot brak gebroken losgeraakt losgeschoten versleten slijtage slijten scheef fabrikant leverancier_gemeld gemeld_bij goedgekeurd afgekeurd
    keuring gekeurd nagekeken onderzocht onderhouden onderhoud deed_het werkte werkte_niet functioneerde functioneren weigerde niet_aangesloten gecontroleerd in_orde technisch_in_orde meldpunt getest
    verstrekt bezweek haperde uitgevallen lege_accu leeg_was batterij niet_gedragen niet_gebruikt droeg_hij droeg_zij lag_op hing_aan stond_niet vervangen ontbrak verkeerd_ingesteld verkeerd_afgesteld
    afgesteld mankeerde mankeert niet_defect werkt functioneert niet_functioneren niet_meegenomen afgevallen uit_stond stond_uit uitgeschakeld uitstond niet_ingeschakeld lag_in accu opgeladen rem
    remmen losgeschroefd scheurde gescheurd knapte verschoof schoof gleed omgekiept kantelde instellingen ingesteld getekend jaarlijkse_keuring geen_mankement mankement* te_laag te_hoog losse los
    gaf_mee gaf_geen ging_niet_af ging_af gemonteerd geplaatst beschadig* leverancier gemeld inspectie reparatie gerepareerd type passing aangepast controle deed_het_niet niet_omdat batterij_leeg
    op_tijd_gekeurd goedwerkend werkend bruikbaar versleten_was niet_goed verkeerd te_groot te_klein niet_afgesteld ophing aangesloten droeg`,
  vrijheid: `
    vrijheidsbeperk* vrijheidsbeperking vrijheidsbeperkende beperkingen_van_haar_vrijheid beperking_van_de_vrijheid fixatie gefixeerd fixeren houdgreep vasthouden vastgehouden vasthoudt vastpakken
    bedhek* hekken bedhekken blad_voor werkblad tafelblad gesloten_deur deur_op_slot op_slot afgesloten_deur afzondering afgezonderd separatie separeer* onvrijwillig* dwang dwangmaatregel* dwangzorg
    noodmaatregel gedwongen wzd-maatregel cameratoezicht_op uitluisteren onrustband zweedse_band begrenzing kamerarrest ingesloten insluiting polsband verpleegdeken verpleegdek rolstoelblad
    blokkeren_van telefoon_inleveren inperk* vrijheden beperkende_maatregel* op_slot_doen gesloten_afdeling gesloten_groep deuren_op_slot code_op_de_deur codeslot_op_de_deur vastgebonden vastgezet_in
    verpakt hansop scheurpak rem_op_de_stoel deurklink uitgaansverbod inname_van_haar telefoonafspraak kamercontrole fouilleren bewegingsvrijheid holding vastpakte vastgepakt tegengehouden insluiten
    medicatie_onder_dwang fysiek_ingrijpen fysieke_interventie beperking_van vrijheid_beperk* afspraak_over_de_deur bed_tegen werden~beheerd werd~beheerd in_beheer huisarrest kamerverbod
    niet_naar_buiten_mocht buitendeur_op_slot afgesloten_deuren deur_afgesloten beperkende_afspraak geld_in_beheer mocht_niet_alleen sloot_de_deur deur_gesloten`,
  vrijheidhoe: `
    afgesproken afspraak plan ondersteuningsplan zorgplan geregistreerd registratie gemeld ingestemd instemming toestemming besproken noodmaatregel vastgelegd geevalueerd wzd-functionaris overlegd
    overeengekomen vrijwillig akkoord herkend stappenplan opgenomen_in op_verzoek als_zodanig signaleringsplan in_overleg schriftelijk afgebouwd genoteerd beschreven_in afstemming getekend_door
    ondertekend evaluatie wet_zorg zorgverantwoordelijke gedragskundige stap wzd vastleg* staat_in stond_in niet_in_het_plan niet_vastgelegd beschreven cliëntvertegenwoordiger mentor ouders dochter
    zoon curator proportio* duurde minuten rapportage`,
} as const
