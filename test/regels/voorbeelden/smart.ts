import type { Letter } from '@zelfonderzoek/validation/verbetermaatregel/smart/beoordeel-maatregel'
import type { Vraagrij } from './tabel.ts'

/** Measures per letter, and whether the check asks to look again. They stand in no labelled file. */
export const SMARTVOORBEELDEN: Record<Letter, readonly Vraagrij[]> = {
  S: [
    ['We verbeteren de onderlinge communicatie.', true],
    ['Er komt meer bewustwording over veiligheid.', true],
    ['De begeleider legt de sleutel na elke dienst in de kluis bij de balie.', false],
    ['Vanaf 1 mei 2027 hangt in elke badkamer een kaart met de maximale watertemperatuur.', false],
  ],
  M: [
    ['De overdracht wordt zorgvuldiger gedaan.', true],
    ['Medewerkers letten voortaan beter op.', true],
    ['Elke maand controleert de coördinator tien dossiers, norm 90%.', false],
    ['Op 1 juni 2027 hebben alle 18 medewerkers het certificaat.', false],
  ],
  A: [
    ['Er wordt een nieuwe lijst ingevoerd.', true],
    ['De deur wordt na tien uur gesloten.', true],
    ['De teamleider zorgt dat de lijst wordt ingevuld.', false],
    ['Met het team en de cliëntenraad is afgesproken dat de deur om tien uur dicht gaat.', false],
  ],
  R: [
    ['Dit zal nooit meer voorkomen.', true],
    ['De gemeente moet meer geld geven.', true],
    ['De teamleider bespreekt het plan in het bestaande werkoverleg.', false],
    ['De deur krijgt een dranger; het budget is gereserveerd.', false],
  ],
  T: [
    ['De lijst wordt zo spoedig mogelijk gemaakt.', true],
    ['Er is nog geen datum bepaald voor de nieuwe lijst.', true],
    ['De lijst is klaar op 12 maart 2027.', false],
    ['Binnen zes weken na vaststelling van dit rapport is het plan aangepast.', false],
  ],
}
