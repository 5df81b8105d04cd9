import type { SectieNummer } from '../zelfonderzoek/model.ts'

/**
 * Words in a heading that point at an item, by item. Own list: the titles of the Bijlage, their synonyms, and what
 * people write above such chapters. `*` at the end of a word stands for any letters; `_` joins the words of a phrase.
 */
export const KOPTERMEN: Record<SectieNummer, string> = {
  1: 'client* passagier bewoner bewoonster deelnemer deelneemster over_wie wie_is om_wie persoonsgegevens clientgegevens zorgzwaarte persoon_van slachtoffer betrokken_client mevrouw_in_het_kort gegevens_van_de',
  2: 'melding meldgegevens datum data aanleiding waarom_dit_rapport waar_het_over_gaat kader inleiding kerngegevens meldingen de_gebeurtenis_in_het_kort basisgegevens algemene_gegevens wat_en_wanneer feitelijke_gegevens',
  3: 'commissie onderzoekscommissie onderzoeksteam samenstelling wie_onderzocht* wie_keken wie_zochten wie_het_uitzochten onderzoekers opdracht calamiteitencommissie wie_deden commissieleden wie_hebben_dit wie_schreven onderzoeksgroep',
  4: 'betrokken_zorgverleners betrokken_medewerkers zorgverleners wie_waren_erbij wie_waren_betrokken wie_waren_er functies_van_betrokkenen betrokken_professionals dienstdoende* medewerkers_op_de_dag hulpverleners',
  5: 'werkwijze aanpak onderzoeksopzet onderzoeksmethode methode methodiek verantwoording hoe_wij_te_werk hoe_we_te_werk hoe_is_onderzocht onderzoeksaanpak bronnen gehoord gesproken en_hoe hoe_onderzocht onderzoeksproces onderzoekswijze verrichtingen geraadpleegde* uitvoering_van_het_onderzoek wijze_van_onderzoek hoe_het_onderzoek',
  6: 'feiten feitenrelaas verloop reconstructie wat_gebeurde wat_er_gebeurde wat_is_er_gebeurd tijdlijn tijdschema gebeurtenis toedracht context uur_voor_uur voorgeschiedenis achtergrond beschrijving situatie omstandigheden leven_van avond nacht dag_van dag_zelf bevindingen_feitelijk chronologi* feitelijke ochtend wat_er_die casus voorafgaand locatie zorg_rondom rondom samenwerking_keten hulpmiddel*',
  7: 'oorzaken oorzaak basisoorzaken oorzakenanalyse analyse verklaring hoe_kon wat_erachter waarom_het waardoor hoe_heeft_dit hoe_het_kon prisma sire achterliggend* ontleding waarom_ging barriere* verklaren kernoorzaken wat_erachter_zit',
  8: 'conclusie conclusies oordeel slotsom beschouwing wat_wij_vinden wat_leren wat_we_ervan_vinden eindoordeel lessen bevindingen geleerd leerpunten',
  9: 'maatregelen maatregel verbetermaatregelen aanbevelingen verbeteringen verbeterpunten verbeterplan hoe_nu_verder veranderd verandert acties actieplan opvolging wat_gaan_we wat_we_gaan wat_wij_gaan gaan_doen verbeteracties plan_van_aanpak anders_doen hoe_verder vervolgstappen',
  10: 'nazorg zorg_voor omgang_met opvang reactie_van_de_familie reactie_van_client* steun aandacht_voor betrokkenen_na naasten familie mensen_om_wie na_afloop zorg_na zorg_achteraf hoe_gaat_het reactie',
  11: 'bestuurder bestuur directie raad_van_bestuur standpunt bestuurlijke bestuursreactie governance bestuursverklaring eigenaar ondertekening onderschrijving reactie_bestuurder woord_van_de_bestuurder implementatie borging',
}

/** Headings above what is no item: its repeated facts count for nothing. */
export const LEGE_KOPPEN = /^(?:een )?(?:voorwoord|woord vooraf|ten geleide|leeswijzer|(?:management)?samenvatting|(?:in het )?kort|bijlagen?\b(?! (?:a|1):)|lijst van bijlagen|overzicht (?:van )?bijlagen|inhoud(?:sopgave)?|colofon|begrippen(?:lijst)?|afkortingen(?:lijst)?|verklarende woordenlijst|summary|publiekssamenvatting|opbouw van (?:dit|het) (?:rapport|verslag)|over dit (?:rapport|verslag)|versiebeheer|verantwoording van de tekst|documentgegevens|verzendlijst|dankwoord|hoe (?:u )?dit (?:rapport|verslag) (?:te )?le(?:est|zen))/i
