import type { AspectVan } from '@zelfonderzoek/validation/checklist/aspect-ids'
import type { Tekstrijen } from '../tabel.ts'

/** Items 7 to 11. */
export const TEKSTEN_7_TOT_11: Tekstrijen<AspectVan<7 | 8 | 9 | 10 | 11>> = {
  '7.basisoorzaken': [
    ['De basisoorzaken zijn: 1. er is geen inwerkprogramma voor invallers; 2. het rooster laat geen ruimte voor overdracht.', 'aanwezig'],
    ['De val ontstond doordat de vloer nat was.', 'gedeeltelijk'],
    ['Basisoorzaken: n.v.t.', 'nvt_kaal'],
  ],
  '7.methode_toegepast': [
    ['Vanuit de topgebeurtenis zijn vijf takken getekend; per tak is doorgevraagd tot geen antwoord meer volgde.', 'aanwezig'],
    ['Voor de analyse is PRISMA gebruikt.', 'gedeeltelijk'],
  ],
  '7.classificatie': [
    ['Geen inwerkprogramma: organisatorisch. Defecte sensor: technisch.', 'aanwezig'],
    ['De eerste oorzaak is organisatorisch; de andere zijn lastig in te delen.', 'gedeeltelijk'],
    ['Classificatie: n.v.t.', 'nvt_kaal'],
  ],
  '8.conclusies': [
    ['De commissie concludeert dat de brand te voorkomen was als de melder was getest. De organisatie had dat niet geregeld.', 'aanwezig'],
    ['Wij concluderen dat het beter had gekund.', 'gedeeltelijk'],
    ['De conclusies volgen later, na het politieonderzoek.', 'ontbreekt'],
  ],
  '9.maatregelen': [
    ['Vanaf 1 september controleert de planner elke vrijdag de roosters. Alle 12 hulpen volgen een training valpreventie.', 'aanwezig'],
    ['Wij gaan de communicatie verbeteren en de bewustwording vergroten.', 'gedeeltelijk'],
    ['Maatregelen: n.v.t.', 'nvt_kaal'],
  ],
  '9.aansluiting_basisoorzaken': [
    ['Maatregel 1 sluit aan bij basisoorzaak 1, maatregel 2 bij basisoorzaak 2.', 'aanwezig'],
    ['De maatregelen sluiten aan bij de oorzaken.', 'gedeeltelijk'],
    ['Er komt een tweede spiegel in de bus.', 'ontbreekt'],
  ],
  '9.getroffen_en_voorgenomen': [
    ['Het slot is op 3 mei vervangen. Vóór 1 juli volgt een training.', 'aanwezig'],
    ['Vóór 1 juli volgt een training.', 'gedeeltelijk'],
  ],
  '10.nazorg_betrokkenen': [
    ['De ouders zijn twee keer thuis bezocht, kregen excuses en hebben een vaste contactpersoon.', 'aanwezig'],
    ['Er is een bloemetje gestuurd naar de familie en er was aandacht.', 'gedeeltelijk'],
    ['Nazorg voor de cliënt: n.v.t.', 'nvt_kaal'],
  ],
  '10.nazorg_zorgverleners': [
    ['De begeleider is door het bedrijfsopvangteam gesproken en was een week vrij.', 'aanwezig'],
    ['Voor het team was er opvang.', 'gedeeltelijk'],
  ],
  '10.reactie_client': [
    ['De dochter vindt dat de afhandeling zorgvuldig was en is tevreden over de nazorg.', 'aanwezig'],
    ['De zoon was boos dat zijn vader was gevallen.', 'gedeeltelijk'],
    ['Reactie van cliënt: nvt', 'nvt_kaal'],
  ],
  '11.bestuurder_onderschrijft': [
    ['De bestuurder onderschrijft het rapport in een ondertekende brief van 3 juni 2026.', 'aanwezig'],
    ['De bestuurder onderschrijft het rapport.', 'gedeeltelijk'],
  ],
  '11.bestuurder_aansluiting': [
    ['De bestuurder vindt dat de maatregelen goed aansluiten bij de conclusies van de commissie.', 'aanwezig'],
    ['De maatregelen sluiten in hoofdzaak aan bij de conclusies.', 'gedeeltelijk'],
  ],
  '11.bestuurder_smart': [
    ['Alle maatregelen zijn SMART, want elke maatregel heeft een eigenaar, een norm en een datum.', 'aanwezig'],
    ['De maatregelen zijn SMART.', 'gedeeltelijk'],
  ],
  '11.implementatie': [
    ['Een projectleider voert de maatregelen in drie stappen in en rapporteert maandelijks.', 'aanwezig'],
    ['De maatregelen worden opgepakt in de lijn.', 'gedeeltelijk'],
  ],
  '11.doelgroep_en_borging': [
    ['De maatregelen gelden voor alle chauffeurs en worden geborgd in de jaarlijkse toets.', 'aanwezig'],
    ['De maatregelen gelden voor alle chauffeurs.', 'gedeeltelijk'],
    ['Doelgroep en borging: n.v.t.', 'nvt_kaal'],
  ],
}
