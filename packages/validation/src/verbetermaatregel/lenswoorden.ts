import type { SmartUitkomst } from './smart/beoordeel-maatregel.ts'
import type { Pasvorm } from './past-bij-oorzaak.ts'
import type { Sterkte, Strategie } from './sterkte/maatregelsoorten.ts'
import type { Lensvraag } from './tweede-lens.ts'

/** How a strength reads, and what it means for the effect. */
export const STERKTE_LABEL: Record<Sterkte, string> = { sterk: 'sterker', middel: 'middel', zwak: 'zwakker' }
export const STERKTE_ZIN: Record<Sterkte, string> = {
  sterk: 'Het effect hangt weinig af van wat mensen onthouden.',
  middel: 'De maatregel helpt mensen, maar het effect hangt nog deels van hen af.',
  zwak: 'De maatregel vraagt van mensen dat zij iets onthouden of beter opletten. Dat effect neemt snel af.',
}
/** The advice for a report in which only weaker measures are left. */
export const ALLEEN_ZWAK = {
  kop: 'U hebt nu alleen zwakkere maatregelen',
  zin: 'Zulke maatregelen helpen, maar hun effect neemt snel af. Bedenk minstens één maatregel die niet van het geheugen afhangt. Kan een apparaat, een vaste plek of een andere bezetting het werk veiliger maken?',
  grondslag: 'Dit is advies en geen eis van het protocol.',
}

/** The three questions of the second lens, what the reader sees of an outcome, and the question that helps on. */
export const LENS_LABEL: Record<Lensvraag, string> = { helder: 'duidelijk en afgebakend', verandering: 'zegt wat er verandert', risico: 'zegt hoe het risico daalt' }
export const LENS_VRAAG: Record<Lensvraag, string> = { helder: 'Kan een lezer dit maar op één manier opvatten?', verandering: 'Wat gaat er straks anders dan nu?', risico: 'Waardoor wordt het risico of het gevolg kleiner?' }
export const LENS_WOORD: Record<SmartUitkomst, string> = { ja: 'ja', twijfel: 'twijfel', nee: 'nog niet' }

/** How well a measure fits a cause, and how the strategies read. */
export const PAS_LABEL: Record<Pasvorm, string> = { past: 'sluit aan', past_minder: 'past minder goed', neutraal: 'gekoppeld', onbekend: 'gekoppeld' }
export const STRATEGIE_LABEL: Record<Strategie, string> = {
  techniek: 'een technische maatregel', procedures: 'een werkwijze of afspraak', informatie: 'informatie en overdracht', training: 'scholing of oefening', motivatie: 'een beroep op mensen',
  escalatie: 'een besluit van de leiding of een andere organisatie', evaluatie: 'samen terugkijken',
}
