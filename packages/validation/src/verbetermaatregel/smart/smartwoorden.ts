import type { Letter, SmartUitkomst } from './beoordeel-maatregel.ts'

/** How a letter reads. */
export const LETTER_LABEL: Record<Letter, string> = { S: 'Specifiek', M: 'Meetbaar', A: 'Acceptabel', R: 'Realistisch', T: 'Tijdgebonden' }

/** What the reader sees of an outcome, and the question that helps to repair it. */
export const LETTER_ZIN: Record<Letter, Record<SmartUitkomst, string>> = {
  S: { ja: 'De maatregel zegt wat er verandert.', twijfel: 'Het is niet zeker dat twee lezers hier hetzelfde zouden doen.', nee: 'Dit is een bedoeling of een thema, nog geen handeling.' },
  M: { ja: 'Aan de tekst is te zien wanneer het gelukt is.', twijfel: 'Het is niet zeker waaraan u ziet dat het gelukt is.', nee: 'Er staat geen norm, aantal of eindtoestand.' },
  A: { ja: 'Er staat wie het doet, of met wie het is afgesproken.', twijfel: 'Het is niet zeker wie dit draagt.', nee: 'Er staat niet wie dit doet of met wie het is afgesproken.' },
  R: { ja: 'De maatregel is haalbaar met wat er staat.', twijfel: 'Het is niet zeker dat dit haalbaar is.', nee: 'Uit de tekst blijkt niet dat dit haalbaar is.' },
  T: { ja: 'Er staat wanneer het klaar is of begint.', twijfel: 'Het is niet zeker of dit tijdstip bij de maatregel hoort.', nee: 'Er staat geen datum of termijn.' },
}
export const LETTER_VRAAG: Record<Letter, string> = {
  S: 'Wat doet iemand straks anders dan nu, en waar?', M: 'Waaraan ziet u later dat het gelukt is? Noem een aantal, norm of eindtoestand.', A: 'Welke functie is verantwoordelijk, en wie stemde ermee in?',
  R: 'Welke tijd, mensen of middelen zijn er? Ligt het binnen uw eigen organisatie?', T: 'Op welke datum is het klaar, of wanneer begint het?',
}
