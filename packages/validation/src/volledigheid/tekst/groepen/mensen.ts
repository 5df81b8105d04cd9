/** People and bodies in reports about support. Own list, filled from the functions in the CAO Sociaal Werk, CAO VVT and CAO Gehandicaptenzorg. */
export const MENSEN = {
  functie: `
    *begeleider *begeleiders *begeleidster *begeleidsters begeleider* *verpleegkundige *verpleegkundigen *verzorgende *verzorgenden verzorgende_ig *coordinator *coordinatoren *coordinatrice *manager
    *managers *leider *leidster *leiders *leidsters leidinggevende* *psycholoog *psychologen psychiater* *arts *artsen *therapeut *therapeute *therapeuten *consulent *consulente *consulenten *adviseur
    *adviseurs *planner *planners planster *chauffeur *chauffeurs *monteur *monteurs *kundige *kundigen *agoog *agogen *portier *portiers *kok *stagiair *stagiaire *stagiairs vrijwilliger*
    *vrijwilliger nachtdienst* slaapdienst* achterwacht* avonddienst* dagdienst* ochtenddienst* nachtwacht* slaapwacht* bereikbaarheidsdienst *beheerder *beheerders *assistent *assistente *assistenten
    badmeester* *boer *boerin eigenaar eigenaresse directeur directrice *directeur bestuurssecretaris secretaris *jurist *juriste *onderzoeker *onderzoekers *instructeur *instructrice centralist*
    *specialist *specialisten logopedist* dietist* *apotheker *inspecteur *trainer *coach gedragswetenschapper* *werker *werkers *werkster *regisseur receptionist* schoonmaker* schoonmaakster *chef
    *officer *functionaris *opzichter *technoloog *ingenieur spw'er docent* *opleider hoofd_* afdelingshoofd locatiehoofd *hoofd teamlead* *zorghulp thuishulp* hulp_bij* huishoudelijk* vaste_hulp
    vervangster vervanger *medewerkster woonmedewerker* baliemedewerker* kantoormedewerker* kwaliteitsmedewerker* zorgmedewerker* groepsmedewerker* badmedewerker* keukenmedewerker* *ondersteuner
    *ondersteuners *woonassistent* *groepshulp gastvrouw* gastheer* huismeester* conciierge conciërge conciergerie concierge* *bewegingsagent installateur* timmerman uitvoerder* werkvoorbereider
    behandelaar* *behandelaar regiebehandelaar casemanager* mentor_* vertrouwenspersoon preventiemedewerker *voorlichter bestuurskundige bedrijfskundige controller accountant *bestuurslid
    *toezichthouder_zorg orthopedagog* pedagogisch_medewerk* sociaal-pedagogisch* sociaal_werk* maatschappelijk_werk* jongerenwerk* ambulant_begeleid* invaller medewerker_* hbo'er mbo'er
    praktijkondersteuner* poh* zorgverlener_nacht fysio* hovenier tuinman *zorgbemiddelaar bijrijder* taxichauffeur* machinist technicus technici directeur-bestuurder zorgdirecteur regiodirecteur
    teammanager* !medewerker !medewerkers !medewerkster !medewerksters !voorhoofd !kok_ !partner *gastouder *bode *gids *opvoeder *opvoeders hulpverleenster *verzorgster *vrijwilligster *teamhoofd
    *intercedent *recruiter hrm* hr-* p&o* *bewaker *bewakers beveiliger* *beveiliger *ambtenaar nachtbegeleid* achterwachtdienst* *wijkagent kraan* *elektricien *loodgieter* *aannemer *tolk
    *geneesheer *vertrouwensman *opnameleider *zorgcoach *jobcoach *preventist *voedingsassistent* *zorgboerin secretaresse bestuursadviseur *deskundige *voogd casusregisseur *coordinator_
    *buschauffeur *begeleid(st)er *bestuurder_van *directielid`,
  functieletter: 'begeleider_a begeleider_b begeleider_c begeleider_1 begeleider_2 medewerker_a medewerker_b medewerker_1 medewerker_2 verpleegkundige_a letters initialen nummers_1 hulp_1 hulp_2 medewerkers_a',
  vaagmens: `
    medewerker medewerkers medewerksters medewerkster personeel personeelsleden personeelslid collega collega's team teamleden teamlid betrokkenen betrokken_medewerk* beroepskracht beroepskrachten
    hulpverlener hulpverleners zorgverleners zorgverlener professional professionals invalkracht* uitzendkracht* iedereen_die de_dienst aanwezigen mensen_van mensen personen direct_betrokkenen
    sleutelfiguren sprekers respondenten geinterviewden werknemers krachten staf iedereen_is iedereen_heeft aanwezige`,
  anderen: `
    enkele_anderen nog_enkele onder_andere onder_anderen o.a oa onder_meer diverse_leden enkele_leden een_deel_van mensen_van en_anderen en_nog en_enkele`,
  onderwie: 'onder_wie waaronder van_wie',
  lid: 'commissie *commissie lid leden commissieleden onderzoeksteam onderzoeksgroep onderzoekers onderzoeker voorzitter teamlid drietal duo',
  client: `client clienten cliente clientes mevrouw mw mevr meneer dhr heer bewoner bewoners bewoonster bewoonsters deelnemer deelneemster passagier passagiere gebruiker gebruikster slachtoffer
    gast jongen meisje logee loge huurder *bewoner hulpvrager hulpvraagster *deelnemer *deelneemster patient patiente kind jongeman jongere dakloze belanghebbende`,
  naaste: `zoon dochter dochters zonen zus zuster zussen broer broers moeder vader ouder ouders echtgenoot echtgenote partner nabestaande nabestaanden familie familieleden familielid naaste naasten
    mantelzorger mantelzorgers vertegenwoordiger vertegenwoordigers mentor mentrix curator bewindvoerder nicht neef kleindochter kleinzoon oom tante opa oma schoonzoon schoondochter schoonzus weduwe weduwnaar
    contactpersoon voogd pleegouder* vriendin haar_man zijn_vrouw haar_vrouw zijn_man gezin gezinsleden erven verwanten verwante oudste_zoon haar_vriend halfbroer halfzus stiefvader stiefmoeder`,
  medeclient: 'medebewoner* medeclient* huisgenot* huisgenoot kamergenot* kamergenoot groepsgenot* groepsgenoot mededeelnemer* medepassagier* andere_bewoners andere_deelnemers andere_clienten medegast*',
  bestuurder: `bestuurder bestuurders bestuur bestuurster directeur-bestuurder raad_van_bestuur rvb eigenaar eigenaresse directie directeur directrice dga holding bestuursvoorzitter zaakvoerder vennoot maten firmant
    voorzitter_van_het_bestuur hoofd_van_de_organisatie statutair*`,
  toezichthouder: 'toezichthouder toezichthoudend toezichthoudende gemeente_is toezichthouders wmo-toezicht* inspectie igj toezicht_wmo',
  intern: `team teamleider teammanager collega collega's *coordinator *coordinatrice achterwacht nachtdienst avonddienst dagdienst ochtenddienst begeleider begeleiders begeleidster* *begeleider *begeleiders intern interne
    leidinggevende *manager teamoverleg overdrachtsmap dienstoverdracht planner kantoor centrale dienst diensten gedragskundige persoonlijk_begeleider locatiehoofd bedrijf medewerkers medewerker groep hulpen zorgboer`,
  extern: `
    extern externe huisarts* ggz behandelaar* *behandelaar psychiater ziekenhuis* wijkverpleging wijkverpleegkundige* thuiszorg crisisdienst specialist neuroloog cardioloog apotheek apotheker
    huisartsenpost logopedist* fysiotherapeut* ergotherapeut* ambulancedienst meldkamer fact-team fact casemanager* verpleeghuis revalidatie* arts internist specialist* kinderarts ggd neuropsycholoog
    spoedpost specialistisch psycholoog dietist woonbegeleider_van ambulante_behandelaar poli polikliniek reclassering veilig_thuis ambulance ambulancepersoneel ambulancemedewerkers hap verloskundige
    *verpleegkundig_specialist sociaal_psychiatrisch spv thuiszorgteam thuiszorgorganisatie thuiszorgmedewerker school leerkracht vervoerder vervoersbedrijf gemeente wmo-consulent consulent politie
    brandweer leverancier mantelzorg tandarts zorgorganisatie revalidatiearts ggz-behandelaar begeleider_van_de_andere ander_team andere_organisatie andere_aanbieder instelling kliniek wijkteam`,
  keten: `
    gemeente wijkteam* *wijkteam huisarts huisartsen huisartsenpost ggz *-ggz ziekenhuis* politie wijkagent brandweer apotheek apotheker school scholen vervoersbedrijf vervoerder thuiszorg*
    wijkverpleging wijkverpleegkundige leverancier* ombouwer reclassering *corporatie *corporaties verhuurder revalidatiecentrum crisisdienst neuroloog psychiater specialist meldkamer veilig_thuis
    zorgverzekeraar verzekeraar *onderaannemer kinderarts ggd mee dagbesteding_van dagbesteding zorgkantoor verslavingszorg verslavingskliniek kliniek fact-team fact jeugdzorg maatschappelijk_werk
    bewindvoerder neuropsycholoog logopedist logopedisten ergotherapeut fysiotherapeut leger_des_heils uwv keten ketenpartner* ketenpartners partners zorgpartners partijen samenwerkingspartner*
    installateur onderhoudsbedrijf hulpmiddelenleverancier wmo-consulent consulent casemanager zorgcoordinator_van sociaal_team buurtteam regisseur ambulancedienst slachtofferhulp taxibedrijf
    vervoerscentrale woningbouwvereniging woonstichting wijkcentrum thuiszorgorganisatie vrijwilligersorganisatie waterschap ggz-behandelaar hospice zorginstelling* zorgaanbieder* andere_aanbieder
    collega-aanbieder hulpmiddelenbedrijf depot installatiebedrijf aannemer woningstichting ggz-instelling psychiatrisch_ziekenhuis huisartsenpraktijk praktijkondersteuner spoedpost jeugdbescherming
    bureau_jeugdzorg william_schrikker gecertificeerde_instelling gebiedsteam straatdokter opvangorganisatie schuldhulp kredietbank mentor tandarts fysiotherapiepraktijk verpleeghuis zorghotel
    regiotaxi dagcentrum zorgboerderij_van wmo-loket wmo-afdeling afdeling_wmo toegangsteam stichting_mee welzijnsorganisatie wijkzuster`,
} as const
