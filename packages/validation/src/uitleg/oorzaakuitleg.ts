import { GRONDSLAG } from '../checklist/grondslag.ts'
import type { Regeluitleg } from './regeluitleg.ts'

/** What the check reads in a cause, as rules. */
export const OORZAAKUITLEG: readonly Regeluitleg[] = [
  {
    id: 'oorzaak-indeling', soort: 'oorzaak', naam: 'De indeling van een oorzaak', sectie: 7, ernst: 'let_op', grondslag: GRONDSLAG['7.classificatie'],
    uitleg: 'De controle stelt voor of een oorzaak technisch, organisatorisch, menselijk of anders is, met een ECM-code. U ziet de woorden die het zwaarst wogen. U kiest zelf.',
  },
  {
    id: 'oorzaak-diepte', soort: 'oorzaak', naam: 'Doorvragen bij een oorzaak', sectie: 7, ernst: 'let_op', grondslag: GRONDSLAG['7.basisoorzaken'],
    uitleg: 'Zegt de oorzaak alleen wat er misging of wie iets deed, dan vraagt de controle door: waardoor kon dit gebeuren? Een basisoorzaak zegt wat in de organisatie dat mogelijk maakte.',
  },
]
