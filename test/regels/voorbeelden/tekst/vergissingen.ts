import type { Uitkomst } from '@zelfonderzoek/validation/bevinding/bevinding'
import type { AspectId } from '@zelfonderzoek/validation/checklist/aspect-ids'

/** Texts that the check reads otherwise than a jurist does. A row that comes right moves to the table of its aspect. */
export const VERGISSINGEN: readonly (readonly [aspect: AspectId, tekst: string, jurist: Uitkomst, controle: Uitkomst])[] = [
  ['3.betrokkenheid_leden', 'Twee leden kenden het team niet; het derde lid is er zelf werkzaam.', 'aanwezig', 'ontbreekt'],
  ['4.functies_zorgverleners', 'De collega’s van de ochtend en die van de avond.', 'gedeeltelijk', 'ontbreekt'],
  ['5.analysemethode', 'We hingen papiertjes op een muur en vroegen ons steeds af wat daarvoor kwam.', 'aanwezig', 'ontbreekt'],
  ['6.risicotaxatie', 'Of hij kon vallen, heeft nooit iemand bekeken, en dus stond er ook geen rekje.', 'aanwezig', 'ontbreekt'],
  ['8.conclusies', 'Dit had niet gehoeven.', 'gedeeltelijk', 'ontbreekt'],
  ['10.reactie_client', 'Mevrouw liet weten dat zij het fijn vond dat er meteen iemand langskwam.', 'aanwezig', 'gedeeltelijk'],
  ['11.bestuurder_onderschrijft', 'Gelezen en akkoord, de directeur.', 'gedeeltelijk', 'aanwezig'],
]
