import type { Uitkomst } from '@zelfonderzoek/validation/bevinding/bevinding'
import type { AspectId } from '@zelfonderzoek/validation/checklist/aspect-ids'

/** Texts that the check reads otherwise than a jurist does. A row that comes right moves to the table of its aspect. */
export const VERGISSINGEN: readonly (readonly [aspect: AspectId, tekst: string, jurist: Uitkomst, controle: Uitkomst])[] = [
  ['6.locatie_context', 'Het ongeval was op de parkeerplaats.', 'gedeeltelijk', 'ontbreekt'],
  ['7.methode_toegepast', 'Bij elke oorzaak is vijf keer gevraagd waardoor dit kwam, tot een oorzaak in de organisatie was bereikt.', 'aanwezig', 'ontbreekt'],
  ['8.conclusies', 'De commissie komt tot de conclusie dat het toezicht in de nacht tekortschoot, omdat één slaapdienst twee gebouwen bewaakt.', 'aanwezig', 'gedeeltelijk'],
  ['11.doelgroep_en_borging', 'Voor alle begeleiders in de nacht; de kwaliteitsfunctionaris controleert elk kwartaal tien formulieren.', 'aanwezig', 'gedeeltelijk'],
]
