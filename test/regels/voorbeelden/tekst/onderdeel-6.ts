import type { AspectVan } from '@zelfonderzoek/validation/checklist/aspect-ids'
import type { Tekstrijen } from '../tabel.ts'

/** Item 6. */
export const TEKSTEN_6: Tekstrijen<AspectVan<6>> = {
  '6.tijdschema': [
    ['Om 19.05 uur klopt de begeleider aan. Om 19.20 uur gaat zij naar binnen. Om 19.22 uur belt zij 112.', 'aanwezig'],
    ['19.05u aankloppen, 19.20u naar binnen, 19.22u 112 gebeld, 19.31u ambulance.', 'aanwezig'],
    ['Eerst klopte zij aan. Daarna ging zij naar binnen en vond zij hem op de vloer.', 'gedeeltelijk'],
    ['Op 10 november 2026 viel de cliënt.', 'gedeeltelijk'],
  ],
  '6.opname_indicatie': [
    ['Hij is in 2024 bij ons geplaatst vanwege dakloosheid en krijgt begeleiding bij zijn geldzaken.', 'aanwezig'],
    ['Zij is bij ons geplaatst vanwege overbelasting van haar partner.', 'gedeeltelijk'],
    ['Hij krijgt dagelijks begeleiding.', 'gedeeltelijk'],
    ['De opname-indicatie is niet van toepassing, omdat mevrouw alleen vervoer krijgt.', 'nvt_gemotiveerd'],
  ],
  '6.locatie_context': [
    ['Het ongeval was op de parkeerplaats.', 'gedeeltelijk'],
    ['De woonvorm telt veertien studio’s op twee verdiepingen en ligt in een drukke wijk; overdag zijn er drie begeleiders.', 'aanwezig'],
    ['Het gebeurde in de huiskamer.', 'gedeeltelijk'],
    ['Het gezinshuis staat aan de rand van het dorp bij een vaart; er wonen zes jongeren en er is altijd één begeleider aanwezig.', 'aanwezig'],
    ['Zij viel in de badkamer.', 'gedeeltelijk'],
  ],
  '6.voorgeschiedenis': [
    ['Meneer had in 2023 al een hartinfarct en heeft daarnaast diabetes en COPD.', 'aanwezig'],
    ['Mevrouw heeft epilepsie.', 'gedeeltelijk'],
    ['Voorgeschiedenis: niet van toepassing.', 'nvt_kaal'],
    ['Mevrouw heeft vasculaire dementie en diabetes, en liep in 2025 twee keer eerder weg.', 'aanwezig'],
  ],
  '6.risicotaxatie': [
    ['De valrisicoscore van 3 maart gaf een hoog risico.', 'aanwezig'],
    ['Er was geen risicotaxatie gemaakt, waardoor niemand van het gevaar wist.', 'aanwezig'],
    ['De risico’s waren bij het team bekend.', 'gedeeltelijk'],
    ['Risicotaxatie: nvt', 'nvt_kaal'],
  ],
  '6.toezicht_op_client': [
    ['De begeleider keek elk half uur om de hoek; tussen 20.00 en 21.30 uur is dat niet gebeurd.', 'aanwezig'],
    ['De nachtdienst liep om de twee uur een ronde en sloeg die van 02.00 uur over.', 'aanwezig'],
    ['Er was toezicht.', 'gedeeltelijk'],
    ['Toezicht was niet aan de orde, want meneer woont zelfstandig.', 'nvt_gemotiveerd'],
    ['Toezicht op de cliënt: n.v.t.', 'nvt_kaal'],
  ],
  '6.richtlijnen_gehanteerd': [
    ['Het medicatieprotocol schrijft een dubbele controle voor; daarvan is afgeweken omdat de collega ziek was.', 'aanwezig'],
    ['Er is volgens protocol gehandeld.', 'gedeeltelijk'],
    ['Richtlijnen zijn niet van toepassing, want voor dit uitje bestonden geen afspraken.', 'nvt_gemotiveerd'],
    ['De medewerkers hielden zich aan de geldende richtlijnen.', 'gedeeltelijk'],
  ],
  '6.bevoegd_bekwaam': [
    ['De begeleider is mbo-4 opgeleid en bevoegd; achteraf vinden wij dat haar kennis van epilepsie tekortschoot.', 'aanwezig'],
    ['De medewerkers waren bevoegd en bekwaam.', 'gedeeltelijk'],
    ['Bevoegdheid en bekwaamheid: n.v.t.', 'nvt_kaal'],
    ['De chauffeur heeft het certificaat voor rolstoelvervoer; terugkijkend had hij de herhaling van 2025 moeten volgen.', 'aanwezig'],
  ],
  '6.farmacotherapie': [
    ['Meneer gebruikte bloedverdunners, waardoor de bloeding moeilijk te stelpen was.', 'aanwezig'],
    ['Mevrouw gebruikt medicijnen.', 'gedeeltelijk'],
    ['Medicatie speelde geen rol, omdat zij geen medicijnen gebruikt.', 'nvt_gemotiveerd'],
    ['Hij slikte pillen.', 'gedeeltelijk'],
  ],
  '6.hulpmiddelen': [
    ['De tilband scheurde tijdens het tillen; dit is op 4 mei bij de fabrikant gemeld.', 'aanwezig'],
    ['Mevrouw had een rollator bij zich.', 'gedeeltelijk'],
    ['Hulpmiddelen: geen.', 'nvt_kaal'],
    ['Er zijn geen hulpmiddelen gebruikt, want meneer loopt zelfstandig.', 'nvt_gemotiveerd'],
  ],
  '6.vrijheidsbeperking': [
    ['De deur ging ’s nachts op slot; dat was met haar mentor afgesproken en staat in het zorgplan.', 'aanwezig'],
    ['Hij werd vastgehouden.', 'gedeeltelijk'],
    ['Vrijheidsbeperkende maatregelen: n.v.t.', 'nvt_kaal'],
    ['Er is geen vrijheidsbeperking toegepast, want zij verblijft hier vrijwillig.', 'nvt_gemotiveerd'],
  ],
  '6.communicatie_zorgverleners': [
    ['De avonddienst droeg mondeling over aan de nachtdienst. De huisarts is om 23.00 uur gebeld.', 'aanwezig'],
    ['De begeleider belde de teamleider.', 'gedeeltelijk'],
    ['Communicatie tussen zorgverleners: n.v.t.', 'nvt_kaal'],
    ['De teamleider sprak de begeleiders in het werkoverleg; met de wijkverpleging was telefonisch contact over de medicijnen.', 'aanwezig'],
  ],
  '6.communicatie_client_familie': [
    ['Zijn ouders zijn om 21.15 uur gebeld door de teamleider.', 'aanwezig'],
    ['De familie is geïnformeerd.', 'gedeeltelijk'],
    ['Communicatie met de familie: n.v.t.', 'nvt_kaal'],
    ['De dochter is op 11 november om 06.50 uur door de teamleider gebeld over de vermissing van haar moeder.', 'aanwezig'],
  ],
  '6.ketenpartners': [
    ['Met de GGZ en de politie was wekelijks overleg; de GGZ deed de behandeling en de politie reed extra rondes.', 'aanwezig'],
    ['De ketenpartners waren de huisarts, het wijkteam en de politie.', 'gedeeltelijk'],
    ['Ketenpartners: n.v.t.', 'nvt_kaal'],
    ['Er waren geen ketenpartners betrokken, omdat wij als enige hulp gaven.', 'nvt_gemotiveerd'],
  ],
  '6.openbaar_ministerie': [
    ['De officier van justitie heeft besloten niet te vervolgen.', 'aanwezig'],
    ['Het Openbaar Ministerie is geïnformeerd.', 'gedeeltelijk'],
    ['OM: nee.', 'nvt_kaal'],
    ['Het OM is niet ingelicht, omdat er geen strafbaar feit is.', 'nvt_gemotiveerd'],
  ],
  '6.aangifte': [
    ['De bestuurder heeft op 5 mei 2026 aangifte gedaan op het politiebureau.', 'aanwezig'],
    ['Er is aangifte gedaan.', 'gedeeltelijk'],
    ['Aangifte is niet gedaan.', 'nvt_kaal'],
    ['Aangifte is niet gedaan, omdat de cliënt dat niet wilde.', 'nvt_gemotiveerd'],
  ],
}
