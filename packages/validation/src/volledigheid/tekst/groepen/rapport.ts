/** Words by which a paragraph of a report shows what it is about. Own list. */
export const RAPPORT = {
  onderzoekers: `
    onderzoek_is_gedaan onderzoek_is_uitgevoerd onderzoek_werd_uitgevoerd onderzoek_te_doen onderzoekscommissie onderzoeksteam commissie *commissie verslag_gemaakt rapport_gemaakt heeft_het_onderzoek
    onderzoekers om_het_onderzoek deed_het_onderzoek deden_het_onderzoek onderzoek_gedaan verslag_is_gemaakt verslag_is_geschreven heeft_dit_verslag schreef_dit schreven_dit onderzochten
    onderzoek_is_verricht verricht_door uitgevoerd_door onderzoek_deden onderzoeksleider lid_van leden_van onderzoek_verricht ingesteld aangezocht samengesteld commissieleden voorzitter_was
    als_voorzitter *onderzoeksteam uitgezocht onderzoek_lag onderzoek_door onderzoeksgroep`,
  betrokkenzin: `
    waren_betrokken betrokken_waren betrokken_medewerkers rechtstreeks_betrokken direct_betrokken te_maken hadden_te_maken waren_die_dag waren_aanwezig dienst_had dienst_hadden in_dienst_waren
    betrokken_zorgverleners aan_het_werk waren_aan_het_werk waren_er_die functies_van bij_betrokken waren_in_huis werkten_die betrokken_was betrokkenen die_dag waren_erbij erbij_waren waren_in_dienst
    had_dienst hadden_dienst aan_zet hulpverleners_die werkten_er werkte_die bij_de_gebeurtenis bij_het_incident bij_het_voorval zijdelings_bij aanwezig_waren stonden_op functies_zijn rol_hadden
    een_rol`,
  raadpleeg: 'geraadpleegd geraadpleegde inzage ingezien bestudeerd bekeken getoetst gebruikt gebruikte bronnen gebruikten doorgenomen geanalyseerd gekeken maatstaf normen toetsingskader opgevraagd gelezen',
  orgoorzaak: `
    geen_regel geen_afspraak geen_afspraken niet_geschoold rooster planning bezetting cultuur gewend gewoonte beleid scholing software ontwerp ingewerkt inwerk* werkdruk bezuinig* bezuiniging
    nergens_op_papier nooit_vastgelegd nooit_afgesproken ontbreekt niet_geregeld niemand_verantwoordelijk geen_instructie nooit_een_instructie instructie_gegeven protocol_zegt protocol_ontbreekt
    zwijgt beschrijft_niet verouderd onduidelijk uitgesteld onderhoud tekort_aan vacatures opleiding versleten leverancier rekening_anders_niet aanbesteding niemand_is verantwoordelijk_voor geen_vaste
    nooit_geoefend geen_rekening niet_beschreven onbekend_met niet_bekend_gemaakt werkafspraken tijdsdruk krap invallers uitzendkrachten nieuwe_medewerkers geen_overleg geen_overdracht
    niet_overgedragen geen_toezicht_op zo_doen_we zo_gegroeid wordt_niet_getest geen_controle niet_gecontroleerd fabricage_fout ontworpen budget geld aangeschaft niet_aangeschaft kennis_ontbrak
    geen_kennis formulier_heeft werkwijze vastgelegd`,
  nazorgkern: 'nazorg excuses condoleance* *opvangteam bedrijfsopvang* slachtofferhulp nazorgteam bloemen begrafenis uitvaart opgevangen bedrijfsmaatschappelijk*',
  voortaan: 'voortaan vanaf_nu met_ingang_van gaan_we gaan_wij moet_voortaan mag_niet_meer nul_keer nooit_meer wij_gaan we_gaan komt_er zorgen_wij zorgen_we',
  vervolg: `
    kosten budget betaald goedgekeurd verantwoordelijk verantwoordelijke actiehouder eigenaar gereed bewaakt afgestemd instemming akkoord norm streefwaarde steekproef deadline planning_is uren_worden
    is_besproken_met afgesproken_met doorgesproken beschikbaar gereserveerd doel_is haalbaar dekking houdt_bij einddatum trekker wie_dit`,
  overmaatregelen: 'deze_maatregelen de_maatregelen alle_maatregelen beide_maatregelen onze_maatregelen de_meeste_maatregelen twee_maatregelen drie_maatregelen vier_maatregelen deze_stappen',
  inleidend: `het_volgende volgende_maatregelen als_volgt hieronder onderstaande tabel bijlage hoofdstuk maatregelen_die de_volgende volgende_oorzaken overzicht hiernaast hierna de_commissie_adviseert wij_danken deze_maatregelen de_maatregelen
    alle_maatregelen hebben_wij_maatregelen maatregelen_genomen genomen_maatregelen te_nemen_maatregelen per_oorzaak`,
  meta: `analyse methode methodiek prisma sire tripod takken oorzakenboom onderzoek commissie_heeft afgevraagd klassen indeling ingedeeld classificatie team_heeft bijeenkomst schema tijdlijn uitkomst leverde visgraat boom doorgevraagd basisoorzaken wij_vonden we_vonden
    achter_elke hieronder onderstaande bijlage gevolgd gebruikt commissie onderzoekers sessie`,
} as const
