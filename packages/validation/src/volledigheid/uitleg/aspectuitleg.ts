import type { AspectId } from '../../checklist/aspect-ids.ts'

/** Per aspect: when the checker says aanwezig, and when gedeeltelijk. */
export interface Aspectuitleg {
  aanwezig: string
  gedeeltelijk: string
}

const NVT = 'Met n.v.t. en een reden telt de vraag als beantwoord.'

export const ASPECTUITLEG: Record<AspectId, Aspectuitleg> = {
  '1.clientgegevens': { aanwezig: 'Er staat een antwoord van vier woorden of meer.', gedeeltelijk: 'Er staan minder dan vier woorden.' },
  '1.zorgzwaarte': { aanwezig: `Er staat een antwoord. ${NVT}`, gedeeltelijk: 'Er staat alleen een woord als ‘hoog’, of ‘er is een indicatie’.' },
  '2.datum_calamiteit': { aanwezig: 'Er staat een datum die bestaat. Bij een periode staan er twee.', gedeeltelijk: 'Er staat iets dat geen volledige datum is, of de laatste dag ligt voor de eerste.' },
  '2.datum_melden_bestuurder': { aanwezig: 'Er staat een datum die bestaat.', gedeeltelijk: 'Er staat iets dat geen volledige datum is, zoals ‘zo snel mogelijk’.' },
  '3.functies_leden': { aanwezig: 'Bij elk lid staat een functie.', gedeeltelijk: 'Bij sommige leden staat geen functie.' },
  '3.vakdiscipline_leden': { aanwezig: 'Bij elk lid staat een vakdiscipline.', gedeeltelijk: 'Bij sommige leden staat geen vakdiscipline.' },
  '3.betrokkenheid_leden': { aanwezig: 'Bij elk lid is gekozen hoe betrokken het was.', gedeeltelijk: 'Bij sommige leden is niet gekozen, of er staat alleen iets in het algemeen.' },
  '4.functies_zorgverleners': { aanwezig: 'Bij elke zorgverlener staat een functie.', gedeeltelijk: 'Bij sommigen staat geen functie, of een letter of nummer in plaats van een functie.' },
  '5.gehoorde_medewerkers': { aanwezig: 'Elke regel noemt een functie.', gedeeltelijk: 'Er is een regel zonder functie, of er staat alleen ‘de betrokken medewerkers’.' },
  '5.wijze_horen_medewerkers': { aanwezig: 'Bij elke medewerker staat hoe die is gehoord.', gedeeltelijk: 'Bij sommigen staat niets, of alleen ‘gesprek’ zonder te zeggen of er een verslag is.' },
  '5.client_gehoord': { aanwezig: 'Er is ja of nee gekozen, met op welke wijze of waarom niet.', gedeeltelijk: 'Er staat alleen ja of nee, of alleen een toelichting zonder keuze.' },
  '5.client_wijze_of_toelichting': { aanwezig: 'Bij ja staat op welke wijze. Bij nee staat een toelichting.', gedeeltelijk: 'Er staat alleen een woord als ‘gesprek’ of ‘contact’.' },
  '5.informatiebronnen': { aanwezig: 'Er staat een antwoord dat bronnen noemt.', gedeeltelijk: 'Er staat alleen ‘het dossier’ of ‘diverse stukken’.' },
  '5.literatuur_richtlijnen': { aanwezig: `Er staat een antwoord dat titels noemt. ${NVT}`, gedeeltelijk: 'Er staat alleen ‘de geldende protocollen’.' },
  '5.externe_deskundige': { aanwezig: 'Bij ja staat wie en op welke wijze. Nee met een reden telt als n.v.t. met reden.', gedeeltelijk: 'Er staat ja, maar niet wie of niet op welke wijze.' },
  '5.analysemethode': { aanwezig: 'Er is een methode gekozen. Bij een andere methode staat een beschrijving.', gedeeltelijk: 'Er is een andere methode gekozen zonder beschrijving.' },
  '6.tijdschema': { aanwezig: 'Er staan twee of meer feiten, elk met een datum of een tijd.', gedeeltelijk: 'Er staat één moment, of bij sommige feiten staat geen datum of tijd.' },
  '6.opname_indicatie': { aanwezig: `Er staat een antwoord van drie woorden of meer. ${NVT}`, gedeeltelijk: 'Er staat alleen ‘er is een indicatie’.' },
  '6.locatie_context': { aanwezig: `Er staat een antwoord van vier woorden of meer. ${NVT}`, gedeeltelijk: 'De plaats wordt alleen genoemd.' },
  '6.voorgeschiedenis': { aanwezig: `Er staat een antwoord van drie woorden of meer. ${NVT}`, gedeeltelijk: 'Er staat alleen een diagnose.' },
  '6.risicotaxatie': { aanwezig: `Er staat een antwoord van drie woorden of meer. ${NVT}`, gedeeltelijk: 'Er staat alleen ‘de risico’s waren bekend’.' },
  '6.toezicht_op_client': { aanwezig: `Er staat een antwoord van drie woorden of meer. ${NVT}`, gedeeltelijk: 'Er staat alleen ‘er was toezicht’.' },
  '6.richtlijnen_gehanteerd': { aanwezig: `Er staat een antwoord. ${NVT}`, gedeeltelijk: 'Er staat alleen ‘volgens protocol’, of alleen een reden van afwijking.' },
  '6.bevoegd_bekwaam': { aanwezig: `Er staat een antwoord met een reflectie. ${NVT}`, gedeeltelijk: 'De reflectie ontbreekt, of er staat alleen ‘bevoegd en bekwaam’.' },
  '6.farmacotherapie': { aanwezig: `Er staat een antwoord van vier woorden of meer. ${NVT}`, gedeeltelijk: 'De medicijnen worden alleen genoemd.' },
  '6.hulpmiddelen': { aanwezig: `Er staat een antwoord van drie woorden of meer. ${NVT}`, gedeeltelijk: 'Het hulpmiddel wordt alleen genoemd.' },
  '6.vrijheidsbeperking': { aanwezig: `Er staat een antwoord van vier woorden of meer. ${NVT}`, gedeeltelijk: 'De maatregel wordt alleen genoemd.' },
  '6.communicatie_zorgverleners': { aanwezig: `Er staat iets over het contact binnen en buiten de organisatie. ${NVT}`, gedeeltelijk: 'Een van beide ontbreekt.' },
  '6.communicatie_client_familie': { aanwezig: `Er staat een antwoord van vier woorden of meer. ${NVT}`, gedeeltelijk: 'Er staat alleen ‘de familie is geïnformeerd’.' },
  '6.ketenpartners': { aanwezig: `Er staat wie de partners zijn en hoe de samenwerking was. ${NVT}`, gedeeltelijk: 'Een van beide ontbreekt.' },
  '6.openbaar_ministerie': { aanwezig: `Er staat een antwoord van vier woorden of meer. ${NVT}`, gedeeltelijk: 'Er staat alleen ‘het OM is geïnformeerd’.' },
  '6.aangifte': { aanwezig: `De wijze, de datum en de plaats staan er. ${NVT}`, gedeeltelijk: 'Een van de drie ontbreekt, of de datum bestaat niet.' },
  '7.basisoorzaken': { aanwezig: 'Er is een basisoorzaak of meer.', gedeeltelijk: 'Er zijn alleen directe oorzaken.' },
  '7.methode_toegepast': { aanwezig: 'Er staat een beschrijving van de stappen, of de oorzaken hangen in een boom.', gedeeltelijk: 'Alleen de naam van de methode staat er, of de oorzaken staan los van elkaar.' },
  '7.classificatie': { aanwezig: 'Elke basisoorzaak is ingedeeld.', gedeeltelijk: 'Sommige basisoorzaken zijn niet ingedeeld.' },
  '8.conclusies': { aanwezig: 'Er staat een antwoord van zes woorden of meer.', gedeeltelijk: 'Er staan minder dan zes woorden.' },
  '9.maatregelen': { aanwezig: 'Er is een maatregel van vier woorden of meer.', gedeeltelijk: 'De maatregelen hebben minder dan vier woorden.' },
  '9.aansluiting_basisoorzaken': { aanwezig: 'Elke basisoorzaak heeft een maatregel en elke maatregel een oorzaak.', gedeeltelijk: 'Sommige zijn niet gekoppeld, of er staat alleen dat ze aansluiten.' },
  '9.getroffen_en_voorgenomen': { aanwezig: 'Er zijn getroffen en voorgenomen maatregelen, of er staat dat er van één soort geen is.', gedeeltelijk: 'Alle maatregelen zijn van één soort, of bij sommige is niet gekozen.' },
  '10.nazorg_betrokkenen': { aanwezig: `Er staat een antwoord van vier woorden of meer. ${NVT}`, gedeeltelijk: 'Er staat alleen ‘er is nazorg geboden’.' },
  '10.nazorg_zorgverleners': { aanwezig: `Er staat een antwoord van vier woorden of meer. ${NVT}`, gedeeltelijk: 'Er staat alleen ‘er was opvang’.' },
  '10.reactie_client': { aanwezig: `Er staat een antwoord van drie woorden of meer. ${NVT}`, gedeeltelijk: 'Er staat alleen dat de familie tevreden of geschrokken was.' },
  '11.bestuurder_onderschrijft': { aanwezig: 'Er staat een antwoord van vijf woorden of meer, met de wijze waarop.', gedeeltelijk: 'Er staat alleen ‘akkoord’ of een zin als ‘de bestuurder onderschrijft het rapport’.' },
  '11.bestuurder_aansluiting': { aanwezig: 'Er is ja of nee gekozen, met een toelichting van drie woorden of meer.', gedeeltelijk: 'Er staat alleen ja of nee, of alleen een toelichting.' },
  '11.bestuurder_smart': { aanwezig: 'Er staat een oordeel van vijf woorden of meer.', gedeeltelijk: 'Er staat alleen ‘de maatregelen zijn SMART geformuleerd’.' },
  '11.implementatie': { aanwezig: 'Er staat een antwoord van vijf woorden of meer.', gedeeltelijk: 'Er staat alleen ‘wordt opgepakt in de lijn’.' },
  '11.doelgroep_en_borging': { aanwezig: 'Er staat voor wie de maatregelen zijn en hoe ze worden geborgd.', gedeeltelijk: 'Een van beide ontbreekt.' },
}
