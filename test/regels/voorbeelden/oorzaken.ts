import type { Indelingrij, Vraagrij } from './tabel.ts'

/** Causes with the class and the code that the check suggests. They stand in no labelled file. */
export const INDELINGVOORBEELDEN: readonly Indelingrij[] = [
  ['Er bestaat geen protocol voor wat te doen bij een gaslucht.', 'organisatorisch', 'OP'],
  ['De nieuwe medewerkers zijn niet ingewerkt op het gebruik van de duwbeugel.', 'organisatorisch', 'OK'],
  ['Het bestuur besloot de wakende nachtdienst te schrappen om kosten te besparen.', 'organisatorisch', 'OM'],
  ['In dit team is het gewoon dat niemand elkaar aanspreekt.', 'organisatorisch', 'OC'],
  ['De riem van de bedbox was versleten en brak.', 'technisch', 'TM'],
  ['De begeleider struikelde over de rand van de mat.', 'menselijk', 'HST'],
  ['De medewerker heeft de naam op het flesje niet gecontroleerd.', 'menselijk', 'HRV'],
  ['De avonddienst vertelde de nachtdienst niet dat mevrouw koorts had.', 'menselijk', 'HRC'],
  ['Cliënt weigerde zijn insuline.', 'overig', 'PRF'],
]

/** Causes, and whether the check asks on: what made this possible? */
export const DIEPTEVOORBEELDEN: readonly Vraagrij[] = [
  ['De begeleider vergat de deur op slot te doen.', true],
  ['De cliënt viel van de trap.', true],
  ['De medewerker gaf de verkeerde pil.', true],
  ['Er is nooit een afspraak gemaakt over wie de deur op slot doet.', false],
  ['Er bestaat geen werkwijze voor het inwerken van uitzendkrachten.', false],
  ['In het rooster is geen tijd opgenomen voor de overdracht tussen avond en nacht.', false],
]
