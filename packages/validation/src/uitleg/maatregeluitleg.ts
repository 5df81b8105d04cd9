import { LETTERS, type Letter } from '../verbetermaatregel/smart/beoordeel-maatregel.ts'
import { LETTER_LABEL } from '../verbetermaatregel/smart/smartwoorden.ts'
import { LENSVRAGEN, type Lensvraag } from '../verbetermaatregel/tweede-lens.ts'
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

const SMARTUITLEG: readonly Regeluitleg[] = LETTERS.map((letter) => ({
  id: letterregel(letter), soort: 'maatregel', naam: `De ${letter} van SMART: ${LETTER_LABEL[letter].toLowerCase()}`, sectie: 9, ernst: 'let_op', grondslag: 'Bijlage, inleiding en voetnoot 1', uitleg: UITLEG[letter],
}))

const LENS: Record<Lensvraag, readonly [naam: string, uitleg: string]> = {
  helder: ['Een maatregel is duidelijk en afgebakend', 'De maatregel is maar op één manier te lezen. Woorden als ‘waar mogelijk’ en ‘zo nodig’ laten open of het gebeurt.'],
  verandering: ['Een maatregel zegt wat er verandert', 'Er staat wat straks anders gaat dan nu.'],
  risico: ['Een maatregel zegt hoe het risico daalt', 'Er staat waardoor het risico of het gevolg kleiner wordt.'],
}

/** The id of the rule for a question of the second look. */
export const lensregel = (vraag: Lensvraag): string => `maatregel-${vraag}`

/** What the check says of a measure beside SMART. No article asks for it: it is advice, with its source. */
const ADVIES: readonly Regeluitleg[] = [
  ...LENSVRAGEN.map((vraag): Regeluitleg => ({ id: lensregel(vraag), soort: 'maatregel', naam: LENS[vraag][0], sectie: 9, ernst: 'let_op', grondslag: '', uitleg: `${LENS[vraag][1]} Bron: BMJ Open Quality 2021;10:e001493. Het protocol eist dit niet.` })),
  {
    id: 'maatregel-sterkte', soort: 'maatregel', naam: 'De sterkte van een maatregel', sectie: 9, ernst: 'let_op', grondslag: '',
    uitleg: 'Een maatregel is sterker als het effect weinig afhangt van wat mensen onthouden. Bepalend is de sterkste handeling in de tekst. Bron: RCA2, de action hierarchy (National Patient Safety Foundation, 2015). Het protocol eist dit niet.',
  },
  {
    id: 'alleen-zwakke-maatregelen', soort: 'maatregel', naam: 'Alleen zwakkere maatregelen', sectie: 9, ernst: 'let_op', grondslag: '',
    uitleg: 'Heeft een rapport alleen zwakkere maatregelen, dan vraagt de controle om er ook een te bedenken die niet van het geheugen afhangt. Bron: RCA2. Het protocol eist dit niet.',
  },
  {
    id: 'maatregel-past', soort: 'maatregel', naam: 'Een maatregel past bij de oorzaak', sectie: 9, ernst: 'let_op', grondslag: '',
    uitleg: 'De soort maatregel wordt gelegd naast de code van de oorzaak waaraan hij is gekoppeld. Een cursus helpt weinig tegen een kapot apparaat. Bron: de actiematrix van PRISMA. Het protocol eist dit niet.',
  },
]

/** The five letters of SMART, and the advice beside them, as rules. */
export const MAATREGELUITLEG: readonly Regeluitleg[] = [...SMARTUITLEG, ...ADVIES]
