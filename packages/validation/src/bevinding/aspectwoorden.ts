import type { AspectId } from '../checklist/aspect-ids.ts'

/** The words of one aspect: what is missing when nothing stands there, and what to add (after "Vul aan:"). */
export interface Aspectwoorden {
  mist: string
  vulAan: string
  /** For lists: what each row must say. */
  perRij?: string
}

export const ASPECTWOORDEN: Record<AspectId, Aspectwoorden> = {
  '1.clientgegevens': { mist: 'De lezer weet nog niet om wat voor cliënt het gaat.', vulAan: 'de gegevens die voor dit rapport van belang zijn, zoals leeftijd, woonsituatie en beperking.' },
  '1.zorgzwaarte': { mist: 'Er staat niet hoeveel en welke ondersteuning de cliënt kreeg.', vulAan: 'soort, niveau of aantal uren van de ondersteuning.' },
  '2.datum_calamiteit': { mist: 'De datum van de calamiteit of het geweld ontbreekt.', vulAan: 'de dag, de maand en het jaar.' },
  '2.datum_melden_bestuurder': { mist: 'De datum van melden bij de bestuurder ontbreekt.', vulAan: 'de dag waarop de bestuurder of de eigenaar het hoorde.' },
  '3.functies_leden': { mist: 'Er staat niet wie in de commissie zaten.', vulAan: 'de functie van elk lid.', perRij: 'welke functie dit lid heeft' },
  '3.vakdiscipline_leden': { mist: 'Er staat niet welk vak de leden hebben.', vulAan: 'de vakdiscipline van elk lid.', perRij: 'welke vakdiscipline dit lid heeft' },
  '3.betrokkenheid_leden': { mist: 'Er staat niet hoe betrokken de leden waren.', vulAan: 'van elk lid: niet, zijdelings of direct betrokken.', perRij: 'hoe betrokken dit lid was' },
  '4.functies_zorgverleners': { mist: 'Er staat niet welke zorgverleners betrokken waren.', vulAan: 'de functie van elke betrokken zorgverlener.', perRij: 'welke functie deze persoon heeft' },
  '5.gehoorde_medewerkers': { mist: 'Er staat niet welke medewerkers zijn gehoord.', vulAan: 'één regel per medewerker, met de functie.', perRij: 'welke functie deze medewerker heeft' },
  '5.wijze_horen_medewerkers': { mist: 'Er staat niet hoe de medewerkers zijn gehoord.', vulAan: 'apart of samen, in een gesprek of schriftelijk, en of er een verslag is.', perRij: 'hoe deze medewerker is gehoord' },
  '5.client_gehoord': { mist: 'Er staat niet of de cliënt, een vertegenwoordiger of een nabestaande is gehoord.', vulAan: 'kies ja of nee, en schrijf op welke wijze of waarom niet.' },
  '5.client_wijze_of_toelichting': { mist: 'Er staat niet op welke wijze is gehoord, of waarom niet.', vulAan: 'bij ja: hoe en waar het gesprek was. Bij nee: de reden.' },
  '5.informatiebronnen': { mist: 'De lezer weet niet welke stukken u bekeek.', vulAan: 'noem elke bron apart, met datum als die er is.' },
  '5.literatuur_richtlijnen': { mist: 'Er staat niet welke literatuur, richtlijnen en protocollen u gebruikte.', vulAan: 'noem de titels, met versie of jaar als u die weet.' },
  '5.externe_deskundige': { mist: 'Er staat niet of een externe deskundige is geraadpleegd.', vulAan: 'bij ja: wie en op welke wijze. Bij nee: in één zin waarom dit niet nodig was.' },
  '5.analysemethode': { mist: 'Er staat niet welke analysemethode is toegepast.', vulAan: 'kies de methode, of beschrijf de stappen.' },
  '6.tijdschema': { mist: 'De lezer kan het verloop niet volgen.', vulAan: 'de feiten in volgorde, elk met datum of tijd.', perRij: 'wat er toen gebeurde' },
  '6.opname_indicatie': { mist: 'Er staat niet waarom de cliënt ondersteuning kreeg en welke.', vulAan: 'de reden van de ondersteuning, en de begeleiding of behandeling.' },
  '6.locatie_context': { mist: 'De lezer kent de plaats en de situatie niet.', vulAan: 'de plek, de groep, de bezetting en de omgeving.' },
  '6.voorgeschiedenis': { mist: 'Er staat niet wat er eerder was met deze cliënt.', vulAan: 'de voorgeschiedenis en andere aandoeningen.' },
  '6.risicotaxatie': { mist: 'Er staat niet of vooraf naar risico’s is gekeken.', vulAan: 'welke risicotaxatie, wanneer en met welke uitkomst. Of dat er geen is gedaan.' },
  '6.toezicht_op_client': { mist: 'Er staat niet hoe het toezicht op de cliënt was.', vulAan: 'wie toezicht hield, wanneer, en waar het wegviel.' },
  '6.richtlijnen_gehanteerd': { mist: 'Er staat niet welke richtlijnen en protocollen zijn gevolgd.', vulAan: 'de naam van de richtlijn of het protocol, en de reden als u ervan afweek.' },
  '6.bevoegd_bekwaam': { mist: 'Er staat niet of de medewerkers bevoegd en bekwaam waren.', vulAan: 'opleiding, scholing en ervaring van de betrokken medewerkers, en hoe u daarop terugkijkt.' },
  '6.farmacotherapie': { mist: 'Er staat niet of medicijnen een rol speelden.', vulAan: 'welke medicijnen, en welke rol zij speelden.' },
  '6.hulpmiddelen': { mist: 'Er staat niet of een hulpmiddel een rol speelde.', vulAan: 'welk hulpmiddel, en welke rol het speelde.' },
  '6.vrijheidsbeperking': { mist: 'Er staat niet of de vrijheid van de cliënt werd beperkt.', vulAan: 'welke maatregel, en hoe die is afgesproken en vastgelegd.' },
  '6.communicatie_zorgverleners': { mist: 'Er staat niet hoe de zorgverleners met elkaar communiceerden.', vulAan: 'het contact binnen uw organisatie en met zorgverleners daarbuiten.' },
  '6.communicatie_client_familie': { mist: 'Er staat niet hoe met de cliënt en de familie is gecommuniceerd.', vulAan: 'wie is geïnformeerd, wanneer of hoe, en waarover.' },
  '6.ketenpartners': { mist: 'Er staat niet welke ketenpartners betrokken waren.', vulAan: 'welke partners, wat zij deden en hoe de samenwerking verliep.' },
  '6.openbaar_ministerie': { mist: 'Er staat niet of het Openbaar Ministerie betrokken is.', vulAan: 'wat het Openbaar Ministerie deed of besloot.' },
  '6.aangifte': { mist: 'Er staat niet of aangifte is gedaan.', vulAan: 'de wijze, de datum en de plaats. Of waarom geen aangifte is gedaan.' },
  '7.basisoorzaken': { mist: 'Er staat nog geen oorzaak.', vulAan: 'begin bij wat er misging, en vraag steeds: waardoor kwam dat?' },
  '7.methode_toegepast': { mist: 'De lezer ziet niet hoe u de methode gebruikte.', vulAan: 'de stappen die u zette: de takken, de waardoor-vragen of de barrières.' },
  '7.classificatie': { mist: 'De oorzaken zijn nog niet ingedeeld.', vulAan: 'kies bij elke basisoorzaak technisch, organisatorisch of menselijk.', perRij: 'of deze oorzaak technisch, organisatorisch of menselijk is' },
  '8.conclusies': { mist: 'De conclusies van de commissie ontbreken.', vulAan: 'wat de commissie vindt, en waarop zij dat baseert.' },
  '9.maatregelen': { mist: 'Er is nog geen verbetermaatregel.', vulAan: 'wat u precies verandert.' },
  '9.aansluiting_basisoorzaken': { mist: 'Er staat niet bij welke oorzaak een maatregel hoort.', vulAan: 'kies bij elke maatregel de oorzaak waar die iets aan doet.' },
  '9.getroffen_en_voorgenomen': { mist: 'Er staat niet welke maatregelen al zijn genomen.', vulAan: 'kies bij elke maatregel: getroffen of voorgenomen.', perRij: 'of deze maatregel is getroffen of voorgenomen' },
  '10.nazorg_betrokkenen': { mist: 'Er staat niet welke nazorg de betrokkenen kregen.', vulAan: 'wat is gedaan voor de cliënt, de familie en andere cliënten.' },
  '10.nazorg_zorgverleners': { mist: 'Er staat niet welke nazorg de zorgverleners kregen.', vulAan: 'wat is aangeboden en gedaan voor de betrokken zorgverleners.' },
  '10.reactie_client': { mist: 'Er staat niet wat de cliënt of de familie van de afhandeling en de nazorg vond.', vulAan: 'de reactie op de afhandeling en op de nazorg.' },
  '11.bestuurder_onderschrijft': { mist: 'Er staat niet hoe de bestuurder het rapport onderschrijft.', vulAan: 'op welke wijze, bijvoorbeeld besproken en vastgesteld, en wanneer.' },
  '11.bestuurder_aansluiting': { mist: 'Het oordeel van de bestuurder over de aansluiting ontbreekt.', vulAan: 'schrijf in één zin waarom de maatregelen bij de conclusies passen, of waarom niet.' },
  '11.bestuurder_smart': { mist: 'Het oordeel van de bestuurder over SMART ontbreekt.', vulAan: 'of de maatregelen SMART zijn, en waaraan u dat ziet.' },
  '11.implementatie': { mist: 'Er staat niet hoe de maatregelen worden ingevoerd.', vulAan: 'wie wat doet, in welke stappen en met welke middelen.' },
  '11.doelgroep_en_borging': { mist: 'Er staat niet voor wie de maatregelen zijn en hoe ze worden geborgd.', vulAan: 'voor wie ze zijn, en wie op welk moment controleert of ze werken.' },
}
