import type { AspectVan } from '@zelfonderzoek/validation/checklist/aspect-ids'
import type { Tekstrijen } from '../tabel.ts'

/** Items 7 to 11. */
export const TEKSTEN_7_TOT_11: Tekstrijen<AspectVan<7 | 8 | 9 | 10 | 11>> = {
  '7.basisoorzaken': [
    ['De basisoorzaken zijn: 1. er is geen inwerkprogramma voor invallers; 2. het rooster laat geen ruimte voor overdracht.', 'aanwezig'],
    ['De val ontstond doordat de vloer nat was.', 'gedeeltelijk'],
    ['Basisoorzaken: n.v.t.', 'nvt_kaal'],
    ['Basisoorzaak 1: na onderhoud is niemand verantwoordelijk voor de proef van het alarm. Basisoorzaak 2: één slaapdienst bedient twee gebouwen.', 'aanwezig'],
  ],
  '7.methode_toegepast': [
    ['Bij elke oorzaak is vijf keer gevraagd waardoor dit kwam, tot een oorzaak in de organisatie was bereikt.', 'aanwezig'],
    ['Vanuit de topgebeurtenis zijn vijf takken getekend; per tak is doorgevraagd tot geen antwoord meer volgde.', 'aanwezig'],
    ['Voor de analyse is PRISMA gebruikt.', 'gedeeltelijk'],
    ['De commissie tekende een oorzakenboom met vier takken en vroeg bij elke tak door.', 'aanwezig'],
    ['De oorzaken zijn onderzocht met SIRE.', 'gedeeltelijk'],
  ],
  '7.classificatie': [
    ['Geen inwerkprogramma: organisatorisch. Defecte sensor: technisch.', 'aanwezig'],
    ['De eerste oorzaak is organisatorisch; de andere zijn lastig in te delen.', 'gedeeltelijk'],
    ['Classificatie: n.v.t.', 'nvt_kaal'],
    ['Van de drie oorzaken is er één technisch (TM) en zijn er twee organisatorisch (OP en OM).', 'aanwezig'],
  ],
  '8.conclusies': [
    ['De commissie komt tot de conclusie dat het toezicht in de nacht tekortschoot, omdat één slaapdienst twee gebouwen bewaakt.', 'aanwezig'],
    ['De commissie concludeert dat de brand te voorkomen was als de melder was getest. De organisatie had dat niet geregeld.', 'aanwezig'],
    ['Wij concluderen dat het beter had gekund.', 'gedeeltelijk'],
    ['De conclusies volgen later, na het politieonderzoek.', 'ontbreekt'],
    ['De commissie concludeert dat de val te voorkomen was. Het toezicht in de nacht was onvoldoende, omdat één slaapdienst twee gebouwen bewaakt.', 'aanwezig'],
  ],
  '9.maatregelen': [
    ['Vanaf 1 september controleert de planner elke vrijdag de roosters. Alle 12 hulpen volgen een training valpreventie.', 'aanwezig'],
    ['Wij gaan de communicatie verbeteren en de bewustwording vergroten.', 'gedeeltelijk'],
    ['Maatregelen: n.v.t.', 'nvt_kaal'],
    ['Na elk onderhoud test de technische dienst alle deuren en tekent daarvoor een formulier.', 'aanwezig'],
  ],
  '9.aansluiting_basisoorzaken': [
    ['Maatregel 1 sluit aan bij basisoorzaak 1, maatregel 2 bij basisoorzaak 2.', 'aanwezig'],
    ['De maatregelen sluiten aan bij de oorzaken.', 'gedeeltelijk'],
    ['Er komt een tweede spiegel in de bus.', 'ontbreekt'],
    ['Bij de eerste oorzaak hoort de proef van het alarm, bij de tweede oorzaak de extra dienst in de nacht.', 'aanwezig'],
  ],
  '9.getroffen_en_voorgenomen': [
    ['Het slot is op 3 mei vervangen. Vóór 1 juli volgt een training.', 'aanwezig'],
    ['Vóór 1 juli volgt een training.', 'gedeeltelijk'],
    ['Getroffen: de sensor is op 12 november vervangen. Voorgenomen: in januari 2027 komt er een tweede slaapdienst.', 'aanwezig'],
    ['De sensor is op 12 november vervangen.', 'gedeeltelijk'],
  ],
  '10.nazorg_betrokkenen': [
    ['De ouders zijn twee keer thuis bezocht, kregen excuses en hebben een vaste contactpersoon.', 'aanwezig'],
    ['Er is een bloemetje gestuurd naar de familie en er was aandacht.', 'gedeeltelijk'],
    ['Nazorg voor de cliënt: n.v.t.', 'nvt_kaal'],
    ['De cliënt kreeg elke dag een gesprek met haar persoonlijk begeleider en de dochter is in de eerste week drie keer gebeld.', 'aanwezig'],
  ],
  '10.nazorg_zorgverleners': [
    ['De begeleider is door het bedrijfsopvangteam gesproken en was een week vrij.', 'aanwezig'],
    ['Voor het team was er opvang.', 'gedeeltelijk'],
    ['De slaapdienst had een gesprek met de vertrouwenspersoon en kreeg twee weken geen nachtdiensten.', 'aanwezig'],
    ['Het team werd opgevangen.', 'gedeeltelijk'],
  ],
  '10.reactie_client': [
    ['De dochter vindt dat de afhandeling zorgvuldig was en is tevreden over de nazorg.', 'aanwezig'],
    ['De zoon was boos dat zijn vader was gevallen.', 'gedeeltelijk'],
    ['Reactie van cliënt: nvt', 'nvt_kaal'],
    ['De ouders vonden dat zij te laat waren gebeld. Over de nazorg waren zij tevreden.', 'aanwezig'],
  ],
  '11.bestuurder_onderschrijft': [
    ['De bestuurder onderschrijft het rapport in een ondertekende brief van 3 juni 2026.', 'aanwezig'],
    ['De bestuurder onderschrijft het rapport.', 'gedeeltelijk'],
    ['De directeur heeft het rapport op 18 december met de commissie besproken, vastgesteld en ondertekend.', 'aanwezig'],
    ['De directie staat achter dit rapport.', 'gedeeltelijk'],
  ],
  '11.bestuurder_aansluiting': [
    ['De bestuurder vindt dat de maatregelen goed aansluiten bij de conclusies van de commissie.', 'aanwezig'],
    ['De maatregelen sluiten in hoofdzaak aan bij de conclusies.', 'gedeeltelijk'],
    ['Volgens de bestuurder passen de maatregelen bij de conclusies, omdat bij elke conclusie een maatregel is genomen.', 'aanwezig'],
    ['Aansluiting: ja.', 'gedeeltelijk'],
  ],
  '11.bestuurder_smart': [
    ['Alle maatregelen zijn SMART, want elke maatregel heeft een eigenaar, een norm en een datum.', 'aanwezig'],
    ['De maatregelen zijn SMART.', 'gedeeltelijk'],
    ['De bestuurder heeft de maatregelen op SMART getoetst: elke maatregel noemt wie, wat en wanneer, met een norm.', 'aanwezig'],
    ['Ze zijn SMART geformuleerd.', 'gedeeltelijk'],
  ],
  '11.implementatie': [
    ['Een projectleider voert de maatregelen in drie stappen in en rapporteert maandelijks.', 'aanwezig'],
    ['De maatregelen worden opgepakt in de lijn.', 'gedeeltelijk'],
    ['De teamleider voert de nieuwe ronde in januari in, eerst in één gebouw en na een proef van vier weken in beide.', 'aanwezig'],
    ['De invoering gebeurt in het nieuwe jaar.', 'gedeeltelijk'],
  ],
  '11.doelgroep_en_borging': [
    ['Voor alle begeleiders in de nacht; de kwaliteitsfunctionaris controleert elk kwartaal tien formulieren.', 'aanwezig'],
    ['De maatregelen gelden voor alle chauffeurs en worden geborgd in de jaarlijkse toets.', 'aanwezig'],
    ['De maatregelen gelden voor alle chauffeurs.', 'gedeeltelijk'],
    ['Doelgroep en borging: n.v.t.', 'nvt_kaal'],
    ['De maatregelen zijn bedoeld voor alle nachtdiensten. De borging ligt bij de kwaliteitsfunctionaris, met elk kwartaal een audit.', 'aanwezig'],
  ],
}
