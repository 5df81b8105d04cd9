import type { EcmCode } from '@zelfonderzoek/validation/basisoorzaak/ecm-codes'
import type { Lensvraag } from '@zelfonderzoek/validation/verbetermaatregel/tweede-lens'
import type { Sterkte } from '@zelfonderzoek/validation/verbetermaatregel/sterkte/maatregelsoorten'
import type { Pasvorm } from '@zelfonderzoek/validation/verbetermaatregel/past-bij-oorzaak'
import type { Vraagrij } from './tabel.ts'

/** Measures with their strength by the action hierarchy of RCA2; the rule speaks at the weaker ones. */
export const STERKTEVOORBEELDEN: readonly (readonly [tekst: string, sterkte: Sterkte])[] = [
  ['De begeleiders volgen een cursus over het herkennen van uitdroging.', 'zwak'],
  ['Het protocol voor het afsluiten van de schuur wordt herschreven.', 'zwak'],
  ['De teamleider spreekt medewerkers aan op het niet invullen van de lijst.', 'zwak'],
  ['De coördinator neemt elke maand een steekproef van tien dossiers.', 'zwak'],
  ['Bij de medicijnkast komt een checklist die de begeleider per ronde aftekent.', 'middel'],
  ['In de avond komt er een tweede begeleider bij.', 'middel'],
  ['De huismeester plaatst een hek om de vijver.', 'sterk'],
  ['Het elektronisch slot gaat alleen open met de pas van de dienst.', 'sterk'],
]

/** Measures of one report together, and whether the rule says that only weaker ones are left. */
export const ALLEENZWAKVOORBEELDEN: readonly (readonly [maatregelen: readonly string[], meldt: boolean])[] = [
  [['De begeleiders volgen een cursus over vallen.', 'Het protocol wordt herzien.'], true],
  [['De teamleider vraagt meer aandacht voor de overdracht.'], true],
  [['De begeleiders volgen een cursus over vallen.', 'De huismeester plaatst een hek om de vijver.'], false],
  [['Er komt een tweede begeleider in de nacht.'], false],
]

/** Measures that are linked to a cause with this code, and their fit by the action matrix of PRISMA; the rule speaks at a poor fit. */
export const PASVOORBEELDEN: readonly (readonly [tekst: string, code: EcmCode, pas: Pasvorm])[] = [
  ['De begeleiders volgen een cursus over de tillift.', 'TM', 'past_minder'],
  ['Medewerkers worden gewezen op het belang van bewustwording.', 'OP', 'past_minder'],
  ['De teamleider schrijft een protocol over de kluis.', 'OC', 'past_minder'],
  ['De begeleiders volgen een cursus over werkdruk.', 'OM', 'past_minder'],
  ['De tillift wordt vervangen.', 'TM', 'past'],
  ['De teamleider schrijft een protocol voor vermissing.', 'OP', 'past'],
  ['Er komt een tweede begeleider in de nacht.', 'OM', 'past'],
  ['De begeleiders volgen een cursus over vallen.', 'PRF', 'onbekend'],
]

/** Measures per question of the second look, and whether it asks on. */
export const LENSVOORBEELDEN: Record<Lensvraag, readonly Vraagrij[]> = {
  helder: [
    ['We verbeteren de onderlinge communicatie.', true],
    ['De begeleider legt de sleutel waar mogelijk in de kluis bij de balie.', true],
    ['De huismeester plaatst een hek om de vijver.', false],
    ['De teamleider hangt in elke badkamer een kaart met de maximale watertemperatuur.', false],
  ],
  verandering: [
    ['We verbeteren de onderlinge communicatie.', true],
    ['De begeleider legt de sleutel in de kluis bij de balie.', true],
    ['De begeleider legt de sleutel voortaan in de kluis, en niet meer in de la.', false],
    ['De huismeester vervangt het slot van de achterdeur.', false],
  ],
  risico: [
    ['De huismeester plaatst een hek om de vijver.', true],
    ['De begeleider legt de sleutel in de kluis bij de balie.', true],
    ['De huismeester plaatst een hek om de vijver, zodat niemand in het water kan vallen.', false],
    ['De teamleider hangt in elke badkamer een kaart met de maximale watertemperatuur. Zo ziet de begeleider of het water te heet is.', false],
  ],
}
