import { ASPECTWOORDEN } from './aspectwoorden.ts'
import type { AspectId } from '../checklist/aspect-ids.ts'

/** What can be missing of an aspect, as the reader is told it. `alles` takes the words of the aspect itself. */
const MIST = {
  uitgesteld: 'U schrijft dat dit later volgt of niet wordt gegeven. Daarmee staat het er nog niet.',
  reden: 'U schrijft dat dit niet van toepassing is. De reden ontbreekt.',
  meer_gegevens: 'U noemt één gegeven van de cliënt. De lezer weet nog te weinig, zoals leeftijd, woonsituatie of beperking.',
  maat: 'U noemt de ondersteuning, niet hoeveel of welk niveau.',
  dag: 'U noemt een periode, niet de dag.',
  begin_en_einde: 'U noemt één dag van een periode. Het begin of het einde ontbreekt.',
  bestuurder_dag: 'U schrijft dat de bestuurder het hoorde, niet op welke dag.',
  elk_lid: 'Dit staat er voor een deel van de leden, niet voor elk lid.',
  per_lid: 'U schrijft in het algemeen over onafhankelijkheid, niet hoe betrokken elk lid was.',
  elke_functie: 'U noemt een deel van de functies, of letters en nummers in plaats van functies.',
  wie: 'U noemt dat medewerkers zijn gehoord, niet wie (welke functies).',
  hoe_gehoord: 'U noemt een gesprek, niet hoe: apart of samen, schriftelijk, met verslag.',
  hoe_of_waarom: 'U noemt of is gehoord, niet op welke wijze of waarom niet.',
  gehoord_of_niet: 'U noemt contact. Er staat niet of de cliënt of de naaste is gehoord.',
  welke_bronnen: 'U noemt bronnen in het algemeen, niet welke.',
  welke_normen: 'U noemt richtlijnen of literatuur in het algemeen, niet welke.',
  deskundige: 'U noemt dat een deskundige meedacht, niet wie het was en hoe.',
  methodenaam: 'U noemt dat er is geanalyseerd, niet met welke methode of welke stappen.',
  tijden: 'U beschrijft het verloop. De data of tijden waarmee de lezer het kan volgen, ontbreken.',
  opnamereden: 'U noemt de ondersteuning, niet waarom de cliënt die kreeg.',
  ondersteuning: 'U noemt de reden of de indicatie, niet welke ondersteuning of behandeling de cliënt kreeg.',
  omstandigheden: 'U noemt de plek. Het gebouw, de groep, de bezetting of de omgeving ontbreekt.',
  geschiedenis: 'U noemt een aandoening. Wat er eerder was, ontbreekt.',
  aandoeningen: 'U noemt wat er eerder was. Andere aandoeningen ontbreken.',
  taxatie: 'U noemt risico’s. De risicotaxatie met uitkomst of datum ontbreekt.',
  toezichthoe: 'U noemt toezicht, niet wie dat hield, hoe vaak, en waar het wegviel.',
  afwijking: 'U noemt het protocol of de afwijking. Welke regel gold, of de reden van de afwijking, ontbreekt.',
  reflectie: 'U noemt bevoegd of bekwaam. Uw terugblik daarop ontbreekt.',
  medicatierol: 'U noemt medicatie, niet welke rol die had.',
  middelrol: 'U noemt een hulpmiddel, niet welke rol het had en of een defect bij de fabrikant is gemeld.',
  maatregelafspraak: 'U noemt een beperking, niet hoe die is afgesproken of vastgelegd.',
  tweede_contact: 'U noemt één contact. De communicatie binnen én buiten uw organisatie staat er nog niet.',
  wanneer_of_hoe: 'U noemt dat de familie het hoorde, niet wanneer, van wie of hoe.',
  samenwerking: 'U noemt de ketenpartners, niet wat zij deden en hoe de samenwerking verliep.',
  besluit: 'U noemt het Openbaar Ministerie, niet wat het deed of besloot.',
  wijze_datum_plaats: 'U noemt de aangifte. De wijze, de datum of de plaats ontbreekt.',
  basisoorzaken: 'U noemt wat er misging. De basisoorzaken daarachter ontbreken.',
  toepassing: 'U noemt de methode. De toepassing, zoals takken, waarom-vragen of barrières, is niet te zien.',
  elke_klasse: 'Niet elke oorzaak is ingedeeld als technisch, organisatorisch of menselijk.',
  inhoud: 'U geeft één algemeen oordeel. Conclusies met inhoud ontbreken.',
  concreet: 'U noemt voornemens. Wat er precies verandert, ontbreekt.',
  koppeling: 'U schrijft dat de maatregelen aansluiten. Per maatregel of oorzaak is dat niet te zien.',
  andere_soort: 'De lezer ziet één soort. Zet de getroffen en de voorgenomen maatregelen apart.',
  daden: 'U noemt een gebaar of een algemene zin. Wat er is gedaan, ontbreekt.',
  daden_zorgverleners: 'U noemt opvang. Wat er voor de zorgverleners is gedaan, ontbreekt.',
  op_afhandeling: 'U noemt een reactie op de gebeurtenis of een indruk, niet de reactie op de afhandeling en de nazorg.',
  onderschrijfwijze: 'De bestuurder onderschrijft. Op welke wijze, ontbreekt.',
  volzin: 'Het oordeel over de aansluiting is kort of aarzelend. Een hele zin met het oordeel ontbreekt.',
  smartgrond: 'U noemt SMART. Waarop dat oordeel rust, ontbreekt.',
  implementatiewijze: 'U noemt de invoering, niet wie, in welke stappen en met welke middelen.',
  doelgroep: 'U noemt de borging, niet voor wie de maatregelen zijn.',
  borging: 'U noemt de doelgroep, niet hoe de maatregelen worden geborgd.',
} as const

/** A part of an answer that can be missing. */
export type Mistcode = keyof typeof MIST | 'alles'

/** The sentence that says what is missing, at B1 level. */
export function mistZin(aspect: AspectId, code: Mistcode): string {
  return code === 'alles' ? ASPECTWOORDEN[aspect].mist : MIST[code]
}
