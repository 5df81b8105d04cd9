import { LETTERS, type Letter } from '../verbetermaatregel/smart/beoordeel-maatregel.ts'
import { LETTER_LABEL } from '../verbetermaatregel/smart/smartwoorden.ts'
import type { Regeluitleg } from './regeluitleg.ts'

const UITLEG: Record<Letter, string> = {
  S: 'De maatregel zegt wat iemand straks anders doet, en waar. Een bedoeling of een thema is nog geen handeling.',
  M: 'Aan de maatregel is later te zien of het is gelukt. Er staat een aantal, een norm of een eindtoestand.',
  A: 'Er staat wie de maatregel uitvoert, of met wie die is afgesproken. Dan is te zien dat iemand de maatregel draagt.',
  R: 'De maatregel ligt binnen uw eigen organisatie en is haalbaar. Een belofte dat iets nooit meer gebeurt, is dat niet.',
  T: 'Er staat wanneer de maatregel klaar is of begint. ‘Zo spoedig mogelijk’ is geen tijdstip.',
}

/** The id of the rule for a letter of SMART. */
export const letterregel = (letter: Letter): string => `smart-${letter.toLowerCase()}`

/** The five letters of SMART as rules. */
export const MAATREGELUITLEG: readonly Regeluitleg[] = LETTERS.map((letter) => ({
  id: letterregel(letter), soort: 'maatregel', naam: `De ${letter} van SMART: ${LETTER_LABEL[letter].toLowerCase()}`, sectie: 9, ernst: 'let_op', grondslag: 'Bijlage, inleiding en voetnoot 1', uitleg: UITLEG[letter],
}))
